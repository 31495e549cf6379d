using RightToBid.Cases;
using RightToBid.Cases.Bidding;
using RightToBid.Cases.Compensating;
using RightToBid.Cases.Correcting;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.HandingOver;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Reviewing;
using RightToBid.Web.Dashboards.CaseReferences;
using RightToBid.Web.Platform.Cases;

namespace RightToBid.Web.Correcting;

/// <summary>
/// Finds what rests on a record in other streams, which a stroke would undo and which must be struck out first, and the days there that a
/// corrected day must not contradict.
/// </summary>
internal sealed class WhatRests(CaseFinder cases, CaseDesk desk)
{
    /// <summary>The days in other streams of the case that the day of what this one began with must not contradict.</summary>
    public async Task<IReadOnlyList<DayOrder>> DaysElsewhere<TState>(string authority, TState state, CancellationToken cancellation)
    {
        return state switch
        {
            ListEntry { IsEntered: true } entry => [.. (await Reviews(entry.ListEntryId)).SelectMany(ReviewOrders.OfEntryDay)],
            ListingReview { IsRequested: true } review =>
                [.. ReviewOrders.OfRequestDay(review, (await desk.Load<ListEntry>(authority, review.ListEntryId, cancellation)).State)],
            _ => [],
        };

        async Task<IReadOnlyList<ListingReview>> Reviews(Guid entry)
        {
            var found = new List<ListingReview>();
            foreach (var stream in (await cases.OfEntry(authority, entry, cancellation)).Where(known => known.StreamType == ListingReview.StreamType))
            {
                found.Add((await desk.Load<ListingReview>(authority, stream.StreamId, cancellation)).State);
            }

            return found;
        }
    }

    /// <summary>Acts of others that rest on the record, each to begin a sentence.</summary>
    public async Task<IReadOnlyList<string>> On<TState>(string authority, TState state, int entry, CancellationToken cancellation)
        where TState : class, ICorrectable<TState>
    {
        return (state.Past.At(entry), state) switch
        {
            (NominationAccepted e, Nomination nomination) when nomination.JoinedEntry?.OtherId != e.ListEntryId =>
                [.. await InEntry(e.ListEntryId, happened => happened is LandEnteredInList), .. await UnderEntry(e.ListEntryId)],
            (LandEnteredInList e, _) => await UnderEntry(e.ListEntryId),
            (BidderRegistered e, _) => Struck.ActsIn((await desk.Load<Bid>(authority, e.BidId, cancellation)).State),
            (BidSucceeded e, _) => Struck.ActsIn((await desk.Load<Handover>(authority, e.HandoverId, cancellation)).State),
            (RequestReceivedWithoutEffect e, _) => Struck.ActsIn((await desk.Load<Bid>(authority, e.BidId, cancellation)).State),
            (ListingReviewDecided { Outcome: ReviewOutcome.Reversed }, ListingReview review) =>
                [.. await Removed(review, RemovalReason.ReviewReversed), .. await Reversed(review.NominationId)],
            (AppealDecided { Outcome: AppealOutcome.Allowed }, ListingReview review) => await Removed(review, RemovalReason.AppealAllowed),
            (FurtherAppealDecided { Outcome: FurtherOutcome.Reversed }, ListingReview review) => await Removed(review, RemovalReason.AppealAllowed),
            _ => [],
        };

        Task<IReadOnlyList<string>> Removed(ListingReview review, RemovalReason reason) =>
            InEntry(review.ListEntryId, happened => happened is LandRemovedFromList removed && removed.Reason == reason);

        async Task<IReadOnlyList<string>> InEntry(Guid id, Func<ICaseEvent, bool> isThat) =>
            AwaitedIn((await desk.Load<ListEntry>(authority, id, cancellation)).State, isThat);

        async Task<IReadOnlyList<string>> Reversed(Guid? id) => id is { } nominationId
            ? AwaitedIn((await desk.Load<Nomination>(authority, nominationId, cancellation)).State, happened => happened is ListingReversedOnReview)
            : [];

        async Task<IReadOnlyList<string>> UnderEntry(Guid id)
        {
            var found = new List<string>();
            foreach (var stream in await cases.OfEntry(authority, id, cancellation))
            {
                if (await NameOf(authority, stream, cancellation) is { } name)
                {
                    found.Add(name);
                }
            }

            return found;
        }
    }

    private static IReadOnlyList<string> AwaitedIn<TState>(TState state, Func<ICaseEvent, bool> isThat)
        where TState : ICorrectable<TState> =>
        [.. state.Past.Entries.Where(known => isThat(known.Happened)).SelectMany(known => Struck.Awaited(state, known.Entry))];

    /// <summary>What a stream under an entry is, where it is an act of its own and still stands.</summary>
    private async Task<string?> NameOf(string authority, CaseReference stream, CancellationToken cancellation)
    {
        return stream.StreamType switch
        {
            _ when stream.StreamType == Moratorium.StreamType => await Standing<Moratorium>("The owner’s notice"),
            _ when stream.StreamType == ListingReview.StreamType => await Standing<ListingReview>("The request for a review of the listing"),
            _ when stream.StreamType == CompensationClaim.StreamType => await Standing<CompensationClaim>("The claim for compensation"),
            _ => null,
        };

        async Task<string?> Standing<TState>(string name)
            where TState : class, ICorrectable<TState> =>
            (await desk.Load<TState>(authority, stream.StreamId, cancellation)).State.Past.OpenedByMistake is null ? name : null;
    }
}
