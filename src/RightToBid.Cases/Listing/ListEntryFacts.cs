using RightToBid.Cases.Correcting;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Notifying;
using RightToBid.Law;

namespace RightToBid.Cases.Listing;

/// <summary>What can be put right about a list entry.</summary>
internal static class ListEntryFacts
{
    private const string Listed = "the land was listed";
    private const string InclusionDay = "inclusion-notice-given.given-on";

    public static FactTable<ListEntry> Table { get; } = new(
        [.. OfEntry(), .. OfWhatFollowed(), .. DisposalFacts.All, .. InterestFacts.All,
            .. NoticeFacts.Of(NoticeCodes.Removal, NoticeCodes.FirstRegistration, NoticeCodes.NewOwner)],
        [
            Strikeable.First<LandEnteredInList>("land-entered-in-list", "The entry in the list") with
            {
                Stands = static happened => happened is LandEnteredInList { NominationId: not null }
                    ? Refusal.ByState("FOLLOWS_FROM_NOMINATION", "The entry follows from the decision on the nomination: strike that out.")
                    : null,
                Carries = static (first, later) => first is LandEnteredInList { RenewsEntryId: not null }
                    && later.Happened is DisposalNoticeNoted or BidderRequestNoted,
            },
            Strikeable.Of<DisposalNoticeNoted>("disposal-notice-noted", "The owner’s notice") with
            {
                Stands = static _ => Refusal.ByState("FOLLOWS_FROM_NOTICE", "The entry shows the owner’s notice that was recorded: strike that out."),
                Match = happened => ((DisposalNoticeNoted)happened).MoratoriumId.ToString(),
            },
            Strikeable.Of<NominationJoined>("nomination-joined", "The other nomination of the land") with
            {
                Stands = static _ => Refusal.ByState("FOLLOWS_FROM_NOMINATION", "It follows from the decision on the other nomination: strike that out."),
                Match = happened => ((NominationJoined)happened).NominationId.ToString(),
            },
            Strikeable.Of<RenewalNoted>("renewal-noted", "The renewal of the entry") with
            {
                Stands = static _ => Refusal.ByState("FOLLOWS_FROM_ENTRY", "It follows from the later entry of the land: strike that out."),
                Match = happened => ((RenewalNoted)happened).RenewedById.ToString(),
            },
            Strikeable.Of<ListEntryRestored>("list-entry-restored", "The listing again"),
            Strikeable.Of<InclusionNoticeGiven>("inclusion-notice-given", "The notice of inclusion"),
            Strikeable.Of<LongerToAskForReviewAllowed>("longer-to-ask-for-review-allowed", "The longer time for asking for a review"),
            Strikeable.Of<ListEntryExtentAmended>("list-entry-extent-amended", "The change of the land listed"),
            Strikeable.Of<LandRemovedFromList>("land-removed-from-list", "The removal from the list") with
            {
                Stands = happened => happened is LandRemovedFromList { Reason: RemovalReason.ReviewReversed }
                    ? Refusal.ByState("FOLLOWS_FROM_REVIEW", "The removal follows from the decision on the review: strike that out.")
                    : null,
                Awaits = static (_, later) => later is { IsBeforeNext: true, Happened: ListEntryRestored or NoticeServed { Notice: NoticeCodes.Removal } },
                Match = happened => ((LandRemovedFromList)happened).Reason.ToString(),
            },
            Strikeable.Of<RegistrationRecorded>("registration-recorded", "The step of registration"),
            Strikeable.Of<TitleRecorded>("title-recorded", "What was recorded of the title"),
            Strikeable.Of<ParcelsNamed>("parcels-named", "The naming of parts of the land"),
            Strikeable.Of<RelevantDisposalNoted>("relevant-disposal-noted", "The note of the disposal", Carries) with
            {
                Stands = static _ => Refusal.ByState("FOLLOWS_FROM_NOTICE", "The entry shows what the owner’s notice records: put the disposal right there."),
                Match = Noted,
            },
            .. DisposalFacts.Strikes,
            Strikeable.Of<BidderRequestNoted>("bidder-request-noted", "The request to bid") with
            {
                Stands = static _ => Refusal.ByState("FOLLOWS_FROM_NOTICE", "The entry shows what the owner’s notice records: strike the request out there."),
                Match = happened => ((BidderRequestNoted)happened).BidId.ToString(),
            },
            Strikeable.Of<ListEntryDatesPublished>("list-entry-dates-published", "The record of published dates"),
            .. InterestFacts.Strikes,
            NoticeFacts.Struck,
        ])
    {
        Several =
        [
            NoticeFacts.Stated,
            PublishedFacts.Dates<ListEntryDatesPublished>("list-entry-dates-published", e => e.Dates, (e, dates) => e with { Dates = dates }),
        ],
        Own = new Dictionary<string, OwnCorrection<ListEntry>>
        {
            ["land-entered-in-list.entered-on"] = (id, _, day, reason, elsewhere) => new CorrectEntryDay(id, day, reason, elsewhere),
        },
        Rewrites = added => added switch
        {
            ListEntryDayCorrected corrected => happened => happened is LandEnteredInList e ? e with { EnteredOn = corrected.EnteredOn } : happened,
            FactCorrected { Fact: InclusionDay } corrected => happened => happened is LongerToAskForReviewAllowed e ? Following(e, corrected) : happened,
            _ => null,
        },
        Parties = state => Known.Parties(state.Served, InterestFacts.Parties(state.Interested)),
        Orders = state =>
        [
            new("An entry in the list", state.EnteredOn, "the decision", state.DecidedOn),
            new("Removal", state.Removal?.RemovedOn, Listed, state.EnteredOn),
            .. state.InclusionNotices.Select(given => new DayOrder("Notice of inclusion", given.GivenOn, Listed, state.EnteredOn)),
            .. state.LongerToAsk.Select(longer =>
                new DayOrder("A longer time allowed", longer.AllowedOn, "the owner was told of the listing", longer.NoticeGivenOn)),
            .. state.Notices.Select(notice => new DayOrder("An owner’s notice", notice.ReceivedOn, Listed, state.EnteredOn)),
            .. DisposalFacts.Orders(state.Disposals),
            .. state.Titles.Select(title => new DayOrder("First registration", title.RegisteredOn, "the land was found to be unregistered", title.FoundOn)),
            .. state.Restorations.Select(restored =>
                new DayOrder("Listing again", restored.ListedAgainOn, "the land was removed", restored.Removal.RemovedOn)),
            .. NoticeFacts.Orders(state.Served, state.EnteredOn, Listed),
        ],
        Windows = state => state.IsEntered ? [ListingClock.FiveYears(state), .. Asking(state)] : [],
        Forbids = state => state.Removal is { } removal && RemoveFromList.MustNotHaveExpired(state, removal.RemovedOn) is { } expired
            ? expired
            : DisposalFacts.MustBeAnswerable(state.Disposals, sale => DisposalLaw.JudgeWithoutNotice(state, sale)),
    };

