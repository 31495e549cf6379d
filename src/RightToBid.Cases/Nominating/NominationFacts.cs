using RightToBid.Cases.Correcting;
using RightToBid.Cases.Notifying;

namespace RightToBid.Cases.Nominating;

/// <summary>What can be put right about a nomination.</summary>
internal static class NominationFacts
{
    private const string Received = "the council received the nomination";

    public static FactTable<Nomination> Table { get; } = new(
        [.. OfReceipt(), .. OfProgress(), .. OfDecision(), .. NoticeFacts.All],
        [
            Strikeable.Of<NominationReturnedForCompletion>(
                "nomination-returned-for-completion", "The return for completion",
                (_, later) => later is { Happened: NominationCompleted, IsBeforeNext: true }),
            Strikeable.Of<NominationCompleted>("nomination-completed", "The completion of the nomination"),
            Strikeable.Of<OtherAuthorityNoted>("other-authority-noted", "That part of the land is in another area"),
            Strikeable.Of<NominationLinked>("nomination-linked", "The link to another matter"),
            Strikeable.Of<NominationWithdrawn>("nomination-withdrawn", "The withdrawal of the nomination"),
            NoticeFacts.Struck,
        ])
    {
        Own = new Dictionary<string, OwnCorrection<Nomination>>
        {
            ["nomination-received.received-on"] = (id, _, day, reason) => new CorrectReceiptDay(id, day, reason),
        },
        Rewrites = added => added is NominationReceiptDayCorrected corrected
            ? happened => happened is NominationReceived e ? e with { ReceivedOn = corrected.ReceivedOn } : happened
            : null,
        Orders = state =>
        [
            new("A return", state.ReturnedOn, Received, state.ReceivedOn),
            new("Completion", state.CompletedOn, "the nomination was returned", state.ReturnedOn),
            new("A decision", state.DecidedOn, Received, state.ReceivedOn),
            new("An entry in the list", state.EnteredOn, "the decision", state.DecidedOn),
            new("An entry in the list", state.UnsuccessfulEntry?.EnteredOn, "the decision", state.DecidedOn),
            new("A withdrawal", state.WithdrawnOn, Received, state.ReceivedOn),
            .. state.Returns.SelectMany(version => new DayOrder[]
            {
                new("A return", version.ReturnedOn, Received, state.ReceivedOn),
                new("Completion", version.CompletedOn, "the nomination was returned", version.ReturnedOn),
            }),
            new("A review decision", state.ReversedOn, "the land was listed", state.EnteredOn),
            .. NoticeFacts.Orders(state.Served, state.ReceivedOn, Received),
        ],
        Windows = state => state.Status is NominationStatus.NotReceived
            ? []
            : NominationClock.UnsuccessfulList(state) is { } fiveYears ? [NominationClock.Strict(state), fiveYears] : [NominationClock.Strict(state)],
        Forbids = state => state is { ReinstatedOn: null, UnsuccessfulEntry.RemovedOn: { } removedOn } ? RemoveFromUnsuccessfulList.MustHaveStayed(state, removedOn) : null,
    };

    private static IEnumerable<CorrectableFact> OfReceipt() =>
    [
        Correctable.Day<NominationReceived>(
            "nomination-received.received-on", "The day the council received the nomination", e => e.ReceivedOn, (e, day) => e with { ReceivedOn = day }),
        Correctable.OneOf<NominationReceived, MeansOfReceipt>(
            "nomination-received.how", "How the nomination came", Meanings.OfReceipt, e => e.How, (e, how) => e with { How = how }),
        Correctable.Words<NominationReceived>(
            "nomination-received.nominator", "The name of the body that nominated", e => e.Nominator.Name,
            (e, words) => e with { Nominator = e.Nominator with { Name = words } }),
        Correctable.Words<NominationReceived>(
            "nomination-received.reasons", "The nominator’s reasons", e => e.Reasons, (e, words) => e with { Reasons = words }),
        .. AssetFacts.Of<NominationReceived>("nomination-received", e => e.Asset, (e, asset) => e with { Asset = asset }),
    ];

