using RightToBid.Cases.Correcting;

namespace RightToBid.Cases.Reviewing;

/// <summary>What can be put right about a review's procedure and an appeal, whichever stream holds them.</summary>
internal static class ProcedureFacts
{
    public static IReadOnlyList<CorrectableFact> All { get; } =
    [
        Correctable.Day<RepresentativeAppointed>(
            "representative-appointed.appointed-on", "The day the representative was appointed", e => e.AppointedOn, (e, day) => e with { AppointedOn = day }),
        Correctable.Day<ReviewerAppointed>(
            "reviewer-appointed.appointed-on", "The day the reviewer was appointed", e => e.AppointedOn, (e, day) => e with { AppointedOn = day }),
        Correctable.Words<ReviewerAppointed>(
            "reviewer-appointed.office", "The reviewer’s office", e => e.Office, (e, words) => e with { Office = words }),
        Correctable.Day<HearingRequested>(
            "hearing-requested.requested-on", "The day a hearing was asked for", e => e.RequestedOn, (e, day) => e with { RequestedOn = day }),
        Correctable.Day<HearingHeld>("hearing-held.held-on", "The day of the hearing", e => e.HeldOn, (e, day) => e with { HeldOn = day }),
        Correctable.OneOf<RepresentationsMade, RepresentationForm>(
            "representations-made.form", "How the representations were made",
            [(RepresentationForm.Written, "in writing"), (RepresentationForm.Oral, "orally")], e => e.Form, (e, form) => e with { Form = form }),
        Correctable.YesOrNo<RepresentationsMade>(
            "representations-made.is-by-representative", "Whether a representative made them", e => e.IsByRepresentative,
            (e, isSo) => e with { IsByRepresentative = isSo }),
        Correctable.Day<RepresentationsMade>(
            "representations-made.made-on", "The day of the representations", e => e.MadeOn, (e, day) => e with { MadeOn = day }),
        Correctable.Day<LongerReviewAgreed>(
            "longer-review-agreed.agreed-to-on", "The last day agreed for the review", e => e.AgreedToOn, (e, day) => e with { AgreedToOn = day }) with
        {
            MayBeAhead = true,
        },
        Correctable.Day<LongerReviewAgreed>(
            "longer-review-agreed.agreed-on", "The day a longer time was agreed", e => e.AgreedOn, (e, day) => e with { AgreedOn = day }),
        Correctable.Day<ReviewRequestWithdrawn>(
            "review-request-withdrawn.withdrawn-on", "The day the request for a review was withdrawn", e => e.WithdrawnOn, (e, day) => e with { WithdrawnOn = day }),
        Correctable.WordsOrNone<ReviewRequestWithdrawn>(
            "review-request-withdrawn.reason", "Why the request for a review was withdrawn", e => e.Reason, (e, words) => e with { Reason = words }),
        Correctable.OneOf<AppealLodged, Appellant>(
            "appeal-lodged.by", "Who appealed",
            [
                (Appellant.Requester, "whoever asked for the review"),
                (Appellant.LaterOwner, "a later owner"),
                (Appellant.Nominator, "the nominator"),
                (Appellant.SomebodyElse, "somebody else"),
            ],
            e => e.By,
            (e, by) => e with { By = by }),
        Correctable.YesOrNo<AppealLodged>(
            "appeal-lodged.asks-for-more-time", "Whether the appeal asked for more time", e => e.AsksForMoreTime,
            (e, isSo) => e with { AsksForMoreTime = isSo }),
        Correctable.Day<AppealLodged>(
            "appeal-lodged.received-on", "The day the tribunal received the appeal", e => e.ReceivedOn, (e, day) => e with { ReceivedOn = day, ReceivedAt = null }),
        Correctable.TimeOrNone<AppealLodged>(
            "appeal-lodged.received-at", "The time at which the tribunal received the appeal", e => e.ReceivedOn, e => e.ReceivedAt,
            (e, moment) => e with { ReceivedAt = moment }),
        Correctable.WordsOrNone<AppealLodged>(
            "appeal-lodged.tribunal-reference", "The tribunal’s reference", e => e.TribunalReference, (e, words) => e with { TribunalReference = words }),
        Correctable.Day<AppealTimeDecided>(
            "appeal-time-decided.decided-on", "The day the tribunal decided on the late appeal", e => e.DecidedOn, (e, day) => e with { DecidedOn = day }),
        Correctable.YesOrNo<AppealTimeDecided>(
            "appeal-time-decided.is-admitted", "Whether the late appeal was admitted", e => e.IsAdmitted, (e, isSo) => e with { IsAdmitted = isSo }),
        Correctable.OneOf<AppealDecided, AppealOutcome>(
            "appeal-decided.outcome", "The outcome of the appeal",
            [(AppealOutcome.Dismissed, "dismissed"), (AppealOutcome.Allowed, "allowed")], e => e.Outcome, (e, outcome) => e with { Outcome = outcome }) with
        {
            Bears = later => later is FurtherAppealSought or PermissionDecided or FurtherAppealDecided,
        },
        Correctable.Day<AppealDecided>(
            "appeal-decided.decided-on", "The day of the tribunal’s decision", e => e.DecidedOn, (e, day) => e with { DecidedOn = day }),
        Correctable.Day<AppealDecided>(
            "appeal-decided.sent-on", "The day the tribunal sent its decision", e => e.SentOn, (e, day) => e with { SentOn = day }),
        Correctable.Words<AppealDecided>("appeal-decided.summary", "What the tribunal decided", e => e.Summary, (e, words) => e with { Summary = words }),
        Correctable.Day<AppealWithdrawn>(
            "appeal-withdrawn.withdrawn-on", "The day the appeal was withdrawn", e => e.WithdrawnOn, (e, day) => e with { WithdrawnOn = day }),
        Correctable.OneOf<TribunalPaperSent, TribunalPaper>(
            "tribunal-paper-sent.paper", "Which paper the tribunal sent",
            [
                (TribunalPaper.DecisionNotice, "its decision notice"),
                (TribunalPaper.WrittenReasons, "written reasons"),
                (TribunalPaper.AmendedReasons, "amended reasons"),
                (TribunalPaper.SetAsideRefused, "its refusal to set the decision aside"),
            ],
            e => e.Paper,
            (e, paper) => e with { Paper = paper }),
        Correctable.Day<TribunalPaperSent>(
            "tribunal-paper-sent.sent-on", "The day the tribunal sent the paper", e => e.SentOn, (e, day) => e with { SentOn = day }),
        Correctable.OneOf<FurtherAppealSought, TribunalParty>(
            "further-appeal-sought.by", "Who asked for permission",
            [(TribunalParty.Appellant, "the appellant"), (TribunalParty.Council, "the council")], e => e.By, (e, by) => e with { By = by }),
        Correctable.YesOrNo<FurtherAppealSought>(
            "further-appeal-sought.asks-for-more-time", "Whether permission was asked for with more time", e => e.AsksForMoreTime,
            (e, isSo) => e with { AsksForMoreTime = isSo }),
        Correctable.Day<FurtherAppealSought>(
            "further-appeal-sought.sought-on", "The day permission to appeal further was asked for", e => e.SoughtOn,
            (e, day) => e with { SoughtOn = day, SoughtAt = null }),
        Correctable.TimeOrNone<FurtherAppealSought>(
            "further-appeal-sought.sought-at", "The time at which permission was asked for", e => e.SoughtOn, e => e.SoughtAt,
            (e, moment) => e with { SoughtAt = moment }),
        Correctable.YesOrNo<PermissionDecided>(
            "permission-decided.is-granted", "Whether permission was granted", e => e.IsGranted, (e, isSo) => e with { IsGranted = isSo }) with
        {
            Bears = later => later is FurtherAppealDecided,
        },
        Correctable.Day<PermissionDecided>(
            "permission-decided.decided-on", "The day of the decision on permission", e => e.DecidedOn, (e, day) => e with { DecidedOn = day }),
        Correctable.OneOf<FurtherAppealDecided, FurtherOutcome>(
            "further-appeal-decided.outcome", "The outcome before the Upper Tribunal",
            [(FurtherOutcome.Stands, "the decision stands"), (FurtherOutcome.Reversed, "the decision was reversed"), (FurtherOutcome.SentBack, "it was sent back")],
            e => e.Outcome,
            (e, outcome) => e with { Outcome = outcome }),
        Correctable.Day<FurtherAppealDecided>(
            "further-appeal-decided.decided-on", "The day of the Upper Tribunal’s decision", e => e.DecidedOn, (e, day) => e with { DecidedOn = day }),
        Correctable.Words<FurtherAppealDecided>(
            "further-appeal-decided.summary", "What the Upper Tribunal decided", e => e.Summary, (e, words) => e with { Summary = words }),
    ];

