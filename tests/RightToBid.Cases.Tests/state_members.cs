using System.Reflection;

using NodaTime;

using RightToBid.Cases.Bidding;
using RightToBid.Cases.Compensating;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.HandingOver;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Notifying;
using RightToBid.Cases.Reviewing;
using RightToBid.Law;

using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests;

/// <summary>A member that no event sets is a promise nobody keeps.</summary>
public class state_members
{
    private static readonly LocalDate Day = On("Wednesday 1 July 2020");

    private static readonly PublishedDate Published = new("listing", "15/03/2024", On("Friday 15 March 2024"));

    [Fact]
    public void of_a_nomination_are_each_changed_by_some_event() => EachIsChangedBy<Nomination>(
        NominatedOn("Monday 8 January 2024", land: new() { IsOperationalLand = true }) with { PublishedIn = "register.csv" },
        new InterestedPartyRecorded(NoticeRecipient.Owner, InterestAnswer.NotKnown, null, null, null),
        new EligibilityAssessed(SaveTheFox.Body, new(), Day),
        new NominationReturnedForCompletion(["R6A"], "No plan.", Day),
        new NominationCompleted(Day),
        new NominationReceiptDayCorrected(Day, Day, "Misread.", RegimeKeys.EnglandRightToBid2011, Version2012),
        new ChecksAnswered([new("R6A", CheckAnswer.Yes)], Day),
        new OtherAuthorityNoted("Westshire District Council", "The pub", Day),
        new NominationLinked(NominationLinkKind.EntryOfSameLand, Id(9), "ACV/2020/0009", Day, Day),
        new NominationLinked(NominationLinkKind.EntryToRenew, Id(10), "ACV/2020/0010", Day, Day),
        AcceptedOn("Friday 1 March 2024") with { ListedExtent = "The pub alone", ReasonsForRest = "It is a house." },
        new NominationUnsuccessful("None.", Day),
        new NominationInvalid("INV_BODY", "No.", Day, InvalidNominationPolicy.OnNeitherList),
        new NominationWithdrawn(Day, null),
        new ListingReversedOnReview("No.", Day),
        new LandEnteredInUnsuccessfulList("None.", Day, RegimeKeys.EnglandRightToBid2011, Version2014),
        new UnsuccessfulEntryRemoved(Day),
        new NominationReinstated("Quashed.", Day),
        new NoticeServed(NoticeCodes.Considering, NoticeRecipient.Owner, null, null, new(MeansOfService.ByHand, Day, Day, null, [])),
        new NominationDecisionOverdue(Day));

    [Fact]
    public void of_an_entry_are_each_changed_by_some_event() => EachIsChangedBy<ListEntry>(
        EnteredOn("Friday 15 March 2019") with { DecidedOn = Day, RenewsEntryId = Id(10) },
        new InterestedPartyRecorded(NoticeRecipient.Owner, InterestAnswer.NotKnown, null, null, null),
        new InclusionNoticeGiven(NoticeRecipient.Owner, null, Day, false),
        new LongerToAskForReviewAllowed(Day, null, Day, Day),
        new DisposalNoticeNoted(MoratoriumId, "the freeholder", Day),
        new BidderRequestNoted(MoratoriumId, BidId, "Friends", Day, true),
        new ListEntryExtentAmended("Less", "Sold.", Day),
        new ParcelsNamed(["The pub", "The field"], Day),
        new RelevantDisposalNoted(MoratoriumId, ["The field"], Day, RemovalPolicy.OnCompletion),
        new DisposalRecorded(null, null, Day, null, "EX_GIFT", true, null, [], "EX_GIFT", false),
        new LandRemovedFromList(RemovalReason.AppealAllowed, "Appeal.", Day),
        new ListEntryRestored(Day, Day, "Quashed."),
        new RegistrationRecorded(RegistrationKind.LandCharge, RegistrationStep.Registered, null, Day),
        new TitleRecorded(Id(95), TitleStanding.Unregistered, null, null, null, Day),
        new NominationJoined(Id(9), "ACV/2020/0009", "Foxley Village Trust", Day),
        new OwnersNoticeNoted(Id(33), new(Leaseholder.ToString(), Day, []), IsStruckOut: false),
        new RenewedEntryNoted(Id(10), new(On("Saturday 15 March 2014"))),
        new RenewalNoted(Id(11), "ACV/2024/0003", Day),
        new ListEntryDatesPublished("register.csv", [Published]),
        new NoticeServed(NoticeCodes.Considering, NoticeRecipient.Owner, null, null, new(MeansOfService.ByHand, Day, Day, null, [])),
        new ListingExpired(Day));

