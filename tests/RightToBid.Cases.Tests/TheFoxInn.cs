using NodaTime;

using RightToBid.Cases.Bidding;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.HandingOver;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Law;

namespace RightToBid.Cases.Tests;

/// <summary>The places, bodies and papers of the stories. Defaults are fixed and named; only what a story is about is passed.</summary>
internal static class TheFoxInn
{
    public const string Reference = "ACV/2020/0007";
    public const string Version2012 = "england-right-to-bid-2011@2012-09-21";
    public const string Version2014 = "england-right-to-bid-2011@2014-08-01";

    public static readonly Guid NominationId = Id(1);
    public static readonly Guid ListEntryId = Id(2);
    public static readonly Guid MoratoriumId = Id(3);
    public static readonly Guid BidId = Id(4);
    public static readonly Guid OtherBidId = Id(5);
    public static readonly Guid HandoverId = Id(6);
    public static readonly Guid Freeholder = Id(7);
    public static readonly Guid Leaseholder = Id(8);

    public static readonly Asset Pub = new("The Fox Inn", "High Street, Foxley") { Kind = "public house" };

    public static readonly CommunityGroup FriendsOfTheFox =
        new("Friends of the Fox CIC", CommunityBody.WithLocalConnection(LegalForm.CommunityInterestCompany));

    public static readonly CommunityGroup FoxleyTrust =
        new("Foxley Village Trust", CommunityBody.WithLocalConnection(LegalForm.Charity));

    public static readonly CommunityGroup FoxleyParishCouncil =
        new("Foxley Parish Council", CommunityBody.WithLocalConnection(LegalForm.ParishCouncil));

    public static readonly CommunityGroup SaveTheFox =
        new("Save the Fox", CommunityBody.WithLocalConnection(LegalForm.UnincorporatedBody));

    public static readonly CommunityValueFindings Findings = new(
        CommunityValueTest.CurrentUse, "The pub is where the village meets.", "It trades, and there is no reason why it should not go on.");

    public static Guid Id(int number) => new(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1]);

    public static NominationReceived NominatedOn(
        string day, CommunityGroup? nominator = null, LandDescription? land = null, string version = Version2014) => new(
        NominationId, Reference, Pub, nominator ?? FriendsOfTheFox, land ?? new(), "It is the heart of the village.", On(day),
        MeansOfReceipt.Email, RegimeKeys.EnglandRightToBid2011, version);

    public static NominationAccepted AcceptedOn(string day, string? enteredOn = null) =>
        new(ListEntryId, Findings, "Both findings are made.", On(day), On(enteredOn ?? day), null);

    public static LandEnteredInList EnteredOn(string day) => new(
        ListEntryId, NominationId, Reference, Pub, FriendsOfTheFox.Name, null, On(day), null,
        RegimeKeys.EnglandRightToBid2011, Version2014);

    public static DisposalNoticeReceived NoticeReceivedOn(string day, string listedOn = "Monday 4 March 2019") =>
        NoticeReceivedOn(On(day), new ListedPeriod(On(listedOn)));

    public static DisposalNoticeReceived NoticeReceivedOn(LocalDate day, ListedPeriod listed) => new(
        MoratoriumId, ListEntryId, Reference, Pub.Name, Freeholder, "the freeholder", Estate.Freehold, "the whole",
        day, MeansOfReceipt.Post, listed, RegimeKeys.EnglandRightToBid2011, Version2014);

    public static BidderRegistered AskedOn(string day, CommunityGroup? group = null, Guid? bidId = null) =>
        new(bidId ?? BidId, group ?? FriendsOfTheFox, On(day));

    public static RegisterBidder AsksOn(string day, CommunityGroup? group = null, Guid? bidId = null) =>
        new(MoratoriumId, bidId ?? BidId, group ?? FriendsOfTheFox, On(day));

    public static RecordDisposal SellsOn(string day, CommunityGroup? to = null) => new(MoratoriumId, On(day), to);

    public static DisposalNoticeReceiptDayCorrected NoticeDayCorrected(string from, string to) => new(
        On(to), On(from), "The envelope's stamp was misread.", RegimeKeys.EnglandRightToBid2011, Version2014);

    public static BidOpened BidOpenedOn(string day, string noticeReceivedOn) => new(
        BidId, MoratoriumId, Reference, Pub.Name, FriendsOfTheFox, On(day), On(noticeReceivedOn),
        RegimeKeys.EnglandRightToBid2011, Version2014);

    public static HandoverBegun HandoverBegunOn(string day, string? longStopOn = null) => new(
        HandoverId, BidId, MoratoriumId, Reference, Pub.Name, FriendsOfTheFox, On(day),
        longStopOn is null ? null : On(longStopOn));
}
