using NodaTime;

using RightToBid.Cases.Reviewing;
using RightToBid.Law;
using RightToBid.Law.Time;

namespace RightToBid.Cases.Compensating;

/// <summary>Watches the claimant's time to mend a claim and to ask for a review, the council's time to complete one, and the time for appeals.</summary>
public sealed class CompensationClaimSaga : ISagaWithCalendar<CompensationClaim>
{
    private CompensationClaimSaga()
    {
    }

    public static IEnumerable<Deadline> Deadlines(CompensationClaim state, WorkingDays calendar) =>
        Standing(state, calendar).Where(deadline => !state.Announced.Includes(deadline.Kind, deadline.LastDay));

    public static IReadOnlyList<ICaseEvent> OnDue(CompensationClaim state, Deadline deadline, WorkingDays calendar) =>
        deadline.IsAmong(Deadlines(state, calendar))
            ? deadline.Kind switch
            {
                WindowKeys.CompensationClaim => [new ClaimTimeEnded(deadline.LastDay)],
                WindowKeys.CompensationReviewRequest => [new CompensationReviewTimeEnded(deadline.LastDay)],
                WindowKeys.CompensationReviewCompletion => [new CompensationReviewOverdue(deadline.LastDay)],
                WindowKeys.CompensationAppeal => [new CompensationAppealTimeEnded(deadline.LastDay)],
                WindowKeys.PermissionToAppeal => [new PermissionPeriodEnded(deadline.LastDay)],
                _ => [],
            }
            : [];

    public static IEnumerable<ICommand> React(ICaseEvent happened, CompensationClaim state) => [];

    private static IEnumerable<Deadline> Standing(CompensationClaim state, WorkingDays calendar)
    {
        if (!state.IsLive) yield break;

        if (ClaimClock.MayBeMended(state)) yield return Statute.DeadlineOf(ClaimClock.Claim(state), state.RuleVersion);

        if (state.Review.RequestReceivedOn is null && ClaimClock.ReviewRequest(state) is { } asking)
        {
            yield return Until(asking, ClaimClock.LastDayToAsk(state)!.Value, state);
        }

        if (state.Review.IsUnderWay && ClaimClock.ReviewCompletion(state) is { } completing)
        {
            yield return Until(completing, ClaimClock.LastDayToReview(state)!.Value, state);
        }

        if (state.Appeal is null or { EndedWithoutDecision: true } && ClaimClock.Appeal(state, calendar) is { } appeal)
        {
            yield return Statute.DeadlineOf(appeal, state.RuleVersion);
        }

        if (state.Appeal is { Further: null or { IsOver: true } } && ClaimClock.Permission(state, calendar) is { } permission)
        {
            yield return Statute.DeadlineOf(permission, state.RuleVersion);
        }
    }

    /// <summary>The window's own deadline, or a later day that was allowed or agreed in writing.</summary>
    private static Deadline Until(StatutoryWindow window, LocalDate lastDay, CompensationClaim state) =>
        Statute.DeadlineOf(window, state.RuleVersion) with { LastDay = lastDay };
}
