namespace RightToBid.Law.Regimes.EnglandRightToBid2011;

/// <summary>The facts of this regime in words: each as a clause, and as the question that asks for its day.</summary>
internal static class Wording
{
    internal const string NominationReceived = "the council received the nomination";
    internal const string NominationReceivedOn =
        "When did the council receive the nomination? The day it first arrived, even if something was missing from it.";

    internal const string ListEntry = "the land was entered in the list";
    internal const string ListEntryOn =
        "When was the land entered in the list? The date of the entry itself, not of the decision or the notice.";

    internal const string InclusionNoticeGiven = "the council gave the owner written notice of inclusion";
    internal const string InclusionNoticeGivenOn =
        "When did the council give the owner written notice of inclusion? Where the owner could not be notified, the day the other " +
        "steps were completed.";

    internal const string ReviewRequestReceived = "the council received the owner's request for a review";
    internal const string ReviewRequestReceivedOn =
        "When did the council receive the owner's written request for a review? The day it arrived.";

    internal const string ReviewDecisionSent = "the council sent its decision on the review";
    internal const string ReviewDecisionSentOn =
        "When did the council send its decision on the review? The day it was sent, not the day it arrived.";

    internal const string DisposalNoticeReceived = "the council received the owner's notice of a wish to sell";
    internal const string DisposalNoticeReceivedOn =
        "When did the council receive the owner's notice? The day it arrived, not the day it was dated or opened.";

    internal const string LossFinished = "the loss or expense was incurred, or finished being incurred";
    internal const string LossFinishedOn = "When was the loss or expense incurred? Where it went on for a time, the day it finished.";

    internal const string CompensationReasonsGiven = "the council gave the claimant written reasons for its decision on compensation";
    internal const string CompensationReasonsGivenOn =
        "When did the council provide its written reasons? The day they were given to the claimant.";

    internal const string CompensationReviewRequestReceived = "the council received the request for a compensation review";
    internal const string CompensationReviewRequestReceivedOn =
        "When did the council receive the written request for a compensation review? The day it arrived.";

    internal const string CompensationReviewDecisionSent = "the council sent its decision on the compensation review";
    internal const string CompensationReviewDecisionSentOn =
        "When did the council send its decision on the compensation review? The day it was sent, not the day it arrived.";

    internal const string UnsuccessfulEntry = "the land was entered in the list of unsuccessful nominations";
    internal const string UnsuccessfulEntryOn =
        "When was the land entered in the list of unsuccessful nominations? The date of the entry itself.";

    internal const string TribunalDecisionSent = "the tribunal sent its decision";
    internal const string TribunalDecisionSentOn =
        "When did the tribunal send its decision? The latest of the decision, written reasons, a correction, or a refusal to set it aside.";
}
