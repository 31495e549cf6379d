using RightToBid.Cases.Correcting;
using RightToBid.Cases.Notifying;
using RightToBid.Cases.Reviewing;
using RightToBid.Law;

namespace RightToBid.Cases.Compensating;

/// <summary>What can be put right about a claim for compensation: its days, its parts, what was found and what was awarded.</summary>
internal static class CompensationClaimFacts
{
    private const string Received = "the council received the claim";

    private static readonly (string Value, string Words)[] Defects =
    [
        ("NOT_IN_WRITING", "it was not in writing"),
        ("OUT_OF_TIME", "it came after the thirteen weeks"),
        ("NO_AMOUNT", "a part states no amount"),
        ("NO_EVIDENCE", "a part came without evidence"),
        ("NOT_ELIGIBLE", "the claimant is not entitled"),
    ];

    public static FactTable<CompensationClaim> Table { get; } = new(
        [.. OfClaim(), .. OfDecision(), .. ProcedureFacts.All,
            .. NoticeFacts.Of(NoticeCodes.CompensationDecision, NoticeCodes.ReviewProcedure, NoticeCodes.CompensationReviewDecision)],
        [
            Strikeable.First<CompensationClaimReceived>("compensation-claim-received", "The claim"),
            Strikeable.Awaiting<ClaimPartCompleted>(
                "claim-part-completed", "The rest of the claim", (_, later) => later is ClaimFoundValid or ClaimRejected),
            Strikeable.Awaiting<ClaimFoundValid>("claim-found-valid", "The check of the claim", (_, later) => later is ClaimDecided),
            Strikeable.Awaiting<ClaimRejected>(
                "claim-rejected", "The rejection of the claim",
                (_, later) => later is ClaimPartCompleted or CompensationReviewRequested || IsNotice(later, NoticeCodes.CompensationDecision)),
            Strikeable.Of<DelayFound>("delay-found", "The finding on delay"),
            Strikeable.Awaiting<ClaimDecided>(
                "claim-decided", "The decision on the claim",
                (_, later) => later is LongerReviewRequestAllowed or CompensationReviewRequested or ClaimSettled
                    || IsNotice(later, NoticeCodes.CompensationDecision)),
            Strikeable.Of<LongerReviewRequestAllowed>("longer-review-request-allowed", "The longer time for asking"),
            Strikeable.Awaiting<CompensationReviewRequested>(
                "compensation-review-requested", "The request for a review",
                (_, later) => ProcedureFacts.IsStep(later) || later is CompensationReviewDecided || IsNotice(later, NoticeCodes.ReviewProcedure)),
            Strikeable.Awaiting<CompensationReviewDecided>(
                "compensation-review-decided", "The review decision",
                (_, later) => later is AppealLodged || IsNotice(later, NoticeCodes.CompensationReviewDecision)),
            Strikeable.Of<ClaimSettled>("claim-settled", "The settlement"),
            Strikeable.Of<ClaimWithdrawn>("claim-withdrawn", "The withdrawal of the claim"),
            .. ProcedureFacts.Strikes,
            NoticeFacts.Struck,
        ])
    {
        Several =
        [
            SeveralFacts.Among<CompensationClaimReceived, ClaimPart>(
                "compensation-claim-received.part", e => e.Parts, (e, parts) => e with { Parts = parts }, OfPart),
            NoticeFacts.Stated,
        ],
        Forbids = state => state.Parts.IsEmpty ? null : AwardedTooMuch(state) ?? NoSuchPart(state),
        Parties = state => Known.Parties(
            state.Served, [new(state.ClaimantPartyId, null), .. Known.Person(state.Review.RepresentativePartyId)]),
        Orders = state =>
        [
            new("A finding", state.Delay?.FoundOn, Received, state.ReceivedOn),
            new("A decision", state.DecisionOn, Received, state.ReceivedOn),
            new("The end of the claim", state.EndedOn, Received, state.ReceivedOn),
            .. ProcedureFacts.Orders(state.Review, state.Appeal is { } appeal ? [appeal] : []),
            .. NoticeFacts.Orders(state.Served, state.ReceivedOn, Received),
        ],
        Windows = state => state.Status is ClaimStatus.NotReceived
            ? []
            : new StatutoryWindow?[] { ClaimClock.Claim(state), ClaimClock.ReviewRequest(state), ClaimClock.ReviewCompletion(state) }
                .Where(window => window is not null).Select(window => window!.Value),
    };

    private static bool IsNotice(ICaseEvent later, string code) => later is NoticeServed served && served.Notice == code;

    private static Refusal? AwardedTooMuch(CompensationClaim state) =>
        new[] { state.Decision?.AwardedInPounds, state.ReviewDecision?.AwardedInPounds }.Max() is { } most
            ? DecideClaim.MustBeWithinClaim("Value", most, state)
            : null;

    private static Refusal? NoSuchPart(CompensationClaim state) =>
        state.Past.Standing.OfType<ClaimPartCompleted>().Any(completed => !state.Parts.Exists(part => part.Number == completed.Number))
            ? Refusal.OfAnswer("Value", "The claim has no part of that number.")
            : null;

