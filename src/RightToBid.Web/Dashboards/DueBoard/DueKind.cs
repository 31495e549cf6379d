using RightToBid.Cases;

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
    public const string ClaimDecision = "compensation-decision";

    public bool IsStatutory => Instead is null;

    /// <summary>The basis of a day that the parties agreed on.</summary>
    public const string Agreed = "Agreed between the parties";

    public static IReadOnlyList<DueKind> All { get; } =
    [
        new(WindowKeys.NominationDecision, "Nomination decisions", "Decide the nomination", "The council", IsDuty: true),
        new(InclusionNotice, "Notices of listing", "Give notice that the land is listed", "The council", IsDuty: true),
        new(NominatorTold, "Telling nominators of a sale", "Tell the nominator that the owner wants to sell", "The council", IsDuty: true),
        new(PublicTold, "Publicity for a sale", "Tell people in the area that the owner wants to sell", "The council", IsDuty: true),
        new(WindowKeys.ReviewRequest, "Review requests", "Last day for the owner to ask for a review", "The owner"),
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

    /// <summary>The kind with this key. One that nobody has described yet is shown by its key rather than hidden.</summary>
    public static DueKind Of(string key) => All.FirstOrDefault(kind => kind.Key == key) ?? new(key, key, key, "");
}
