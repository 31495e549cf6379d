using RightToBid.Cases;
using RightToBid.Cases.Notifying;

namespace RightToBid.Web.Dashboards.DueBoard;

/// <summary>A kind of deadline or duty, as people speak of it.</summary>
/// <param name="Key">The window's key, or one of our own for a duty without a last day.</param>
/// <param name="Name">What it is called in the filter.</param>
/// <param name="What">What happens or is to be done, as a row says it.</param>
/// <param name="Whose">Whose time it is.</param>
/// <param name="IsDuty">Whether somebody has to do it, so that it can be overdue. Otherwise it ends by itself.</param>
/// <param name="Instead">What gives the day where no statute does.</param>
internal sealed record DueKind(string Key, string Name, string What, string Whose, bool IsDuty = false, string? Instead = null)
{
    public const string InclusionNotice = "inclusion-notice";
    public const string NominatorTold = "tell-nominator";
    public const string PublicTold = "publicity";
    public const string InterestedParties = "interested-parties";
    public const string ClaimDecision = "compensation-claim-decision";

    public bool IsStatutory => Instead is null;

    /// <summary>The basis of a day that the parties agreed on.</summary>
    public const string Agreed = "Agreed between the parties";

    public static IReadOnlyList<DueKind> All { get; } =
    [
        new(WindowKeys.NominationDecision, "Nomination decisions", "Decide the nomination", "The council", IsDuty: true),
        new(WindowKeys.ReviewCompletion, "Listing reviews", "Complete the review of the listing", "The council", IsDuty: true),
        new(InterestedParties, "Who must be told", "Find out who must be told", "The council", IsDuty: true),
        new("considering-notice", "Notices of consideration", "Give notice that the listing is considered", "The council", IsDuty: true),
        new("refusal-reasons", "Reasons for refusals", "Give the nominator the reasons", "The council", IsDuty: true),
        new(InclusionNotice, "Notices of listing", "Give notice that the land is listed", "The council", IsDuty: true),
        new("removal-notice", "Notices of removal", "Give notice that the land has left the list", "The council", IsDuty: true),
        new("review-procedure", "Review procedures", "Tell the owner how the review will go", "The council", IsDuty: true),
        new("review-decision", "Review decisions", "Send the decision on the review", "The council", IsDuty: true),
        new("reversal-reasons", "Reasons for reversals", "Give the nominator the reasons for the reversal", "The council", IsDuty: true),
        new(NominatorTold, "Telling nominators of a sale", "Tell the nominator that the owner wants to sell", "The council", IsDuty: true),
        new(PublicTold, "Publicity for a sale", "Tell people in the area that the owner wants to sell", "The council", IsDuty: true),
        new("request-passed-on", "Requests to pass on", "Pass the group’s request on to the owner", "The council", IsDuty: true),
        new("compensation-decision", "Compensation decisions to send", "Send the decision on compensation", "The council", IsDuty: true),
        new("compensation-review-decision", "Compensation reviews to send", "Send the decision on the compensation review", "The council", IsDuty: true),
        new("land-charge", "Local land charges", "Register or cancel the local land charge", "The council", IsDuty: true),
        new("form-qq", "Restrictions", "Apply for the restriction in Form QQ", "The council", IsDuty: true),
        new("form-qq-cancelled", "Cancelled restrictions", "Apply to cancel the restriction in Form QQ", "The council", IsDuty: true),
        new("first-registration", "First registrations", "Tell the council of the first registration", "The owner", IsDuty: true),
        new("new-owner", "New owners", "Tell the council who the new owner is", "The new owner", IsDuty: true),
        new(WindowKeys.ReviewRequest, "Review requests", "Last day for the owner to ask for a review", "The owner"),
        new(WindowKeys.ReviewAppeal, "Appeals against reviews", "Last day for the owner to appeal, before 5pm", "The owner"),
        new(WindowKeys.PermissionToAppeal, "Permission to appeal further", "Last day for asking for permission to appeal further, before 5pm", "The parties"),
        new(WindowKeys.InterimMoratorium, "Interim moratoria", "Last day for groups to ask to bid", "Community groups"),
        new(WindowKeys.FullMoratorium, "Full moratoria", "Last day of the full moratorium", "The group and the owner"),
        new(WindowKeys.ProtectedPeriod, "Protected periods", "Last day on which the owner may sell under the notice", "The owner"),
        new(WindowKeys.SaleToGroup, "Sales to a group", "Last day for a sale to a community group under the notice", "The owner and the group"),
        new(WindowKeys.Listing, "Listings", "Last day of the listing", "The council"),
        new(WindowKeys.UnsuccessfulList, "Unsuccessful list", "Last day that the entry must stay in the unsuccessful list", "The council"),
        new(ClaimDecision, "Compensation decisions", "Decide the claim for compensation", "The council", IsDuty: true, Instead: "Policy, not statute"),
        new(WindowKeys.CompensationClaim, "Compensation claims", "Last day for what the claim lacks", "The claimant"),
        new(WindowKeys.CompensationReviewRequest, "Compensation review requests", "Last day for the claimant to ask for a review", "The claimant"),
        new(WindowKeys.CompensationReviewCompletion, "Compensation reviews", "Complete the review of the compensation", "The council", IsDuty: true),
        new(WindowKeys.CompensationAppeal, "Compensation appeals", "Last day for an appeal, before 5pm", "The claimant"),
        new(WindowKeys.LongStop, "Handovers to complete", "Pass the keys to the group", "The owner and the group", IsDuty: true, Instead: "Agreed, not statute"),
        new(WindowKeys.YearlyMonitoring, "Handovers to check", "Check that the promises are kept", "The council", IsDuty: true, Instead: "Policy, not statute"),
    ];

    /// <summary>The kind of duty that a notice is, by the notice's code.</summary>
    public static string KeyOf(string notice) => notice switch
    {
        NoticeCodes.Considering => "considering-notice",
        NoticeCodes.Unsuccessful => "refusal-reasons",
        NoticeCodes.Inclusion => InclusionNotice,
        NoticeCodes.Removal => "removal-notice",
        NoticeCodes.ReviewProcedure => "review-procedure",
        NoticeCodes.ReviewDecision => "review-decision",
        NoticeCodes.ReversalReasons => "reversal-reasons",
        NoticeCodes.DisposalNoticeToNominator => NominatorTold,
        NoticeCodes.DisposalNoticeToPublic => PublicTold,
        NoticeCodes.RequestPassedOn => "request-passed-on",
        NoticeCodes.CompensationDecision => "compensation-decision",
        NoticeCodes.CompensationReviewDecision => "compensation-review-decision",
        NoticeCodes.LandCharge => "land-charge",
        NoticeCodes.Restriction => "form-qq",
        NoticeCodes.RestrictionCancelled => "form-qq-cancelled",
        NoticeCodes.FirstRegistration => "first-registration",
        NoticeCodes.NewOwner => "new-owner",
        _ => notice,
    };

    /// <summary>Whether it is a notice or what goes before one, which has a page of its own.</summary>
    public bool IsNotice => NoticeKeys.Contains(Key);

    private static readonly HashSet<string> NoticeKeys =
    [
        InterestedParties, .. Enumerable.Range(1, 15).Select(number => KeyOf($"N{number:00}")), KeyOf(NoticeCodes.FirstRegistration), KeyOf(NoticeCodes.NewOwner),
    ];

    /// <summary>The kind with this key. One that nobody has described yet is shown by its key rather than hidden.</summary>
    public static DueKind Of(string key) => All.FirstOrDefault(kind => kind.Key == key) ?? new(key, key, key, "");
}
