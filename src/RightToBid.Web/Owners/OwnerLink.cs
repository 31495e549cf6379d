using System.Security.Claims;

using NodaTime;

using RightToBid.Web.Platform;

namespace RightToBid.Web.Owners;

/// <summary>One owner's link to one entry in the list.</summary>
internal sealed record OwnerLink(string Authority, Guid LinkId, Guid ListEntryId, string Reference, Guid PartyId, LocalDate MadeOn, LocalDate? EndedOn)
{
    /// <summary>How the record names whoever comes by the link: never a person.</summary>
    public string Actor => $"owner-link:{LinkId:N}";

    /// <summary>Somebody who has no account and holds no role: the authority and the link are all that is known.</summary>
    public ClaimsPrincipal Principal => new(new ClaimsIdentity(
    [
        new(Caller.AuthorityClaim, Authority),
        new(ClaimTypes.NameIdentifier, Actor),
    ]));
}
