using RightToBid.Law.Time;

namespace RightToBid.Law.Regimes.EnglandRightToBid2011;

/// <summary>The owner's request that a listing be reviewed (s. 92; Sch. 2). Listing goes on meanwhile (A19).</summary>
internal static class Reviewing
{
    // AMBIGUITY A18: the day on which notice was given, not the day of listing or of receipt.
    internal static readonly StatutoryFact InclusionNoticeGiven =
        new("inclusion-notice-given", Wording.InclusionNoticeGiven, Wording.InclusionNoticeGivenOn);

    internal static readonly StatutoryFact RequestReceived =
        new("review-request-received", Wording.ReviewRequestReceived, Wording.ReviewRequestReceivedOn);

    /// <summary>The eight weeks in which an owner may ask for a review of the listing.</summary>
    /// <remarks>The day on which notice was given, or other steps were completed, is counted. No weekend moves the end.</remarks>
    internal static readonly WindowRule Request = new()
    {
        Key = "review-request",
        Name = "Review request",
        StartsWith = InclusionNoticeGiven,
        InPlainEnglish = "The owner may ask the council, in writing, to review the listing.",
        Source = Provision.Schedule(2, "1(1)", "eight weeks beginning with the day on which written notice of inclusion"),
        Counting = new WeeksBeginningWith(8),
        Effect = BindingEffect.Bar,
        WhenItEnds = "The council is not bound to review, and without a review there is no appeal.",
        Coverage = Regime.Covered,
        // AMBIGUITY A36: no words of extension after alternative steps.
        StandingCaution =
            "The council may allow longer in writing, but not where it could only bring the notice to the owner's attention by other " +
            "steps (A36).",
    };

    /// <summary>The eight weeks in which the authority must complete the review.</summary>
    /// <remarks>The day of receipt is counted.</remarks>
    internal static readonly WindowRule Completion = new()
    {
        Key = "review-completion",
        Name = "Review completion",
        StartsWith = RequestReceived,
        InPlainEnglish = "The council must complete the review of the listing.",
        Source = Provision.Schedule(2, "9", "eight weeks beginning with the date the authority receives the written request"),
        Counting = new WeeksBeginningWith(8),
        Effect = BindingEffect.Duty,
        WhenItEnds = "The review is overdue. No outcome is deemed, and the land stays listed.",
        Coverage = Regime.Covered,
        StandingCaution = "A longer period may be agreed with the owner in writing.",
    };
}
