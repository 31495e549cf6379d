using System.Net;

using RightToBid.Cases.Bidding;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Bidding;

[Collection(AtTheFox.Name)]
public class planning_a_bid(FoxCouncil council)
{
    [Fact]
    public async Task gives_a_step_the_group_s_own_day_until_it_is_done()
    {
        var matter = await council.NewMatter();
        using var member = await council.SignedIn(TestCouncil.Member);

        var page = await TestCouncil.Send(member, $"/groups/bids/{matter.Bid}/plan/valuation", Day("Friday 29 May 2026"));
        page.Main.ShouldContain("Planned to the end of Friday 29 May 2026: 17 days left");
        (await council.See(TestCouncil.Officer, $"/groups/bids/{matter.Bid}")).Main.ShouldNotContain("Planned to the end of");

        await council.Do(new RecordMilestone(matter.Bid, Guid.Parse("0190a5f0-0000-7000-8000-0000000001a1"), MilestoneKind.Valuation, "Valued", On("Friday 1 May 2026"), 400_000));
        (await TestCouncil.Open(member, $"/groups/bids/{matter.Bid}")).Main.ShouldNotContain("Planned to the end of Friday 29 May 2026");
    }

    [Fact]
    public async Task says_where_the_day_is_after_the_full_moratorium()
    {
        var matter = await council.NewMatter();
        using var member = await council.SignedIn(TestCouncil.Member);

        (await TestCouncil.Send(member, $"/groups/bids/{matter.Bid}/plan/offer", Day("Wednesday 9 September 2026"))).Main.ShouldNotContain("That is after the full moratorium");
        (await TestCouncil.Send(member, $"/groups/bids/{matter.Bid}/plan/offer", Day("Thursday 10 September 2026"))).Main.ShouldContain("That is after the full moratorium");
        (await TestCouncil.Send(member, $"/groups/bids/{matter.Bid}/plan/offer", ("By.Day", ""), ("By.Month", ""), ("By.Year", ""))).Main.ShouldNotContain("Planned to the end of");
    }

    [Fact]
    public async Task takes_no_day_before_the_request()
    {
        var matter = await council.NewMatter();
        using var member = await council.SignedIn(TestCouncil.Member);

        (await TestCouncil.Send(member, $"/groups/bids/{matter.Bid}/plan/funding", Day("Thursday 26 March 2026"))).ErrorSummary.ShouldHaveSingleItem()
            .ShouldBe("The day must be Friday 27 March 2026, when the group asked to bid, or later");
        (await TestCouncil.Send(member, $"/groups/bids/{matter.Bid}/plan/funding", Day("Friday 27 March 2026"))).ErrorSummary.ShouldBeEmpty();
    }

    [Fact]
    public async Task is_the_group_s_own_affair()
    {
        var matter = await council.NewMatter();
        var address = $"/groups/bids/{matter.Bid}/plan/funding";

        (await council.See(TestCouncil.Officer, address)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await council.See(FoxCouncil.Rival, address)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await council.See(TestCouncil.Member, $"/groups/bids/{matter.Bid}/plan/party")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static (string Name, string Value)[] Day(string day) =>
        [.. FoxCouncil.TheDay(day).Select(part => (part.Name.Replace("Day.", "By.", StringComparison.Ordinal), part.Value))];
}
