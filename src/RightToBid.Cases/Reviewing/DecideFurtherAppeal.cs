using NodaTime;

namespace RightToBid.Cases.Reviewing;

/// <summary>The Upper Tribunal decided. Where that makes the appeal succeed, the land leaves the list.</summary>
public sealed record DecideFurtherAppeal(Guid StreamId, FurtherOutcome Outcome, string Summary, LocalDate DecidedOn) : ICommand<ListingReview>
{
    public Decision Decide(ListingReview state, DecisionContext context) =>
        AppealSteps.DecideFurther(state.Appeal, new(Outcome, Summary, DecidedOn), context);
}
