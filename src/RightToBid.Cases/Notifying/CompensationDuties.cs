using NodaTime;

using RightToBid.Cases.Compensating;
using RightToBid.Law.Time;

namespace RightToBid.Cases.Notifying;

/// <summary>The notices that a claim for compensation makes due: of its decision, of a review's procedure, of the review's decision.</summary>
internal static class CompensationDuties
{
    public static IEnumerable<NoticeDuty> Of(CompensationClaim claim, WorkingDays calendar)
    {
        if (claim.Status is ClaimStatus.NotReceived) return [];

        // Reasons for a decision that a completed claim has since replaced do not count.
        var served = claim.DecisionOn is { } since ? claim.Served.SentFrom(since) : claim.Served;
        var owing = new Owing(claim.RegimeKey, claim.RuleVersion, claim.Served, calendar);
        return
        [
            .. Due(owing with { Served = served }, NoticeCodes.CompensationDecision, claim.DecisionOn, "The claim was decided", duty => duty),
            .. Due(
                owing, NoticeCodes.ReviewProcedure, claim.Review.RequestReceivedOn, "The council received the request for a review",
                duty => duty with { MootFromOn = claim.ReviewDecision?.DecidedOn ?? claim.Review.WithdrawnOn ?? claim.EndedOn }),
            .. Due(
                owing, NoticeCodes.CompensationReviewDecision, claim.ReviewDecision?.DecidedOn, "The review was decided",
                duty => duty with { LastDay = ClaimClock.LastDayToReview(claim) }),
        ];

        IEnumerable<NoticeDuty> Due(Owing from, string notice, LocalDate? sinceOn, string what, Func<NoticeDuty, NoticeDuty> with) => sinceOn is { } day
            ?
            [
                from.To(
                    NoticeRecipient.Claimant, notice, $"{what} on {Words.Full(day)}.", day,
                    duty => with(duty with { PartyId = claim.Review.RepresentativePartyId ?? claim.ClaimantPartyId })),
            ]
            : [];
    }
}
