using NodaTime;

namespace RightToBid.Cases.Reviewing;

/// <summary>The First-tier Tribunal decided the appeal. Where it allows it, the land leaves the list: regulation 2(c)(i).</summary>
/// <param name="AppealNumber">Which appeal, from one in the order in which they were lodged; nothing where there is but one.</param>
public sealed record DecideAppeal(
    Guid StreamId, AppealOutcome Outcome, string Summary, LocalDate DecidedOn, LocalDate SentOn, int? AppealNumber = null) : ICommand<ListingReview>
{
    public Decision Decide(ListingReview state, DecisionContext context) =>
        WhichAppeal.About(state, AppealNumber, (appeal, number) => AppealSteps.Decide(
            appeal, new(Outcome, Summary, DecidedOn, SentOn, number), ReviewClock.Appeal(state, context.Calendar), context));
}
