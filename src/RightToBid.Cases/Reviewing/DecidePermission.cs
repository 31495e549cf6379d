using NodaTime;

namespace RightToBid.Cases.Reviewing;

/// <summary>Permission to appeal to the Upper Tribunal was given or refused.</summary>
public sealed record DecidePermission(Guid StreamId, bool IsGranted, LocalDate DecidedOn) : ICommand<ListingReview>
{
    public Decision Decide(ListingReview state, DecisionContext context) =>
        AppealSteps.DecidePermission(state.Appeal, new(IsGranted, DecidedOn), context);
}
