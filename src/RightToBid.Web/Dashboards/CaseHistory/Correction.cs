using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Bidding;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;

namespace RightToBid.Web.Dashboards.CaseHistory;

/// <summary>A day that had been recorded wrongly, and was put right.</summary>
/// <param name="Corrected">The kind of event whose day it is.</param>
/// <param name="BidId">Which group's request, where it is a request's day.</param>
internal sealed record Correction(Type Corrected, LocalDate On, LocalDate FormerlyOn, string Reason, Guid? BidId = null)
{
    public static Correction? In(ICaseEvent happened) => happened switch
    {
        NominationReceiptDayCorrected e => new(typeof(NominationReceived), e.ReceivedOn, e.FormerlyOn, e.Reason),
        ListEntryDayCorrected e => new(typeof(LandEnteredInList), e.EnteredOn, e.FormerlyOn, e.Reason),
        DisposalNoticeReceiptDayCorrected e => new(typeof(DisposalNoticeReceived), e.ReceivedOn, e.FormerlyOn, e.Reason),
        BidderRequestDayCorrected e => new(typeof(BidderRegistered), e.RequestedOn, e.FormerlyOn, e.Reason, e.BidId),
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
    public bool Concerns(ICaseEvent happened) =>
        happened switch
    {
        BidderRegistered request => Corrected == typeof(BidderRegistered) && request.BidId == BidId,
        RequestReceivedWithoutEffect request => Corrected == typeof(BidderRegistered) && request.BidId == BidId,
        _ => happened.GetType() == Corrected,
    };

    /// <summary>The event with the day as it stands now.</summary>
    public ICaseEvent Applied(ICaseEvent happened) => happened switch
    {
        NominationReceived e => e with { ReceivedOn = On },
        LandEnteredInList e => e with { EnteredOn = On },
        DisposalNoticeReceived e => e with { ReceivedOn = On, ReceivedAt = null },
        BidderRegistered e => e with { RequestedOn = On, ReceivedAt = null },
        RequestReceivedWithoutEffect e => e with { RequestedOn = On, ReceivedAt = null },
        _ => happened,
    };
}
