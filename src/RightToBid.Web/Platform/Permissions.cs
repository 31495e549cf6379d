namespace RightToBid.Web.Platform;

/// <summary>The kinds of account.</summary>
internal static class Roles
{
    public const string Officer = "officer";
    public const string LegalOfficer = "legal-officer";
    public const string GroupMember = "group-member";

    public static IReadOnlyList<string> All { get; } = [Officer, LegalOfficer, GroupMember];
}

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
    public const string RunReviews = "run-reviews";
    public const string HandleClaims = "handle-claims";
    public const string CorrectFacts = "correct-facts";
    public const string MakeBundles = "make-bundles";
    public const string SetLetterhead = "set-letterhead";

    private static readonly string[] Officers = [Roles.Officer, Roles.LegalOfficer];
    private static readonly string[] Everybody = [Roles.Officer, Roles.LegalOfficer, Roles.GroupMember];

    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Table { get; } = new Dictionary<string, IReadOnlyList<string>>
    {
        [SeeCasework] = Officers,
        [SeeOwnGroup] = [Roles.GroupMember],
        [ReadCases] = Everybody,
        [Nominate] = Everybody,
        [DecideNominations] = Officers,
        [KeepLists] = Officers,
        [RecordNotices] = Officers,
        [AskToBid] = Everybody,
        [RunBids] = Everybody,
        [RunHandovers] = Everybody,
        [SuperviseHandovers] = Officers,
        [RunReviews] = Officers,
        [HandleClaims] = Officers,
        [CorrectFacts] = [Roles.LegalOfficer],
        [MakeBundles] = Officers,
        [SetLetterhead] = [Roles.LegalOfficer],
    };
}
