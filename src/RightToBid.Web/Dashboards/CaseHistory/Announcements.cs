using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Bidding;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.HandingOver;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Reviewing;
using RightToBid.Web.Platform;

namespace RightToBid.Web.Dashboards.CaseHistory;

/// <summary>Whether an announcement still says what the facts say, now that more is known.</summary>
internal static class Announcements
{
    public static bool StillStands(IAnnouncement announcement, object state) => (announcement, state) switch
    {
        (NominationDecisionOverdue e, Nomination n) =>
            e.LastDay == NominationClock.Strict(n).LastDay && !((n.DecidedOn ?? n.WithdrawnOn) <= e.LastDay),
        (UnsuccessfulEntryMayBeRemoved e, Nomination n) => e.LastDay == NominationClock.UnsuccessfulList(n)?.LastDay,
        (ListingExpired e, ListEntry entry) =>
            e.LastDay == ListingClock.FiveYears(entry).LastDay && !(entry.Removal?.RemovedOn <= e.LastDay),
        (ReviewRequestPeriodEnded e, ListEntry entry) => ListingClock.ReviewRequests(entry).Any(time => time.LastDay == e.LastDay),
        (InterimMoratoriumEnded e, Moratorium m) => e.LastDay == MoratoriumClock.Interim(m).LastDay && Ran(m, e.LastDay),
        (FullMoratoriumEnded e, Moratorium m) =>
            e.LastDay == MoratoriumClock.Full(m).LastDay && MoratoriumClock.HasRequestInTime(m) && Ran(m, e.LastDay),
        (ProtectedPeriodEnded e, Moratorium m) => e.LastDay == MoratoriumClock.Protected(m).LastDay && Ran(m, e.LastDay),
        (BidMoratoriumEnded e, Bid bid) =>
            e.LastDay == BidClock.FullMoratorium(bid).LastDay && BidClock.IsInTime(bid) && !(bid.EndedOn <= e.LastDay),
        (MonitoringFellDue e, Handover handover) =>
            !handover.Monitored.Any(monitored => monitored.Year == e.Year && monitored.MonitoredOn <= e.LastDay),
        (LongStopDatePassed e, Handover handover) => handover.LongStopOn == e.LastDay && !(handover.CompletedOn <= e.LastDay),
        (ListingReviewOverdue e, ListingReview review) =>
            e.LastDay == ReviewClock.CompleteBy(review) && !((review.DecidedOn ?? review.Procedure.WithdrawnOn) <= e.LastDay),
        (ReviewAppealPeriodEnded e, ListingReview review) => e.LastDay == ReviewClock.Appeal(review, BankHolidays.EnglandAndWales)?.LastDay,
        (PermissionPeriodEnded e, ListingReview review) => ReviewClock.Permissions(review, BankHolidays.EnglandAndWales).Any(window => window.LastDay == e.LastDay),
        _ => false,
    };

    /// <summary>Nothing had put an end to the notice by the end of that day.</summary>
    private static bool Ran(Moratorium moratorium, LocalDate lastDay) => !(MoratoriumClock.End(moratorium)?.EndedOn <= lastDay);
}
