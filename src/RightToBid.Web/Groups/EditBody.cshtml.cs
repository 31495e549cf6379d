using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

using NodaTime;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Bodies;
using RightToBid.Web.Platform.Places;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Groups;

/// <summary>An officer answers one question about a body of the authority.</summary>
[Authorize(Policy = Permissions.KeepBodies)]
internal sealed class EditAnyBodyModel(BodyRegister bodies, PlaceRegister places, Neighbours neighbours, ConnectionsShown connections, IClock clock) : EditBodyModel(bodies, places, neighbours, connections, clock)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    protected override Guid? BodyId => Id;

    protected override string Home => Links.Body(Id);
}