    public static IReadOnlyList<Strikeable> Strikes { get; } =
    [
        Strikeable.Of<RepresentativeAppointed>("representative-appointed", "The appointment of the representative"),
        Strikeable.Awaiting<ReviewerAppointed>(
            "reviewer-appointed", "The appointment of the reviewer", (_, later) => later is ListingReviewDecided or Compensating.CompensationReviewDecided),
        Strikeable.Of<HearingRequested>("hearing-requested", "The request for a hearing"),
        Strikeable.Of<HearingHeld>("hearing-held", "The hearing"),
        Strikeable.Of<RepresentationsMade>("representations-made", "The representations"),
        Strikeable.Of<LongerReviewAgreed>("longer-review-agreed", "The agreement to a longer time"),
        Strikeable.Of<ReviewRequestWithdrawn>("review-request-withdrawn", "The withdrawal of the request"),
        // Appeals are told apart by their order, so that the last one goes first.
        Strikeable.Awaiting<AppealLodged>("appeal-lodged", "The appeal", (_, later) => later is AppealLodged or IAppealStep),
        Strikeable.Awaiting<AppealTimeDecided>(
            "appeal-time-decided", "The tribunal’s decision on time", (e, later) => later is AppealDecided step && IsOfSame(e, step)),
        Strikeable.Awaiting<AppealDecided>(
            "appeal-decided", "The tribunal’s decision",
            (e, later) => later is TribunalPaperSent or FurtherAppealSought && IsOfSame(e, (IAppealStep)later)),
        Strikeable.Of<AppealWithdrawn>("appeal-withdrawn", "The withdrawal of the appeal"),
        Strikeable.Of<TribunalPaperSent>("tribunal-paper-sent", "The tribunal’s paper"),
        Strikeable.Awaiting<FurtherAppealSought>(
            "further-appeal-sought", "The request for permission",
            (e, later) => later is PermissionDecided or FurtherAppealDecided && IsOfSame(e, (IAppealStep)later)),
        Strikeable.Awaiting<PermissionDecided>(
            "permission-decided", "The decision on permission", (e, later) => later is FurtherAppealDecided step && IsOfSame(e, step)),
        Strikeable.Of<FurtherAppealDecided>("further-appeal-decided", "The Upper Tribunal’s decision"),
    ];

