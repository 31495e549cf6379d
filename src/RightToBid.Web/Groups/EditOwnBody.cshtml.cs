using Microsoft.AspNetCore.Authorization;

using NodaTime;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Bodies;
using RightToBid.Web.Platform.Places;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Groups;

/// <summary>A member answers one question about their own group.</summary>
[Authorize(Policy = Permissions.SeeOwnGroup)]
internal sealed class EditOwnBodyModel(BodyRegister bodies, PlaceRegister places, Neighbours neighbours, ConnectionsShown connections, IClock clock) : EditBodyModel(bodies, places, neighbours, connections, clock)
{
    protected override Guid? BodyId => Caller.Of(User).GroupPartyId;

    protected override string Home => Links.OwnBody;
}