    private static IEnumerable<CorrectableFact> OfPart(
        int number, string key, Func<CompensationClaimReceived, ClaimPart> read, Func<CompensationClaimReceived, ClaimPart, CompensationClaimReceived> write) =>
    [
        Correctable.OneOf<CompensationClaimReceived, CompensationHead>(
            $"{key}-head",
            $"What part {number} of the claim is for",
            [(CompensationHead.Delay, "delay"), (CompensationHead.AppealExpenses, "the expenses of an appeal"), (CompensationHead.Other, "something else")],
            e => read(e).Head,
            (e, head) => write(e, read(e) with { Head = head })),
        Correctable.Words<CompensationClaimReceived>(
            $"{key}-what", $"What was lost or spent in part {number}", e => read(e).What, (e, words) => write(e, read(e) with { What = words })),
        Correctable.SumOrNone<CompensationClaimReceived>(
            $"{key}-amount-in-pounds", $"The amount of part {number}", e => read(e).AmountInPounds,
            (e, amount) => write(e, read(e) with { AmountInPounds = amount })),
        Correctable.DayOrNone<CompensationClaimReceived>(
            $"{key}-from-on", $"The day on which part {number} began", e => read(e).FromOn, (e, day) => write(e, read(e) with { FromOn = day })),
        Correctable.DayOrNone<CompensationClaimReceived>(
            $"{key}-to-on", $"The day on which all of part {number} had been incurred", e => read(e).ToOn,
            (e, day) => write(e, read(e) with { ToOn = day })),
        Correctable.YesOrNo<CompensationClaimReceived>(
            $"{key}-has-evidence", $"Whether evidence came for part {number}", e => read(e).HasEvidence,
            (e, isSo) => write(e, read(e) with { HasEvidence = isSo })),
        Correctable.YesOrNo<CompensationClaimReceived>(
            $"{key}-appeal-succeeded", $"For expenses of an appeal in part {number}, whether it succeeded", e => read(e).AppealSucceeded,
            (e, isSo) => write(e, read(e) with { AppealSucceeded = isSo })),
    ];

    private static IEnumerable<CorrectableFact> OfClaim() =>
    [
        Correctable.Day<CompensationClaimReceived>(
            "compensation-claim-received.received-on", "The day the council received the claim", e => e.ReceivedOn, (e, day) => e with { ReceivedOn = day }),
        Correctable.Day<CompensationClaimReceived>(
            "compensation-claim-received.loss-finished-on", "The day the loss was incurred or finished being incurred", e => e.LossFinishedOn,
            (e, day) => e with { LossFinishedOn = day }) with
        {
            Pin = (happened, version) => ((CompensationClaimReceived)happened) with { RuleVersion = version },
        },
        Correctable.OneOf<CompensationClaimReceived, MeansOfReceipt>(
            "compensation-claim-received.how", "How the claim came", Meanings.OfReceipt, e => e.How, (e, how) => e with { How = how }),
        Correctable.YesOrNo<CompensationClaimReceived>(
            "compensation-claim-received.in-writing", "Whether the claim was in writing", e => e.InWriting, (e, isSo) => e with { InWriting = isSo }),
        Correctable.OneOf<CompensationClaimReceived, ClaimantStanding>(
            "compensation-claim-received.standing",
            "Where the claimant stands to the land",
            [(ClaimantStanding.Owner, "the owner"), (ClaimantStanding.FormerOwner, "a former owner"), (ClaimantStanding.Neither, "neither")],
            e => e.Standing,
            (e, standing) => e with { Standing = standing }),
        Correctable.OneOf<CompensationClaimReceived, AuditedBody>(
            "compensation-claim-received.body",
            "Which public body the claimant seems to be",
            [
                (AuditedBody.None, "none"),
                (AuditedBody.LocalAudit, "one audited as local authorities are"),
                (AuditedBody.NationalAudit, "one whose economy the national auditor examines"),
                (AuditedBody.ExaminableInThatYear, "one that the national auditor might have examined in that year"),
            ],
            e => e.Body,
            (e, body) => e with { Body = body }),
        Correctable.Words<CompensationClaimReceived>(
            "compensation-claim-received.asset-name", "The name of the land or building", e => e.AssetName, (e, words) => e with { AssetName = words }),
        Correctable.Number<ClaimPartCompleted>(
            "claim-part-completed.number", "Which part of the claim it completed", e => e.Number, (e, number) => e with { Number = number }),
        Correctable.SumOrNone<ClaimPartCompleted>(
            "claim-part-completed.amount-in-pounds", "The amount that came later", e => e.AmountInPounds, (e, amount) => e with { AmountInPounds = amount }),
        Correctable.YesOrNo<ClaimPartCompleted>(
            "claim-part-completed.has-evidence", "Whether evidence came later", e => e.HasEvidence, (e, isSo) => e with { HasEvidence = isSo }),
        Correctable.Day<ClaimPartCompleted>(
            "claim-part-completed.received-on", "The day the rest of the claim came", e => e.ReceivedOn, (e, day) => e with { ReceivedOn = day }),
        Correctable.Day<ClaimFoundValid>(
            "claim-found-valid.checked-on", "The day the claim was found valid", e => e.CheckedOn, (e, day) => e with { CheckedOn = day }),
        Correctable.YesOrNoOrNone<ClaimFoundValid>(
            "claim-found-valid.is-excluded-body", "Whether the claimant was found to be that public body", e => e.IsExcludedBody,
            (e, isSo) => e with { IsExcludedBody = isSo }),
        Correctable.Code<ClaimRejected>(
            "claim-rejected.code", "The ground on which the claim was rejected", Defects, e => e.Code, (e, code) => e with { Code = code }),
        Correctable.WordsOrNone<ClaimRejected>(
            "claim-rejected.ground", "The code of the law under which the claimant was not entitled", e => e.Ground, (e, words) => e with { Ground = words }),
        Correctable.YesOrNoOrNone<ClaimRejected>(
            "claim-rejected.is-excluded-body", "Whether the rejected claimant was found to be that public body", e => e.IsExcludedBody,
            (e, isSo) => e with { IsExcludedBody = isSo }),
        Correctable.Day<ClaimRejected>(
            "claim-rejected.rejected-on", "The day the claim was rejected", e => e.RejectedOn, (e, day) => e with { RejectedOn = day }),
        Correctable.Words<ClaimRejected>(
            "claim-rejected.explanation", "Why the claim was rejected", e => e.Explanation, (e, words) => e with { Explanation = words }),
    ];

