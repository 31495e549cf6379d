using System.Globalization;

using NodaTime;

using RightToBid.Benchmarks.Kernel;
using RightToBid.Cases;
using RightToBid.Cases.Bidding;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Notifying;
using RightToBid.Law;
using RightToBid.Storage;
using RightToBid.Storage.Streams;

namespace RightToBid.Benchmarks.Pages;

/// <summary>Cases in mid-moratorium: a nomination, an entry, a notice with a request in time, and a bid, in eighteen events each.</summary>
internal static class CaseHistories
{
    public const string Tenant = Histories.Tenant;

    private const string Law = RegimeKeys.EnglandRightToBid2011;

    private static readonly LocalDate ReceivedOn = new(2019, 9, 2);
    private static readonly LocalDate EnteredOn = new(2019, 10, 7);
    private static readonly LocalDate NoticeOn = new(2020, 5, 12);
    private static readonly string Version = StatuteBook.Regime(Law).VersionOn(ReceivedOn);
    private static readonly CommunityGroup Group = new("Friends of the Fox", new(LegalForm.Charity) { ActiveInArea = true });

    public static string Reference(int number) => string.Create(CultureInfo.InvariantCulture, $"ACV/2019/{number:0000}");

    public static IEnumerable<StreamHistory> Of(int cases) => Enumerable.Range(0, cases).SelectMany(OfCase);

    private static IEnumerable<StreamHistory> OfCase(int number)
    {
        var reference = Reference(number);
        var name = string.Create(CultureInfo.InvariantCulture, $"The Fox Inn {number}");
        var asset = new Asset(name, "1 Mill Lane, Ashcombe") { Kind = "public house" };
        var (nomination, entry, notice, bid) = (Id(reference, "nomination"), Id(reference, "entry"), Id(reference, "notice"), Id(reference, "bid"));
        yield return new StreamHistory(nomination, Nomination.StreamType,
        [
            new NominationReceived(nomination, reference, asset, Group, new(), "People meet there.", ReceivedOn, MeansOfReceipt.Post, Law, Version),
            new NominationAccepted(
                entry, new(CommunityValueTest.CurrentUse, "A pub where people meet.", "It trades."), "It furthers social wellbeing.",
                EnteredOn, EnteredOn, null),
        ]);
        yield return new StreamHistory(entry, ListEntry.StreamType,
        [
            new LandEnteredInList(entry, nomination, reference, asset, Group.Name, EnteredOn, EnteredOn, null, Law, Version),
            new InclusionNoticeGiven(NoticeRecipient.Owner, null, EnteredOn.PlusDays(1), false),
            new InclusionNoticeGiven(NoticeRecipient.Nominator, null, EnteredOn.PlusDays(1), false),
            new ReviewRequestPeriodEnded(EnteredOn.PlusDays(56)),
            new DisposalNoticeNoted(notice, "the freeholder", NoticeOn),
            new BidderRequestNoted(notice, bid, Group.Name, NoticeOn.PlusDays(14), true),
        ]);
        yield return new StreamHistory(notice, Moratorium.StreamType,
        [
            new DisposalNoticeReceived(
                notice, entry, reference, name, Id(reference, "owner"), "the freeholder", Estate.Freehold, "the whole of the listed land", NoticeOn,
                MeansOfReceipt.Email, new(EnteredOn), Law, Version),
            new PublicityGiven(PublicityAudience.Public, "Notice at the site", NoticeOn.PlusDays(2)),
            new PublicityGiven(PublicityAudience.Nominator, "Letter", NoticeOn.PlusDays(2)),
            new BidderRegistered(bid, Group, NoticeOn.PlusDays(14)),
            new InterimMoratoriumEnded(NoticeOn.PlusDays(41)),
        ]);
        yield return new StreamHistory(bid, Bid.StreamType,
        [
            new BidOpened(bid, notice, reference, name, Group, NoticeOn.PlusDays(14), NoticeOn, Law, Version),
            new MilestoneReached(Id(reference, "plan"), MilestoneKind.BusinessPlan, "Business plan agreed", null, NoticeOn.PlusDays(20)),
            new MilestoneReached(Id(reference, "value"), MilestoneKind.Valuation, "Independent valuation", 300_000, NoticeOn.PlusDays(30)),
            new MilestoneReached(Id(reference, "funds"), MilestoneKind.FundingSecured, "Community shares", 120_000, NoticeOn.PlusDays(40)),
            new OfferMade(Id(reference, "offer"), 290_000, NoticeOn.PlusDays(45)),
        ]);
    }

    private static Guid Id(string reference, string what) => NamedIdentifier.For(Tenant, $"{reference}/{what}");
}
