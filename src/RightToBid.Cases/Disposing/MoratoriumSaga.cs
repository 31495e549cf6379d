using RightToBid.Cases.Bidding;
using RightToBid.Cases.Correcting;
using RightToBid.Cases.Listing;
using RightToBid.Law;

namespace RightToBid.Cases.Disposing;

/// <summary>Watches the three periods that a notice opens, and tells the list entry and the bids what they must know.</summary>
public sealed class MoratoriumSaga : ISaga<Moratorium>
{
    internal const string SoldElsewhere = "The owner agreed to sell to another buyer.";
    private const string AnotherNotice = "Another owner’s notice for the same land was put right.";
    internal const string PassedElsewhere = "The land passed to another owner without a sale that the notice allows.";

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

    public static IEnumerable<ICommand> React(ICaseEvent happened, Moratorium state) => [.. Following(happened, state), .. AsItStands(happened, state)];

    private static IEnumerable<ICommand> Following(ICaseEvent happened, Moratorium state) => happened switch
    {
        DisposalNoticeReceived => [RevealNotice(state)],
        DisposalNoticeReceiptDayCorrected e =>
            [RevealNotice(state), .. state.Requests.SelectMany(request => Follow(state, request)), .. Rejudge(state, e.Reason)],
        BidderRegistered when state.Requests is [.., var request] => [Open(state, request), Reveal(state, request)],
        BidderRequestDayCorrected e =>
        [
            .. state.Requests.Where(request => request.BidId == e.BidId).SelectMany(request => Follow(state, request)),
            .. Rejudge(state, e.Reason),
        ],
        DisposalRecorded e when state.Disposals is [.., var recorded] => [.. Lost(state, recorded, e.BindingOn), .. Leaving(state, recorded)],
        DisposalCompleted e when Disposals.Find(state.Disposals, e.DisposalId) is { } completed => Leaving(state, completed),
        BreachSettled { Outcome: BreachOutcome.SavedByRegulation21 } e when Disposals.Find(state.Disposals, e.DisposalId) is { } saved =>
            [.. Lost(state, saved, saved.BindingOn), .. Leaving(state, saved)],
        BreachSettled e => Rejudge(state, e.Reason),
        FactCorrected e =>
        [
            RevealNotice(state),
            .. AfterCorrection.Of(e, state),
            .. state.Past.At(e.Entry) is RequestReceivedWithoutEffect kept
                ? state.Requests.Where(request => request.BidId == kept.BidId && MoratoriumClock.HasEffect(state, request)).SelectMany(request => Follow(state, request))
                : Enumerable.Empty<ICommand>(),
            .. Revealed(state),
            .. Rejudge(state, e.Reason),
        ],
        OwnersNoticeNoted => Rejudge(state, AnotherNotice),
        FactStruckOut e when !state.IsReceived => AfterCorrection.Of(e, state),
        FactStruckOut e => [.. AfterCorrection.Of(e, state), .. Rejudge(state, e.Reason, isStroke: true)],
        _ => Enumerable.Empty<ICommand>(),
    };

    /// <summary>What the other owners' disposals may have rested on: the notice, after anything that the law asks of it changed.</summary>
    private static IEnumerable<ICommand> AsItStands(ICaseEvent happened, Moratorium state) => happened switch
    {
        FactStruckOut { Entry: 1 } when state.Past.StruckOutAt(1) is DisposalNoticeReceived never =>
            [new NoteOwnersNotice(never.ListEntryId, never.MoratoriumId, new(never.OwnerPartyId.ToString(), never.ReceivedOn, []), IsStruckOut: true)],
        DisposalNoticeReceived or DisposalNoticeReceiptDayCorrected or BidderRegistered or RequestReceivedWithoutEffect or BidderRequestDayCorrected
            or DisposalNoticeWithdrawn or FactCorrected or FactStruckOut when state.IsReceived =>
            [new NoteOwnersNotice(state.ListEntryId, state.MoratoriumId, DisposalLaw.NoticeOf(state))],
        _ => [],
    };

