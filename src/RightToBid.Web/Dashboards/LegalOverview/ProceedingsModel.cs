using NodaTime;

using RightToBid.Cases.Compensating;
using RightToBid.Cases.Reviewing;
using RightToBid.Law;
using RightToBid.Storage.Projections;

namespace RightToBid.Web.Dashboards.LegalOverview;

/// <summary>Every review and every appeal, with what comes next and the last day for it. A row each.</summary>
/// <remarks>An appeal's own days belong to the tribunal and move with bank holidays, so none is kept for it here.</remarks>
internal sealed class ProceedingsModel : ReadModel
{
    public override string Name => "proceedings";

    public override int Version => 2;

    public override IReadOnlyList<string> StreamTypes { get; } = [ListingReview.StreamType, CompensationClaim.StreamType];

    public override IReadOnlyList<Column> Columns { get; } =
    [
        Column.Text("kind").Required(),
        Column.Text("reference").Required(),
        Column.Text("asset_name").Required(),
        Column.Text("stage").Required(),
        Column.Day("last_day"),
        Column.Text("basis"),
        Column.Day("began_on").Required(),
        Column.Day("ended_on"),
        Column.Text("outcome"),
        Column.Text("rule_version").Required(),
    ];

    public override IReadOnlyList<string> RowKey { get; } = ["kind"];

    public override void Project(StreamChange change, IRowWriter rows)
    {
        switch (change.StateAfter)
        {
            case ListingReview { IsRequested: true } review:
                var of = new Matter(review.Reference, review.AssetName, review.RuleVersion);
                Review(
                    rows, ProceedingKind.ListingReview, of, review.Procedure, ReviewClock.CompleteBy(review), ReviewClock.Completion(review),
                    review.Outcome is ReviewOutcome.Reversed ? "The listing was reversed." : "The listing was upheld.");
                Appeal(rows, ProceedingKind.ListingAppeal, of, review.Appeal);
                break;
            case CompensationClaim { Status: not ClaimStatus.NotReceived } claim:
                var claimed = new Matter(claim.Reference, claim.AssetName, claim.RuleVersion);
                Review(
                    rows, ProceedingKind.CompensationReview, claimed, claim.Review, ClaimClock.LastDayToReview(claim),
                    ClaimClock.ReviewCompletion(claim), "The decision on compensation was reviewed.");
                Appeal(rows, ProceedingKind.CompensationAppeal, claimed, claim.Appeal);
                break;
            case ListingReview:
                Forget(rows, ProceedingKind.ListingReview, ProceedingKind.ListingAppeal);
                break;
            case CompensationClaim:
                Forget(rows, ProceedingKind.CompensationReview, ProceedingKind.CompensationAppeal);
                break;
        }
    }

    /// <summary>What was opened by mistake has no proceedings.</summary>
    private static void Forget(IRowWriter rows, params ReadOnlySpan<ProceedingKind> kinds)
    {
        foreach (var kind in kinds)
        {
            rows.Remove(("kind", kind.ToString()));
        }
    }

    private static void Review(
        IRowWriter rows, ProceedingKind kind, Matter of, ReviewProcedure procedure, LocalDate? lastDay, StatutoryWindow? eightWeeks, string decided)
    {
        if (procedure.RequestReceivedOn is not { } requestedOn)
        {
            rows.Remove(("kind", kind.ToString()));
            return;
        }

        var (stage, endedOn, outcome) = procedure switch
        {
            { WithdrawnOn: { } day } => ("withdrawn", day, "The request was withdrawn."),
            { CompletedOn: { } day } => ("decided", day, decided),
            { OwesHearing: true } => ("a hearing is owed", (LocalDate?)null, (string?)null),
            { Reviewer: null } => ("no reviewer appointed", null, null),
            _ => ("under way", null, null),
        };
        Put(rows, kind, of, stage, lastDay, eightWeeks is { } window ? window.Rule.Source.ToString() : null, requestedOn, endedOn, outcome);
    }

    private static void Appeal(IRowWriter rows, ProceedingKind kind, Matter of, Appeal? appeal)
    {
        if (appeal is null)
        {
            rows.Remove(("kind", kind.ToString()));
            return;
        }

        var (stage, endedOn, outcome) = appeal switch
        {
            { WithdrawnOn: { } day } => ("withdrawn", day, "The appeal was withdrawn."),
            { Further: { IsOver: false } further } => (further.IsPermitted is true ? "before the Upper Tribunal" : "permission sought", (LocalDate?)null, (string?)null),
            { DecidedOn: { } day, Standing: AppealOutcome.Allowed } => ("allowed", day, "The appeal was allowed."),
            { DecidedOn: { } day } => ("dismissed", day, "The appeal was dismissed."),
            { IsAdmittedLate: false } => ("not admitted", appeal.ReceivedOn, "The tribunal did not extend time."),
            _ => ("lodged", null, null),
        };
        Put(rows, kind, of, stage, null, null, appeal.ReceivedOn, endedOn, outcome);
    }

    private static void Put(
        IRowWriter rows, ProceedingKind kind, Matter of, string stage, LocalDate? lastDay, string? basis, LocalDate beganOn, LocalDate? endedOn, string? outcome) =>
        rows.Put(
            ("kind", kind.ToString()), ("reference", of.Reference), ("asset_name", of.AssetName), ("stage", stage), ("last_day", lastDay),
            ("basis", basis), ("began_on", beganOn), ("ended_on", endedOn), ("outcome", outcome), ("rule_version", of.RuleVersion));

    private sealed record Matter(string Reference, string AssetName, string RuleVersion);
}
