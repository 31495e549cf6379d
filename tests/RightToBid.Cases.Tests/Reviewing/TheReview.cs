using NodaTime;

using RightToBid.Cases.Notifying;
using RightToBid.Cases.Reviewing;
using RightToBid.Law;
using RightToBid.Law.Time;

using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests.Reviewing;

/// <summary>The freeholder of the Fox Inn asks for the listing to be reviewed. The pub was listed on Friday 5 January 2024.</summary>
internal static class TheReview
{
    public static readonly Guid ReviewId = Id(9);
    public static readonly Guid HeadOfLegal = Id(91);
    public static readonly Guid ListingOfficer = Id(92);
    public static readonly Guid Solicitor = Id(93);

    /// <summary>Bank holidays in England and Wales in 2024.</summary>
    public static readonly WorkingDays Of2024 = new(2024, 2024,
    [
        On("Monday 1 January 2024"), On("Friday 29 March 2024"), On("Monday 1 April 2024"), On("Monday 6 May 2024"),
        On("Monday 27 May 2024"), On("Monday 26 August 2024"), On("Wednesday 25 December 2024"), On("Thursday 26 December 2024"),
    ]);

    public static readonly ReviewerAppointed Independent = new(HeadOfLegal, "Head of Legal Services", On("Tuesday 5 March 2024"));

    public static ListingReviewRequested RequestedOn(string day, string noticeGivenOn = "Monday 8 January 2024", bool bySteps = false) => new(
        ReviewId, ListEntryId, NominationId, Reference, Pub.Name, Freeholder, "the freeholder", On(day), MeansOfReceipt.Post,
        On(noticeGivenOn), bySteps, null, RegimeKeys.EnglandRightToBid2011, Version2014);

    public static RequestListingReview RequestsOn(
        string day, string? noticeGivenOn = "Monday 8 January 2024", bool bySteps = false, string? allowedTo = null, bool isOwner = true) => new(
        ReviewId, ListEntryId, Reference, Pub.Name, Freeholder, "the freeholder", On(day), new ListedPeriod(On("Friday 5 January 2024")),
        noticeGivenOn is null ? null : On(noticeGivenOn), bySteps, allowedTo is null ? null : On(allowedTo), isOwner, NominationId,
        MeansOfReceipt.Post);

    public static NoticeServed Sent(string notice, string day) =>
        new(notice, NoticeRecipient.ReviewRequester, Freeholder, null, PostedOn(day));

    public static Service PostedOn(string day) => new(MeansOfService.FirstClassPost, On(day), On(day), null, []);

    /// <summary>Asked for, reviewed and upheld, with the decision sent.</summary>
    public static ICaseEvent[] UpheldAndSentOn(string day) =>
    [
        RequestedOn("Monday 12 February 2024", "Monday 8 January 2024"),
        Independent with { AppointedOn = On("Tuesday 13 February 2024") },
        new ListingReviewDecided(ReviewOutcome.Upheld, "The pub is where the village meets.", On(day)),
        Sent(NoticeCodes.ReviewDecision, day),
    ];

    public static Story<ListingReview> With2024(this Story<ListingReview> story) => story with { Calendar = Of2024 };

    /// <summary>A moment in London, which is an hour ahead of universal time in summer.</summary>
    public static Instant At(string day, int hour, int minute) =>
        (On(day) + new LocalTime(hour, minute)).InZoneStrictly(DateTimeZoneProviders.Tzdb["Europe/London"]).ToInstant();
}
