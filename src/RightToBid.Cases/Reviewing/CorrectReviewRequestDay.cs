using NodaTime;

using RightToBid.Cases.Correcting;
using RightToBid.Law.Time;

namespace RightToBid.Cases.Reviewing;

/// <summary>The day the request reached the council was recorded wrongly. The time for completing the review follows the right day.</summary>
/// <param name="Elsewhere">What the list entry records that the day must not contradict: the first and the last day of the listing.</param>
public sealed record CorrectReviewRequestDay(
    Guid StreamId, LocalDate ReceivedOn, string Reason, IReadOnlyList<DayOrder>? Elsewhere = null) : ICommand<ListingReview>
{
    public Decision Decide(ListingReview state, DecisionContext context)
    {
        if (state.IsRequested && state.Procedure.RequestReceivedOn == ReceivedOn) return Decision.Nothing;

        return Checks.First(
                Checks.Unless(state.IsRequested, "NO_REVIEW", "No review has been asked for here."),
                Checks.Said(nameof(Reason), Reason, "Say why the day is being corrected."),
                Checks.NotInFuture(nameof(ReceivedOn), ReceivedOn, context),
                ReceivedOn > (state.DecidedOn ?? state.Procedure.WithdrawnOn)
                    ? Refusal.OfAnswer(
                        nameof(ReceivedOn), $"{Words.Full(ReceivedOn)} is after the review ended.")
                    : null,
                DayOrder.Fault(nameof(ReceivedOn), ReceivedOn, state.Procedure.RequestReceivedOn, Elsewhere),
                Statute.Version(state.IsRequested ? state.RegimeKey : RegimeKeys.EnglandRightToBid2011, ReceivedOn, out var ruleVersion)) is { } refusal
            ? refusal
            : MayAsk.InTime(state.RegimeKey, state.Time!, ReceivedOn) is { } late
                ? late
                : Decision.Of(new ReviewRequestDayCorrected(
                    ReceivedOn, state.Procedure.RequestReceivedOn!.Value, Reason, state.RegimeKey, ruleVersion));
    }
}

public sealed record ReviewRequestDayCorrected(
    LocalDate ReceivedOn, LocalDate FormerlyOn, string Reason, string RegimeKey, string RuleVersion) : IPivotEvent;