    /// <summary>The owners' time for asking, to the day that was allowed where one was.</summary>
    private static IEnumerable<StatutoryWindow> Asking(ListEntry state) =>
        ListingClock.ReviewRequests(state).Select(time => time.EightWeeks with { LastDay = time.LastDay });

    /// <summary>What was allowed to whoever was told on a day goes with that day when it is put right.</summary>
    private static LongerToAskForReviewAllowed Following(LongerToAskForReviewAllowed allowed, FactCorrected corrected) =>
        CorrectableFact.Day(corrected.FormerValue) == allowed.NoticeGivenOn && CorrectableFact.Day(corrected.Value) is { } givenOn
            ? allowed with { NoticeGivenOn = givenOn }
            : allowed;

    /// <summary>A service that was, or was not, steps taken instead.</summary>
    private static Service WithSteps(Service service, bool isBySteps) => service with
    {
        Means = isBySteps ? MeansOfService.AlternativeSteps
            : service.Means is MeansOfService.AlternativeSteps ? MeansOfService.NotRecorded : service.Means,
    };

    /// <summary>The removal, or the amended extent, that was recorded with the note.</summary>
    private static bool Carries(RelevantDisposalNoted noted, Later later) => later is
    {
        Places: <= 2, IsBeforeNext: true,
        Happened: LandRemovedFromList { Reason: RemovalReason.RelevantDisposal } or ListEntryExtentAmended or ParcelsNamed,
    };

