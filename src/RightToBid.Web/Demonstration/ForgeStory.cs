using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Compensating;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Notifying;
using RightToBid.Cases.Reviewing;
using RightToBid.Law;
using RightToBid.Law.Time;

using CorrectReceiptDay = RightToBid.Cases.Disposing.CorrectReceiptDay;
using RecordInterestedParty = RightToBid.Cases.Nominating.RecordInterestedParty;
using ServeOnListing = RightToBid.Cases.Listing.ServeNotice;
using ServeOnMoratorium = RightToBid.Cases.Disposing.ServeNotice;
using ServeOnNomination = RightToBid.Cases.Nominating.ServeNotice;

namespace RightToBid.Web.Demonstration;

/// <summary>
/// The Old Forge: returned and completed, listed in part, reviewed and appealed in vain, sold to its group under one of two owners'
/// notices, and a claim for compensation refused and reviewed. Told chapter by chapter, each on a day counted from the nomination.
/// </summary>
internal sealed class ForgeStory(Story story, LocalDate nominatedOn)
{
    /// <summary>How many days the whole of it takes, the first and the last included.</summary>
    public const int Days = 562;

    public const string Forge = "the forge and its yard";
    public const string Paddock = "the paddock";

    private const string Title = "AS123456";

    /// <summary>The whole story, its chapters in order.</summary>
    public IReadOnlyList<(string Name, int Day, Func<Task> Tell)> Chapters =>
    [
        ("nominated", 0, Nominated),
        ("returned", 10, Returned),
        ("completed", 25, Completed),
        ("listed in part", 50, ListedInPart),
        ("told of the listing", 52, ToldOfListing),
        ("review asked for on the last day", 107, ReviewRequested),
        ("review under way", 110, ReviewUnderWay),
        ("listing upheld", 150, Upheld),
        ("appeal lodged", 170, Appealed),
        ("appeal dismissed", 303, Dismissed),
        ("notice of one of two owners", 321, NoticeOfOneOwner),
        ("receipt day corrected", 330, ReceiptCorrected),
        ("told again with the right dates", 331, ToldAgain),
        ("request of the last day, recorded a week late", 368, AskedOnTheLastDay),
        ("sold to the group", 430, SoldToTheGroup),
        ("keys", 470, Keys),
        ("claim for compensation", 480, Claimed),
        ("claim refused", 501, ClaimRefused),
        ("claim reviewed", 520, ClaimReviewed),
        ("refusal confirmed", 561, RefusalConfirmed),
    ];

    public Guid ReviewId => story.Id("review");

    public Guid ClaimId => story.Id("claim");

    public LocalDate Day(int number) => nominatedOn.PlusDays(number);

    public async Task All()
    {
        foreach (var (_, _, tell) in Chapters)
        {
            await tell();
        }
    }

    private async Task Nominated()
    {
        await story.Received(Ashcombe.Friends, Day(0), "People of all ages learn smithing there, and the paddock beside it grazes the ponies of the riding group.");
        await story.Tell(new RecordInterestedParty(story.NominationId, NoticeRecipient.Owner, InterestAnswer.Known, Ashcombe.OwnerPartyId));
        await story.Tell(new RecordInterestedParty(story.NominationId, NoticeRecipient.Owner, InterestAnswer.Known, Ashcombe.SecondOwnerPartyId));
        foreach (var role in InterestedParties.Roles.Where(role => role is not NoticeRecipient.Owner))
        {
            await story.Tell(new RecordInterestedParty(story.NominationId, role, InterestAnswer.Nobody));
        }
    }

    private Task Returned() => story.Tell(new ReturnNominationForCompletion(
        story.NominationId, ["R6A"], "The nomination does not show the boundaries of the land.", Day(10)));

    private async Task Completed()
    {
        await story.Tell(new CompleteNomination(story.NominationId, Day(25)));
        foreach (var owner in Owners)
        {
            await story.Tell(new ServeOnNomination(
                story.NominationId, NoticeCodes.Considering, NoticeRecipient.Owner, ByHand(25), owner));
        }
    }

    private async Task ListedInPart()
    {
        await story.Tell(new AcceptNomination(
            story.NominationId, story.ListEntryId,
            new(CommunityValueTest.CurrentUse, "The forge teaches and the paddock grazes the group's ponies.", "Both owners have let them for years and mean to go on."),
            "The forge, its yard and the paddock further the social interests of people in Ashcombe, and it is realistic to think that they can go on doing so.",
            Day(50), ListedExtent: "The forge, its yard and the paddock, without the field behind them",
            ReasonsForRest: "The field behind the paddock is let for crops, and no use of it by local people was shown."));
        await story.Tell(new NameParcels(story.ListEntryId, [Forge, Paddock], Day(50)));
        await story.Tell(new RecordRegistration(story.ListEntryId, RegistrationKind.LandCharge, RegistrationStep.AppliedFor, Day(50)));
        await story.Tell(new RecordRegistration(story.ListEntryId, RegistrationKind.LandCharge, RegistrationStep.Registered, Day(50)));
        await story.Tell(new RecordRegistration(story.ListEntryId, RegistrationKind.Restriction, RegistrationStep.AppliedFor, Day(50), Title));
    }

    private async Task ToldOfListing()
    {
        foreach (var owner in Owners)
        {
            await story.Tell(new ServeOnListing(
                story.ListEntryId, NoticeCodes.Inclusion, NoticeRecipient.Owner, ByHand(52, new StatedDay(WindowKeys.ReviewRequest, Day(107))), owner));
        }

        await story.Tell(new ServeOnListing(story.ListEntryId, NoticeCodes.Inclusion, NoticeRecipient.Nominator, ByHand(52)));
    }

