using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Law;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Dashboards.CaseHistory;

/// <summary>The Fox Inn: what its council received, decided and recorded. The days are given; everything else is the same in every test.</summary>
internal static class Fox
{
    public const string Friends = "Friends of the Fox";
    public static readonly Guid Bid = Guid.Parse("019aa5c0-0000-7000-8000-0000000000b1");

    private const string Law = RegimeKeys.EnglandRightToBid2011;
    private static readonly Guid Id = Guid.Parse("019aa5c0-0000-7000-8000-000000000002");
    private static readonly Asset Inn = new("The Fox Inn", "1 Mill Lane, Ashcombe") { Kind = "public house" };
    private static readonly CommunityGroup Group = new(Friends, new(LegalForm.Charity) { ActiveInArea = true });

    public static NominationReceived Nominated(string on) =>
        new(Id, "ACV/2023/0007", Inn, Group, new(), "It is the only meeting place.", On(on), MeansOfReceipt.Post, Law, Version(on));

    public static NominationAccepted Accepted(string on) => new(
        Id, new(CommunityValueTest.CurrentUse, "A pub where people meet.", "It trades."), "It furthers social wellbeing.", On(on), On(on), null);

    public static NominationUnsuccessful Declined(string on) => new("It is not used by the community.", On(on));

    public static LandEnteredInList Listed(string on) =>
        new(Id, null, "ACV/2023/0007", Inn, Friends, null, On(on), null, Law, Version(on));

    public static DisposalNoticeReceived Notice(string on) => new(
        Id, Id, "ACV/2023/0007", "The Fox Inn", Id, "the freeholder", Estate.Freehold, "The whole.", On(on), MeansOfReceipt.NotRecorded,
        new(On("Monday 3 April 2023")), Law, Version(on));

    public static DisposalNoticeReceiptDayCorrected NoticeCorrected(string to, string from) =>
        new(On(to), On(from), "the post room's stamp was misread", Law, Version(to));

    public static BidderRegistered Asks(string on) => new(Bid, Group, On(on));

    private static string Version(string on) => StatuteBook.Regime(Law).VersionOn(On(on));

    public static (ICaseEvent Happened, LocalDate RecordedOn) RecordedOn(this ICaseEvent happened, string day) => (happened, On(day));
}