    [Fact]
    public void of_a_notice_are_each_changed_by_some_event() => EachIsChangedBy<Moratorium>(
        NoticeReceivedOn("Tuesday 12 May 2020") with
        {
            Estate = Estate.Lease,
            Parcels = ["The field"],
            ReceivedAt = LondonTime.MomentOf(On("Tuesday 12 May 2020"), new(9, 30)),
        },
        AskedOn("Monday 1 June 2020"),
        new PublicityGiven(PublicityAudience.Public, "Door", Day),
        new OwnerChanged(Leaseholder, OwnerChangeMeans.Gift, Day),
        new DisposalNoticeWithdrawn(Day, "Kept."),
        new DisposalRecorded(null, null, Day, null, null, true, null, [], "CONDITIONS_MET", false),
        new OwnersNoticeNoted(Id(33), new(Leaseholder.ToString(), Day, []), IsStruckOut: false),
        new RenewedListingNoted(Id(11), new(Day)),
        new MoratoriumTerminated(RemovalReason.AppealAllowed, Day),
        new MoratoriumDatesPublished("register.csv", [Published]),
        new NoticeServed(NoticeCodes.Considering, NoticeRecipient.Owner, null, null, new(MeansOfService.ByHand, Day, Day, null, [])),
        new InterimMoratoriumEnded(Day));

    [Fact]
    public void of_a_bid_are_each_changed_by_some_event() => EachIsChangedBy<Bid>(
        BidOpenedOn("Monday 1 June 2020", "Tuesday 12 May 2020"),
        new MilestoneReached(Id(41), MilestoneKind.FundingSecured, "Grant", 1, Day),
        new OfferMade(Id(43), 1, Day),
        new BidWithdrawn(Day, "No money."),
        new BidSucceeded(HandoverId, Day, 1, Day),
        new BidMoratoriumEnded(Day));

    [Fact]
    public void of_a_handover_are_each_changed_by_some_event() => EachIsChangedBy<Handover>(
        HandoverBegunOn("Thursday 1 October 2020", "Thursday 31 December 2020"),
        new ConditionAdded(Id(51), "Insurance", Day),
        new HandoverCompleted(Day),
        new PromiseAdded(Id(61), "Open", Day),
        new MonitoringRecorded(1, "Thrives.", true, Day),
        new HandoverDefaulted(Day, "No money."),
        new LongStopDatePassed(Day));

    [Fact]
    public void of_a_review_are_each_changed_by_some_event() => EachIsChangedBy<ListingReview>(
        new ListingReviewRequested(
            Id(9), ListEntryId, NominationId, Reference, Pub.Name, Freeholder, "the freeholder", Day, MeansOfReceipt.Post, Day, true, Day,
            RegimeKeys.EnglandRightToBid2011, Version2014),
        new ReviewerAppointed(Id(91), "Head of Legal Services", Day),
        new ListingReviewDecided(ReviewOutcome.Reversed, "No.", Day),
        new NoticeServed(NoticeCodes.ReviewDecision, NoticeRecipient.ReviewRequester, null, null, new(MeansOfService.ByHand, Day, Day, null, [])),
        new AppealLodged(Appellant.Requester, null, Day, null, false, null),
        new ListingReviewOverdue(Day));

    [Fact]
    public void of_a_claim_are_each_changed_by_some_event() => EachIsChangedBy<CompensationClaim>(
        new CompensationClaimReceived(
            Id(71), ListEntryId, Reference, Pub.Name, Freeholder, ClaimantStanding.FormerOwner, AuditedBody.LocalAudit, Day,
            [new ClaimPart(1, CompensationHead.Delay, "Interest", 1, true)], true, Day, MeansOfReceipt.Post, RegimeKeys.EnglandRightToBid2011,
            Version2014),
        new ClaimRejected("NOT_ELIGIBLE", "R15A", "No.", true, Day),
        new ClaimPartCompleted(1, 2, true, Day),
        new ClaimEvidenceAttached(Id(72), 1, "00ff", Day),
        new ClaimFoundValid(Day, false),
        new DelayFound(Day, Day, true, Day),
        new ClaimDecided(1, "Proven.", Day),
        new LongerReviewRequestAllowed(Day, Day),
        new CompensationReviewRequested(Day),
        new CompensationReviewDecided(1, "Proven.", Day),
        new AppealLodged(Appellant.Requester, Freeholder, Day, null, false, null),
        new ClaimSettled(1, Day),
        new NoticeServed(NoticeCodes.CompensationDecision, NoticeRecipient.Claimant, null, null, new(MeansOfService.ByHand, Day, Day, null, [])),
        new ClaimTimeEnded(Day));

    private static void EachIsChangedBy<TState>(params ICaseEvent[] events)
        where TState : IStreamState<TState>
    {
        var members = typeof(TState).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(member => member.Name != "EqualityContract").ToList();
        var changed = new HashSet<string>();
        var state = TState.Initial;
        foreach (var happened in events)
        {
            var next = state.Evolve(happened);
            changed.UnionWith(members.Where(member => !Equals(member.GetValue(state), member.GetValue(next))).Select(member => member.Name));
            state = next;
        }

        members.Select(member => member.Name).Except(changed).ShouldBeEmpty();
    }
}