    private Task ReviewRequested() => story.Tell(new RequestListingReview(
        ReviewId, story.ListEntryId, story.Reference, story.AssetName, Ashcombe.OwnerPartyId, "the freeholder of the forge", Day(107),
        new(Day(50)), NoticeGivenOn: Day(52), NominationId: story.NominationId, How: MeansOfReceipt.Hand));

    private async Task ReviewUnderWay()
    {
        await story.Tell(new ServeReviewNotice(ReviewId, NoticeCodes.ReviewProcedure, NoticeRecipient.ReviewRequester, ByHand(110), Ashcombe.OwnerPartyId));
        await story.Tell(new AppointReviewer(ReviewId, story.Id("reviewer"), "Head of Legal Services", [story.Id("decider")], TookNoPart: true, Day(110)));
        await story.Tell(new MakeRepresentations(ReviewId, RepresentationForm.Written, IsByRepresentative: false, Day(110)));
    }

    private async Task Upheld()
    {
        await story.Tell(new DecideListingReview(
            ReviewId, ReviewOutcome.Upheld, "The classes are no side of the smith's trade: they fill four days of five. The listing stands.", Day(150)));
        await story.Tell(new ServeReviewNotice(ReviewId, NoticeCodes.ReviewDecision, NoticeRecipient.ReviewRequester, ByHand(150), Ashcombe.OwnerPartyId));
    }

    private Task Appealed() => story.Tell(new LodgeAppeal(
        ReviewId, Appellant.Requester, Day(170), AppellantPartyId: Ashcombe.OwnerPartyId, TribunalReference: "CR/9999/0023"));

    private Task Dismissed() => story.Tell(new DecideAppeal(
        ReviewId, AppealOutcome.Dismissed, "The tribunal found the teaching to be a use of its own and no ancillary one.", Day(300), Day(303)));

    /// <summary>The notice reached the council on day 320; an officer reads 321 off the envelope, and people are told the wrong dates.</summary>
    private async Task NoticeOfOneOwner()
    {
        await story.Tell(new ReceiveDisposalNotice(
            story.MoratoriumId, story.ListEntryId, story.Reference, story.AssetName, Ashcombe.OwnerPartyId, "the freeholder of the forge", Day(321),
            new(Day(50)), LandCovered: Forge, How: MeansOfReceipt.Post, Parcels: [Forge]));
        await story.ToldOf(Day(321), Ends(Day(321)));
    }

    private Task ReceiptCorrected() => story.Tell(new CorrectReceiptDay(
        story.MoratoriumId, Day(320), "The receipt stamp on the back of the envelope is a day earlier than the one on the letter."));

    private Task ToldAgain() => story.ToldOf(Day(331), Ends(Day(320)));

    private async Task AskedOnTheLastDay()
    {
        await story.Tell(new RegisterBidder(story.MoratoriumId, story.BidId, Ashcombe.Friends, Day(361)));
        await story.Tell(new ServeOnMoratorium(
            story.MoratoriumId, NoticeCodes.RequestPassedOn, NoticeRecipient.Owner, ByHand(368), Ashcombe.OwnerPartyId, story.BidId));
    }

    private Task SoldToTheGroup() => story.Agreed(Day(430), 150_000, longStopOn: Day(520));

    private Task Keys() => story.KeysPassed(Day(470));

    private async Task Claimed()
    {
        await story.Tell(new ReceiveClaim(
            ClaimId, story.ListEntryId, story.Reference, story.AssetName, Ashcombe.OwnerPartyId, ClaimantStanding.FormerOwner, Day(430),
            [new ClaimPart(1, CompensationHead.Delay, "interest on a loan while the sale waited", 4_200, HasEvidence: true)], Day(480), How: MeansOfReceipt.Post));
        await story.Tell(new CheckClaim(ClaimId, Day(480), IsExcludedBody: false));
    }

    private async Task ClaimRefused()
    {
        await story.Tell(new DecideClaim(
            ClaimId, 0, "The owner had no other buyer: nothing shows that the sale would have come sooner had the land not been listed.", Day(501)));
        await story.Tell(new ServeClaimNotice(ClaimId, NoticeCodes.CompensationDecision, ByHand(501), PartyId: Ashcombe.OwnerPartyId));
    }

    private async Task ClaimReviewed()
    {
        await story.Tell(new AskForReview(ClaimId, Day(520)));
        await story.Tell(new AppointClaimReviewer(
            ClaimId, story.Id("reviewer of the claim"), "Director of Resources", Day(520), TookNoPart: true, [story.Id("decider")]));
    }

    private async Task RefusalConfirmed()
    {
        await story.Tell(new DecideReview(ClaimId, 0, "The reviewer finds no evidence of another buyer either. The refusal stands.", Day(561)));
        await story.Tell(new ServeClaimNotice(ClaimId, NoticeCodes.CompensationReviewDecision, ByHand(561), PartyId: Ashcombe.OwnerPartyId));
    }

    private static IReadOnlyList<Guid> Owners => [Ashcombe.OwnerPartyId, Ashcombe.SecondOwnerPartyId];

    private static StatedDay[] Ends(LocalDate receivedOn) =>
    [
        .. StatuteBook.Regime(RegimeKeys.EnglandRightToBid2011).WindowsFollowing("disposal-notice-received")
            .Where(window => window.Key is WindowKeys.InterimMoratorium or WindowKeys.FullMoratorium or WindowKeys.ProtectedPeriod)
            .Select(window => new StatedDay(window.Key, window.Opens(receivedOn, WorkingDays.NoYears).LastDay)),
    ];

    private Service ByHand(int day, params IReadOnlyList<StatedDay> stated) => new(MeansOfService.ByHand, Day(day), Day(day), null, stated);
}
