using RightToBid.Cases.Bidding;
using RightToBid.Cases.Listing;
using RightToBid.Law;

namespace RightToBid.Cases.Disposing;

/// <summary>Watches the three periods that a notice opens, and tells the list entry and the bids what they must know.</summary>
public sealed class MoratoriumSaga : ISaga<Moratorium>
{
    private MoratoriumSaga()
    {
    }

    public static IEnumerable<Deadline> Deadlines(Moratorium state)
    {
        if (!state.IsReceived) return [];

        var end = MoratoriumClock.End(state);
        return WindowsThatMatter(state)
            .Where(window => end is null || window.LastDay < end.EndedOn)
            .Where(window => !state.Announced.Includes(window.Rule.Key, window.LastDay))
            .Select(window => Statute.DeadlineOf(window, state.RuleVersion));
    }

    public static IReadOnlyList<ICaseEvent> OnDue(Moratorium state, Deadline deadline) =>
        deadline.IsAmong(Deadlines(state))
            ? deadline.Kind switch
            {
                WindowKeys.InterimMoratorium => [new InterimMoratoriumEnded(deadline.LastDay)],
                WindowKeys.FullMoratorium => [new FullMoratoriumEnded(deadline.LastDay)],
                WindowKeys.ProtectedPeriod => [new ProtectedPeriodEnded(deadline.LastDay)],
                _ => [],
            }
            : [];

    public static IEnumerable<ICommand> React(ICaseEvent happened, Moratorium state) => happened switch
    {
        DisposalNoticeReceived => [RevealNotice(state)],
        DisposalNoticeReceiptDayCorrected =>
            [RevealNotice(state), .. state.Requests.SelectMany(request => Follow(state, request))],
        BidderRegistered e => [Open(state, e), Reveal(state, new(e.BidId, e.Group, e.RequestedOn))],
        BidderRequestDayCorrected e =>
            [.. state.Requests.Where(request => request.BidId == e.BidId).SelectMany(request => Follow(state, request))],
        DisposalRecorded { InBreach: false } e when state.Disposals is [.., var last] && DisposalLaw.EndsNotice(state, last) =>
            [
                .. state.Requests
                    .Where(request => request.BidId != e.BidId && e.Buyer?.IsSameAs(request.Group) is not true)
                    .Select(request => new LoseBid(request.BidId, e.BindingOn, "The owner agreed to sell to another buyer.")),
            ],
        _ => Enumerable.Empty<ICommand>(),
    };

    private static IEnumerable<StatutoryWindow> WindowsThatMatter(Moratorium state)
    {
        yield return MoratoriumClock.Interim(state);
        if (MoratoriumClock.HasRequestInTime(state)) yield return MoratoriumClock.Full(state);
        yield return MoratoriumClock.Protected(state);
    }

    private static IEnumerable<ICommand> Follow(Moratorium state, BidderRequest request) =>
        [Reveal(state, request), new NoteRequestFacts(request.BidId, state.ReceivedOn, request.RequestedOn)];

    private static NoteDisposalNotice RevealNotice(Moratorium state) =>
        new(state.ListEntryId, state.MoratoriumId, state.OwnerLabel, state.ReceivedOn);

    private static NoteBidderRequest Reveal(Moratorium state, BidderRequest request) =>
        new(
            state.ListEntryId,
            state.MoratoriumId,
            request.BidId,
            request.Group.Name,
            request.RequestedOn,
            MoratoriumClock.IsInTime(state, request));

    private static OpenBid Open(Moratorium state, BidderRegistered e) =>
        new(
            e.BidId,
            state.MoratoriumId,
            state.Reference,
            state.AssetName,
            e.Group,
            e.RequestedOn,
            state.ReceivedOn,
            state.RegimeKey);
}
