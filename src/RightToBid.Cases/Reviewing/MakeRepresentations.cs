using NodaTime;

namespace RightToBid.Cases.Reviewing;

/// <summary>The owner or the representative made representations to the reviewer: Schedule 2, paragraph 8.</summary>
public sealed record MakeRepresentations(Guid StreamId, RepresentationForm Form, bool IsByRepresentative, LocalDate MadeOn) : ICommand<ListingReview>
{
    public Decision Decide(ListingReview state, DecisionContext context) =>
        ProcedureSteps.MakeRepresentations(state.Procedure, new(Form, IsByRepresentative, MadeOn), context);
}
