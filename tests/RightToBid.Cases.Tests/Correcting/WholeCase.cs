using RightToBid.Cases.Bidding;
using RightToBid.Cases.Compensating;
using RightToBid.Cases.Correcting;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.HandingOver;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Notifying;
using RightToBid.Cases.Reviewing;

using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests.Correcting;

/// <summary>A history of every kind of stream in which every fact that can be corrected has been recorded.</summary>
internal static class WholeCase
{
    public static readonly NoticeServed Served = new(
        NoticeCodes.Inclusion,
        NoticeRecipient.Owner,
        null,
        null,
        new(MeansOfService.FirstClassPost, On("Wednesday 1 July 2020"), On("Friday 3 July 2020"), "tracked", [new("review-request", On("Thursday 27 August 2020"))]));

    private static ICaseEvent[] Interested =>
    [
        new InterestedPartyRecorded(NoticeRecipient.ParishCouncil, InterestAnswer.Known, Id(91), "Foxley Parish Council", On("Friday 1 November 2013")),
        new InterestedPartyEnded(NoticeRecipient.ParishCouncil, Id(91), On("Friday 1 August 2025")),
        new InterestedPartyRecorded(NoticeRecipient.Leaseholder, InterestAnswer.NotKnown, null, null, null),
    ];

    public static ICaseEvent[] OfNomination { get; } =
    [
        NominatedOn("Tuesday 7 January 2014", version: Version2012),
        new EligibilityAssessed(FriendsOfTheFox.Body, new(), On("Wednesday 8 January 2014")),
        new NominationReturnedForCompletion(["R6A"], "No plan came.", On("Thursday 9 January 2014")),
        new NominationCompleted(On("Friday 17 January 2014")),
        new ChecksAnswered([new("R6A", CheckAnswer.Yes)], On("Monday 20 January 2014")),
        new OtherAuthorityNoted("Westshire District Council", "The pub", On("Monday 20 January 2014")),
        new NominationLinked(NominationLinkKind.AnotherNomination, Id(9), "ACV/2014/0009", null, On("Tuesday 21 January 2014")),
        AcceptedOn("Monday 3 February 2014") with { ListedExtent = "The pub", ReasonsForRest = "The field is in Westshire." },
        new ListingReversedOnReview("It should not have been listed.", On("Tuesday 1 April 2014")),
        new LandEnteredInUnsuccessfulList(
            "It should not have been listed.", On("Tuesday 1 April 2014"), RegimeKeys.EnglandRightToBid2011, Version2012),
        new UnsuccessfulEntryRemoved(On("Wednesday 1 July 2020")),
        new NominationReinstated("The review was quashed.", On("Monday 6 July 2020")),
        Served with { Notice = NoticeCodes.Considering },
        .. Interested,
    ];

    /// <summary>A nomination of land that is listed already.</summary>
    public static ICaseEvent[] OfRenewal { get; } =
    [
        NominatedOn("Tuesday 7 January 2014", version: Version2012),
        new NominationLinked(NominationLinkKind.EntryToRenew, Id(9), "ACV/2014/0009", On("Friday 1 February 2013"), On("Tuesday 21 January 2014")),
    ];

    public static ICaseEvent[] OfDeclined { get; } =
        [NominatedOn("Tuesday 7 January 2014", version: Version2012), new NominationUnsuccessful("Nobody meets there.", On("Monday 3 February 2014"))];

    public static ICaseEvent[] OfInvalid { get; } =
        [NominatedOn("Tuesday 7 January 2014", version: Version2012), new NominationInvalid("INV_AREA", "It is elsewhere.", On("Monday 3 February 2014"))];

    public static ICaseEvent[] OfWithdrawn { get; } =
        [NominatedOn("Tuesday 7 January 2014", version: Version2012), new NominationWithdrawn(On("Monday 3 February 2014"), "They gave up.")];

