using RightToBid.Cases.Correcting;
using RightToBid.Cases.Notifying;

namespace RightToBid.Cases.Nominating;

/// <summary>What can be put right about a nomination.</summary>
internal static class NominationFacts
{
    private const string UnsuccessfulEntry = "land-entered-in-unsuccessful-list";
    private const string Received = "the council received the nomination";

    public static FactTable<Nomination> Table { get; } = new(
        [.. OfReceipt(), .. OfProgress(), .. OfDecision(), .. InterestFacts.All,
            .. NoticeFacts.Of(NoticeCodes.Considering, NoticeCodes.Unsuccessful, NoticeCodes.ReversalReasons)],
        [
            Strikeable.First<NominationReceived>("nomination-received", "The nomination"),
            Strikeable.Of<NominationReturnedForCompletion>(
                "nomination-returned-for-completion", "The return for completion",
                (_, later) => later is { Happened: NominationCompleted, IsBeforeNext: true }),
            Strikeable.Of<NominationCompleted>("nomination-completed", "The completion of the nomination"),
            Strikeable.Of<OtherAuthorityNoted>("other-authority-noted", "That part of the land is in another area"),
            Strikeable.Awaiting<NominationLinked>(
                "nomination-linked", "The link to another matter",
                (link, later) => link.Kind is not NominationLinkKind.AnotherNomination && later is NominationAccepted),
            Strikeable.Awaiting<NominationAccepted>(
                "nomination-accepted", "The decision to list", (_, later) => later is ListingReversedOnReview or NominationReinstated),
            Strikeable.Of<NominationUnsuccessful>("nomination-unsuccessful", "The decision not to list", (_, later) => IsOfEntry(later)) with
            {
                Awaits = static (_, later) => RestsOnRefusal(later.Happened),
            },
            Strikeable.Of<NominationInvalid>("nomination-invalid", "The decision that it was not valid", (_, later) => IsOfEntry(later)) with
            {
                Awaits = static (_, later) => RestsOnRefusal(later.Happened),
            },
            Strikeable.Of<LandEnteredInUnsuccessfulList>(UnsuccessfulEntry, "The entry in the list of unsuccessful nominations") with
            {
                GoesWithFirst = true,
                Stands = static _ => Refusal.ByState("FOLLOWS_FROM_DECISION", "The entry follows from the decision: strike that out."),
            },
            Strikeable.Of<UnsuccessfulEntryRemoved>("unsuccessful-entry-removed", "The removal from the list of unsuccessful nominations"),
            Strikeable.Of<ListingReversedOnReview>("listing-reversed-on-review", "The reversal on review", (_, later) => IsOfEntry(later)) with
            {
                Awaits = static (_, later) => RestsOnRefusal(later.Happened),
                Stands = static _ => Refusal.ByState("FOLLOWS_FROM_REVIEW", "The reversal follows from the decision on the review: strike that out."),
            },
            Strikeable.Of<NominationReinstated>("nomination-reinstated", "The reinstatement") with
            {
                Stands = static _ => Refusal.ByState("FOLLOWS_FROM_ENTRY", "The nomination was reinstated because the land was listed again: strike that out."),
            },
            Strikeable.Of<NominationWithdrawn>("nomination-withdrawn", "The withdrawal of the nomination"),
            .. InterestFacts.Strikes,
            NoticeFacts.Struck,
        ])
    {
        Several =
        [
            SeveralFacts.Among<ChecksAnswered, AnsweredCheck>(
                "checks-answered.answer", e => e.Answers, (e, answers) => e with { Answers = answers }, OfCheck),
            NoticeFacts.Stated,
        ],
        Own = new Dictionary<string, OwnCorrection<Nomination>>
        {
            ["nomination-received.received-on"] = (id, _, day, reason, _) => new CorrectReceiptDay(id, day, reason),
        },
        Rewrites = added => added is NominationReceiptDayCorrected corrected
            ? happened => happened is NominationReceived e ? e with { ReceivedOn = corrected.ReceivedOn } : happened
            : null,
        Parties = state => Known.Parties(state.Served, [.. InterestFacts.Parties(state.Interested), .. Known.Group(state.Nominator)]),
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

    /// <summary>The entry in the list of unsuccessful nominations that was made with the decision, and what it announced.</summary>
    private static bool IsOfEntry(Later later) => later is { IsBeforeNext: true, Happened: LandEnteredInUnsuccessfulList } or { Happened: UnsuccessfulEntryMayBeRemoved };

    private static bool RestsOnRefusal(ICaseEvent later) => later is UnsuccessfulEntryRemoved or NoticeServed { Notice: NoticeCodes.Unsuccessful };

    private static IEnumerable<CorrectableFact> OfCheck(
        int number, string key, Func<ChecksAnswered, AnsweredCheck> read, Func<ChecksAnswered, AnsweredCheck, ChecksAnswered> write) =>
    [
        Correctable.OneOf<ChecksAnswered, CheckAnswer>(
            $"{key}-answer", $"The answer to check {number} of those answered together",
            [(CheckAnswer.Yes, "in order"), (CheckAnswer.No, "not in order"), (CheckAnswer.NotYet, "not yet known")],
            e => read(e).Answer,
            (e, answer) => write(e, read(e) with { Answer = answer })) with
        {
            IsPrivate = true,
        },
        Correctable.WordsOrNone<ChecksAnswered>(
            $"{key}-evidence", $"The note on check {number} of those answered together", e => read(e).Evidence,
            (e, words) => write(e, read(e) with { Evidence = words })) with
        {
            IsPrivate = true,
        },
    ];

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
        .. BodyFacts.Of<NominationReceived>(
            "nomination-received.nominator", "the body that nominated", e => e.Nominator.Body,
            (e, body) => e with { Nominator = e.Nominator with { Body = body } }),
        Correctable.WordsOrNone<NominationReceived>(
            "nomination-received.published-in", "The published register that the nomination was taken from", e => e.PublishedIn,
            (e, words) => e with { PublishedIn = words }),
        .. LandFacts.Of<NominationReceived>("nomination-received", e => e.Land, (e, land) => e with { Land = land }),
        .. AssetFacts.Of<NominationReceived>("nomination-received", e => e.Asset, (e, asset) => e with { Asset = asset }),
    ];

