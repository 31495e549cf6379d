using NodaTime;

using RightToBid.Law.Time;

namespace RightToBid.Cases.Nominating;

/// <summary>The day of receipt was recorded wrongly. Both clocks and every later judgement follow the right day.</summary>
public sealed record CorrectReceiptDay(Guid StreamId, LocalDate ReceivedOn, string Reason) : ICommand<Nomination>
{
    public Decision Decide(Nomination state, DecisionContext context)
    {
        if (state.ReceivedOn == ReceivedOn && state.Status is not NominationStatus.NotReceived) return Decision.Nothing;

        return Checks.First(
                Standing.MustBeReceived(state),
                Checks.Said(nameof(Reason), Reason, "Say why the day is being corrected."),
                Checks.NotInFuture(nameof(ReceivedOn), ReceivedOn, context),
                NotAfterWhatFollowed(state),
                Statute.Version(state.RegimeKey, ReceivedOn, out var ruleVersion)) is { } refusal
            ? refusal
            : Decision.Of(new NominationReceiptDayCorrected(ReceivedOn, state.ReceivedOn, Reason, state.RegimeKey, ruleVersion));
    }

    private Refusal? NotAfterWhatFollowed(Nomination state)
    {
        LocalDate?[] followed = [state.ReturnedOn, state.CompletedOn, state.DecidedOn, state.WithdrawnOn];
        return followed.Min() is { } first && ReceivedOn > first
            ? Refusal.OfAnswer(
                nameof(ReceivedOn),
                $"{Words.Full(ReceivedOn)} is after {Words.Full(first)}, when the nomination had been received and dealt with.")
            : null;
    }
}

public sealed record NominationReceiptDayCorrected(
    LocalDate ReceivedOn, LocalDate FormerlyOn, string Reason, string RegimeKey, string RuleVersion) : IPivotEvent;
