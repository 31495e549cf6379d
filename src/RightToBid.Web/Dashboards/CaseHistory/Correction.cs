using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Bidding;
using RightToBid.Cases.Correcting;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Reviewing;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Dashboards.CaseHistory;

/// <summary>A day that had been recorded wrongly, and was put right.</summary>
/// <param name="Corrected">The kind of event whose day it is.</param>
/// <param name="BidId">Which group's request, where it is a request's day.</param>
internal sealed record Correction(Type Corrected, LocalDate On, LocalDate FormerlyOn, string Reason, Guid? BidId = null)
{
    private static Correction? In(ICaseEvent happened) => happened switch
    {
        NominationReceiptDayCorrected e => new(typeof(NominationReceived), e.ReceivedOn, e.FormerlyOn, e.Reason),
        ListEntryDayCorrected e => new(typeof(LandEnteredInList), e.EnteredOn, e.FormerlyOn, e.Reason),
        DisposalNoticeReceiptDayCorrected e => new(typeof(DisposalNoticeReceived), e.ReceivedOn, e.FormerlyOn, e.Reason),
        BidderRequestDayCorrected e => new(typeof(BidderRegistered), e.RequestedOn, e.FormerlyOn, e.Reason, e.BidId),
        ReviewRequestDayCorrected e => new(typeof(ListingReviewRequested), e.ReceivedOn, e.FormerlyOn, e.Reason),
        _ => null,
    };

    /// <summary>Whether an event puts another right.</summary>
    public static bool Is(ICaseEvent happened) => happened is ICorrection || In(happened) is not null;

    /// <summary>What was put right about an event, each with the day it was done: "corrected on … from …, because …".</summary>
    public static IEnumerable<string> NotesOn(IReadOnlyList<Recorded> story, Recorded recorded) =>
        story.Select(later => NoteOn(recorded, later)).OfType<string>();

    /// <summary>Whether the event was struck out: it never happened.</summary>
    public static bool StrikesOut(IReadOnlyList<Recorded> story, Recorded recorded) =>
        story.Any(later => later.Happened is FactStruckOut e && e.Entry == recorded.Version);

    private static string? NoteOn(Recorded recorded, Recorded later) => later.Happened switch
    {
        FactCorrected e when e.Entry == recorded.Version && CorrectingSentences.From(e) is { } from =>
            $"corrected on {later.RecordedOn.InShort()}: {from}, because: {EventSentences.Closed(e.Reason)}",
        FactCorrected e when e.Entry == recorded.Version => $"corrected on {later.RecordedOn.InShort()}, because: {EventSentences.Closed(e.Reason)}",
        FactStruckOut e when e.Entry == recorded.Version =>
            $"struck out on {later.RecordedOn.InShort()}: this never happened, because: {EventSentences.Closed(e.Reason)}",
        _ when In(later.Happened) is { } correction && correction.Concerns(recorded.Happened) =>
            $"corrected on {later.RecordedOn.InShort()} from {correction.FormerlyOn.InFull()}, because: {EventSentences.Closed(correction.Reason)}",
        _ => null,
    };

    /// <summary>Whether the entry was made to show the same thing again, with the day put right.</summary>
    public static bool Replaces(ICaseEvent later, ICaseEvent happened) => (later, happened) switch
    {
        (DisposalNoticeNoted now, DisposalNoticeNoted before) => now.MoratoriumId == before.MoratoriumId,
        (BidderRequestNoted now, BidderRequestNoted before) => now.BidId == before.BidId,
        (RequestFactsNoted, RequestFactsNoted) => true,
        _ => false,
    };

    /// <summary>Whether it is this event's day that was corrected.</summary>
    private bool Concerns(ICaseEvent happened) => happened switch
    {
        BidderRegistered request => Corrected == typeof(BidderRegistered) && request.BidId == BidId,
        RequestReceivedWithoutEffect request => Corrected == typeof(BidderRegistered) && request.BidId == BidId,
        _ => happened.GetType() == Corrected,
    };
}
