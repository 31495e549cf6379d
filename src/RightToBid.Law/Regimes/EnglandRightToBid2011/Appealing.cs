using RightToBid.Law.Time;

namespace RightToBid.Law.Regimes.EnglandRightToBid2011;

/// <summary>Appeals to the First-tier Tribunal and beyond it (regs. 11 and 17; SI 2009/1976).</summary>
internal static class Appealing
{
    // AMBIGUITY A46: the review decision is sent in writing, for the time to appeal runs from its sending.
    internal static readonly StatutoryFact ReviewDecisionSent =
        new("review-decision-sent", Wording.ReviewDecisionSent, Wording.ReviewDecisionSentOn);

    internal static readonly StatutoryFact CompensationDecisionSent =
        new("compensation-review-decision-sent", Wording.CompensationReviewDecisionSent, Wording.CompensationReviewDecisionSentOn);

    internal static readonly StatutoryFact TribunalDecisionSent =
        new("tribunal-decision-sent", Wording.TribunalDecisionSent, Wording.TribunalDecisionSentOn);

    /// <summary>The 28 days in which an owner may appeal against a listing review.</summary>
    /// <remarks>The day of sending is not counted; the last day moves to a working day; before 5pm.</remarks>
    internal static readonly WindowRule Review = new()
    {
        Key = "review-appeal",
        Name = "Review appeal",
        StartsWith = ReviewDecisionSent,
        InPlainEnglish = "The owner may appeal to the First-tier Tribunal against the decision on the listing review (reg. 11).",
        Source = Provision.TribunalRule("22(1)(b)", "within 28 days of the date on which notice"),
        Counting = new TribunalDays(28),
        Effect = BindingEffect.Bar,
        WhenItEnds = Late,
        Coverage = Regime.Covered,
        // AMBIGUITY A38: a later owner's time is counted from the sending to the person who asked for the review, and is uncertain.
        StandingCaution =
            "For an owner who came later the time is uncertain: the rule counts from the sending to the person who appeals (A38).",
    };

    /// <summary>The 28 days in which the person who asked for a compensation review may appeal.</summary>
    /// <remarks>The day of sending is not counted; the last day moves to a working day; before 5pm.</remarks>
    internal static readonly WindowRule Compensation = new()
    {
        Key = "compensation-appeal",
        Name = "Compensation appeal",
        StartsWith = CompensationDecisionSent,
        InPlainEnglish =
            "The person who asked for the compensation review may appeal to the First-tier Tribunal (SI 2009/1976, r. 22(1)(b)).",
        Source = Provision.Regulation("17", "may appeal to the First-Tier Tribunal against any decision of the authority"),
        Counting = new TribunalDays(28),
        Effect = BindingEffect.Bar,
        WhenItEnds = Late,
        Coverage = Regime.Covered,
    };

    /// <summary>The 28 days in which a party may ask the First-tier Tribunal for permission to appeal further.</summary>
    /// <remarks>From the latest of the sendings that the rule lists; the last day moves to a working day; before 5pm.</remarks>
    internal static readonly WindowRule Permission = new()
    {
        Key = "permission-to-appeal",
        Name = "Permission to appeal",
        StartsWith = TribunalDecisionSent,
        InPlainEnglish = "A party may ask the First-tier Tribunal for permission to appeal to the Upper Tribunal.",
        Source = Provision.TribunalRule("42(2)", "no later than 28 days after the latest of the dates"),
        Counting = new TribunalDays(28),
        Effect = BindingEffect.Bar,
        WhenItEnds = Late,
        Coverage = Regime.Covered,
    };

    private const string Late =
        "A later application must ask for more time, with reasons, and is not admitted unless the tribunal gives it.";
}
