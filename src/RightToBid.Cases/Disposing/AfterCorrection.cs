using System.Collections.Immutable;

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
            ? StaysListed(state, state.Disposals.FindLast(known => IsOf(known, Recorded(sale))) ?? Recorded(sale), corrected.Reason)
            : Enumerable.Empty<ICommand>(),
        .. OfDisposal(corrected, state.Past.At(corrected.Entry), state.Disposals, state.ListEntryId, state.MoratoriumId),
    ];

    /// <summary>The entry's note of a disposal follows the day from which the land left the list; where there is none any more, the note goes.</summary>
    /// <param name="happened">What was corrected, as it now is.</param>
    /// <param name="noticeId">The owner's notice, or the entry itself for a disposal without one.</param>
    public static IEnumerable<ICommand> OfDisposal(
        FactCorrected corrected, ICaseEvent? happened, ImmutableList<Disposal> known, Guid listEntryId, Guid noticeId)
    {
        return (corrected.Fact, happened, CorrectableFact.Day(corrected.FormerValue)) switch
        {
            ("disposal-completed.completed-on", DisposalCompleted e, { } former) => Moved(former, e.CompletedOn),
            ("disposal-recorded.completed-on", DisposalRecorded e, { } former) => Moved(former, Recorded(e).PassedOn),
            ("disposal-recorded.binding-on", DisposalRecorded e, { } former) when Recorded(e).ExchangedOn is { } exchangedOn => Moved(former, exchangedOn),
            ("disposal-recorded.removal", DisposalRecorded e, _) when corrected.FormerValue == nameof(RemovalPolicy.OnExchange) =>
                Moved(e.BindingOn, known.FindLast(sale => IsOf(sale, Recorded(e)))?.PassedOn),
            _ => [],
        };

        IEnumerable<ICommand> Moved(LocalDate former, LocalDate? passedOn) => passedOn is { } day
            ?
            [
                new FollowFact<ListEntry>(
                    listEntryId, "relevant-disposal-noted.disposed-on", LocalDatePattern.Iso.Format(day), corrected.Reason, Noted(noticeId, former)),
            ]
            : [new FollowStroke<ListEntry>(listEntryId, "relevant-disposal-noted", corrected.Reason, Noted(noticeId, former))];
    }

    public static IEnumerable<ICommand> Of(FactStruckOut struck, Moratorium state) => state.Past.StruckOutAt(struck.Entry) switch
    {
        BidderRegistered never => NeverAsked(never.BidId, struck, state),
        RequestReceivedWithoutEffect never => NeverAsked(never.BidId, struck, state),
        DisposalNoticeReceived never =>
            [new FollowStroke<ListEntry>(never.ListEntryId, "disposal-notice-noted", struck.Reason, never.MoratoriumId.ToString())],
        DisposalCompleted never => StaysListed(state, [never.CompletedOn], struck.Reason),
        DisposalRecorded never => StaysListed(state, Recorded(never), struck.Reason),
        _ => Enumerable.Empty<ICommand>(),
    };

    /// <summary>A bid that a disposal lost follows the disposal's day; where no disposal ends the notice any more, it was not lost.</summary>
    public static IEnumerable<ICommand> OfLoss(BidderRequest request, MoratoriumEnd? end, string reason) =>
        new[] { MoratoriumSaga.SoldElsewhere, MoratoriumSaga.PassedElsewhere }.Select(loss => end is null
            ? (ICommand)new FollowStroke<Bid>(request.BidId, "bid-lost", reason, loss)
            : new FollowFact<Bid>(request.BidId, "bid-lost.lost-on", LocalDatePattern.Iso.Format(end.EndedOn), reason, loss));

    /// <summary>What the entry noted of that disposal, and the removal that followed, goes. What it noted of others on the same day stays.</summary>
    public static IEnumerable<ICommand> StaysListed(Moratorium state, Disposal sale, string reason) => StaysListed(
        state,
        new[] { sale.CompletedOn, sale.ExchangedOn }.OfType<LocalDate>()
            .Except(state.Disposals.Where(other => !IsOf(other, sale) && DisposalLaw.IsForRemoval(state, other)).Select(other => other.PassedOn).OfType<LocalDate>()),
        reason);

    private static IEnumerable<ICommand> StaysListed(Moratorium state, IEnumerable<LocalDate> days, string reason) => days.Select(day =>
        new FollowStroke<ListEntry>(state.ListEntryId, "relevant-disposal-noted", reason, Noted(state.MoratoriumId, day)));

    /// <summary>What tells one disposal that the entry noted from another.</summary>
    public static string Noted(Guid moratoriumId, LocalDate disposedOn) => $"{moratoriumId} {LocalDatePattern.Iso.Format(disposedOn)}";

    private static Disposal Recorded(DisposalRecorded sale) => Disposals.With([], sale)[0];

    private static bool IsOf(Disposal known, Disposal sale) => known.DisposalId == sale.DisposalId && known.BindingOn == sale.BindingOn;

    private static IEnumerable<ICommand> NeverAsked(Guid bidId, FactStruckOut struck, Moratorium state) =>
    [
        new StrikeOutBid(bidId, struck.Reason),
        new FollowStroke<ListEntry>(state.ListEntryId, "bidder-request-noted", struck.Reason, bidId.ToString()),
    ];
}
