namespace RightToBid.Web.Platform.Cases;

/// <summary>What people are recorded for, and for how long that needs them. The years are policy, and each council may set its own.</summary>
/// <param name="Key">How the purpose is known to the database; it never changes.</param>
/// <param name="Name">The people, as a list of them is headed.</param>
/// <param name="Years">How long they are kept after the last thing that happened, where the council has chosen nothing else.</param>
/// <param name="Why">Why so long, as a sentence.</param>
internal sealed record Purpose(string Key, string Name, int Years, string Why);

/// <summary>The table of purposes, and the words in which each party says its own.</summary>
internal static class Purposes
{
    public const string GaveNotice = "owner who gave notice under section 95(2)";
    public const string OwnsLand = "owner of listed land";
    public const string OwnsAfterDisposal = "owner after a disposal of listed land";
    public const string AskedForReview = "owner who asked for the listing to be reviewed";
    public const string RepresentsOwner = "representative of an owner in a review under Schedule 2, paragraph 5";
    public const string AppealedAsLaterOwner = "later owner who appealed against a review of the listing";
    public const string Claimed = "claimant for compensation under regulation 14";
    public const string AskedForCopy = "asked for a free copy of a list under section 94";
    public const string NominatesOrBids = "body that nominates or bids";

    /// <summary>Ends the purpose of those who are told, whatever their interest is.</summary>
    public const string GivenNotices = " to whom notices are given";

    /// <summary>Ends the purpose of owners and occupiers whom nobody but a nomination has named.</summary>
    public const string NamedInNomination = " as a nomination names them under regulation 6(b)";

    public static Purpose Owners { get; } = new(
        "owners", "Owners, and those who act for them", 6, "An owner can claim, appeal or be asked about a sale for years after it.");

    public static Purpose Interested { get; } = new(
        "interested", "Others with an interest in the land, to whom notices are given", 6, "Whether a notice was given can be asked in a claim or an appeal.");

    public static Purpose Named { get; } = new(
        "named", "Owners and occupiers whom a nomination names", 6, "Who was told of a nomination can be asked for as long as an entry in the list and its reviews last.");

    public static Purpose Claimants { get; } = new("claimants", "Those who claim compensation", 6, "Payments are audited, and money can be asked for or asked back.");

    public static Purpose Copies { get; } = new("copies", "Those who were given a copy of a list", 6, "The same version of a list is free once for each person.");

    public static Purpose Bodies { get; } = new("bodies", "The contacts of groups and parish councils", 6, "A group can ask again, and its handover is watched over.");

    public static Purpose Others { get; } = new("others", "Everybody else", 6, "Nothing more is known of what they were recorded for.");

    /// <summary>No party is recorded for it: it is how long the log of looks is kept.</summary>
    public static Purpose Looks { get; } = new("looks", "Who has looked at whose data", 6, "Whoever was looked at can ask by whom, and complain, for years.");

    /// <summary>No party is recorded for it: it is how long the log of roles is kept.</summary>
    public static Purpose RoleChanges { get; } = new("roles", "Who gave whom which role", 6, "Whether somebody could do what they did is asked for as long as the case can be.");

    public static IReadOnlyList<Purpose> All { get; } = [Owners, Interested, Named, Claimants, Copies, Bodies, Others, Looks, RoleChanges];

    /// <summary>The row of the table for the words of a party.</summary>
    public static Purpose Of(string words) => words switch
    {
        GaveNotice or OwnsLand or OwnsAfterDisposal or AskedForReview or RepresentsOwner or AppealedAsLaterOwner => Owners,
        Claimed => Claimants,
        AskedForCopy => Copies,
        NominatesOrBids => Bodies,
        _ when words.EndsWith(GivenNotices, StringComparison.Ordinal) => Interested,
        _ when words.EndsWith(NamedInNomination, StringComparison.Ordinal) => Named,
        _ => Others,
    };
}
