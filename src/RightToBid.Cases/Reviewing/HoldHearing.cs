using NodaTime;

namespace RightToBid.Cases.Reviewing;

/// <summary>An oral hearing was held, because the owner asked for one or because the council chose to: Schedule 2, paragraph 7.</summary>
public sealed record HoldHearing(Guid StreamId, LocalDate HeldOn) : ICommand<ListingReview>
{
    public Decision Decide(ListingReview state, DecisionContext context) =>
        ProcedureSteps.HoldHearing(state.Procedure, new(HeldOn), context);
}
