using System.Security.Claims;

namespace RightToBid.Web.Platform;

/// <summary>The one table of who may do what. Policies are made from it, and the tests walk every route against it.</summary>
/// <remarks>Each permission holds within the account's own authority alone, and a group member's within its own group.</remarks>
internal static class Permissions
{
    public const string SeeCasework = "see-casework";
    public const string SeeOwnGroup = "see-own-group";
    public const string ReadCases = "read-cases";
    public const string Nominate = "nominate";
    public const string DecideNominations = "decide-nominations";
    public const string KeepLists = "keep-lists";
    public const string RecordNotices = "record-notices";
    public const string AskToBid = "ask-to-bid";
    public const string RunBids = "run-bids";
    public const string RunHandovers = "run-handovers";
    public const string SuperviseHandovers = "supervise-handovers";
    /// <summary>Agreeing for a group that its handover is told of in public, and taking that back.</summary>
    public const string TellStory = "tell-story";
    public const string RunReviews = "run-reviews";

    /// <summary>Deciding a review. A reviewer decides those to which they were appointed alone.</summary>
    public const string DecideReviews = "decide-reviews";
    public const string HandleClaims = "handle-claims";
    public const string CorrectFacts = "correct-facts";
    public const string MakeBundles = "make-bundles";
    public const string SetLetterhead = "set-letterhead";

    /// <summary>Keeping the register of community bodies. A group keeps its own entry besides.</summary>
    public const string KeepBodies = "keep-bodies";

    /// <summary>Keeping the list of parishes and wards, and of neighbouring councils.</summary>
    public const string KeepPlaces = "keep-places";

    /// <summary>Inviting to accounts, closing them and opening them again: a council's, a group's, or the first of a council.</summary>
    public const string ManageAccounts = "manage-accounts";

    /// <summary>Looking at who gave, changed or ended whose role.</summary>
    public const string SeeRoleLog = "see-role-log";

    /// <summary>Saying which council keeps what of the list of one that several took over.</summary>
    public const string AllotEntries = "allot-entries";

    /// <summary>Choosing in which of the council's lists to work or to look.</summary>
    public const string ChooseList = "choose-list";

    /// <summary>How long people are kept, what is on hold, and what of somebody is handed out or erased.</summary>
    public const string KeepPersonalData = "keep-personal-data";

    /// <summary>One's own password, second factor and sessions.</summary>
    public const string KeepOwnAccount = "keep-own-account";

    /// <summary>Tokens for one's own programs, which do no more than oneself.</summary>
    public const string MakeTokens = "make-tokens";

    private static readonly string[] Officers = [Roles.Officer, Roles.LegalOfficer];
    private static readonly string[] Everybody = [.. Officers, .. Roles.OfGroups];

    /// <summary>Who may do it, which is more than to look.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Table { get; } = new Dictionary<string, IReadOnlyList<string>>
    {
        [SeeCasework] = Officers,
        [SeeOwnGroup] = Roles.OfGroups,
        [ReadCases] = Everybody,
        [Nominate] = Everybody,
        [DecideNominations] = Officers,
        [KeepLists] = Officers,
        [RecordNotices] = Officers,
        [AskToBid] = Everybody,
        [RunBids] = Everybody,
        [RunHandovers] = Everybody,
        [SuperviseHandovers] = Officers,
        [TellStory] = [Roles.GroupLead, Roles.ParishClerk],
        [RunReviews] = Officers,
        [DecideReviews] = [.. Officers, Roles.Reviewer],
        [HandleClaims] = Officers,
        [CorrectFacts] = [Roles.LegalOfficer],
        [MakeBundles] = Officers,
        [SetLetterhead] = [Roles.LegalOfficer],
        [KeepBodies] = Officers,
        [KeepPlaces] = [.. Officers, Roles.AuthorityAdministrator],
        [ManageAccounts] = [Roles.AuthorityAdministrator, Roles.PlatformAdministrator, Roles.GroupLead],
        [SeeRoleLog] = [Roles.AuthorityAdministrator, Roles.PlatformAdministrator],
        [AllotEntries] = [Roles.PlatformAdministrator],
        [ChooseList] = [.. Officers, Roles.Reviewer, Roles.Auditor],
        [KeepPersonalData] = [Roles.LegalOfficer, Roles.AuthorityAdministrator],
        [KeepOwnAccount] = Roles.All,
        [MakeTokens] = [.. Officers, Roles.GroupLead, Roles.ParishClerk],
    };

    /// <summary>What a reviewer looks at, to decide. An auditor looks at whatever somebody of the council may do.</summary>
    private static readonly string[] ReadByReviewers = [SeeCasework, ReadCases, HandleClaims];

    /// <summary>Who may look at what it concerns (GET, HEAD), and change nothing, besides those who may do it.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Readers { get; } = Table.ToDictionary(
        row => row.Key,
        row => (IReadOnlyList<string>)
        [
            .. row.Value.Intersect(Roles.OfCouncils).Any() ? [Roles.Auditor] : Array.Empty<string>(),
            .. ReadByReviewers.Contains(row.Key) ? [Roles.Reviewer] : Array.Empty<string>(),
        ]);

    /// <summary>Whether somebody with these roles may do it; or, where they only look, see it.</summary>
    public static bool Allow(Func<string, bool> isInRole, string permission, bool onlyLooks) =>
        Table[permission].Any(isInRole) || (onlyLooks && Readers[permission].Any(isInRole));

    public static bool MayDo(this ClaimsPrincipal person, string permission) => Allow(person.IsInRole, permission, onlyLooks: false);

    public static bool MaySee(this ClaimsPrincipal person, string permission) => Allow(person.IsInRole, permission, onlyLooks: true);
}
