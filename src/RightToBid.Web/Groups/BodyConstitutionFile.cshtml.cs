using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

using NodaTime;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Bodies;
using RightToBid.Web.Platform.Evidence;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Groups;

/// <summary>The constitution of a body of the authority as a file, for its officers.</summary>
[Authorize(Policy = Permissions.KeepBodies)]
[RequestSizeLimit(EvidenceFile.MostInRequest)]
internal sealed class BodyConstitutionFileModel(BodyRegister bodies, BodyConstitutions constitutions, IClock clock)
    : ConstitutionFileModel(bodies, constitutions, clock)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public override bool MayChange => User.MayDo(Permissions.KeepBodies);

    public override string Home => Links.Body(Id);

    protected override Guid? BodyId => Id;
}
