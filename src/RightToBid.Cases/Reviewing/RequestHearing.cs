using NodaTime;

namespace RightToBid.Cases.Reviewing;

/// <summary>The owner asked in writing for an oral hearing. It must then be held: Schedule 2, paragraph 7(1).</summary>
public sealed record RequestHearing(Guid StreamId, LocalDate RequestedOn) : ICommand<ListingReview>
{
    public Decision Decide(ListingReview state, DecisionContext context) =>
        ProcedureSteps.RequestHearing(state.Procedure, new(RequestedOn), context);
}