    public static ICaseEvent[] OfEntry { get; } =
    [
        EnteredOn("Friday 1 November 2019") with { DecidedOn = On("Thursday 31 October 2019") },
        new InclusionNoticeGiven(NoticeRecipient.Owner, Freeholder, On("Monday 4 November 2019"), false),
        new LongerToAskForReviewAllowed(On("Monday 4 November 2019"), Freeholder, On("Friday 31 January 2020"), On("Monday 23 December 2019")),
        new ListEntryExtentAmended("The pub alone", "The car park was sold.", On("Monday 1 June 2020")),
        Served with { Notice = NoticeCodes.NewOwner },
        new ParcelsNamed(["The pub", "The garden"], On("Tuesday 2 June 2020")),
        new RelevantDisposalNoted(MoratoriumId, ["The garden"], On("Monday 6 July 2020"), RemovalPolicy.OnCompletion),
        new LandRemovedFromList(RemovalReason.NoLongerOfCommunityValue, "It burnt down.", On("Monday 3 August 2020")),
        .. Interested,
    ];

    /// <summary>An entry that was taken from a published register.</summary>
    public static ICaseEvent[] OfPublishedEntry { get; } =
    [
        EnteredOn("Friday 1 November 2019"),
        new ListEntryDatesPublished("the register of June 2020", [new("listing", "1/11/24", On("Friday 1 November 2024"))]),
    ];

    /// <summary>An owner’s notice that was taken from a published register.</summary>
    public static ICaseEvent[] OfPublishedNotice { get; } =
    [
        NoticeReceivedOn("Tuesday 12 May 2020"),
        new MoratoriumDatesPublished("the register of June 2020", [new("interim-moratorium", "23 June", On("Tuesday 23 June 2020"))]),
    ];

    public static ICaseEvent[] OfRestoredEntry { get; } =
    [
        EnteredOn("Friday 1 November 2019"),
        new RegistrationRecorded(RegistrationKind.Restriction, RegistrationStep.AppliedFor, "FX12345", On("Tuesday 5 November 2019")),
        new TitleRecorded(Id(95), TitleStanding.Registered, "FX12345", null, null, On("Tuesday 5 November 2019"), On("Wednesday 6 November 2019")),
        new LandRemovedFromList(RemovalReason.NoLongerOfCommunityValue, "It burnt down.", On("Monday 3 August 2020")),
        new ListEntryRestored(On("Monday 5 October 2020"), On("Friday 2 October 2020"), "The High Court quashed the removal."),
    ];

    public static ICaseEvent[] OfNotice { get; } =
    [
        NoticeReceivedOn("Tuesday 12 May 2020"),
        new PublicityGiven(PublicityAudience.Public, "On the church door", On("Wednesday 13 May 2020")),
        AskedOn("Monday 1 June 2020"),
        Served with { Notice = NoticeCodes.RequestPassedOn, SubjectId = BidId },
        new DisposalRecorded(null, null, On("Friday 13 November 2020"), null, null, true, 99, [], "CONDITIONS_MET", false),
        new DisposalCompleted(On("Tuesday 1 December 2020")),
    ];

    public static ICaseEvent[] OfDisposalOnEntry { get; } =
    [
        EnteredOn("Friday 1 November 2019"),
        new DisposalRecorded(
            null, FriendsOfTheFox, On("Friday 13 November 2020"), null, null, true, null, [], "NO_NOTICE", true,
            new() { Found = new(On("Monday 16 November 2020"), BreachSource.Public) }),
        new DisposalCompleted(On("Tuesday 1 December 2020")),
        new DisposalFellThrough(On("Wednesday 2 December 2020"), null, null),
        new BreachSettled(BreachOutcome.Ineffective, "The seller knew.", On("Thursday 3 December 2020")),
    ];

