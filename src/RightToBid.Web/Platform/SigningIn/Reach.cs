using System.Security.Claims;

namespace RightToBid.Web.Platform.SigningIn;

/// <summary>Which accounts somebody manages, and which roles they may give.</summary>
/// <param name="Authority">The authority; of an administrator of the site, every one.</param>
/// <param name="GroupPartyId">The group, where it is a group's alone.</param>
/// <param name="RolesToGive">None for those who only look.</param>
internal sealed record Reach(string? Authority, Guid? GroupPartyId, IReadOnlyList<string> RolesToGive)
{
    private static readonly string[] ByGroupLeads = [Roles.GroupMember, Roles.GroupLead];
    private static readonly string[] ByPlatformAdministrators = [Roles.AuthorityAdministrator, Roles.PlatformAdministrator];
    private static readonly string[] ByAuthorityAdministrators = [.. Roles.OfCouncils.Except([Roles.PlatformAdministrator]), .. Roles.OfGroups];

    public bool IsEveryAuthority => Authority is null;

    public bool MayChange => RolesToGive.Count > 0;

    public static Reach Of(ClaimsPrincipal person)
    {
        var caller = Caller.Of(person);
        return person.IsInRole(Roles.PlatformAdministrator) ? new(null, null, ByPlatformAdministrators)
            : person.IsInRole(Roles.AuthorityAdministrator) ? new(caller.Authority, null, ByAuthorityAdministrators)
            : person.IsInRole(Roles.GroupLead) ? new(caller.Authority, caller.GroupPartyId ?? Guid.Empty, ByGroupLeads)
            : new(caller.Authority, null, []);
    }

    /// <summary>Whether an account or an invitation is among those that are managed.</summary>
    /// <remarks>An administrator of the site manages administrators alone: the other accounts of a council are the council's own affair.</remarks>
    public bool Takes(string authority, Guid? groupPartyId, IReadOnlyList<string> roles) => IsEveryAuthority
        ? roles.Intersect(ByPlatformAdministrators).Any()
        : authority == Authority && (GroupPartyId is null || groupPartyId == GroupPartyId);
}
