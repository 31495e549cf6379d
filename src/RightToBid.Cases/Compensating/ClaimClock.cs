using NodaTime;

using RightToBid.Cases.Notifying;
using RightToBid.Cases.Reviewing;
using RightToBid.Law;
using RightToBid.Law.Time;

namespace RightToBid.Cases.Compensating;

/// <summary>The days that a claim's facts give, whether or not anything has been announced.</summary>
public static class ClaimClock
{
    /// <summary>Thirteen weeks after the loss or expense finished being incurred.</summary>
    public static StatutoryWindow Claim(CompensationClaim claim) =>
        Statute.Window(claim.RegimeKey, WindowKeys.CompensationClaim, claim.LossFinishedOn);

    /// <summary>The day on which the claimant was given written reasons for the decision under which things stand.</summary>
    /// <remarks>Reasons given for a decision that a completed claim has since replaced do not count.</remarks>
    public static LocalDate? ReasonsGivenOn(CompensationClaim claim) => claim.DecisionOn is { } decidedOn
        ? claim.Served.Of(NoticeCodes.CompensationDecision).Where(served => served.Service.SentOn >= decidedOn)
            .Select(served => (LocalDate?)served.Service.GivenOn).Min()
        : null;

    /// <summary>Eight weeks beginning with the day on which written reasons were given.</summary>
    public static StatutoryWindow? ReviewRequest(CompensationClaim claim) => ReasonsGivenOn(claim) is { } givenOn
        ? Statute.Window(claim.RegimeKey, WindowKeys.CompensationReviewRequest, givenOn)
        : null;

    /// <summary>The last day for asking for a review: of the eight weeks, or later where the council allowed it in writing.</summary>
    public static LocalDate? LastDayToAsk(CompensationClaim claim) => Later(ReviewRequest(claim)?.LastDay, claim.ReviewAllowedToOn);

    /// <summary>Eight weeks beginning with the day on which the council received the request.</summary>
    public static StatutoryWindow? ReviewCompletion(CompensationClaim claim) => claim.Review.RequestReceivedOn is { } receivedOn
        ? Statute.Window(claim.RegimeKey, WindowKeys.CompensationReviewCompletion, receivedOn)
        : null;

    /// <summary>The last day for completing the review: of the eight weeks, or later where that was agreed in writing.</summary>
    public static LocalDate? LastDayToReview(CompensationClaim claim) => Later(ReviewCompletion(claim)?.LastDay, claim.Review.AgreedToOn);

    /// <summary>The 28 days for an appeal, from the sending of the decision on the review.</summary>
    public static StatutoryWindow? Appeal(CompensationClaim claim, WorkingDays calendar) => AppealClock.Window(
        claim.RegimeKey,
        WindowKeys.CompensationAppeal,
        claim.ReviewDecision is null ? null : claim.Served.FirstSentOn(NoticeCodes.CompensationReviewDecision),
        calendar);

    /// <summary>The 28 days for asking for permission to appeal further.</summary>
    public static StatutoryWindow? Permission(CompensationClaim claim, WorkingDays calendar) =>
        AppealClock.Permission(claim.RegimeKey, claim.Appeal, calendar);

    /// <summary>What the claim lacks may still come: it is incomplete, and nothing but that stands in its way.</summary>
    public static bool MayBeMended(CompensationClaim claim) =>
        claim is { IsLive: true, Review.RequestReceivedOn: null }
        && (claim.Status is ClaimStatus.Received || claim.Rejection is { MayBeMended: true })
        && claim.Parts.Exists(part => !part.IsComplete())
        && !Claim(claim).HasEndedBy(claim.ReceivedOn);

    private static LocalDate? Later(LocalDate? statutory, LocalDate? longer) => longer > statutory ? longer : statutory;
}
