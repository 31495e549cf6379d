using NodaTime;

namespace RightToBid.Cases.Nominating;

/// <summary>The complete version has come. The working clock begins; the strict one has run since first receipt.</summary>
public sealed record CompleteNomination(Guid StreamId, LocalDate CompletedOn) : ICommand<Nomination>
{
    public Decision Decide(Nomination state, DecisionContext context)
    {
        if (state.CompletedOn == CompletedOn && state.Status is NominationStatus.UnderConsideration) return Decision.Nothing;

        return Checks.First(
                Standing.MustBeUndecided(state),
                Checks.Unless(
                    state.Status is NominationStatus.ReturnedForCompletion,
                    "NOT_RETURNED",
                    "The nomination has not been returned for completion."),
                Checks.NotInFuture(nameof(CompletedOn), CompletedOn, context),
                Checks.NotBefore(
                    nameof(CompletedOn), "Completion", CompletedOn, "the nomination was returned", state.ReturnedOn)) is { } refusal
            ? refusal
            : Decision.Of(new NominationCompleted(CompletedOn));
    }
}

public sealed record NominationCompleted(LocalDate CompletedOn) : ICaseEvent;
