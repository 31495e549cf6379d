using NodaTime;

namespace RightToBid.Cases.Reviewing;

/// <summary>Permission to appeal to the Upper Tribunal was given or refused.</summary>
/// <param name="AppealNumber">Which appeal, from one in the order in which they were lodged; nothing where there is but one.</param>
public sealed record DecidePermission(Guid StreamId, bool IsGranted, LocalDate DecidedOn, int? AppealNumber = null) : ICommand<ListingReview>
{
    public Decision Decide(ListingReview state, DecisionContext context) =>
        WhichAppeal.About(
            state, AppealNumber, (appeal, number) => AppealSteps.DecidePermission(appeal, new(IsGranted, DecidedOn, number), context));
}
