using NodaTime;

namespace RightToBid.Cases.Reviewing;

/// <summary>The First-tier Tribunal decided the appeal. Where it allows it, the land leaves the list: regulation 2(c)(i).</summary>
public sealed record DecideAppeal(Guid StreamId, AppealOutcome Outcome, string Summary, LocalDate DecidedOn, LocalDate SentOn) : ICommand<ListingReview>
{
    public Decision Decide(ListingReview state, DecisionContext context) =>
        AppealSteps.Decide(
            state.Appeal, new(Outcome, Summary, DecidedOn, SentOn), ReviewClock.Appeal(state, context.Calendar), context);
}
