using System.Security.Claims;

using RightToBid.Cases;

namespace RightToBid.Web.Platform;

/// <summary>Officers see the matters of every group in their authority; a member sees their own group's alone.</summary>
internal static class OwnMatters
{
    /// <summary>Whether the account is one of a group or a parish council: what it sees and does is its own body's.</summary>
    public static bool SpeaksForGroup(this ClaimsPrincipal person) => Roles.OfGroups.Any(person.IsInRole);

    public static bool MaySee(this ClaimsPrincipal person, CommunityGroup? group) =>
        !person.SpeaksForGroup() || (Caller.Of(person).GroupPartyId is { } mine && mine == group?.PartyId);
}
