using NodaTime;

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

    internal static readonly LegalReference SixWeeks =
        Provision.Regulation("14(3)(a)(i)", "during any part of the relevant six weeks that is on or after");

    internal static readonly LegalReference SixMonths =
        Provision.Regulation("14(3)(a)(ii)", "in a case where the prohibition continues during the six months");

    internal static readonly LegalReference RelevantFrom =
        Provision.Regulation("14(4)(b)", "if earlier, the earliest date on which it would have been reasonable");

    /// <summary>The delay that a claim may be for: what is left, from receipt of the notice, of six weeks or of six months.</summary>
    /// <remarks>
    /// Six weeks, or six months where a request in time made the prohibition continue. They begin with receipt or, if earlier, with the
    /// day on which the owner could reasonably have given notice; the first day counts. What was before receipt is not compensated, for
    /// nothing was delayed yet by the moratorium.
    /// </remarks>
    internal static CompensableDelay Delay(DelayClaimed delay)
    {
        var from = delay.ReasonableOn < delay.NoticeReceivedOn ? delay.ReasonableOn.Value : delay.NoticeReceivedOn;
        var to = delay.ProhibitionContinued ? Counting.MonthsBeginningWith(6, from) : Counting.WeeksBeginningWith(6, from);
        var left = to < delay.NoticeReceivedOn ? null : new DateInterval(delay.NoticeReceivedOn, to);
        return new(
            from,
            to,
            left,
            delay.ProhibitionContinued ? SixMonths : SixWeeks,
            $"The relevant six {(delay.ProhibitionContinued ? "months" : "weeks")} begin with {Words.Full(from)}, {Because(delay, from)}, " +
            $"and end with {Words.Full(to)}. " +
            (left is null
                ? $"The council received the notice on {Words.Full(delay.NoticeReceivedOn)}, after that, so no delay is compensated under this head."
                : $"Delay is compensated from {Words.Full(left.Start)}, when the council received the notice, to the end of {Words.Full(left.End)}, " +
                "as far as the prohibition alone caused it."));
    }

    private static string Because(DelayClaimed delay, LocalDate from) => from == delay.NoticeReceivedOn
        ? "when the council received the owner's notice"
        : $"the earliest day on which it would have been reasonable to give notice ({RelevantFrom.Provision})";
}
