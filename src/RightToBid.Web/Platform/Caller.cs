using System.Security.Claims;

namespace RightToBid.Web.Platform;

/// <summary>Who is asking: the account, the authority it belongs to, and the group it speaks for, where it does.</summary>
/// <param name="Authority">The tenant: the authority's ONS code.</param>
/// <param name="Actor">The account's identifier, never a name: it goes into metadata and logs.</param>
/// <param name="GroupPartyId">The party that stands for the group in cases, for members of one.</param>
/// <param name="GroupName">The group's public name.</param>
internal sealed record Caller(string Authority, string Actor, Guid? GroupPartyId, string? GroupName)
{
    public const string AuthorityClaim = "rtb:authority";
    public const string GroupClaim = "rtb:group";
    public const string GroupNameClaim = "rtb:group-name";

    /// <summary>The caller behind a signed-in principal.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in, or the account belongs to no authority.</exception>
    public static Caller Of(ClaimsPrincipal principal) => new(
        principal.FindFirstValue(AuthorityClaim) ?? throw new InvalidOperationException("The account belongs to no authority."),
        principal.FindFirstValue(ClaimTypes.NameIdentifier) ?? throw new InvalidOperationException("Nobody is signed in."),
        Guid.TryParse(principal.FindFirstValue(GroupClaim), out var group) ? group : null,
        principal.FindFirstValue(GroupNameClaim));
}