    private static string Noted(ICaseEvent happened) => happened is RelevantDisposalNoted noted
        ? AfterCorrection.Noted(noted.MoratoriumId, noted.DisposedOn)
        : "";

    private static IEnumerable<CorrectableFact> OfEntry() =>
    [
        Correctable.Day<LandEnteredInList>(
            "land-entered-in-list.entered-on", "The day of entry in the list", e => e.EnteredOn, (e, day) => e with { EnteredOn = day }),
        Correctable.DayOrNone<LandEnteredInList>(
            "land-entered-in-list.decided-on", "The day of the decision to list", e => e.DecidedOn, (e, day) => e with { DecidedOn = day }),
        Correctable.WordsOrNone<LandEnteredInList>(
            "land-entered-in-list.nominated-by", "The name of the body that nominated", e => e.NominatedBy, (e, words) => e with { NominatedBy = words }),
        Correctable.WordsOrNone<LandEnteredInList>(
            "land-entered-in-list.extent", "The land listed", e => e.Extent, (e, words) => e with { Extent = words }),
        .. AssetFacts.Of<LandEnteredInList>("land-entered-in-list", e => e.Asset, (e, asset) => e with { Asset = asset }),
    ];

    private static IEnumerable<CorrectableFact> OfWhatFollowed() =>
    [
        PublishedFacts.Where<ListEntryDatesPublished>(
            "list-entry-dates-published", e => e.PublishedIn, (e, words) => e with { PublishedIn = words }),
        Correctable.Day<InclusionNoticeGiven>(
            InclusionDay, "The day notice of inclusion was given", e => e.GivenOn, (e, day) => e with { GivenOn = day }),
        Correctable.YesOrNo<InclusionNoticeGiven>(
            "inclusion-notice-given.by-alternative-steps", "Whether steps were taken instead of notice", e => e.ByAlternativeSteps,
            (e, isSo) => e with { ByAlternativeSteps = isSo, Service = e.Service is { } service ? WithSteps(service, isSo) : null }),
        Correctable.OneOf<InclusionNoticeGiven, NoticeRecipient>(
            "inclusion-notice-given.recipient", "To whom notice of inclusion was given", ServingFacts.Whom, e => e.Recipient,
            (e, recipient) => e with { Recipient = recipient }),
        Correctable.PartyOrNone<InclusionNoticeGiven>(
            "inclusion-notice-given.party", "The party to whom notice of inclusion was given", e => e.PartyId, (e, party) => e with { PartyId = party }),
        .. ServingFacts.Of<InclusionNoticeGiven>(
            "inclusion-notice-given", "notice of inclusion", _ => NoticeCodes.Inclusion, e => e.AsServed().Service,
            (e, service) => e with { Service = service, ByAlternativeSteps = service.Means is MeansOfService.AlternativeSteps }),
        Correctable.Day<LongerToAskForReviewAllowed>(
            "longer-to-ask-for-review-allowed.notice-given-on", "The day the owner was told of the listing", e => e.NoticeGivenOn,
            (e, day) => e with { NoticeGivenOn = day }) with
        {
            IsCopy = true,
        },
        Correctable.Day<LongerToAskForReviewAllowed>(
            "longer-to-ask-for-review-allowed.allowed-to-on", "The last day allowed for asking for a review", e => e.AllowedToOn,
            (e, day) => e with { AllowedToOn = day }) with
        {
            MayBeAhead = true,
        },
        Correctable.Day<LongerToAskForReviewAllowed>(
            "longer-to-ask-for-review-allowed.allowed-on", "The day a longer time for asking was allowed", e => e.AllowedOn,
            (e, day) => e with { AllowedOn = day }),
        Correctable.Day<ListEntryExtentAmended>(
            "list-entry-extent-amended.amended-on", "The day the land listed changed", e => e.AmendedOn, (e, day) => e with { AmendedOn = day }),
        Correctable.Words<ListEntryExtentAmended>(
            "list-entry-extent-amended.reason", "Why the land listed changed", e => e.Reason, (e, words) => e with { Reason = words }),
        Correctable.Words<ListEntryExtentAmended>(
            "list-entry-extent-amended.extent", "The land that stays listed", e => e.Extent, (e, words) => e with { Extent = words }),
        Correctable.Day<LandRemovedFromList>(
            "land-removed-from-list.removed-on", "The first day on which the land was not listed", e => e.RemovedOn, (e, day) => e with { RemovedOn = day }) with
        {
            Match = happened => ((LandRemovedFromList)happened).Reason.ToString(),
        },
        Correctable.Day<RelevantDisposalNoted>(
            "relevant-disposal-noted.disposed-on", "The day of the disposal", e => e.DisposedOn, (e, day) => e with { DisposedOn = day }) with
        {
            IsCopy = true,
            Match = Noted,
        },
        Correctable.Lines<ParcelsNamed>(
            "parcels-named.parcels", "The parts of the land", e => e.Parcels, (e, parcels) => e with { Parcels = parcels }),
        Correctable.Day<ParcelsNamed>(
            "parcels-named.named-on", "The day the parts were named", e => e.NamedOn, (e, day) => e with { NamedOn = day }),
        Correctable.OneOf<RegistrationRecorded, RegistrationKind>(
            "registration-recorded.kind", "What was registered",
            [(RegistrationKind.LandCharge, "the local land charge"), (RegistrationKind.Restriction, "a restriction on a title")],
            e => e.Kind,
            (e, kind) => e with { Kind = kind }),
        Correctable.OneOf<RegistrationRecorded, RegistrationStep>(
            "registration-recorded.step", "The step of registration",
            [
                (RegistrationStep.AppliedFor, "applied for"),
                (RegistrationStep.Registered, "registered"),
                (RegistrationStep.CancellationAppliedFor, "cancellation applied for"),
                (RegistrationStep.Cancelled, "cancelled"),
            ],
            e => e.Step,
            (e, step) => e with { Step = step }),
        Correctable.Day<RegistrationRecorded>(
            "registration-recorded.done-on", "The day of the land charge or restriction", e => e.DoneOn, (e, day) => e with { DoneOn = day }),
        Correctable.WordsOrNone<RegistrationRecorded>(
            "registration-recorded.title", "The title number", e => e.Title, (e, words) => e with { Title = words }),
        Correctable.OneOf<TitleRecorded, TitleStanding>(
            "title-recorded.standing", "Whether the land is registered",
            [(TitleStanding.Registered, "registered"), (TitleStanding.Unregistered, "not registered")], e => e.Standing,
            (e, standing) => e with { Standing = standing }),
        Correctable.WordsOrNone<TitleRecorded>(
            "title-recorded.land", "The part of the land that the title covers", e => e.Land, (e, words) => e with { Land = words }),
        Correctable.Day<TitleRecorded>(
            "title-recorded.found-on", "The day of the search of the title", e => e.FoundOn, (e, day) => e with { FoundOn = day }),
        Correctable.DayOrNone<TitleRecorded>(
            "title-recorded.registered-on", "The day of first registration", e => e.RegisteredOn, (e, day) => e with { RegisteredOn = day }),
        Correctable.WordsOrNone<TitleRecorded>(
            "title-recorded.title", "The number of the title", e => e.Title, (e, words) => e with { Title = words }),
        Correctable.Day<ListEntryRestored>(
            "list-entry-restored.listed-again-on", "The day from which the land was listed again", e => e.ListedAgainOn,
            (e, day) => e with { ListedAgainOn = day }),
        Correctable.Day<ListEntryRestored>(
            "list-entry-restored.decided-on", "The day the removal was quashed", e => e.DecidedOn, (e, day) => e with { DecidedOn = day }),
        Correctable.OneOf<LandRemovedFromList, RemovalReason>(
            "land-removed-from-list.reason", "The ground for the removal",
            [
                (RemovalReason.NoLongerOfCommunityValue, "the council no longer considers it land of community value"),
                (RemovalReason.RelevantDisposal, "it has been disposed of"),
            ],
            e => e.Reason,
            (e, reason) => e with { Reason = reason }) with
        {
            Has = static happened => happened is LandRemovedFromList { Reason: RemovalReason.NoLongerOfCommunityValue or RemovalReason.RelevantDisposal },
        },
        Correctable.Words<ListEntryRestored>(
            "list-entry-restored.reasons", "Why the removal was quashed", e => e.Reasons, (e, words) => e with { Reasons = words }),
        Correctable.Words<LandRemovedFromList>(
            "land-removed-from-list.explanation", "The reasons for the removal", e => e.Explanation, (e, words) => e with { Explanation = words }),
    ];
}
