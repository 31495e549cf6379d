using NodaTime;

namespace RightToBid.Cases.HandingOver;

/// <summary>Something that must be done before the keys pass: insurance, a safeguarding check, consent from a lender.</summary>
public sealed record AddCondition(Guid StreamId, Guid ConditionId, string Title, LocalDate AddedOn) : ICommand<Handover>
{
    public Decision Decide(Handover state, DecisionContext context)
    {
        if (state.Conditions.Exists(known => known.ConditionId == ConditionId)) return Decision.Nothing;

        return Checks.First(
                Begun.MustBeUnderWay(state),
                Checks.Said(nameof(Title), Title, "Say what must be done."),
                Checks.NotInFuture(nameof(AddedOn), AddedOn, context),
                Begun.NotBeforeBeginning(nameof(AddedOn), "A condition", AddedOn, state)) is { } refusal
            ? refusal
            : Decision.Of(new ConditionAdded(ConditionId, Title, AddedOn));
    }
}

public sealed record ConditionAdded(Guid ConditionId, string Title, LocalDate AddedOn) : ICaseEvent;
