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

        foreach (var asking in ListingClock.ReviewRequests(state).DistinctBy(time => time.LastDay))
        {
            if (asking.LastDay < unlistedOn && !state.Announced.Includes(WindowKeys.ReviewRequest, asking.LastDay))
            {
                yield return Statute.DeadlineOf(asking.EightWeeks, state.RuleVersion) with { LastDay = asking.LastDay };
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
                .. Renewed(state), .. state.Notices.Select(notice => new TerminateMoratorium(notice.MoratoriumId, e.Reason, e.RemovedOn, state.ListEntryId)),
                .. ToRenewal(state),
                // A reversal on review makes every nomination of the land unsuccessful, not only the first (s. 92(4)(b)).
                .. e.Reason is RemovalReason.ReviewReversed
                    ? state.JoinedNominations.Select(joined => new ReverseListing(joined.NominationId, e.Explanation, e.RemovedOn))
                    : Enumerable.Empty<ICommand>(),
            ],
        RenewalNoted e =>
            [
                .. state.Notices.Select(notice => new NoteDisposalNotice(e.RenewedById, notice.MoratoriumId, notice.OwnerLabel, notice.ReceivedOn)),
                .. state.Requests.Select(request => Carried(e.RenewedById, request)),
                .. ToRenewal(state),
            ],
        RenewedEntryNoted => [.. state.Notices.Select(notice => EntryDay(state, notice.MoratoriumId)), .. ToRenewal(state), .. LeavingWithoutNotice.Judged(state, null)],
        ListEntryRestored e =>
            [
                .. Renewed(state), .. ToRenewal(state),
                .. state.Restorations is [.., { Removal.Reason: RemovalReason.ReviewReversed }]
                    ? NominationsOf(state).Select(nomination => new ReinstateNomination(nomination, e.Reasons, e.ListedAgainOn))
                    : Enumerable.Empty<ICommand>(),
            ],
        ListingExpired e =>
            state.Notices.Select(notice => new TerminateMoratorium(
                notice.MoratoriumId, RemovalReason.Expired, e.LastDay.PlusDays(1), state.ListEntryId)),
        ListEntryDayCorrected e =>
        [
            .. Renewed(state), .. ToRenewal(state),
            .. state.Notices.Select(notice => EntryDay(state, notice.MoratoriumId)),
            .. state.NominationId is { } nominationId
                ? [new FollowFact<Nomination>(nominationId, "nomination-accepted.entered-on", LocalDatePattern.Iso.Format(e.EnteredOn), e.Reason)]
                : Enumerable.Empty<ICommand>(),
            .. state.RenewsEntryId is { } renewed
                ? [new NoteRenewal(renewed, state.ListEntryId, state.Reference, e.EnteredOn)]
                : Enumerable.Empty<ICommand>(),
            .. LeavingWithoutNotice.Judged(state, e.Reason),
        ],
        FactCorrected e =>
        [
            .. state.Notices.SelectMany(notice => Copies.In<Moratorium>(
                notice.MoratoriumId, e, ("land-entered-in-list.asset-name", "disposal-notice-received.asset-name"))),
            .. state.Removal is { } removal && e.Fact is "land-removed-from-list.removed-on" or "land-removed-from-list.reason"
                ? Renewed(state).Concat(
                    state.Notices.Select(notice => new TerminateMoratorium(notice.MoratoriumId, removal.Reason, removal.RemovedOn, state.ListEntryId)))
                : Enumerable.Empty<ICommand>(),
            .. ToRenewal(state),
            .. LeavingWithoutNotice.Of(e, state),
        ],
        BreachSettled { Outcome: BreachOutcome.Ineffective } e => LeavingWithoutNotice.Judged(state, e.Reason),
        FactStruckOut e => [.. LeavingWithoutNotice.Judged(state, e.Reason), .. AfterStroke(e, state), .. ToRenewal(state)],
        DisposalNoticeNoted e =>
            [
                .. state.RenewsEntryId is null ? Enumerable.Empty<ICommand>() : [new NoteRenewedListing(e.MoratoriumId, state.ListEntryId, state.Listed)],
                .. state.Renewal is { } renewal ? [new NoteDisposalNotice(renewal.RenewedById, e.MoratoriumId, e.OwnerLabel, e.ReceivedOn)] : Enumerable.Empty<ICommand>(),
                .. CorrectedDay(state, e),
                .. Ended(state, e),
            ],
        OwnersNoticeNoted e =>
            [
                .. state.Notices.Where(notice => notice.MoratoriumId != e.MoratoriumId)
                    .Select(notice => new NoteOtherNotice(notice.MoratoriumId, e.MoratoriumId, e.Notice, e.IsStruckOut)),
                .. state.Renewal is { } renewal
                    ? [new NoteOwnersNotice(renewal.RenewedById, e.MoratoriumId, e.Notice, e.IsStruckOut)]
                    : Enumerable.Empty<ICommand>(),
                .. LeavingWithoutNotice.Judged(state, null),
            ],
        BidderRequestNoted e when state.Renewal is { } renewal && state.Requests.Find(known => known.BidId == e.BidId) is { } request =>
            [Carried(renewal.RenewedById, request)],
        _ => Enumerable.Empty<ICommand>(),
    };

    /// <summary>What an entry that renews another tells of its own days to the notices that were given under the other.</summary>
    private static IEnumerable<ICommand> Renewed(ListEntry state) => state.RenewsEntryId is null
        ? []
        : state.Notices.Select(notice => new NoteRenewedListing(notice.MoratoriumId, state.ListEntryId, state.Listed));

    /// <summary>What an entry that was renewed tells of its own days to the entry that renewed it.</summary>
    private static IEnumerable<ICommand> ToRenewal(ListEntry state) => state is { IsEntered: true, Renewal: { } renewal }
        ? [new NoteRenewedEntry(renewal.RenewedById, state.ListEntryId, ListingClock.ListedWithoutGap(state))]
        : [];

    private static NoteEntryDay EntryDay(ListEntry state, Guid notice) =>
        new(notice, state.EnteredOn, state.ListEntryId, ListingClock.ListedWithoutGap(state).WithoutGapSinceOn);

    private static NoteBidderRequest Carried(Guid entry, RevealedRequest request) =>
        new(entry, request.MoratoriumId, request.BidId, request.GroupName, request.RequestedOn, request.IsInTime);

    /// <summary>A day corrected before the entry heard of the notice could not be passed on to it then.</summary>
    private static IEnumerable<ICommand> CorrectedDay(ListEntry state, DisposalNoticeNoted noted) =>
        state.Past.Standing.Any(known => known is ListEntryDayCorrected or RenewedEntryNoted) ? [EntryDay(state, noted.MoratoriumId)] : [];

    /// <summary>A notice keyed late, when the entry has already gone.</summary>
    private static IEnumerable<ICommand> Ended(ListEntry state, DisposalNoticeNoted noted) => state switch
    {
        { Removal: { } removal } => [new TerminateMoratorium(noted.MoratoriumId, removal.Reason, removal.RemovedOn, state.ListEntryId)],
        _ when state.Announced.Includes(WindowKeys.Listing, ListingClock.FiveYears(state).LastDay) =>
            [new TerminateMoratorium(noted.MoratoriumId, RemovalReason.Expired, ListingClock.FirstUnlistedOn(state), state.ListEntryId)],
        _ => Enumerable.Empty<ICommand>(),
    };

    /// <summary>What other streams must be told when something that the entry records never happened.</summary>
    private static IEnumerable<ICommand> AfterStroke(FactStruckOut struck, ListEntry state) => state.Past.StruckOutAt(struck.Entry) switch
    {
        LandEnteredInList { RenewsEntryId: { } renewed } never =>
            [new FollowStroke<ListEntry>(renewed, "renewal-noted", struck.Reason, never.ListEntryId.ToString())],
        RenewalNoted never => state.Notices.Select(notice =>
            new FollowStroke<Moratorium>(notice.MoratoriumId, "renewed-listing-noted", struck.Reason, never.RenewedById.ToString())),
        DisposalNoticeNoted never when state.Renewal is { } renewal =>
            [new FollowStroke<ListEntry>(renewal.RenewedById, "disposal-notice-noted", struck.Reason, never.MoratoriumId.ToString())],
        BidderRequestNoted never when state.Renewal is { } renewal =>
            [new FollowStroke<ListEntry>(renewal.RenewedById, "bidder-request-noted", struck.Reason, never.BidId.ToString())],
        LandRemovedFromList never =>
        [
            .. Renewed(state),
            // The first to be stored named no entry.
            .. new[] { state.ListEntryId.ToString(), "" }.SelectMany(entry => state.Notices.Select(notice =>
                new FollowStroke<Moratorium>(notice.MoratoriumId, "moratorium-terminated", struck.Reason, entry))),
            .. never.Reason is RemovalReason.ReviewReversed
                ? state.JoinedNominations.Select(joined => new FollowStroke<Nomination>(joined.NominationId, "listing-reversed-on-review", struck.Reason))
                : Enumerable.Empty<ICommand>(),
        ],
        ListEntryRestored =>
        [
            .. Renewed(state),
            .. state.Removal is { Reason: RemovalReason.ReviewReversed }
                ? NominationsOf(state).Select(nomination => new FollowStroke<Nomination>(nomination, "nomination-reinstated", struck.Reason))
                : Enumerable.Empty<ICommand>(),
        ],
        _ => [],
    };

    private static IEnumerable<Guid> NominationsOf(ListEntry state) =>
        state.JoinedNominations.Select(joined => joined.NominationId).Concat(state.NominationId is { } first ? [first] : []);
}