    private static IEnumerable<CorrectableFact> OfProgress() =>
    [
        Correctable.Day<EligibilityAssessed>(
            "eligibility-assessed.assessed-on", "The day of the assessment", e => e.AssessedOn, (e, day) => e with { AssessedOn = day }),
        Correctable.Day<NominationReturnedForCompletion>(
            "nomination-returned-for-completion.returned-on", "The day the nomination was returned", e => e.ReturnedOn,
            (e, day) => e with { ReturnedOn = day }),
        Correctable.Words<NominationReturnedForCompletion>(
            "nomination-returned-for-completion.reasons", "What was missing", e => e.Reasons, (e, words) => e with { Reasons = words }),
        Correctable.Day<NominationCompleted>(
            "nomination-completed.completed-on", "The day the complete version came", e => e.CompletedOn, (e, day) => e with { CompletedOn = day }),
        Correctable.Day<ChecksAnswered>(
            "checks-answered.answered-on", "The day of the checks", e => e.AnsweredOn, (e, day) => e with { AnsweredOn = day }),
        Correctable.Words<OtherAuthorityNoted>(
            "other-authority-noted.authority", "The other authority", e => e.Authority, (e, words) => e with { Authority = words }),
        Correctable.Words<OtherAuthorityNoted>(
            "other-authority-noted.part-here", "The part of the land in this area", e => e.PartHere, (e, words) => e with { PartHere = words }),
        Correctable.Day<NominationWithdrawn>(
            "nomination-withdrawn.withdrawn-on", "The day the nomination was withdrawn", e => e.WithdrawnOn, (e, day) => e with { WithdrawnOn = day }),
        Correctable.WordsOrNone<NominationWithdrawn>(
            "nomination-withdrawn.reason", "Why the nomination was withdrawn", e => e.Reason, (e, words) => e with { Reason = words }),
        Correctable.Day<NominationReinstated>(
            "nomination-reinstated.reinstated-on", "The day the nomination was reinstated", e => e.ReinstatedOn, (e, day) => e with { ReinstatedOn = day }),
        Correctable.Words<NominationReinstated>(
            "nomination-reinstated.reasons", "Why the nomination was reinstated", e => e.Reasons, (e, words) => e with { Reasons = words }),
    ];

    private static IEnumerable<CorrectableFact> OfDecision() =>
    [
        Correctable.Day<NominationAccepted>(
            "nomination-accepted.decided-on", "The day of the decision to list", e => e.DecidedOn, (e, day) => e with { DecidedOn = day }),
        Correctable.Day<NominationAccepted>(
            "nomination-accepted.entered-on", "The day of entry in the list", e => e.EnteredOn, (e, day) => e with { EnteredOn = day }) with
        {
            IsCopy = true,
        },
        Correctable.Words<NominationAccepted>(
            "nomination-accepted.reasons", "The reasons for listing", e => e.Reasons, (e, words) => e with { Reasons = words }),
        Correctable.WordsOrNone<NominationAccepted>(
            "nomination-accepted.reasons-for-rest", "Why the rest is not listed", e => e.ReasonsForRest,
            (e, words) => e with { ReasonsForRest = words }),
        Correctable.Day<NominationUnsuccessful>(
            "nomination-unsuccessful.decided-on", "The day of the decision not to list", e => e.DecidedOn, (e, day) => e with { DecidedOn = day }),
        Correctable.Words<NominationUnsuccessful>(
            "nomination-unsuccessful.reasons", "The reasons for not listing", e => e.Reasons, (e, words) => e with { Reasons = words }),
        Correctable.Day<NominationInvalid>(
            "nomination-invalid.decided-on", "The day the nomination was found not valid", e => e.DecidedOn, (e, day) => e with { DecidedOn = day }),
        Correctable.Words<NominationInvalid>(
            "nomination-invalid.reasons", "Why the nomination was not valid", e => e.Reasons, (e, words) => e with { Reasons = words }),
        Correctable.Day<ListingReversedOnReview>(
            "listing-reversed-on-review.decided-on", "The day a review reversed the listing", e => e.DecidedOn, (e, day) => e with { DecidedOn = day }),
        Correctable.Words<ListingReversedOnReview>(
            "listing-reversed-on-review.reasons", "The reasons of the review", e => e.Reasons, (e, words) => e with { Reasons = words }),
        Correctable.Day<LandEnteredInUnsuccessfulList>(
            "land-entered-in-unsuccessful-list.entered-on", "The day of entry in the list of unsuccessful nominations", e => e.EnteredOn,
            (e, day) => e with { EnteredOn = day }) with
        {
            Pin = (happened, version) => ((LandEnteredInUnsuccessfulList)happened) with { RuleVersion = version },
        },
        Correctable.Words<LandEnteredInUnsuccessfulList>(
            "land-entered-in-unsuccessful-list.reasons", "The reasons shown in the list of unsuccessful nominations", e => e.Reasons,
            (e, words) => e with { Reasons = words }),
        Correctable.Day<UnsuccessfulEntryRemoved>(
            "unsuccessful-entry-removed.removed-on", "The day of removal from the list of unsuccessful nominations", e => e.RemovedOn,
            (e, day) => e with { RemovedOn = day }),
    ];
}
