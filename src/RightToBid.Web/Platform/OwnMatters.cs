using System.Security.Claims;

using RightToBid.Cases;

namespace RightToBid.Web.Platform;

/// <summary>Officers see the matters of every group in their authority; a member sees their own group's alone.</summary>
internal static class OwnMatters
{
    public static bool MaySee(this ClaimsPrincipal person, CommunityGroup? group) =>
        !person.IsInRole(Roles.GroupMember) || (Caller.Of(person).GroupPartyId is { } mine && mine == group?.PartyId);
}
