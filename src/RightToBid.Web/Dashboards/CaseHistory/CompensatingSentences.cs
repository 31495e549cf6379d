using RightToBid.Cases;
using RightToBid.Cases.Compensating;
using RightToBid.Law;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Dashboards.CaseHistory;

/// <summary>What happened to a claim for compensation, in words. Officers read them; the public history has none of it.</summary>
internal static class CompensatingSentences
{
    public static string? For(ICaseEvent happened) => happened switch
    {
        CompensationClaimReceived e =>
            $"The council received a claim for compensation on {e.ReceivedOn.InFull()}{NominatingSentences.How(e.How)}, from {Claimant(e.Standing)}.",
        ClaimPartCompleted e => $"What part {e.Number} of the claim had lacked arrived on {e.ReceivedOn.InFull()}: {Came(e)}.",
        ClaimEvidenceAttached e => $"A file was kept that came as evidence for part {e.Number} of the claim.",
        ClaimFoundValid e => $"The claim was found valid on {e.CheckedOn.InFull()}.",
        ClaimRejected e => $"The claim was rejected on {e.RejectedOn.InFull()}: {EventSentences.Closed(e.Explanation)}",
        DelayFound { ReasonableOn: { } day } e =>
            $"It was found on {e.FoundOn.InFull()} that the owner could reasonably have given notice from {day.InFull()}.",
        DelayFound e => $"It was found on {e.FoundOn.InFull()} that the owner gave notice as soon as was reasonable.",
        ClaimDecided { AwardedInPounds: 0 } e => $"Compensation was refused on {e.DecidedOn.InFull()}: {EventSentences.Closed(e.Reasons)}",
        ClaimDecided e =>
            $"Compensation of {Pounds.InWords(e.AwardedInPounds)} was awarded on {e.DecidedOn.InFull()}: {EventSentences.Closed(e.Reasons)}",
        LongerReviewRequestAllowed e =>
            $"The council allowed in writing on {e.AllowedOn.InFull()} that a review be asked for {e.AllowedToOn.ToTheEndOf()}.",
        CompensationReviewRequested e => $"The claimant asked on {e.ReceivedOn.InFull()} for a review of the decision on compensation.",
        CompensationReviewDecided { AwardedInPounds: 0 } e =>
            $"The review was decided on {e.DecidedOn.InFull()}: compensation is refused. {EventSentences.Closed(e.Reasons)}",
        CompensationReviewDecided e =>
            $"The review was decided on {e.DecidedOn.InFull()}: {Pounds.InWords(e.AwardedInPounds)} is to be paid. {EventSentences.Closed(e.Reasons)}",
        ClaimSettled e => $"The claim was settled on {e.SettledOn.InFull()}: {Pounds.InWords(e.AmountInPounds)} was paid.",
        ClaimWithdrawn e => $"The claimant withdrew the claim on {e.WithdrawnOn.InFull()}.",
        ClaimTimeEnded e => $"The thirteen weeks for the claim ended at the end of {e.LastDay.InFull()} with something missing from it.",
        CompensationReviewTimeEnded e =>
            $"The time for asking that the decision on compensation be reviewed ended at the end of {e.LastDay.InFull()}.",
        CompensationReviewOverdue e =>
            $"The time for completing the review of the decision on compensation ended at the end of {e.LastDay.InFull()} without a decision.",
        CompensationAppealTimeEnded e =>
            $"The time for an appeal against the review of the decision on compensation ended with {e.LastDay.InFull()}, before 5pm.",
        _ => null,
    };

    private static string Claimant(ClaimantStanding standing) => standing switch
    {
        ClaimantStanding.Owner => "the owner",
        ClaimantStanding.FormerOwner => "a former owner",
        _ => "somebody who is neither the owner nor a former owner",
    };

    private static string Came(ClaimPartCompleted part) => (part.AmountInPounds, part.HasEvidence) switch
    {
        ({ } pounds, true) => $"the amount, {Pounds.InWords(pounds)}, and evidence",
        ({ } pounds, false) => $"the amount, {Pounds.InWords(pounds)}",
        _ => "evidence",
    };
}
