using NodaTime;

namespace RightToBid.Cases.Reviewing;

/// <summary>The tribunal decided whether to extend time for a notice of appeal that came late.</summary>
public sealed record DecideAppealTime(Guid StreamId, bool IsAdmitted, LocalDate DecidedOn) : ICommand<ListingReview>
{
    public Decision Decide(ListingReview state, DecisionContext context) =>
        AppealSteps.DecideTime(
            state.Appeal,
            new(IsAdmitted, DecidedOn),
            state.Appeal is { } appeal ? AppealClock.Timing(appeal, ReviewClock.Appeal(state, context.Calendar)) : AppealTiming.NotKnown,
            context);
}
