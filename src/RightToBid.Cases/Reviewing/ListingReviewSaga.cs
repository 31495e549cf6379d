using NodaTime;

using RightToBid.Cases.Correcting;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Law;
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
        // Sent back after it had been allowed, and now dismissed. Until now an officer had to say whether the land was listed (A50).
        AppealDecided { Outcome: AppealOutcome.Dismissed } e when Appeal.Of(state.Appeals, e)?.SetAside is AppealOutcome.Allowed =>
            Restore(state, e.DecidedOn, e.Summary),
        FurtherAppealDecided { Outcome: FurtherOutcome.Reversed } e when Appeal.Of(state.Appeals, e)?.Standing is AppealOutcome.Allowed =>
            [Remove(state, RemovalReason.AppealAllowed, e.Summary, e.DecidedOn)],
        // The council's appeal succeeded after all: what took the land off the list is undone from that day.
        FurtherAppealDecided { Outcome: FurtherOutcome.Reversed } e when Appeal.Of(state.Appeals, e)?.Standing is AppealOutcome.Dismissed =>
            Restore(state, e.DecidedOn, e.Summary),
        FactCorrected e => [.. FollowDecision(e, state), .. FollowOutcome(e, state)],
        FactStruckOut e => AfterStroke(e, state),
        _ => Enumerable.Empty<ICommand>(),
    };

    /// <summary>The day of a decision that took the land off the list was put right: the entry and the nomination follow.</summary>
    private static IEnumerable<ICommand> FollowDecision(FactCorrected corrected, ListingReview state)
    {
        var reason = corrected.Fact switch
        {
            "listing-review-decided.decided-on" when state.Outcome is ReviewOutcome.Reversed => RemovalReason.ReviewReversed,
            "appeal-decided.decided-on" when state.Appeals.FindAll(appeal => appeal.Outcome is AppealOutcome.Allowed) is [{ Further: null }] => RemovalReason.AppealAllowed,
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

    /// <summary>The outcome of a decision was put right: the land leaves the list, or never left it.</summary>
    private static IEnumerable<ICommand> FollowOutcome(FactCorrected corrected, ListingReview state) => (corrected.Fact, state.Past.At(corrected.Entry)) switch
    {
        ("listing-review-decided.outcome", ListingReviewDecided { Outcome: ReviewOutcome.Reversed } now) => React(now, state),
        ("listing-review-decided.outcome", ListingReviewDecided) => NotReversed(state, corrected.Reason),
        ("appeal-decided.outcome", AppealDecided { Outcome: AppealOutcome.Allowed } now) => React(now, state),
        ("appeal-decided.outcome", AppealDecided) => NotAllowed(state, corrected.Reason),
        ("further-appeal-decided.outcome", FurtherAppealDecided { Outcome: FurtherOutcome.Reversed } now) => React(now, state),
        ("further-appeal-decided.outcome", FurtherAppealDecided now) => NotReversedFurther(now, state, corrected.Reason),
        _ => [],
    };

    /// <summary>A decision that never was: what it did to the listing is undone.</summary>
    private static IEnumerable<ICommand> AfterStroke(FactStruckOut struck, ListingReview state) => state.Past.StruckOutAt(struck.Entry) switch
    {
        ListingReviewDecided { Outcome: ReviewOutcome.Reversed } => NotReversed(state, struck.Reason),
        AppealDecided { Outcome: AppealOutcome.Allowed } => NotAllowed(state, struck.Reason),
        AppealDecided never when Appeal.Of(state.Appeals, never)?.SetAside is AppealOutcome.Allowed => [NotListedAgain(state, struck.Reason)],
        FurtherAppealDecided { Outcome: FurtherOutcome.Reversed } never => NotReversedFurther(never, state, struck.Reason),
        _ => [],
    };

    private static IEnumerable<ICommand> NotReversed(ListingReview state, string reason) =>
    [
        .. state.NominationId is { } nominationId
            ? [new FollowStroke<Nomination>(nominationId, "listing-reversed-on-review", reason)]
            : Enumerable.Empty<ICommand>(),
        StaysListed(state, RemovalReason.ReviewReversed, reason),
    ];

    /// <summary>Without the further decision the tribunal's own stands: what the further one undid, or did, is as it was.</summary>
    private static IEnumerable<ICommand> NotReversedFurther(FurtherAppealDecided never, ListingReview state, string reason) =>
        Appeal.Of(state.Appeals, never)?.Outcome is AppealOutcome.Allowed ? [NotListedAgain(state, reason)] : NotAllowed(state, reason);

    /// <summary>The land stays off the list where another appeal was allowed.</summary>
    private static IEnumerable<ICommand> NotAllowed(ListingReview state, string reason) =>
        state.Appeals.Exists(appeal => appeal.Standing is AppealOutcome.Allowed) ? [] : [StaysListed(state, RemovalReason.AppealAllowed, reason)];

    private static FollowStroke<ListEntry> NotListedAgain(ListingReview state, string reason) => new(state.ListEntryId, "list-entry-restored", reason);

    private static FollowStroke<ListEntry> StaysListed(ListingReview state, RemovalReason reason, string why) =>
        new(state.ListEntryId, "land-removed-from-list", why, reason.ToString());

    private static IEnumerable<Deadline> Standing(ListingReview state, WorkingDays calendar)
    {
        if (!state.IsRequested) yield break;

        if (state.Procedure.IsUnderWay)
        {
            var eightWeeks = ReviewClock.Completion(state);
            yield return Statute.DeadlineOf(eightWeeks, state.RuleVersion) with { LastDay = ReviewClock.CompleteBy(state) };
        }

        // A later owner's appeal does not use up the time of the owner who asked.
        if (state is { Outcome: ReviewOutcome.Upheld, Appeal: not { Standing: AppealOutcome.Allowed } }
            && state.Appeals.TrueForAll(known => known.By is not Appellant.Requester || known.EndedWithoutDecision)
            && ReviewClock.Appeal(state, calendar) is { } appeal)
        {
            yield return Statute.DeadlineOf(appeal, state.RuleVersion);
        }

        var permissions = state.Appeals.FindAll(known => known is { Further: null or { IsOver: true } })
            .Select(known => AppealClock.Permission(state.RegimeKey, known, calendar))
            .OfType<StatutoryWindow>();
        foreach (var permission in permissions.DistinctBy(window => window.LastDay))
        {
            yield return Statute.DeadlineOf(permission, state.RuleVersion);
        }
    }

    private static RemoveFromList Remove(ListingReview state, RemovalReason reason, string explanation, LocalDate day) =>
        new(state.ListEntryId, reason, explanation, day, IsConsequence: true);

    /// <summary>The land is listed again, unless another appeal keeps it off the list.</summary>
    private static IEnumerable<ICommand> Restore(ListingReview state, LocalDate day, string reasons) =>
        state.Appeals.Exists(appeal => appeal.Standing is AppealOutcome.Allowed)
            ? []
            : [new RestoreEntry(state.ListEntryId, day, day, reasons, IsConsequence: true)];
}