    /// <summary>A step of the procedure before its decision, which rests on the request for it.</summary>
    public static bool IsStep(ICaseEvent happened) => happened is RepresentativeAppointed or ReviewerAppointed or HearingRequested or HearingHeld
        or RepresentationsMade or LongerReviewAgreed or ReviewRequestWithdrawn;

    /// <summary>Steps of one appeal, as far as they say of which.</summary>
    private static bool IsOfSame(IAppealStep step, IAppealStep later) =>
        step.AppealNumber is null || later.AppealNumber is null || step.AppealNumber == later.AppealNumber;

    public static IEnumerable<DayOrder> Orders(ReviewProcedure procedure, IEnumerable<Appeal> appeals)
    {
        const string Asked = "the council received the request for a review";
        DayOrder[] review =
        [
            new("A reviewer’s appointment", procedure.Reviewer?.AppointedOn, Asked, procedure.RequestReceivedOn),
            new("A hearing", procedure.HearingHeldOn, Asked, procedure.RequestReceivedOn),
            new("A withdrawal", procedure.WithdrawnOn, Asked, procedure.RequestReceivedOn),
            new("A review decision", procedure.CompletedOn, Asked, procedure.RequestReceivedOn),
            new("A review decision", procedure.CompletedOn, "the hearing", procedure.HearingHeldOn),
        ];
        return review.Concat(appeals.SelectMany(appeal => Orders(procedure, appeal)));
    }

    private static IEnumerable<DayOrder> Orders(ReviewProcedure procedure, Appeal appeal) =>
    [
        new("An appeal", appeal.ReceivedOn, "the review decision", procedure.CompletedOn),
        new("The tribunal’s decision", appeal.DecidedOn, "the appeal", appeal.ReceivedOn),
        new("The withdrawal of the appeal", appeal.WithdrawnOn, "the appeal", appeal.ReceivedOn),
        new("A request for permission", appeal.Further?.SoughtOn, "the tribunal’s decision", appeal.DecidedOn),
        new("The Upper Tribunal’s decision", appeal.Further?.DecidedOn, "the tribunal’s decision", appeal.DecidedOn),
    ];
}
