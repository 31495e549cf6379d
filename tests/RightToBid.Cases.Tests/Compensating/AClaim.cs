using NodaTime;

using RightToBid.Cases.Compensating;
using RightToBid.Cases.Notifying;
using RightToBid.Cases.Reviewing;
using RightToBid.Law;
using RightToBid.Law.Time;

using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests.Compensating;

/// <summary>
/// The freeholder of the Fox Inn claims for a loss that finished being incurred on Wednesday 11 October 2023: the thirteen weeks end
/// with Wednesday 10 January 2024.
/// </summary>
internal static class AClaim
{
    public static readonly Guid ClaimId = Id(71);

    public static readonly ClaimPart Interest = new(1, CompensationHead.Delay, "interest on a loan", 12_400.50m, true);

    public static readonly ClaimPart Fees = new(2, CompensationHead.Other, "a surveyor's second visit", 600m, true);

    public static readonly ClaimFoundValid Valid = new(On("Monday 27 November 2023"), null);

    public static readonly ClaimDecided Refused = new(0, "The delay was not caused by the prohibition alone.", On("Tuesday 2 January 2024"));

    /// <summary>Reasons given on Wednesday 3 January 2024: a review can be asked for to the end of Tuesday 27 February 2024.</summary>
    public static readonly NoticeServed ReasonsGiven = Given(NoticeCodes.CompensationDecision, "Wednesday 3 January 2024");

    /// <summary>Asked for on Friday 19 January 2024: to be completed to the end of Thursday 14 March 2024.</summary>
    public static readonly CompensationReviewRequested ReviewAskedFor = new(On("Friday 19 January 2024"));

    public static readonly CompensationReviewDecided ReviewRefused = new(0, "The decision was right.", On("Wednesday 28 February 2024"));

    /// <summary>Sent on Friday 1 March 2024: an appeal can be lodged on Tuesday 2 April 2024 before 5pm, Easter being between.</summary>
    public static readonly NoticeServed ReviewDecisionSent = Given(NoticeCodes.CompensationReviewDecision, "Friday 1 March 2024");

    public static CompensationClaimReceived ReceivedOn(string day, string lossFinishedOn = "Wednesday 11 October 2023", params ClaimPart[] parts) => new(
        ClaimId, ListEntryId, Reference, Pub.Name, Freeholder, ClaimantStanding.Owner, AuditedBody.None, On(lossFinishedOn),
        parts.Length == 0 ? [Interest, Fees] : parts, true, On(day), MeansOfReceipt.Email, RegimeKeys.EnglandRightToBid2011, Version2014);

    public static readonly CompensationClaimReceived Received = ReceivedOn("Monday 20 November 2023");

    public static ReceiveClaim Receives(string day, string lossFinishedOn = "Wednesday 11 October 2023", params ClaimPart[] parts) => new(
        ClaimId, ListEntryId, Reference, Pub.Name, Freeholder, ClaimantStanding.Owner, On(lossFinishedOn), parts.Length == 0 ? [Interest, Fees] : parts,
        On(day), How: MeansOfReceipt.Email);

    public static readonly AppealLodged Lodged = new(Appellant.Requester, Freeholder, On("Monday 25 March 2024"), null, false, null);

    public static readonly WorkingDays Calendar = new(
        2024, 2024, [On("Monday 1 January 2024"), On("Friday 29 March 2024"), On("Monday 1 April 2024"), On("Wednesday 25 December 2024")]);

    public static ICaseEvent[] Decided => [Received, Valid, Refused, ReasonsGiven];

    public static ICaseEvent[] Reviewed => [.. Decided, ReviewAskedFor, ReviewRefused, ReviewDecisionSent];

    public static NoticeServed Given(string notice, string day) => new(
        notice, NoticeRecipient.Claimant, Freeholder, null, new(MeansOfService.Email, On(day), On(day), null, []));

    public static LocalDate LastDay(this IEnumerable<Deadline> deadlines, string kind) => deadlines.Single(deadline => deadline.Kind == kind).LastDay;
}
