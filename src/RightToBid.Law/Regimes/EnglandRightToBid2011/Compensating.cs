using RightToBid.Law.Time;

namespace RightToBid.Law.Regimes.EnglandRightToBid2011;

/// <summary>An owner's claim for loss or expense, and its review (regs. 14 to 16; Sch. 2).</summary>
internal static class Compensating
{
    // AMBIGUITY A7: from the loss, as the regulation says, not from the end of the moratorium or of the listing.
    internal static readonly StatutoryFact LossFinished = new("loss-finished", Wording.LossFinished, Wording.LossFinishedOn);

    // AMBIGUITY A48: reasons given to "the owner" are reasons given to the claimant, who may be a former owner.
    internal static readonly StatutoryFact ReasonsGiven =
        new("compensation-reasons-given", Wording.CompensationReasonsGiven, Wording.CompensationReasonsGivenOn);

    internal static readonly StatutoryFact ReviewRequestReceived =
        new("compensation-review-request-received", Wording.CompensationReviewRequestReceived, Wording.CompensationReviewRequestReceivedOn);

    /// <summary>The thirteen weeks in which loss or expense may be claimed.</summary>
    /// <remarks>The day on which it was, or finished being, incurred is not counted. No power to extend.</remarks>
    internal static readonly WindowRule Claim = new()
    {
        Key = "compensation-claim",
        Name = "Compensation claim",
        StartsWith = LossFinished,
        InPlainEnglish = "An owner or former owner may claim compensation, in writing, with the amount and the evidence for each part.",
        Source = Provision.Regulation("14(5)(b)", "thirteen weeks after the loss or expense was incurred"),
        Counting = new WeeksAfter(13),
        Effect = BindingEffect.Extinguish,
        WhenItEnds = "The claim is barred. The council has no power to allow longer.",
        Coverage = Regime.Covered,
    };

    /// <summary>The eight weeks in which the claimant may ask for a review.</summary>
    /// <remarks>The day on which written reasons were provided is counted.</remarks>
    internal static readonly WindowRule ReviewRequest = new()
    {
        Key = "compensation-review-request",
        Name = "Compensation review request",
        StartsWith = ReasonsGiven,
        InPlainEnglish = "The claimant may ask the council, in writing, to review its decision on compensation.",
        Source = Provision.Schedule(2, "2", "eight weeks beginning with the date on which the responsible authority provides"),
        Counting = new WeeksBeginningWith(8),
        Effect = BindingEffect.Bar,
        WhenItEnds = "The council is not bound to review, and without a review there is no appeal.",
        Coverage = Regime.Covered,
        StandingCaution = "The council may allow longer in writing.",
    };

    /// <summary>The eight weeks in which the authority must complete that review.</summary>
    /// <remarks>The day of receipt is counted.</remarks>
    internal static readonly WindowRule ReviewCompletion = new()
    {
        Key = "compensation-review-completion",
        Name = "Compensation review completion",
        StartsWith = ReviewRequestReceived,
        InPlainEnglish = "The council must complete the review of its decision on compensation.",
        Source = Provision.Regulation("16(2) and Sch. 2 para. 9", "eight weeks beginning with the date the authority receives the written request"),
        Counting = new WeeksBeginningWith(8),
        Effect = BindingEffect.Duty,
        WhenItEnds = "The review is overdue. No outcome is deemed.",
        Coverage = Regime.Covered,
        StandingCaution = "A longer period may be agreed with the claimant in writing.",
    };
}
