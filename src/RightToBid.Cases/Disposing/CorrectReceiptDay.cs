using NodaTime;

using RightToBid.Law.Time;

namespace RightToBid.Cases.Disposing;

/// <summary>The day the notice was received was recorded wrongly. Every window, and which requests were in time, follow the right day.</summary>
public sealed record CorrectReceiptDay(Guid StreamId, LocalDate ReceivedOn, string Reason) : ICommand<Moratorium>
{
    public Decision Decide(Moratorium state, DecisionContext context)
    {
        if (state.IsReceived && state.ReceivedOn == ReceivedOn) return Decision.Nothing;

        return Checks.First(
                Received.Required(state),
                Checks.Said(nameof(Reason), Reason, "Say why the day is being corrected."),
                Checks.NotInFuture(nameof(ReceivedOn), ReceivedOn, context),
                ReceivedOn > state.WithdrawnOn
                    ? Refusal.OfAnswer(
                        nameof(ReceivedOn),
                        $"{Words.Full(ReceivedOn)} is after {Words.Full(state.WithdrawnOn.Value)}, when the owner withdrew the notice.")
                    : null,
                Statute.Version(state.RegimeKey, ReceivedOn, out var ruleVersion),
                MoratoriumClock.ListedOn(state, ReceivedOn) is { } listed ? Received.MustBeListed(state.RegimeKey, listed, ReceivedOn) : null) is { } refusal
            ? refusal
            : Decision.Of(new DisposalNoticeReceiptDayCorrected(
                ReceivedOn, state.ReceivedOn, Reason, state.RegimeKey, ruleVersion));
    }
}

public sealed record DisposalNoticeReceiptDayCorrected(
    LocalDate ReceivedOn, LocalDate FormerlyOn, string Reason, string RegimeKey, string RuleVersion) : IPivotEvent;
