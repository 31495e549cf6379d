using System.Net;

using RightToBid.Cases.Bidding;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Bidding;

[Collection(AtTheFox.Name)]
public class raising_the_money(FoxCouncil council)
{
    [Fact]
    public async Task shows_the_group_how_far_it_has_come_and_nobody_else()
    {
        var matter = await council.NewMatter();
        await council.Do(new RecordMilestone(matter.Bid, matter.Bid, MilestoneKind.FundingSecured, "Grant", On("Monday 4 May 2026"), 150_000));
        using var member = await council.SignedIn(TestCouncil.Member);
        (await TestCouncil.Open(member, Bid(matter))).SummaryRow("money", "Target").ShouldStartWith("None set");

        var bid = await TestCouncil.Send(member, Target(matter), ("Target", "£450,000"));

        bid.Address.ShouldBe(Bid(matter));
        bid.SummaryRow("money", "Target").ShouldBe("£450,000: £300,000 to go, 33% raised Only the groups that bid see this.");
        var officers = await council.See(TestCouncil.Officer, Bid(matter));
        officers.Main.ShouldNotContain("450,000");
        officers.Main.ShouldNotContain("Target");
    }

    [Fact]
    public async Task says_when_the_target_is_reached()
    {
        var matter = await council.NewMatter();
        await council.Do(new RecordMilestone(matter.Bid, matter.Bid, MilestoneKind.FundingSecured, "Grant", On("Monday 4 May 2026"), 150_000));
        using var member = await council.SignedIn(TestCouncil.Member);

        (await TestCouncil.Send(member, Target(matter), ("Target", "150000"))).SummaryRow("money", "Target").ShouldStartWith("£150,000: reached");
        (await TestCouncil.Send(member, Target(matter), ("Target", "150001"))).SummaryRow("money", "Target").ShouldStartWith("£150,001: £1 to go, 99% raised");
        (await TestCouncil.Send(member, Target(matter), ("Target", ""))).SummaryRow("money", "Target").ShouldStartWith("None set");
    }

    [Theory]
    [InlineData("a lot")]
    [InlineData("0")]
    [InlineData("-5")]
    [InlineData("99999999999")]
    [InlineData("<script>alert(1)</script>")]
    public async Task asks_again_for_an_amount_that_is_none(string typed)
    {
        var matter = await council.NewMatter();
        using var member = await council.SignedIn(TestCouncil.Member);

        (await TestCouncil.Send(member, Target(matter), ("Target", typed))).ErrorAt("Target").ShouldBe("Enter the amount in whole pounds, like 450000");
        (await TestCouncil.Open(member, Bid(matter))).SummaryRow("money", "Target").ShouldStartWith("None set");
    }

    [Theory]
    [InlineData(TestCouncil.Officer)]
    [InlineData(FoxCouncil.Rival)]
    [InlineData(FoxCouncil.WithoutGroup)]
    public async Task is_no_business_of_anybody_else(string account) =>
        (await council.See(account, Target(await council.NewMatter()))).Status.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task is_over_with_the_bid()
    {
        var matter = await council.NewMatter();
        await council.Do(new LoseBid(matter.Bid, On("Monday 11 May 2026"), "The owner will not sell."));

        (await council.See(TestCouncil.Member, Target(matter))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await council.See(TestCouncil.Member, Bid(matter))).Main.ShouldNotContain("Target");
    }

    private static string Bid(Matter matter) => $"/groups/bids/{matter.Bid}";

    private static string Target(Matter matter) => $"{Bid(matter)}/target";
}
