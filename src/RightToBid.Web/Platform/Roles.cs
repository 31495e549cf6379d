namespace RightToBid.Web.Platform;

/// <summary>The kinds of account. A resident has none, and needs none.</summary>
/// <remarks>
/// One account may hold several roles of a council, or several of a group, and never some of each: whoever sits on both sides has an account for
/// each, so that the record shows for whom they acted.
/// </remarks>
internal static class Roles
{
    public const string Officer = "officer";
    public const string LegalOfficer = "legal-officer";
    public const string GroupMember = "group-member";

    /// <summary>A member who invites the other members of the group.</summary>
    public const string GroupLead = "group-lead";

    /// <summary>A clerk who acts for a parish council, which is a body like a group.</summary>
    public const string ParishClerk = "parish-clerk";

    /// <summary>Decides the reviews to which they were appointed, and nothing else.</summary>
    public const string Reviewer = "reviewer";

    /// <summary>Reads everything of the authority, and changes nothing.</summary>
    public const string Auditor = "auditor";

    /// <summary>Manages the accounts of the authority, and sees no casework.</summary>
    public const string AuthorityAdministrator = "authority-administrator";

    /// <summary>Invites the first administrators of an authority.</summary>
    public const string PlatformAdministrator = "platform-administrator";

    /// <summary>The roles of those who speak for a group or a parish council.</summary>
    public static IReadOnlyList<string> OfGroups { get; } = [GroupMember, GroupLead, ParishClerk];

    /// <summary>The roles of those who work for a council, or for the site.</summary>
    public static IReadOnlyList<string> OfCouncils { get; } =
        [Officer, LegalOfficer, Reviewer, Auditor, AuthorityAdministrator, PlatformAdministrator];

    public static IReadOnlyList<string> All { get; } = [.. OfCouncils, .. OfGroups];

    /// <summary>A role as people call it.</summary>
    public static string InWords(string role) => role switch
    {
        Officer => "Officer",
        LegalOfficer => "Legal officer",
        GroupMember => "Group member",
        GroupLead => "Group lead",
        ParishClerk => "Parish clerk",
        Reviewer => "Reviewer",
        Auditor => "Auditor",
        AuthorityAdministrator => "Administrator of the council’s accounts",
        PlatformAdministrator => "Administrator of the site",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "There is no such role."),
    };
}
