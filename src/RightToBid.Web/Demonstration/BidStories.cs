using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Bidding;
using RightToBid.Cases.Listing;

namespace RightToBid.Web.Demonstration;

/// <summary>Bids: under way, lost when the time ran out, sold to the group, handed over and monitored.</summary>
internal static class BidStories
{
    public static IReadOnlyList<Telling> All { get; } =
    [
        new(23, new Asset("The Old Forge", "Forge Lane, Ashcombe") { Kind = "forge and paddock", Point = new(51.2081m, -1.6031m) },
            (story, today) => new ForgeStory(story, today.PlusDays(-ForgeStory.Days)).All()),
        new(19, new Asset("The Fox Inn", "12 High Street, Ashcombe") { Kind = "public house", Point = new(51.2097m, -1.6083m) }, TheFoxInn),
        new(20, new Asset("Ashcombe Lido", "River Walk, Ashcombe") { Kind = "swimming pool", Point = new(51.2040m, -1.6148m) }, AshcombeLido),
        new(21, new Asset("The Mill", "Mill Lane, Ashcombe") { Kind = "mill and café", Point = new(51.2075m, -1.6142m) }, TheMill),
        new(22, new Asset("Reading Room", "2 Market Place, Ashcombe") { Kind = "reading room", Point = new(51.2095m, -1.6085m) }, ReadingRoom),
    ];

    private static async Task TheFoxInn(Story story, LocalDate today)
    {
        var received = today.PlusDays(-100);
        await story.Listed(Ashcombe.Friends, received.PlusDays(-420), "the last pub in the village, with a quiz, a choir and a lunch club");
        await story.NoticeReceived(received);
        await story.Told(received.PlusDays(1));
        await story.AskedToBid(Ashcombe.Friends, received.PlusDays(20));
        await story.Reached(MilestoneKind.BusinessPlan, "Business plan agreed by the members", received.PlusDays(45));
        await story.Reached(MilestoneKind.Valuation, "Independent valuation", received.PlusDays(58), 425_000);
        await story.Reached(MilestoneKind.SharesOffered, "Community shares on offer", received.PlusDays(66));
        await story.Reached(MilestoneKind.FundingSecured, "Community shares sold so far", received.PlusDays(85), 180_000);
        await story.Reached(MilestoneKind.FundingSecured, "Grant towards the purchase", received.PlusDays(93), 120_000);
        await story.Offered(410_000, received.PlusDays(97));
    }

    /// <summary>The full moratorium ended without a sale: the owner may sell to anyone.</summary>
    private static async Task AshcombeLido(Story story, LocalDate today)
    {
        var received = today.PlusDays(-220);
        await story.Listed(Ashcombe.ParishCouncil, received.PlusDays(-200), "an open-air pool where the village learns to swim");
        await story.NoticeReceived(received);
        await story.Told(received.PlusDays(1));
        await story.AskedToBid(Ashcombe.ParishCouncil, received.PlusDays(30));
        await story.Reached(MilestoneKind.BusinessPlan, "Plan for a trust to run the pool", received.PlusDays(90));
        await story.Offered(95_000, received.PlusDays(150));
        await story.Answered(95_000, isAccepted: false, received.PlusDays(163));
    }

    private static async Task TheMill(Story story, LocalDate today)
    {
        var received = today.PlusDays(-170);
        await story.Listed(Ashcombe.Friends, received.PlusDays(-350), "a working mill with a café and a classroom");
        await story.NoticeReceived(received);
        await story.Told(received.PlusDays(2));
        await story.AskedToBid(Ashcombe.Friends, received.PlusDays(15));
        await story.Reached(MilestoneKind.FundingSecured, "Loan from a community fund", received.PlusDays(80), 260_000);
        await story.Offered(255_000, received.PlusDays(100));
        await story.Answered(255_000, isAccepted: true, received.PlusDays(112));
        await story.Agreed(today.PlusDays(-30), 255_000, longStopOn: today.PlusDays(45));
        await story.Condition("Buildings insurance in the group's name", today.PlusDays(-28), today.PlusDays(-9));
        await story.Condition("The lender's consent to the charge", today.PlusDays(-28));
        await story.Condition("Transfer of the café's licence", today.PlusDays(-28));
        await story.Promised("The mill turns for visitors on at least forty days a year", today.PlusDays(-28));
        await story.Promised("The classroom is free for schools of the district", today.PlusDays(-28));
    }

    private static async Task ReadingRoom(Story story, LocalDate today)
    {
        var received = today.PlusDays(-640);
        await story.Listed(Ashcombe.LandTrust, received.PlusDays(-120), "a reading room with a lending library run by volunteers");
        await story.NoticeReceived(received);
        await story.Told(received.PlusDays(1));
        await story.AskedToBid(Ashcombe.Friends, received.PlusDays(25));
        await story.Reached(MilestoneKind.FundingSecured, "Legacy of a member", received.PlusDays(60), 90_000);
        await story.Agreed(received.PlusDays(120), 88_000, longStopOn: received.PlusDays(220));
        await story.Condition("Survey of the roof", received.PlusDays(125), received.PlusDays(160));
        await story.Promised("The room is open on six days a week", received.PlusDays(125));
        await story.Promised("Lending stays free", received.PlusDays(125));
        await story.KeysPassed(received.PlusDays(200));
        await story.Removed(received.PlusDays(204), RemovalReason.RelevantDisposal, "Sold with vacant possession to Friends of Ashcombe.");
        await story.Monitored(1, received.PlusDays(540), "Open six days a week; lending is free; the roof has been mended.");
    }
}
