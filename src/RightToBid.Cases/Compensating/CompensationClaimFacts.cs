using RightToBid.Cases.Correcting;
using RightToBid.Cases.Notifying;
using RightToBid.Cases.Reviewing;
using RightToBid.Law;

namespace RightToBid.Cases.Compensating;

/// <summary>What can be put right about a claim for compensation. Sums of money are claimed and awarded afresh, not corrected.</summary>
internal static class CompensationClaimFacts
{
    private const string Received = "the council received the claim";

    public static FactTable<CompensationClaim> Table { get; } = new(
        [.. OfClaim(), .. OfDecision(), .. ProcedureFacts.All, .. NoticeFacts.All],
        [
            Strikeable.Of<DelayFound>("delay-found", "The finding on delay"),
            Strikeable.Of<LongerReviewRequestAllowed>("longer-review-request-allowed", "The longer time for asking"),
            Strikeable.Of<ClaimWithdrawn>("claim-withdrawn", "The withdrawal of the claim"),
            .. ProcedureFacts.Strikes,
            NoticeFacts.Struck,
        ])
    {
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
        Correctable.Day<ClaimPartCompleted>(
            "claim-part-completed.received-on", "The day the rest of the claim came", e => e.ReceivedOn, (e, day) => e with { ReceivedOn = day }),
        Correctable.Day<ClaimFoundValid>(
            "claim-found-valid.checked-on", "The day the claim was found valid", e => e.CheckedOn, (e, day) => e with { CheckedOn = day }),
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
        Correctable.Day<DelayFound>("delay-found.found-on", "The day of the finding on delay", e => e.FoundOn, (e, day) => e with { FoundOn = day }),
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
        Correctable.Day<CompensationReviewDecided>(
            "compensation-review-decided.decided-on", "The day of the review decision", e => e.DecidedOn, (e, day) => e with { DecidedOn = day }),
        Correctable.Words<CompensationReviewDecided>(
            "compensation-review-decided.reasons", "The reasons of the review", e => e.Reasons, (e, words) => e with { Reasons = words }),
        Correctable.Day<ClaimSettled>(
            "claim-settled.settled-on", "The day the claim was settled", e => e.SettledOn, (e, day) => e with { SettledOn = day }),
        Correctable.Day<ClaimWithdrawn>(
            "claim-withdrawn.withdrawn-on", "The day the claim was withdrawn", e => e.WithdrawnOn, (e, day) => e with { WithdrawnOn = day }),
    ];
}
