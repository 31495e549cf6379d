using NodaTime;

using RightToBid.Cases;

namespace RightToBid.Web.Demonstration;

/// <summary>Owners' notices: days left, the last day, open, lapsed, a month end, a correction, a request recorded late.</summary>
internal static class MoratoriumStories
{
    private const int SixWeeks = 42;

    public static IReadOnlyList<Telling> All { get; } =
    [
        new(12, new Asset("The Corner House", "Corner of Mill Lane, Ashcombe") { Kind = "public house", Point = new(51.2088m, -1.6118m) },
            (story, today) => NoticeAfterListing(story, Ashcombe.Friends, today.PlusDays(6 + 1 - SixWeeks), "a pub with a skittle alley and a folk club")),
        new(13, new Asset("St Aldhelm's Hall", "Church Street, Ashcombe") { Kind = "hall", Point = new(51.2113m, -1.6098m) }, SaintAldhelmsHall),
        new(14, new Asset("The Weaver's Arms", "Lower Street, Ashcombe") { Kind = "public house", Point = new(51.2051m, -1.6103m) },
            (story, today) => NoticeAfterListing(story, Ashcombe.ParishCouncil, today.PlusDays(-90), "a pub where the parish meets")),
        new(15, new Asset("Railway Goods Shed", "Station Road, Ashcombe") { Kind = "building", Point = new(51.2108m, -1.6121m) },
            (story, today) => NoticeAfterListing(story, Ashcombe.LandTrust, today.PlusDays(-600), "a shed where the steam society and the market meet")),
        new(16, new Asset("The Tithe Barn", "Manor Farm, Ashcombe") { Kind = "barn", Point = new(51.2160m, -1.6090m) }, TitheBarn),
        new(17, new Asset("Bowling Green", "Green Lane, Ashcombe") { Kind = "bowling green", Point = new(51.2145m, -1.6038m) }, BowlingGreen),
        new(18, new Asset("The Forge", "9 Lower Street, Ashcombe") { Kind = "workshop", Point = new(51.2054m, -1.6099m) }, TheForge),
    ];

    private static async Task NoticeAfterListing(Story story, CommunityGroup nominator, LocalDate received, string use)
    {
        await story.Listed(nominator, received.PlusDays(-300), use);
        await story.NoticeReceived(received);
        await story.Told(received.PlusDays(1));
    }

    private static async Task SaintAldhelmsHall(Story story, LocalDate today)
    {
        var received = today.PlusDays(1 - SixWeeks);
        await story.Listed(Ashcombe.ParishCouncil, received.PlusDays(-800), "a hall with a lunch club and a playgroup");
        await story.NoticeReceived(received);
        await story.TellNominator(received.PlusDays(2));
    }

    /// <summary>A notice of 31 August: six months on there is no 31 February.</summary>
    private static async Task TitheBarn(Story story, LocalDate today)
    {
        var thisYears = new LocalDate(today.Year, 8, 31);
        var received = thisYears < today ? thisYears : thisYears.PlusYears(-1);
        await story.Listed(Ashcombe.LandTrust, received.PlusDays(-500), "a barn for concerts, harvest suppers and weddings");
        await story.NoticeReceived(received);
        await story.Told(received.PlusDays(1));
        await story.AskedToBid(Ashcombe.LandTrust, LocalDate.Min(received.PlusDays(14), today));
    }

    private static async Task BowlingGreen(Story story, LocalDate today)
    {
        await story.Listed(Ashcombe.PlayingField, today.PlusDays(-600), "a green with a club of ninety members");
        await story.NoticeReceived(today.PlusDays(-25));
        await story.ReceiptCorrected(today.PlusDays(-28), "The envelope was stamped three days before it was opened.");
        await story.Told(today.PlusDays(-24));
    }

    /// <summary>The request came on the last day and is recorded a week later. It counts all the same.</summary>
    private static async Task TheForge(Story story, LocalDate today)
    {
        var received = today.PlusDays(1 - SixWeeks - 7);
        await story.Listed(Ashcombe.LandTrust, received.PlusDays(-400), "a forge that teaches and shows its craft");
        await story.NoticeReceived(received);
        await story.Told(received.PlusDays(3));
        await story.AskedToBid(Ashcombe.LandTrust, today.PlusDays(-7));
    }
}