    private static IEnumerable<StatutoryWindow> WindowsThatMatter(Moratorium state)
    {
        yield return MoratoriumClock.Interim(state);
        if (MoratoriumClock.HasRequestInTime(state)) yield return MoratoriumClock.Full(state);
        yield return MoratoriumClock.Protected(state);
    }

    /// <summary>The other groups' bids, once nothing of the land is left for them.</summary>
    private static IEnumerable<ICommand> Lost(Moratorium state, Disposal disposal, NodaTime.LocalDate lostOn) =>
        CoveredLand.LastDisposal(state) is { } end && end.EndedOn == disposal.BindingOn && DisposalLaw.EndOf(state, disposal) is { } kind
            ? state.Requests
                .Where(request => !request.WithoutEffect || MoratoriumClock.HasEffect(state, request))
                .Where(request => request.BidId != disposal.BidId && disposal.Buyer?.IsSameAs(request.Group) is not true)
                .Select(request => new LoseBid(request.BidId, lostOn, kind is MoratoriumEndKind.OwnerChanged ? PassedElsewhere : SoldElsewhere, IsConsequence: true))
            : Enumerable.Empty<ICommand>();

    /// <summary>Land that was the subject of a relevant disposal leaves the list: on completion, or on exchange where that is the policy.</summary>
    private static IEnumerable<ICommand> Leaving(Moratorium state, Disposal disposal) =>
        disposal.PassedOn is { } passedOn && DisposalLaw.IsForRemoval(state, disposal)
            ? [new NoteRelevantDisposal(state.ListEntryId, state.MoratoriumId, Passed(state, disposal), passedOn, disposal.Terms.Removal, disposal.ExchangedOn)]
            : Enumerable.Empty<ICommand>();

    /// <summary>The named parts that it passed; none for the whole of the listed land.</summary>
    private static IReadOnlyList<string> Passed(Moratorium state, Disposal disposal) =>
        disposal.Terms.Parcels ?? CoveredLand.LeftOn(state, disposal.BindingOn.PlusDays(-1));

    /// <summary>What the requests that have effect mean for the entry.</summary>
    private static IEnumerable<ICommand> Revealed(Moratorium state) => state.Requests
        .Where(request => !request.WithoutEffect || MoratoriumClock.HasEffect(state, request))
        .Select(request => Reveal(state, request));

    /// <summary>After a correction: what the disposals, as they are judged now, mean for the other bids and for the entry.</summary>
    private static IEnumerable<ICommand> Rejudge(Moratorium state, string reason, bool isStroke = false)
    {
        if (state.Disposals.IsEmpty && !isStroke) return [];

        var end = CoveredLand.LastDisposal(state);
        return
        [
            .. state.Disposals.SelectMany(disposal => Lost(state, disposal, disposal.BindingOn)),
            .. state.Requests.SelectMany(request => AfterCorrection.OfLoss(request, end, reason)),
            .. state.Disposals.SelectMany(disposal => DisposalLaw.IsForRemoval(state, disposal)
                ? Leaving(state, disposal)
                : AfterCorrection.StaysListed(state, disposal, reason)),
        ];
    }

    private static IEnumerable<ICommand> Follow(Moratorium state, BidderRequest request) => request switch
    {
        { WithoutEffect: true } when MoratoriumClock.HasEffect(state, request) => [Open(state, request), Reveal(state, request)],
        _ => [Reveal(state, request), new NoteRequestFacts(request.BidId, state.ReceivedOn, request.RequestedOn)],
    };

    private static NoteDisposalNotice RevealNotice(Moratorium state) =>
        new(state.ListEntryId, state.MoratoriumId, state.OwnerLabel, state.ReceivedOn);

    private static NoteBidderRequest Reveal(Moratorium state, BidderRequest request) =>
        new(
            state.ListEntryId,
            state.MoratoriumId,
            request.BidId,
            request.Group.Name,
            request.RequestedOn,
            MoratoriumClock.HasEffect(state, request));

    private static OpenBid Open(Moratorium state, BidderRequest request) =>
        new(
            request.BidId,
            state.MoratoriumId,
            state.Reference,
            state.AssetName,
            request.Group,
            request.RequestedOn,
            state.ReceivedOn,
            state.RegimeKey);
}
