using static RightToBid.Law.Regimes.EnglandRightToBid2011.AuthorityNotices;

namespace RightToBid.Law.Regimes.EnglandRightToBid2011.Letters;

/// <summary>Letters about a claim for compensation: the decision, and the decision on its review.</summary>
internal static class CompensationLetters
{
    internal static readonly LetterTemplate Decision = new(
        "N11",
        "Decision on a claim for compensation",
        CompensationDecision,
        [Circumstance.Claimant],
        [
            Say.Subject("{asset}: compensation awarded, decided on {claim-decided}", onlyIf: Circumstance.Awarded),
            Say.Subject("{asset}: compensation refused, decided on {claim-decided}"),
            Say.Position(
                "{council} decided on {claim-decided} to pay you compensation of {award}, because of the listing of {asset}, {place}.",
                onlyIf: Circumstance.Awarded, supplies: CompensationDecision.Contents[0]),
            Say.Position(
                "{council} decided on {claim-decided} not to pay compensation because of the listing of {asset}, {place}.",
                unless: Circumstance.Awarded, supplies: CompensationDecision.Contents[0]),
            Say.Position("The reasons for the decision are these:\n{claim-reasons}", supplies: CompensationDecision.Contents[1]),
            Say.Can(
                "You can ask the council to review whether compensation should be paid, or the amount, or both. Ask in writing, to {write-to}. " +
                "These reasons are given on {given}, and you have to the end of {compensation-review-request} to ask. The council can allow " +
                "longer, in writing."),
            Say.Why("You claimed compensation, and the council received your claim on {claim-received}."),
            Say.Law("The council must give a claimant written reasons for its decisions. Without a review there is no appeal to the tribunal."),
        ],
        [CompensationDecision.Source, Compensating.ReviewRequest.Source])
    {
        Windows = [Compensating.ReviewRequest.Key],
    };

    internal static readonly LetterTemplate ReviewDecision = new(
        "N12",
        "Decision on a compensation review",
        CompensationReviewDecision,
        [Circumstance.Claimant, Circumstance.ReviewRequester],
        [
            Say.Subject("{asset}: the review of your claim was decided on {claim-review-decided}"),
            Say.Position(
                "{council} has reviewed its decision on your claim for compensation because of the listing of {asset}, {place}. It decided on " +
                "{claim-review-decided} to uphold that decision.",
                onlyIf: Circumstance.Upheld, supplies: CompensationReviewDecision.Contents[0]),
            Say.Position(
                "{council} has reviewed its decision on your claim for compensation because of the listing of {asset}, {place}. It decided on " +
                "{claim-review-decided} to change that decision: {claim-review-outcome}.",
                unless: Circumstance.Upheld, supplies: CompensationReviewDecision.Contents[0]),
            Say.Position("The reasons for the decision are these:\n{claim-review-reasons}", supplies: CompensationReviewDecision.Contents[1]),
            Say.Can(
                "You can appeal against this decision to the First-tier Tribunal (General Regulatory Chamber). This decision is sent to you on " +
                "{sent}. The tribunal must receive your notice of appeal before 5pm on {compensation-appeal}. After that you would have to ask " +
                "the tribunal for more time, with your reasons."),
            Say.Why("You asked for the review, and the council received your request on {claim-review-request-received}."),
            Say.Law("The council must tell whoever asked for the review, in writing, of its decision and of the reasons for it."),
        ],
        [CompensationReviewDecision.Source, Appealing.Compensation.Source])
    {
        Windows = [Appealing.Compensation.Key],
    };
}
