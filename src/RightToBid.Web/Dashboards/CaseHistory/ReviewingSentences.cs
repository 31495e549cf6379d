using RightToBid.Cases;
using RightToBid.Cases.Reviewing;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Dashboards.CaseHistory;

/// <summary>What happened in a review and an appeal against it, in words. Offices are named; people never are.</summary>
internal static class ReviewingSentences
{
    public static string? For(ICaseEvent happened) => happened switch
    {
        ListingReviewRequested { ByAlternativeSteps: true, NoticeGivenOn: { } day } e =>
            $"The council received a written request from {e.RequesterLabel} on {e.ReceivedOn.InFull()} to review the listing. The steps taken instead of notice were complete on {day.InFull()}.",
        ListingReviewRequested { NoticeGivenOn: { } day } e =>
            $"The council received a written request from {e.RequesterLabel} on {e.ReceivedOn.InFull()} to review the listing, of which it had given notice on {day.InFull()}.",
        ListingReviewRequested e => $"The council received a written request from {e.RequesterLabel} on {e.ReceivedOn.InFull()} to review the listing.",
        ReviewRequestDayCorrected e =>
            $"The day on which the council received the request for a review was corrected to {e.ReceivedOn.InFull()}, from {e.FormerlyOn.InFull()}, because: {EventSentences.Closed(e.Reason)}",
        ListingReviewDecided { Outcome: ReviewOutcome.Reversed } e =>
            $"The review decided on {e.DecidedOn.InFull()} that the land should not have been listed. {EventSentences.Closed(e.Reasons)}",
        ListingReviewDecided e => $"The review decided on {e.DecidedOn.InFull()} that the land was rightly listed. {EventSentences.Closed(e.Reasons)}",
        ListingReviewOverdue e => $"The time for completing the review ended at the end of {e.LastDay.InFull()} without a decision. The duty to decide goes on.",
        ReviewAppealPeriodEnded e => $"The time for an appeal to the First-tier Tribunal ended on {e.LastDay.InFull()}, at 5pm.",
        PermissionPeriodEnded e => $"The time for asking for permission to appeal to the Upper Tribunal ended on {e.LastDay.InFull()}, at 5pm.",
        RepresentativeAppointed e => $"Whoever asked for the review appointed a representative on {e.AppointedOn.InFull()}.",
        ReviewerAppointed e => $"An officer who took no part in the decision was appointed on {e.AppointedOn.InFull()} to review it: {e.Office}.",
        HearingRequested e => $"An oral hearing was asked for in writing on {e.RequestedOn.InFull()}.",
        HearingHeld e => $"An oral hearing was held on {e.HeldOn.InFull()}.",
        RepresentationsMade e =>
            $"Representations were made to the reviewer {Form(e.Form)} on {e.MadeOn.InFull()}{(e.IsByRepresentative ? ", by a representative" : "")}.",
        LongerReviewAgreed e => $"It was agreed in writing on {e.AgreedOn.InFull()} that the council has {e.AgreedToOn.ToTheEndOf()} to complete the review.",
        ReviewRequestWithdrawn { Reason: { } reason } e =>
            $"The request for a review was withdrawn on {e.WithdrawnOn.InFull()}, because: {EventSentences.Closed(reason)}",
        ReviewRequestWithdrawn e => $"The request for a review was withdrawn on {e.WithdrawnOn.InFull()}.",
        AppealLodged e =>
            $"{Sentences.Begin(Who(e.By))} appealed to the First-tier Tribunal, which received the notice on {e.ReceivedOn.InFull()}{Number(e.TribunalReference)}.",
        AppealTimeDecided { IsAdmitted: true } e =>
            $"The First-tier Tribunal extended the time for the appeal{Which(e)} on {e.DecidedOn.InFull()}, and admitted it.",
        AppealTimeDecided e => $"The First-tier Tribunal decided on {e.DecidedOn.InFull()} not to extend the time for the appeal{Which(e)}, so it was not admitted.",
        AppealDecided e =>
            $"The First-tier Tribunal {(e.Outcome is AppealOutcome.Allowed ? "allowed" : "dismissed")} the appeal{Which(e)} on {e.DecidedOn.InFull()}. {EventSentences.Closed(e.Summary)}",
        AppealWithdrawn e => $"The appeal{Which(e)} was withdrawn on {e.WithdrawnOn.InFull()}.",
        TribunalPaperSent e => $"The First-tier Tribunal sent {Paper(e.Paper)} on {e.SentOn.InFull()}.",
        FurtherAppealSought e => $"{Sentences.Begin(Party(e.By))} asked on {e.SoughtOn.InFull()} for permission to appeal to the Upper Tribunal.",
        PermissionDecided e =>
            $"Permission to appeal to the Upper Tribunal was {(e.IsGranted ? "given" : "refused")} on {e.DecidedOn.InFull()}.",
        FurtherAppealDecided e => $"The Upper Tribunal {Outcome(e.Outcome)} on {e.DecidedOn.InFull()}. {EventSentences.Closed(e.Summary)}",
        _ => null,
    };

    /// <summary>Which of several appeals it was.</summary>
    private static string Which(IAppealStep step) => step.AppealNumber is { } number ? $" (number {number})" : "";

    private static string Form(RepresentationForm form) => form is RepresentationForm.Oral ? "orally" : "in writing";

    private static string Who(Appellant appellant) => appellant switch
    {
        Appellant.Requester => "whoever asked for the review",
        Appellant.LaterOwner => "an owner who came later",
        Appellant.Nominator => "the nominator",
        _ => "somebody else",
    };

    private static string Number(string? reference) => reference is null ? "" : $" (its reference is {reference})";

    private static string Party(TribunalParty party) => party is TribunalParty.Council ? "the council" : "whoever appealed";

    private static string Paper(TribunalPaper paper) => paper switch
    {
        TribunalPaper.DecisionNotice => "its decision",
        TribunalPaper.WrittenReasons => "its written reasons",
        TribunalPaper.AmendedReasons => "amended reasons or a correction",
        _ => "its refusal to set the decision aside",
    };

    private static string Outcome(FurtherOutcome outcome) => outcome switch
    {
        FurtherOutcome.Reversed => "reversed the First-tier Tribunal’s decision",
        FurtherOutcome.SentBack => "set the decision aside and sent the appeal back to be decided again",
        _ => "let the First-tier Tribunal’s decision stand",
    };
}
