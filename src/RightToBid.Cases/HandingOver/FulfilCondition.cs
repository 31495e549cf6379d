using NodaTime;

using RightToBid.Law.Time;

namespace RightToBid.Cases.HandingOver;

public sealed record FulfilCondition(Guid StreamId, Guid ConditionId, LocalDate FulfilledOn) : ICommand<Handover>
{
    public Decision Decide(Handover state, DecisionContext context)
    {
        if (state.Conditions.Find(known => known.ConditionId == ConditionId) is not { } condition)
        {
            return Refusal.ByState("NO_SUCH_CONDITION", "No such condition has been recorded.");
        }

        if (condition.FulfilledOn is { } fulfilledOn)
        {
            return fulfilledOn == FulfilledOn
                ? Decision.Nothing
                : Refusal.ByState("ALREADY_FULFILLED", $"The condition was fulfilled on {Words.Full(fulfilledOn)}.");
        }

        return Checks.First(
                Begun.MustBeUnderWay(state),
                Checks.NotInFuture(nameof(FulfilledOn), FulfilledOn, context),
                Begun.NotBeforeBeginning(nameof(FulfilledOn), "Fulfilment", FulfilledOn, state)) is { } refusal
            ? refusal
            : Decision.Of(new ConditionFulfilled(ConditionId, FulfilledOn));
    }
}

public sealed record ConditionFulfilled(Guid ConditionId, LocalDate FulfilledOn) : ICaseEvent;
