using NodaTime;

namespace RightToBid.Cases.Reviewing;

/// <summary>The owner appointed somebody to act in the review. What must be sent to the owner then goes there: Schedule 2, paragraph 5.</summary>
public sealed record AppointRepresentative(Guid StreamId, Guid RepresentativePartyId, LocalDate AppointedOn) : ICommand<ListingReview>
{
    public Decision Decide(ListingReview state, DecisionContext context) =>
        ProcedureSteps.AppointRepresentative(state.Procedure, new(RepresentativePartyId, AppointedOn), context);
}