    public static ICaseEvent[] OfRequestWithoutEffect { get; } =
    [
        NoticeReceivedOn("Tuesday 12 May 2020"),
        new RequestReceivedWithoutEffect(BidId, FriendsOfTheFox, On("Wednesday 1 July 2020"), "AFTER_INTERIM_MORATORIUM"),
        new OwnerChanged(null, OwnerChangeMeans.Gift, On("Monday 3 August 2020")),
        .. OfDisposalOnEntry[1..],
    ];

    public static ICaseEvent[] OfWithdrawnNotice { get; } =
        [NoticeReceivedOn("Tuesday 12 May 2020"), new DisposalNoticeWithdrawn(On("Friday 29 May 2020"), "They stay.")];

    public static ICaseEvent[] OfBid { get; } =
    [
        BidOpenedOn("Monday 1 June 2020", "Tuesday 12 May 2020"),
        new MilestoneReached(Id(41), MilestoneKind.FundingSecured, "A grant", 50_000, On("Wednesday 1 July 2020")),
        new OfferMade(Id(43), 250_000, On("Monday 3 August 2020")),
        new OfferAnswered(Id(43), IsAccepted: true, On("Friday 7 August 2020")),
        new BidSucceeded(HandoverId, On("Thursday 1 October 2020"), 250_000, On("Thursday 31 December 2020")),
    ];

    public static ICaseEvent[] OfWithdrawnBid { get; } =
        [BidOpenedOn("Monday 1 June 2020", "Tuesday 12 May 2020"), new BidWithdrawn(On("Wednesday 1 July 2020"), "No money.")];

    public static ICaseEvent[] OfLostBid { get; } =
        [BidOpenedOn("Monday 1 June 2020", "Tuesday 12 May 2020"), new BidLost(On("Wednesday 1 July 2020"), "Sold elsewhere.")];

    public static ICaseEvent[] OfHandover { get; } =
    [
        HandoverBegunOn("Thursday 1 October 2020", "Thursday 31 December 2020"),
        new ConditionAdded(Id(51), "Insurance", On("Friday 2 October 2020")),
        new ConditionFulfilled(Id(51), On("Monday 2 November 2020")),
        new HandoverCompleted(On("Tuesday 1 December 2020")),
        new PromiseAdded(Id(61), "Open on weekdays", On("Wednesday 2 December 2020")),
        new MonitoringRecorded(1, "It thrives.", true, On("Wednesday 1 December 2021")),
        new HandoverDischarged(On("Monday 1 December 2025"), "Five years are over."),
    ];

    public static ICaseEvent[] OfFailedHandover { get; } =
        [HandoverBegunOn("Thursday 1 October 2020"), new HandoverDefaulted(On("Friday 1 January 2021"), "No money.")];

    public static ICaseEvent[] OfReview { get; } =
    [
        new ListingReviewRequested(
            Id(71), ListEntryId, NominationId, Reference, Pub.Name, Freeholder, "the freeholder", On("Monday 2 December 2019"), MeansOfReceipt.Post,
            On("Monday 4 November 2019"), false, null, RegimeKeys.EnglandRightToBid2011, Version2014),
        new RepresentativeAppointed(Leaseholder, On("Tuesday 3 December 2019")),
        new ReviewerAppointed(Id(72), "Head of Legal Services", On("Wednesday 4 December 2019")),
        new HearingRequested(On("Thursday 5 December 2019")),
        new LongerReviewAgreed(On("Friday 31 January 2020"), On("Friday 6 December 2019")),
        new RepresentationsMade(RepresentationForm.Written, false, On("Monday 9 December 2019")),
        new HearingHeld(On("Monday 16 December 2019")),
        new ListingReviewDecided(ReviewOutcome.Upheld, "It was rightly listed.", On("Monday 20 January 2020")),
        Served with { Notice = NoticeCodes.ReviewProcedure },
        new AppealLodged(Appellant.Requester, null, On("Monday 10 February 2020"), null, true, "CR/2020/0001"),
        new AppealTimeDecided(true, On("Wednesday 12 February 2020")),
        new AppealDecided(AppealOutcome.Dismissed, "It stands.", On("Monday 1 June 2020"), On("Wednesday 3 June 2020")),
        new TribunalPaperSent(TribunalPaper.WrittenReasons, On("Monday 8 June 2020")),
        new FurtherAppealSought(TribunalParty.Appellant, On("Monday 15 June 2020"), null, false),
        new PermissionDecided(true, On("Monday 6 July 2020")),
        new FurtherAppealDecided(FurtherOutcome.Stands, "It stands.", On("Monday 7 December 2020")),
    ];

