using NodaTime.Text;

using RightToBid.Cases.Correcting;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Nominating;

namespace RightToBid.Cases.Listing;

/// <summary>Watches the five years and the owner's time for a review; ends or adjusts the moratoria that hang on the entry.</summary>
public sealed class ListEntrySaga : ISaga<ListEntry>
{
    private ListEntrySaga()
    {
    }

    public static IEnumerable<Deadline> Deadlines(ListEntry state)
    {
        if (!state.IsEntered) yield break;

        var unlistedOn = ListingClock.FirstUnlistedOn(state);
        var fiveYears = ListingClock.FiveYears(state);
        if (fiveYears.LastDay < unlistedOn && !state.Announced.Includes(WindowKeys.Listing, fiveYears.LastDay))
        {
            yield return Statute.DeadlineOf(fiveYears, state.RuleVersion);
        }

        foreach (var eightWeeks in ListingClock.ReviewRequests(state))
        {
            if (eightWeeks.LastDay < unlistedOn && !state.Announced.Includes(WindowKeys.ReviewRequest, eightWeeks.LastDay))
            {
                yield return Statute.DeadlineOf(eightWeeks, state.RuleVersion);
            }
        }
    }

    public static IReadOnlyList<ICaseEvent> OnDue(ListEntry state, Deadline deadline) =>
        deadline.IsAmong(Deadlines(state))
            ? deadline.Kind switch
            {
                WindowKeys.Listing => [new ListingExpired(deadline.LastDay)],
                WindowKeys.ReviewRequest => [new ReviewRequestPeriodEnded(deadline.LastDay)],
                _ => [],
            }
            : [];

    public static IEnumerable<ICommand> React(ICaseEvent happened, ListEntry state) => happened switch
    {
        LandEnteredInList { RenewsEntryId: { } renewed } =>
            [new NoteRenewal(renewed, state.ListEntryId, state.Reference, state.EnteredOn)],
        LandRemovedFromList e =>
            [
                .. state.Notices.Select(notice => new TerminateMoratorium(notice.MoratoriumId, e.Reason, e.RemovedOn)),
                // A reversal on review makes every nomination of the land unsuccessful, not only the first (s. 92(4)(b)).
                .. e.Reason is RemovalReason.ReviewReversed
                    ? state.JoinedNominations.Select(joined => new ReverseListing(joined.NominationId, e.Explanation, e.RemovedOn))
                    : Enumerable.Empty<ICommand>(),
            ],
        ListEntryRestored e when state.Restorations is [.., { Removal.Reason: RemovalReason.ReviewReversed }] =>
            NominationsOf(state).Select(nomination => new ReinstateNomination(nomination, e.Reasons, e.ListedAgainOn)),
        ListingExpired e =>
            state.Notices.Select(notice => new TerminateMoratorium(
                notice.MoratoriumId, RemovalReason.Expired, e.LastDay.PlusDays(1))),
        ListEntryDayCorrected e =>
        [
            .. state.Notices.Select(notice => new NoteEntryDay(notice.MoratoriumId, e.EnteredOn)),
            .. state.NominationId is { } nominationId
                ? [new FollowFact<Nomination>(nominationId, "nomination-accepted.entered-on", LocalDatePattern.Iso.Format(e.EnteredOn), e.Reason)]
                : Enumerable.Empty<ICommand>(),
            .. state.RenewsEntryId is { } renewed
                ? [new NoteRenewal(renewed, state.ListEntryId, state.Reference, e.EnteredOn)]
                : Enumerable.Empty<ICommand>(),
        ],
        FactCorrected e =>
        [
            .. state.Notices.SelectMany(notice => Copies.In<Moratorium>(
                notice.MoratoriumId, e, ("land-entered-in-list.asset-name", "disposal-notice-received.asset-name"))),
            .. state.Removal is { } removal && e.Fact == "land-removed-from-list.removed-on"
                ? state.Notices.Select(notice => new TerminateMoratorium(notice.MoratoriumId, removal.Reason, removal.RemovedOn))
                : Enumerable.Empty<ICommand>(),
        ],
        FactStruckOut { Fact: "land-removed-from-list" } e =>
            state.Notices.Select(notice => new FollowStroke<Moratorium>(notice.MoratoriumId, "moratorium-terminated", e.Reason)),
        DisposalNoticeNoted e => [.. CorrectedDay(state, e), .. Ended(state, e)],
        _ => Enumerable.Empty<ICommand>(),
    };

    /// <summary>A day corrected before the entry heard of the notice could not be passed on to it then.</summary>
    private static IEnumerable<ICommand> CorrectedDay(ListEntry state, DisposalNoticeNoted noted) =>
        state.Past.Standing.Any(known => known is ListEntryDayCorrected) ? [new NoteEntryDay(noted.MoratoriumId, state.EnteredOn)] : [];

    /// <summary>A notice keyed late, when the entry has already gone.</summary>
    private static IEnumerable<ICommand> Ended(ListEntry state, DisposalNoticeNoted noted) => state switch
    {
        { Removal: { } removal } => [new TerminateMoratorium(noted.MoratoriumId, removal.Reason, removal.RemovedOn)],
        _ when state.Announced.Includes(WindowKeys.Listing, ListingClock.FiveYears(state).LastDay) =>
            [new TerminateMoratorium(noted.MoratoriumId, RemovalReason.Expired, ListingClock.FirstUnlistedOn(state))],
        _ => Enumerable.Empty<ICommand>(),
    };

    private static IEnumerable<Guid> NominationsOf(ListEntry state) =>
        state.JoinedNominations.Select(joined => joined.NominationId).Concat(state.NominationId is { } first ? [first] : []);
}
