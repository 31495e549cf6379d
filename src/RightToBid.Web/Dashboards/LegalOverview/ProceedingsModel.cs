using System.Collections.Immutable;

using NodaTime;

using RightToBid.Cases.Compensating;
using RightToBid.Cases.Reviewing;
using RightToBid.Law;
using RightToBid.Storage.Projections;
using RightToBid.Web.Dashboards.CaseReferences;

namespace RightToBid.Web.Dashboards.LegalOverview;

/// <summary>Every review and every appeal, with what comes next and the last day for it. A row each: several owners may appeal against one decision.</summary>
/// <remarks>An appeal's own days belong to the tribunal and move with bank holidays, so none is kept for it here.</remarks>
internal sealed class ProceedingsModel : ReadModel
{
    public override string Name => "proceedings";

    public override int Version => 3;

    public override IReadOnlyList<string> StreamTypes { get; } = [ListingReview.StreamType, CompensationClaim.StreamType];

    public override IReadOnlyList<Column> Columns { get; } =
    [
        Column.Text("kind").Required(),
        Column.Whole("number").Required(),
        Column.Text("party"),
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

    public override IReadOnlyList<string> RowKey { get; } = ["kind", "number"];

    /// <summary>A correction takes one appeal away at most, the last: what is gone since has a number just after those that stand.</summary>
    public override void Project(StreamChange change, IRowWriter rows)
    {
        var (isMistaken, gone) = (Mistaken.Is(change.StateAfter), change.NewEvents.Count);
        switch (Mistaken.Known(change.StateAfter))
        {
            case ListingReview { IsRequested: true } review:
                var of = new Matter(review.Reference, review.AssetName, review.RuleVersion, isMistaken);
                Review(
                    rows, ProceedingKind.ListingReview, of, review.Procedure, ReviewClock.CompleteBy(review), ReviewClock.Completion(review),
                    review.Outcome is ReviewOutcome.Reversed ? "The listing was reversed." : "The listing was upheld.");
                Appeals(rows, ProceedingKind.ListingAppeal, of, review.Appeals, gone);
                break;
            case CompensationClaim { Status: not ClaimStatus.NotReceived } claim:
                var claimed = new Matter(claim.Reference, claim.AssetName, claim.RuleVersion, isMistaken);
                Review(
                    rows, ProceedingKind.CompensationReview, claimed, claim.Review, ClaimClock.LastDayToReview(claim),
                    ClaimClock.ReviewCompletion(claim), "The decision on compensation was reviewed.");
                Appeals(rows, ProceedingKind.CompensationAppeal, claimed, claim.Appeal is { } appeal ? [appeal] : [], gone);
                break;
        }
    }

    private static void Review(
        IRowWriter rows, ProceedingKind kind, Matter of, ReviewProcedure procedure, LocalDate? lastDay, StatutoryWindow? eightWeeks, string decided)
    {
        if (of.IsMistaken || procedure.RequestReceivedOn is not { } requestedOn)
        {
            rows.Remove(("kind", kind.ToString()), ("number", 1));
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
        Put(rows, kind, 1, null, of, stage, lastDay, eightWeeks is { } window ? window.Rule.Source.ToString() : null, requestedOn, endedOn, outcome);
    }

    private static void Appeals(IRowWriter rows, ProceedingKind kind, Matter of, ImmutableList<Appeal> appeals, int gone)
    {
        var standing = of.IsMistaken ? [] : appeals;
        for (var number = standing.Count + 1; number <= appeals.Count + gone; number++)
        {
            rows.Remove(("kind", kind.ToString()), ("number", number));
        }

        foreach (var appeal in standing)
        {
            Appeal(rows, kind, of, appeal);
        }
    }

    private static void Appeal(IRowWriter rows, ProceedingKind kind, Matter of, Appeal appeal)
    {
        var (stage, endedOn, outcome) = appeal switch
        {
            { WithdrawnOn: { } day } => ("withdrawn", day, "The appeal was withdrawn."),
            { Further: { IsOver: false } further } => (further.IsPermitted is true ? "before the Upper Tribunal" : "permission sought", (LocalDate?)null, (string?)null),
            { DecidedOn: { } day, Standing: AppealOutcome.Allowed } => ("allowed", day, "The appeal was allowed."),
            { DecidedOn: { } day } => ("dismissed", day, "The appeal was dismissed."),
            { IsAdmittedLate: false } => ("not admitted", appeal.ReceivedOn, "The tribunal did not extend time."),
            _ => ("lodged", null, null),
        };
        Put(rows, kind, appeal.Number, appeal.By.ToString(), of, stage, null, null, appeal.ReceivedOn, endedOn, outcome);
    }

    private static void Put(
        IRowWriter rows, ProceedingKind kind, int number, string? party, Matter of, string stage, LocalDate? lastDay, string? basis, LocalDate beganOn,
        LocalDate? endedOn, string? outcome) =>
        rows.Put(
            ("kind", kind.ToString()), ("number", number), ("party", party), ("reference", of.Reference), ("asset_name", of.AssetName), ("stage", stage), ("last_day", lastDay),
            ("basis", basis), ("began_on", beganOn), ("ended_on", endedOn), ("outcome", outcome), ("rule_version", of.RuleVersion));

    private sealed record Matter(string Reference, string AssetName, string RuleVersion, bool IsMistaken);
}