    public static ICaseEvent[] OfWithdrawnReview { get; } =
    [
        .. OfReview[..1],
        new ReviewRequestWithdrawn(On("Friday 6 December 2019"), null),
    ];

    public static ICaseEvent[] OfWithdrawnAppeal { get; } =
    [
        .. OfReview[..10],
        new AppealWithdrawn(On("Monday 2 March 2020")),
    ];

    public static ICaseEvent[] OfClaim { get; } =
    [
        new CompensationClaimReceived(
            Id(81), ListEntryId, Reference, Pub.Name, Freeholder, default, default, On("Wednesday 1 July 2020"),
            [
                new ClaimPart(1, Law.CompensationHead.Delay, "interest on a loan", 400, false),
                new ClaimPart(2, Law.CompensationHead.Other, "a valuation", null, true),
            ],
            true, On("Monday 3 August 2020"),
            MeansOfReceipt.Post, RegimeKeys.EnglandRightToBid2011, Version2014),
        new ClaimPartCompleted(1, 100, true, On("Tuesday 4 August 2020")),
        new ClaimFoundValid(On("Wednesday 5 August 2020"), null),
        new DelayFound(On("Tuesday 12 May 2020"), On("Monday 4 May 2020"), true, On("Thursday 6 August 2020")),
        new ClaimDecided(50, "Half of it.", On("Friday 7 August 2020")),
        new LongerReviewRequestAllowed(On("Friday 30 October 2020"), On("Monday 10 August 2020")),
        new CompensationReviewRequested(On("Tuesday 1 September 2020")),
        .. OfReview[1..7],
        new CompensationReviewDecided(60, "A little more.", On("Monday 5 October 2020")),
        new ClaimSettled(60, On("Monday 7 December 2020")),
        .. OfReview[9..],
    ];

    public static ICaseEvent[] OfRejectedClaim { get; } =
    [
        .. OfClaim[..1],
        new ClaimRejected("OUT_OF_TIME", null, "It came too late.", null, On("Wednesday 5 August 2020")),
        Served with { Notice = NoticeCodes.ReviewProcedure },
        new ReviewRequestWithdrawn(On("Friday 6 November 2020"), null),
        new AppealWithdrawn(On("Monday 9 November 2020")),
        new ClaimWithdrawn(On("Monday 7 December 2020")),
    ];

    /// <summary>Each fact of a stream's table with the history in which it was recorded, and the place of its event.</summary>
    public static IEnumerable<RecordedFact> Facts<TState>(params ICaseEvent[][] histories)
        where TState : ICorrectable<TState> =>
        from fact in TState.Facts.All.Concat(histories.SelectMany(history => history).SelectMany(TState.Facts.In)).DistinctBy(fact => fact.Key)
        let history = histories.FirstOrDefault(history => history.Any(fact.IsIn))
        select new RecordedFact(fact, history, history is null ? 0 : Array.FindIndex(history, happened => fact.IsIn(happened)) + 1);
}

/// <summary>A fact and where it was recorded.</summary>
internal sealed record RecordedFact(CorrectableFact Fact, ICaseEvent[]? History, int Entry)
{
    public string? Value => Fact.Read(History![Entry - 1]);

    public override string ToString() => Fact.Key;
}
