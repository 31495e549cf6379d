using NodaTime;

using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Law.Time;

namespace RightToBid.Cases.Reviewing;

/// <summary>Watches the time for the review and for appeals, and takes land off the list when one of them says so. Until then it stays listed.</summary>
public sealed class ListingReviewSaga : ISagaWithCalendar<ListingReview>
{
    private ListingReviewSaga()
    {
    }

    public static IEnumerable<Deadline> Deadlines(ListingReview state, WorkingDays calendar) =>
        Standing(state, calendar).Where(deadline => !state.Announced.Includes(deadline.Kind, deadline.LastDay));

    public static IReadOnlyList<ICaseEvent> OnDue(ListingReview state, Deadline deadline, WorkingDays calendar) =>
        deadline.IsAmong(Deadlines(state, calendar))
            ? deadline.Kind switch
            {
                WindowKeys.ReviewCompletion => [new ListingReviewOverdue(deadline.LastDay)],
                WindowKeys.ReviewAppeal => [new ReviewAppealPeriodEnded(deadline.LastDay)],
                WindowKeys.PermissionToAppeal => [new PermissionPeriodEnded(deadline.LastDay)],
                _ => [],
            }
            : [];

    public static IEnumerable<ICommand> React(ICaseEvent happened, ListingReview state) => happened switch
    {
        ListingReviewDecided { Outcome: ReviewOutcome.Reversed } e =>
            state.NominationId is { } nominationId
                ? [new ReverseListing(nominationId, e.Reasons, e.DecidedOn), Remove(state, RemovalReason.ReviewReversed, e.Reasons, e.DecidedOn)]
                : [Remove(state, RemovalReason.ReviewReversed, e.Reasons, e.DecidedOn)],
        AppealDecided { Outcome: AppealOutcome.Allowed } e =>
            [Remove(state, RemovalReason.AppealAllowed, e.Summary, e.DecidedOn)],
        FurtherAppealDecided { Outcome: FurtherOutcome.Reversed } e when state.Appeal?.Standing is AppealOutcome.Allowed =>
            [Remove(state, RemovalReason.AppealAllowed, e.Summary, e.DecidedOn)],
        _ => Enumerable.Empty<ICommand>(),
    };

    private static IEnumerable<Deadline> Standing(ListingReview state, WorkingDays calendar)
    {
        if (!state.IsRequested) yield break;

        if (state.Procedure.IsUnderWay)
        {
            var eightWeeks = ReviewClock.Completion(state);
            yield return Statute.DeadlineOf(eightWeeks, state.RuleVersion) with { LastDay = ReviewClock.CompleteBy(state) };
        }

        if (state is { Outcome: ReviewOutcome.Upheld, Appeal: null or { EndedWithoutDecision: true } }
            && ReviewClock.Appeal(state, calendar) is { } appeal)
        {
            yield return Statute.DeadlineOf(appeal, state.RuleVersion);
        }

        if (state.Appeal is { Further: null or { IsOver: true } } && ReviewClock.Permission(state, calendar) is { } permission)
        {
            yield return Statute.DeadlineOf(permission, state.RuleVersion);
        }
    }

    private static RemoveFromList Remove(ListingReview state, RemovalReason reason, string explanation, LocalDate day) =>
        new(state.ListEntryId, reason, explanation, day);
}
