using static RightToBid.Law.Regimes.EnglandRightToBid2011.AuthorityNotices;

namespace RightToBid.Law.Regimes.EnglandRightToBid2011.Letters;

/// <summary>Letters about a listing review: how it is conducted, what it decided, and its reasons to the nominator.</summary>
internal static class ReviewLetters
{
    internal static readonly LetterTemplate Procedure = new(
        "N05",
        "Letter with the procedure of the listing review",
        ReviewProcedure,
        [Circumstance.ReviewRequester],
        [
            Say.Subject("{asset}: how the council reviews the listing, asked for on {review-request-received}"),
            Say.Position(
                "{council} received your request on {review-request-received}, and will review its decision to list {asset}, {place}. It has " +
                "to the end of {review-completion} to complete the review.",
                unless: Circumstance.LongerTime),
            Say.Position(
                "{council} received your request on {review-request-received}, and will review its decision to list {asset}, {place}. You have " +
                "agreed in writing that it has to the end of {review-completion} to complete the review.",
                onlyIf: Circumstance.LongerTime),
            Say.Position(
                "The procedure is this. An officer of appropriate seniority, who took no part in the decision to list the land, carries out the " +
                "review. The officer considers again whether the land should be listed, with everything that you or your representative put " +
                "forward, and decides. The council then sends the decision to whoever asked for the review, with its reasons.",
                supplies: ReviewProcedure.Contents[0]),
            Say.Position("The review is carried out by the council’s {reviewer}.", onlyIf: Circumstance.ReviewerKnown),
            Say.Position("You have asked for an oral hearing, and one will be held.", onlyIf: Circumstance.HearingAsked),
            Say.Can(
                "You may appoint anybody to represent you, whether or not they are a lawyer. Tell the council who it is: write to {write-to}. It " +
                "then sends documents to your representative, and need not also send them to you.",
                supplies: ReviewProcedure.Contents[1]),
            Say.Can(
                "You may require an oral hearing. Ask for it in writing, and one must be held. If you do not ask, the council decides whether " +
                "to hold one.",
                supplies: ReviewProcedure.Contents[2]),
            Say.Can(
                "You and your representative may make representations to the reviewer orally, in writing, or both.",
                supplies: ReviewProcedure.Contents[3]),
            Say.Can("You and the council may agree in writing that the review takes longer."),
            Say.Why("You asked for the review, as the owner of the land."),
            Say.Law(
                "The council must tell the owner, as soon as is practicable after the written request, how the review is conducted. The land " +
                "stays listed while the review goes on."),
        ],
        [ReviewProcedure.Source, LetterSources.Representative, LetterSources.Hearing, Reviewing.Completion.Source]);

    internal static readonly LetterTemplate Decision = new(
        "N06",
        "Decision on the listing review",
        ReviewDecision,
        [Circumstance.ReviewRequester],
        [
            Say.Subject("{asset}: the review upheld the listing, decided on {review-decided}", onlyIf: Circumstance.Upheld),
            Say.Subject("{asset}: the review reversed the listing, decided on {review-decided}"),
            Say.Position(
                "{council} decided on {review-decided} to uphold its decision to list {asset}, {place}. The land stays listed.",
                onlyIf: Circumstance.Upheld, supplies: ReviewDecision.Contents[0]),
            Say.Position(
                "{council} decided on {review-decided} that {asset}, {place}, should not have been included in its list of assets of community " +
                "value. It removes the entry from the list.",
                unless: Circumstance.Upheld, supplies: ReviewDecision.Contents[0]),
            Say.Position("The reasons for the decision are these:\n{review-reasons}", supplies: ReviewDecision.Contents[1]),
            Say.Can(
                "You can appeal against this decision to the First-tier Tribunal (General Regulatory Chamber). This decision is sent to you on " +
                "{sent}. The tribunal must receive your notice of appeal before 5pm on {review-appeal}. After that you would have to ask the " +
                "tribunal for more time, with your reasons.",
                onlyIf: Circumstance.Upheld),
            Say.Can(
                "You may sell or let the land without telling the council first, once it is removed from the list.",
                unless: Circumstance.Upheld),
            Say.Why("You asked for the review, and the council received your request on {review-request-received}."),
            Say.Law("The council must tell whoever asked for the review of its decision and of the reasons for it."),
        ],
        [ReviewDecision.Source, Appealing.Review.Source])
    {
        Windows = [Appealing.Review.Key],
    };

    internal static readonly LetterTemplate ToNominator = new(
        "N07",
        "Letter with the reasons for which a listing was reversed",
        ReversalReasons,
        [Circumstance.Nominator],
        [
            Say.Subject("{asset}: the listing was reversed on review, decided on {review-decided}"),
            Say.Position(
                "{council} reviewed its decision to list {asset}, {place}, and decided on {review-decided} that the land should not have been " +
                "included. The entry is removed from the list, and your nomination has become unsuccessful."),
            Say.Position("This is a copy of the reasons given to the owner:\n{review-reasons}", supplies: ReversalReasons.Contents[0]),
            Say.Can(
                "You can nominate the land again, with more information, whenever you wish. The law gives a nominator no review of this " +
                "decision, and no appeal to a tribunal."),
            Say.Why("You nominated the land."),
            Say.Law("Where a review reverses a listing that was made on a nomination, the council must give the nominator a copy of the reasons."),
        ],
        [ReversalReasons.Source]);
}
