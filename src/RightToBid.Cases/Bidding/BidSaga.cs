using RightToBid.Cases.Correcting;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.HandingOver;

namespace RightToBid.Cases.Bidding;

/// <summary>Watches the end of the full moratorium for the group; a success begins the handover and is entered as the owner's disposal.</summary>
public sealed class BidSaga : ISaga<Bid>
{
    private static readonly (string Original, string Copy)[] OfBuyer =
        [("bid-opened.group-name", "disposal-recorded.buyer-name"), .. BodyFacts.Pairs("bid-opened.group", "disposal-recorded.buyer")];

    private BidSaga()
    {
    }

    public static IEnumerable<Deadline> Deadlines(Bid state)
    {
        if (state.Status is BidStatus.Open && BidClock.IsInTime(state) && BidClock.FullMoratorium(state) is var sixMonths
            && !state.Announced.Includes(WindowKeys.FullMoratorium, sixMonths.LastDay))
        {
            yield return Statute.DeadlineOf(sixMonths, state.RuleVersion);
        }
    }

    public static IReadOnlyList<ICaseEvent> OnDue(Bid state, Deadline deadline) =>
        deadline.IsAmong(Deadlines(state)) ? [new BidMoratoriumEnded(deadline.LastDay)] : [];

    public static IEnumerable<ICommand> React(ICaseEvent happened, Bid state) => happened switch
    {
        BidSucceeded e when state.Group is { } group =>
        [
            new BeginHandover(
                e.HandoverId,
                state.Reference,
                state.AssetName,
                group,
                e.AgreedOn,
                state.BidId,
                state.MoratoriumId,
                e.LongStopOn),
            new RecordDisposal(state.MoratoriumId, e.AgreedOn, group, state.BidId, IsConsequence: true),
        ],
        FactCorrected e when state.Status is BidStatus.Succeeded =>
        [
            .. Copies.In<Handover>(
                state.HandoverId,
                e,
                [("bid-opened.asset-name", "handover-begun.asset-name"),
                ("bid-opened.group-name", "handover-begun.group-name"),
                .. BodyFacts.Pairs("bid-opened.group", "handover-begun.group"),
                ("bid-succeeded.agreed-on", "handover-begun.begun-on"),
                ("bid-succeeded.long-stop-on", "handover-begun.long-stop-on")]),
            .. OfBuyer.Where(pair => pair.Original == e.Fact).Select(pair =>
                new FollowFact<Moratorium>(state.MoratoriumId, pair.Copy, e.Value, e.Reason, state.BidId.ToString())),
            .. e.Fact == "bid-succeeded.agreed-on"
                ? [new FollowFact<Moratorium>(state.MoratoriumId, "disposal-recorded.binding-on", e.Value, e.Reason, state.BidId.ToString())]
                : Enumerable.Empty<ICommand>(),
        ],
        // What began with the agreement goes with it: the handover, and the disposal in the owner's notice.
        FactStruckOut e when state.Past.StruckOutAt(e.Entry) is BidSucceeded never =>
        [
            new FollowStroke<Handover>(never.HandoverId, "handover-begun", e.Reason, state.BidId.ToString()),
            new FollowStroke<Moratorium>(state.MoratoriumId, "disposal-recorded", e.Reason, state.BidId.ToString()),
        ],
        _ => Enumerable.Empty<ICommand>(),
    };
}
