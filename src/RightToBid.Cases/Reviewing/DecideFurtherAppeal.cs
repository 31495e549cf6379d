using NodaTime;

namespace RightToBid.Cases.Reviewing;

/// <summary>The Upper Tribunal decided. Where that makes the appeal succeed, the land leaves the list.</summary>
/// <param name="AppealNumber">Which appeal, from one in the order in which they were lodged; nothing where there is but one.</param>
public sealed record DecideFurtherAppeal(Guid StreamId, FurtherOutcome Outcome, string Summary, LocalDate DecidedOn, int? AppealNumber = null)
    : ICommand<ListingReview>
{
    public Decision Decide(ListingReview state, DecisionContext context) =>
        WhichAppeal.About(
            state, AppealNumber, (appeal, number) => AppealSteps.DecideFurther(appeal, new(Outcome, Summary, DecidedOn, number), context));
}
