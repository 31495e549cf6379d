using System.Globalization;

using Microsoft.Extensions.DependencyInjection;

using RightToBid.Cases;
using RightToBid.Cases.Bidding;
using RightToBid.Cases.Compensating;
using RightToBid.Cases.Correcting;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.HandingOver;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Notifying;
using RightToBid.Cases.Reviewing;
using RightToBid.Law;
using RightToBid.Storage;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Tests.Bidding;
using RightToBid.Web.Tests.Compensating;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Register;

/// <summary>Cases in which every private fact that an event can have stands at least once.</summary>
internal sealed class PrivateCases(PrivateCouncil council, Caller caller)
{
    public const string Reference = "ACV/2026/0777";
    public const string AssetName = "Quiddity Hall";
    public const string PublishedReasons = "The Quiddity choir sings there.";
    public const string Story = "We bought the Quiddity for the choir.";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static Guid Listing { get; } = Id("listing");

    public static Guid Bid { get; } = Id("bid");

    public static Guid Handover { get; } = Id("handover");

    public static Guid Owner { get; } = Id("owner");

    private static Guid Nomination { get; } = Id("nomination");

    private static Guid Notice { get; } = Id("notice");

    private static CommunityGroup Beside { get; } = FoxCouncil.Friends with { Name = "The Quiddity Choir", PartyId = Id("choir") };

    public static Guid Id(string what) => NamedIdentifier.For("private", what);

    public async Task Plant()
    {
        await Whole();
        await Others();
    }

    /// <summary>From a nomination by way of a notice and a bid to a handover.</summary>
    private async Task Whole()
    {
        var asset = new Asset(AssetName, "3 Weir Lane, Ashcombe") { Kind = "Hall", Description = "The hall with its yard", Point = new(51.864m, -2.2382m) };
        await council.Do(new ReceiveNomination(Nomination, Reference, asset, FoxCouncil.Friends, "The choir sings there.", On("Monday 2 February 2026")));
        await council.Do(new AnswerChecks(Nomination, [new("R6A", CheckAnswer.Yes, "typed")], On("Tuesday 3 February 2026")));
        await council.Do(new RightToBid.Cases.Nominating.RecordInterestedParty(Nomination, NoticeRecipient.Owner, InterestAnswer.Known, Owner));
        await council.Do(new RightToBid.Cases.Nominating.RecordInterestedParty(Nomination, NoticeRecipient.Occupier, InterestAnswer.Known, Id("occupier")));
        await council.Do(new RightToBid.Cases.Nominating.ServeNotice(
            Nomination, NoticeCodes.Considering, NoticeRecipient.Owner, Served("Wednesday 4 February 2026"), Owner));
        await council.Do(new RightToBid.Cases.Nominating.AttachEvidence(
            Nomination, Id("evidence"), NoticeCodes.Considering, NoticeRecipient.Owner, new string('a', 64), On("Thursday 5 February 2026"), Owner));
        await council.Do(new RightToBid.Cases.Nominating.EndInterest(Nomination, NoticeRecipient.Occupier, Id("occupier"), On("Thursday 5 February 2026")));
        await council.Do(new AcceptNomination(
            Nomination, Listing, new(CommunityValueTest.CurrentUse, "The choir sings there.", "It can go on."), PublishedReasons, On("Monday 9 February 2026")));
        await council.Drain();
        await council.Do(new RightToBid.Cases.Listing.ServeNotice(Listing, NoticeCodes.Inclusion, NoticeRecipient.Owner, Served("Tuesday 10 February 2026"), Owner));
        await council.Do(new AllowLongerToAskForReview(Listing, On("Tuesday 10 February 2026"), On("Friday 29 May 2026"), On("Monday 16 February 2026"), Owner));
        await council.Do(new RightToBid.Cases.Listing.RecordInterestedParty(Listing, NoticeRecipient.Owner, InterestAnswer.Known, Owner));
        await council.Do(new RecordTitle(Listing, Id("title"), TitleStanding.Registered, On("Monday 16 February 2026"), "QD123456", LandOwnerPartyId: Owner));
        await council.Do(new ReceiveDisposalNotice(
            Notice, Listing, Reference, AssetName, Owner, "the freeholder", On("Tuesday 10 March 2026"), new(On("Monday 9 February 2026"))));
        await council.Do(new GivePublicity(
            Notice, PublicityAudience.Public, "A paper on the door", On("Wednesday 11 March 2026"), Served("Wednesday 11 March 2026", MeansOfService.Published)));
        await council.Do(new RegisterBidder(Notice, Bid, FoxCouncil.Friends, On("Friday 27 March 2026"), [Beside]));
        await council.Do(new KeepRequestWithoutEffect(Notice, Id("late bid"), Beside with { Name = "The Late Choir", PartyId = Id("late") }, On("Monday 4 May 2026"), [Beside]));
        await council.Drain();
        await council.Do(new RecordMilestone(Bid, Id("milestone"), MilestoneKind.FundingSecured, "A grant", On("Monday 4 May 2026"), 1));
        await council.Do(new MakeOffer(Bid, Id("offer"), 1, On("Monday 4 May 2026")));
        await council.Do(new CorrectFact<Bid>(
            Bid, "offer-made.amount-in-pounds", await EntryOf<OfferMade>(Bid), PrivateFacts.Amount().ToString(CultureInfo.InvariantCulture), "the clerk misread it"));
        await council.Do(new AnswerOffer(Bid, Id("offer"), true, On("Tuesday 5 May 2026")));
        await council.Do(new SucceedWithBid(Bid, Handover, On("Friday 8 May 2026"), 1, On("Friday 31 July 2026")));
        await council.Drain();
    }

