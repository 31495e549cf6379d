using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

using NodaTime;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Bodies;
using RightToBid.Web.Platform.Evidence;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Groups;

/// <summary>The constitution of one's own group as a file.</summary>
[Authorize(Policy = Permissions.SeeOwnGroup)]
[RequestSizeLimit(EvidenceFile.MostInRequest)]
internal sealed class OwnConstitutionFileModel(BodyRegister bodies, BodyConstitutions constitutions, IClock clock)
    : ConstitutionFileModel(bodies, constitutions, clock)
{
    public override bool MayChange => true;

    public override string Home => Links.OwnBody;

    protected override Guid? BodyId => Caller.Of(User).GroupPartyId;
}
