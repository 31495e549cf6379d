using NodaTime;

namespace RightToBid.Cases.HandingOver;

/// <summary>The keys pass. Every condition must have been fulfilled by that day.</summary>
public sealed record CompleteHandover(Guid StreamId, LocalDate CompletedOn) : ICommand<Handover>
{
    public Decision Decide(Handover state, DecisionContext context)
    {
        if (state.CompletedOn == CompletedOn) return Decision.Nothing;

        return Checks.First(
                Begun.MustBeUnderWay(state),
                Checks.NotInFuture(nameof(CompletedOn), CompletedOn, context),
                Begun.NotBeforeBeginning(nameof(CompletedOn), "Passing the keys", CompletedOn, state),
                ConditionsMustBeFulfilled(state)) is { } refusal
            ? refusal
            : Decision.Of(new HandoverCompleted(CompletedOn));
    }

    private Refusal? ConditionsMustBeFulfilled(Handover state) =>
        state.Conditions.Find(condition => condition.FulfilledOn is null || condition.FulfilledOn > CompletedOn) is { } outstanding
            ? Refusal.ByState(
                "CONDITION_OUTSTANDING",
                $"The keys cannot pass while a condition is outstanding: {outstanding.Title}.",
                "Record the day on which it was fulfilled.")
            : null;
}

/// <summary>The community has the keys.</summary>
public sealed record HandoverCompleted(LocalDate CompletedOn) : ICaseEvent;
