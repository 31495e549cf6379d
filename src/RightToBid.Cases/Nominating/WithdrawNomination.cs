using NodaTime;

namespace RightToBid.Cases.Nominating;

/// <summary>The nominator does not go on. The law has no rule for it: the council keeps the paper and decides nothing.</summary>
public sealed record WithdrawNomination(Guid StreamId, LocalDate WithdrawnOn, string? Reason = null) : ICommand<Nomination>
{
    public Decision Decide(Nomination state, DecisionContext context)
    {
        if (state.Status is NominationStatus.Withdrawn && state.WithdrawnOn == WithdrawnOn) return Decision.Nothing;

        return Checks.First(
                Standing.MustBeUndecided(state),
                Checks.NotInFuture(nameof(WithdrawnOn), WithdrawnOn, context),
                Checks.NotBefore(
                    nameof(WithdrawnOn), "A withdrawal", WithdrawnOn, "the council received the nomination", state.ReceivedOn)) is { } refusal
            ? refusal
            : Decision.Of(new NominationWithdrawn(WithdrawnOn, Reason));
    }
}

public sealed record NominationWithdrawn(LocalDate WithdrawnOn, string? Reason) : ICaseEvent;
