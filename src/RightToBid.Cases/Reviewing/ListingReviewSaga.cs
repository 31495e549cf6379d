using NodaTime;

using RightToBid.Cases.Correcting;
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
        // The council's appeal succeeded after all: what took the land off the list is undone from that day.
        FurtherAppealDecided { Outcome: FurtherOutcome.Reversed } e when state.Appeal?.Standing is AppealOutcome.Dismissed =>
            [new RestoreEntry(state.ListEntryId, e.DecidedOn, e.DecidedOn, e.Summary)],
        FactCorrected e => FollowDecision(e, state),
        _ => Enumerable.Empty<ICommand>(),
    };

    /// <summary>The day of a decision that took the land off the list was put right: the entry and the nomination follow.</summary>
    private static IEnumerable<ICommand> FollowDecision(FactCorrected corrected, ListingReview state)
    {
        var reason = corrected.Fact switch
        {
            "listing-review-decided.decided-on" when state.Outcome is ReviewOutcome.Reversed => RemovalReason.ReviewReversed,
            "appeal-decided.decided-on" when state.Appeal is { Outcome: AppealOutcome.Allowed, Further: null } => RemovalReason.AppealAllowed,
            _ => (RemovalReason?)null,
        };
        return reason is null
            ? []
            :
            [
                new FollowFact<ListEntry>(
                    state.ListEntryId, "land-removed-from-list.removed-on", corrected.Value, corrected.Reason, reason.ToString()),
                .. reason is RemovalReason.ReviewReversed && state.NominationId is { } nominationId
                    ? [
                        new FollowFact<Nomination>(nominationId, "listing-reversed-on-review.decided-on", corrected.Value, corrected.Reason),
                        new FollowFact<Nomination>(nominationId, "land-entered-in-unsuccessful-list.entered-on", corrected.Value, corrected.Reason),
                    ]
                    : Enumerable.Empty<ICommand>(),
            ];
    }

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
