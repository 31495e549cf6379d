using RightToBid.Cases.Notifying;
using RightToBid.Law.Time;

namespace RightToBid.Cases.Compensating;

/// <summary>What a claim makes the council owe, as long as the fact that does it is not recorded.</summary>
public static class ClaimDuties
{
    /// <summary>Each duty in a sentence, with its provision, or as the policy that it is.</summary>
    public static IEnumerable<string> Of(CompensationClaim claim)
    {
        if (OwesDecision(claim))
        {
            yield return $"Decide the claim. The law sets no time; the council's own policy is to the end of {Words.Full(CompensationPolicy.DecideBy(claim))}.";
        }

        if (OwesReasons(claim))
        {
            yield return "Give the claimant written reasons for the decision (regulation 14(6)). The time for asking for a review begins with that day.";
        }

        if (OwesProcedure(claim))
        {
            yield return "Tell the claimant the procedure of the review, as soon as is practicable (Schedule 2, paragraph 6).";
        }

        if (OwesReview(claim))
        {
            yield return $"Complete the review to the end of {Words.Full(ClaimClock.LastDayToReview(claim)!.Value)} (Schedule 2, paragraph 9).";
        }

        if (OwesReviewDecision(claim))
        {
            yield return "Send the claimant the decision on the review, with reasons (regulation 16(3)). The time for an appeal runs from that day.";
        }
    }

    public static bool OwesDecision(CompensationClaim claim) => claim.Status is ClaimStatus.Received or ClaimStatus.UnderConsideration;

    public static bool OwesReasons(CompensationClaim claim) => claim.DecisionOn is not null && ClaimClock.ReasonsGivenOn(claim) is null;

    public static bool OwesReview(CompensationClaim claim) => claim is { IsLive: true, Review.IsUnderWay: true };

    public static bool OwesReviewDecision(CompensationClaim claim) =>
        claim.ReviewDecision is not null && claim.Served.FirstSentOn(NoticeCodes.CompensationReviewDecision) is null;

    public static bool OwesProcedure(CompensationClaim claim) =>
        claim is { IsLive: true, Review.IsUnderWay: true } && claim.Served.FirstSentOn(NoticeCodes.ReviewProcedure) is null;
}
