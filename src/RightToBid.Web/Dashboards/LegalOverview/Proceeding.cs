using NodaTime;

using RightToBid.Cases.Reviewing;

namespace RightToBid.Web.Dashboards.LegalOverview;

/// <summary>What kind of proceeding is followed.</summary>
internal enum ProceedingKind
{
    ListingReview,
    ListingAppeal,
    CompensationReview,
    CompensationAppeal,
}

/// <summary>A review or an appeal of a case.</summary>
/// <param name="Stage">Where it stands, as the end of a sentence.</param>
/// <param name="LastDay">The last day for what comes next, where the law or an agreement fixes one.</param>
internal sealed record Proceeding(
    string Reference,
    string AssetName,
    ProceedingKind Kind,
    string Stage,
    LocalDate? LastDay,
    string? Basis,
    LocalDate BeganOn,
    LocalDate? EndedOn,
    string? Outcome)
{
    /// <summary>Who appeals; nothing for a review.</summary>
    public Appellant? By { get; init; }

    public bool IsReview => Kind is ProceedingKind.ListingReview or ProceedingKind.CompensationReview;

    public string InWords => Kind switch
    {
        ProceedingKind.ListingReview => $"Listing review, {Stage}",
        ProceedingKind.ListingAppeal => $"Appeal about the listing, {(By is Appellant.LaterOwner ? "by an owner who came later, " : "")}{Stage}",
        ProceedingKind.CompensationReview => $"Compensation review, {Stage}",
        _ => $"Appeal about compensation, {Stage}",
    };
}
