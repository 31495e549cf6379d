using NodaTime;
using NodaTime.Text;

using RightToBid.Cases.Bidding;
using RightToBid.Cases.Correcting;
using RightToBid.Cases.Listing;

namespace RightToBid.Cases.Disposing;

/// <summary>What other streams must be told when a fact of a notice was put right, or never was one.</summary>
internal static class AfterCorrection
{
    public static IEnumerable<ICommand> Of(FactCorrected corrected, Moratorium state) =>
    [
        .. state.Requests.SelectMany(request => Copies.In<Bid>(
            request.BidId, corrected, ("disposal-notice-received.asset-name", "bid-opened.asset-name"))),
        .. state.Past.At(corrected.Entry) is BidderRegistered asked
            ? Copies.In<Bid>(
                asked.BidId, corrected,
                [("bidder-registered.group-name", "bid-opened.group-name"), .. BodyFacts.Pairs("bidder-registered.group", "bid-opened.group")])
            : Enumerable.Empty<ICommand>(),
        .. state.Past.At(corrected.Entry) is RequestReceivedWithoutEffect kept
            ? Copies.In<Bid>(
                kept.BidId, corrected,
                [
                    ("request-received-without-effect.group-name", "bid-opened.group-name"),
                    .. BodyFacts.Pairs("request-received-without-effect.group", "bid-opened.group"),
                ])
            : Enumerable.Empty<ICommand>(),
        .. corrected.Fact == "disposal-recorded.parcels" && state.Past.At(corrected.Entry) is DisposalRecorded sale
            ? [StaysListed(state, PassedOn(state, sale), corrected.Reason)]
            : Enumerable.Empty<ICommand>(),
        .. corrected is { Fact: "disposal-completed.completed-on", FormerValue: { } former }
            ? [new FollowFact<ListEntry>(
                state.ListEntryId, "relevant-disposal-noted.disposed-on", corrected.Value, corrected.Reason, $"{state.MoratoriumId} {former}")]
            : Enumerable.Empty<ICommand>(),
    ];

    public static IEnumerable<ICommand> Of(FactStruckOut struck, Moratorium state) => state.Past.StruckOutAt(struck.Entry) switch
    {
        BidderRegistered never => NeverAsked(never.BidId, struck, state),
        RequestReceivedWithoutEffect never => NeverAsked(never.BidId, struck, state),
        DisposalNoticeReceived never =>
            [new FollowStroke<ListEntry>(never.ListEntryId, "disposal-notice-noted", struck.Reason, never.MoratoriumId.ToString())],
        DisposalCompleted never => [StaysListed(state, never.CompletedOn, struck.Reason)],
        DisposalRecorded never => [StaysListed(state, never.CompletedOn ?? never.BindingOn, struck.Reason)],
        _ => Enumerable.Empty<ICommand>(),
    };

    /// <summary>A bid that a disposal lost follows the disposal's day; where no disposal ends the notice any more, it was not lost.</summary>
    public static IEnumerable<ICommand> OfLoss(BidderRequest request, MoratoriumEnd? end, string reason) =>
        new[] { MoratoriumSaga.SoldElsewhere, MoratoriumSaga.PassedOn }.Select(loss => end is null
            ? (ICommand)new FollowStroke<Bid>(request.BidId, "bid-lost", reason, loss)
            : new FollowFact<Bid>(request.BidId, "bid-lost.lost-on", LocalDatePattern.Iso.Format(end.EndedOn), reason, loss));

    /// <summary>What the entry noted of that disposal, and the removal that followed, goes.</summary>
    public static ICommand StaysListed(Moratorium state, LocalDate disposedOn, string reason) =>
        new FollowStroke<ListEntry>(state.ListEntryId, "relevant-disposal-noted", reason, Noted(state.MoratoriumId, disposedOn));

    /// <summary>What tells one disposal that the entry noted from another.</summary>
    public static string Noted(Guid moratoriumId, LocalDate disposedOn) => $"{moratoriumId} {LocalDatePattern.Iso.Format(disposedOn)}";

    private static LocalDate PassedOn(Moratorium state, DisposalRecorded sale) =>
        Disposals.Find(state.Disposals, sale.Terms?.DisposalId ?? sale.BidId)?.CompletedOn ?? sale.CompletedOn ?? sale.BindingOn;

    private static IEnumerable<ICommand> NeverAsked(Guid bidId, FactStruckOut struck, Moratorium state) =>
    [
        new StrikeOutBid(bidId, struck.Reason),
        new FollowStroke<ListEntry>(state.ListEntryId, "bidder-request-noted", struck.Reason, bidId.ToString()),
    ];
}