    /// <summary>What that case leaves out: another owner, a seller, a representative, a claim that is paid, and keys that passed, of which the group tells.</summary>
    private async Task Others()
    {
        var passed = await council.NewMatter();
        await council.Do(new ChangeOwner(passed.Notice, OwnerChangeMeans.Gift, On("Monday 4 May 2026"), Id("new owner")));
        var (sold, _) = await council.NewListing();
        await council.Do(new RecordDisposalWithoutNotice(sold, On("Friday 8 May 2026"), new() { SellerPartyId = Id("seller"), NewOwnerPartyId = Id("buyer"), Found = new(On("Monday 11 May 2026"), BreachSource.LandRegistry) }));
        var (review, _, _) = await council.NewReview();
        await council.Do(new AppointRepresentative(review, Id("representative"), On("Tuesday 10 February 2026")));
        var (claim, _) = await council.NewClaim(parts: new ClaimPart(1, CompensationHead.Delay, "typed", null, false));
        await council.Do(new CompletePart(claim, 1, 1, true, On("Saturday 9 May 2026")));
        await council.Do(new CheckClaim(claim, On("Saturday 9 May 2026")));
        await council.Do(new DecideClaim(claim, 1, "typed", On("Saturday 9 May 2026")));
        await council.Do(new ServeClaimNotice(claim, NoticeCodes.CompensationDecision, Served("Sunday 10 May 2026")));
        await council.Do(new AskForReview(claim, On("Monday 11 May 2026")));
        await council.Do(new AppointClaimRepresentative(claim, Id("claim representative"), On("Monday 11 May 2026")));
        await council.Do(new AppointClaimReviewer(claim, Id("claim reviewer"), "typed", On("Monday 11 May 2026"), true, [Id("decider")]));
        await council.Do(new DecideReview(claim, 1, "typed", On("Monday 11 May 2026")));
        await council.Do(new ServeClaimNotice(claim, NoticeCodes.CompensationReviewDecision, Served("Monday 11 May 2026")));
        await council.Do(new SettleClaim(claim, 1, On("Tuesday 12 May 2026")));
        var told = (await council.NewHandover()).Handover;
        await council.Do(new CompleteHandover(told, On("Friday 8 May 2026")));
        await council.Services.GetRequiredService<HandoverStories>().Agree(caller, await council.StateOf<Handover>(told), Story, Cancellation);
    }

    private static Service Served(string day, MeansOfService means = MeansOfService.ByHand) => new(means, On(day), On(day), null, []);

    private async Task<int> EntryOf<TEvent>(Guid stream)
    {
        var entry = 0L;
        await foreach (var recorded in council.Kernel.Events.ReadStream(TestCouncil.Authority, stream, Cancellation))
        {
            entry = recorded.Data is TEvent ? recorded.Version : entry;
        }

        return (int)entry;
    }
}