    private static IEnumerable<CorrectableFact> OfDecision() =>
    [
        Correctable.Day<DelayFound>(
            "delay-found.notice-received-on", "The day of the notice that the delay runs from", e => e.NoticeReceivedOn,
            (e, day) => e with { NoticeReceivedOn = day }),
        Correctable.DayOrNone<DelayFound>(
            "delay-found.reasonable-on", "The day on which notice could first reasonably have been given", e => e.ReasonableOn,
            (e, day) => e with { ReasonableOn = day }),
        Correctable.YesOrNo<DelayFound>(
            "delay-found.prohibition-continued", "Whether a request came in time, so that the six months ran", e => e.ProhibitionContinued,
            (e, isSo) => e with { ProhibitionContinued = isSo }),
        Correctable.Day<DelayFound>("delay-found.found-on", "The day of the finding on delay", e => e.FoundOn, (e, day) => e with { FoundOn = day }),
        Correctable.Sum<ClaimDecided>(
            "claim-decided.awarded-in-pounds", "The amount awarded", e => e.AwardedInPounds, (e, amount) => e with { AwardedInPounds = amount }) with
        {
            MayBeNought = true,
        },
        Correctable.Day<ClaimDecided>(
            "claim-decided.decided-on", "The day of the decision on the claim", e => e.DecidedOn, (e, day) => e with { DecidedOn = day }),
        Correctable.Words<ClaimDecided>("claim-decided.reasons", "The reasons of the decision", e => e.Reasons, (e, words) => e with { Reasons = words }),
        Correctable.Day<LongerReviewRequestAllowed>(
            "longer-review-request-allowed.allowed-to-on", "The last day allowed for asking", e => e.AllowedToOn, (e, day) => e with { AllowedToOn = day }) with
        {
            MayBeAhead = true,
        },
        Correctable.Day<LongerReviewRequestAllowed>(
            "longer-review-request-allowed.allowed-on", "The day a longer time was allowed", e => e.AllowedOn, (e, day) => e with { AllowedOn = day }),
        Correctable.Day<CompensationReviewRequested>(
            "compensation-review-requested.received-on", "The day the council received the request for a review", e => e.ReceivedOn,
            (e, day) => e with { ReceivedOn = day }),
        Correctable.Sum<CompensationReviewDecided>(
            "compensation-review-decided.awarded-in-pounds", "The amount awarded on review", e => e.AwardedInPounds,
            (e, amount) => e with { AwardedInPounds = amount }) with
        {
            MayBeNought = true,
        },
        Correctable.Day<CompensationReviewDecided>(
            "compensation-review-decided.decided-on", "The day of the review decision", e => e.DecidedOn, (e, day) => e with { DecidedOn = day }),
        Correctable.Words<CompensationReviewDecided>(
            "compensation-review-decided.reasons", "The reasons of the review", e => e.Reasons, (e, words) => e with { Reasons = words }),
        Correctable.Sum<ClaimSettled>(
            "claim-settled.amount-in-pounds", "The amount paid", e => e.AmountInPounds, (e, amount) => e with { AmountInPounds = amount }),
        Correctable.Day<ClaimSettled>(
            "claim-settled.settled-on", "The day the claim was settled", e => e.SettledOn, (e, day) => e with { SettledOn = day }),
        Correctable.Day<ClaimWithdrawn>(
            "claim-withdrawn.withdrawn-on", "The day the claim was withdrawn", e => e.WithdrawnOn, (e, day) => e with { WithdrawnOn = day }),
    ];
}