    private static IEnumerable<CorrectableFact> OfProgress() =>
    [
        Correctable.Day<EligibilityAssessed>(
            "eligibility-assessed.assessed-on", "The day of the assessment", e => e.AssessedOn, (e, day) => e with { AssessedOn = day }),
        .. BodyFacts.Of<EligibilityAssessed>(
            "eligibility-assessed.body", "the body assessed", e => e.Body, (e, body) => e with { Body = body }),
        .. LandFacts.Of<EligibilityAssessed>("eligibility-assessed", e => e.Land, (e, land) => e with { Land = land }),
        Correctable.Lines<NominationReturnedForCompletion>(
            "nomination-returned-for-completion.missing-contents", "What was missing, by its codes", e => e.MissingContents,
            (e, codes) => e with { MissingContents = codes }),
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
        Correctable.Day<OtherAuthorityNoted>(
            "other-authority-noted.noted-on", "The day the other authority was noted", e => e.NotedOn, (e, day) => e with { NotedOn = day }),
        Correctable.Words<NominationLinked>(
            "nomination-linked.reference", "The reference of the other matter", e => e.Reference, (e, words) => e with { Reference = words }),
        Correctable.OneOf<NominationLinked, NominationLinkKind>(
            "nomination-linked.kind", "How the nomination hangs together with the entry of the land",
            [
                (NominationLinkKind.EntryOfSameLand, "it joins that entry"),
                (NominationLinkKind.EntryToRenew, "it renews that entry"),
            ],
            e => e.Kind,
            (e, kind) => e with { Kind = kind }) with
        {
            // Another nomination is no entry: where one was taken for the other, the link is struck out.
            Has = static happened => happened is NominationLinked { Kind: not NominationLinkKind.AnotherNomination },
            Bears = static later => later is NominationAccepted,
        },
        Correctable.DayOrNone<NominationLinked>(
            "nomination-linked.entered-on", "The day of entry of the other matter", e => e.EnteredOn, (e, day) => e with { EnteredOn = day }) with
        {
            Bears = later => later is NominationAccepted,
        },
        Correctable.Day<NominationLinked>(
            "nomination-linked.linked-on", "The day the link was found", e => e.LinkedOn, (e, day) => e with { LinkedOn = day }),
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

    private static bool HasFindings(ICaseEvent happened) => happened is NominationAccepted { Findings: not null };

    private static IEnumerable<CorrectableFact> OfDecision() =>
    [
        Correctable.Day<NominationAccepted>(
            "nomination-accepted.decided-on", "The day of the decision to list", e => e.DecidedOn, (e, day) => e with { DecidedOn = day }),
        Correctable.Day<NominationAccepted>(
            "nomination-accepted.entered-on", "The day of entry in the list", e => e.EnteredOn, (e, day) => e with { EnteredOn = day }) with
        {
            IsCopy = true,
        },
        Correctable.OneOf<NominationAccepted, CommunityValueTest>(
            "nomination-accepted.findings-test", "Which test of community value was applied",
            [(CommunityValueTest.CurrentUse, "current use, section 88(1)"), (CommunityValueTest.RecentPastUse, "use in the recent past, section 88(2)")],
            e => e.Findings!.Test,
            (e, test) => e with { Findings = e.Findings! with { Test = test } }) with
        {
            Has = HasFindings,
        },
        Correctable.Words<NominationAccepted>(
            "nomination-accepted.findings-use", "The finding on the use", e => e.Findings!.Use,
            (e, words) => e with { Findings = e.Findings! with { Use = words } }) with
        {
            Has = HasFindings,
        },
        Correctable.Words<NominationAccepted>(
            "nomination-accepted.findings-prospect", "The finding on the prospect", e => e.Findings!.Prospect,
            (e, words) => e with { Findings = e.Findings! with { Prospect = words } }) with
        {
            Has = HasFindings,
        },
        Correctable.WordsOrNone<NominationAccepted>(
            "nomination-accepted.listed-extent", "The land to be listed, where it is not all that was nominated", e => e.ListedExtent,
            (e, words) => e with { ListedExtent = words }),
        Correctable.Words<NominationAccepted>(
            "nomination-accepted.reasons", "The reasons for listing", e => e.Reasons, (e, words) => e with { Reasons = words }),
        Correctable.WordsOrNone<NominationAccepted>(
            "nomination-accepted.reasons-for-rest", "Why the rest is not listed", e => e.ReasonsForRest,
            (e, words) => e with { ReasonsForRest = words }),
        Correctable.Day<NominationUnsuccessful>(
            "nomination-unsuccessful.decided-on", "The day of the decision not to list", e => e.DecidedOn, (e, day) => e with { DecidedOn = day }),
        Correctable.Words<NominationUnsuccessful>(
            "nomination-unsuccessful.reasons", "The reasons for not listing", e => e.Reasons, (e, words) => e with { Reasons = words }),
        Correctable.Code<NominationInvalid>(
            "nomination-invalid.code", "The ground on which the nomination was not valid",
            [
                ("INV_BODY", "the body may not nominate"),
                ("INV_CONNECTION", "the body has no local connection"),
                ("INV_CONTENT", "something is missing from it"),
                ("INV_AREA", "the land is outside the area"),
            ],
            e => e.Code,
            (e, code) => e with { Code = code }),
        Correctable.Day<NominationInvalid>(
            "nomination-invalid.decided-on", "The day the nomination was found not valid", e => e.DecidedOn, (e, day) => e with { DecidedOn = day }),
        Correctable.CodeOrNone<NominationInvalid>(
            "nomination-invalid.policy", "The council’s policy on a nomination that is not valid",
            [
                (nameof(InvalidNominationPolicy.OnNeitherList), "it goes in neither list"),
                (nameof(InvalidNominationPolicy.OnUnsuccessfulList), "it goes in the list of unsuccessful nominations"),
            ],
            e => e.Policy?.ToString(),
            (e, policy) => e with { Policy = Enum.TryParse<InvalidNominationPolicy>(policy, out var known) ? known : null }) with
        {
            Follows = static change => WithPolicy(change),
        },
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

    /// <summary>The entry in the list of unsuccessful nominations comes and goes with the policy that puts it there.</summary>
    private static IEnumerable<ICaseEvent> WithPolicy(FactChange change)
    {
        var entries = change.Before.Entries
            .Where(later => later.Entry > change.Corrected.Entry && later.Happened is LandEnteredInUnsuccessfulList or UnsuccessfulEntryMayBeRemoved).ToList();
        return change.Happened is not NominationInvalid { Policy: InvalidNominationPolicy.OnUnsuccessfulList } rejected
            ? entries.Select(entry => new FactStruckOut(UnsuccessfulEntry, entry.Entry, change.Corrected.Reason))
            : entries.Count == 0 && change.Before.Standing.OfType<NominationReceived>().FirstOrDefault() is { } received
                && Statute.Version(received.RegimeKey, rejected.DecidedOn, out var version) is null
                    ? [new LandEnteredInUnsuccessfulList(rejected.Reasons, rejected.DecidedOn, received.RegimeKey, version)]
                    : [];
    }
}
