using NodaTime;

namespace RightToBid.Cases.Reviewing;

/// <summary>The tribunal decided whether to extend time for a notice of appeal that came late.</summary>
/// <param name="AppealNumber">Which appeal, from one in the order in which they were lodged; nothing where there is but one.</param>
public sealed record DecideAppealTime(Guid StreamId, bool IsAdmitted, LocalDate DecidedOn, int? AppealNumber = null) : ICommand<ListingReview>
{
    public Decision Decide(ListingReview state, DecisionContext context) =>
        WhichAppeal.About(state, AppealNumber, (appeal, number) => AppealSteps.DecideTime(
            appeal,
            new(IsAdmitted, DecidedOn, number),
            appeal is null ? AppealTiming.NotKnown : AppealClock.Timing(appeal, ReviewClock.Appeal(state, context.Calendar)),
            context));
}
