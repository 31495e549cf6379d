using System.Net;

using RightToBid.Cases.Bidding;
using RightToBid.Web.Tests.Platform;
using RightToBid.Web.Tests.Platform.Api;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Bidding;

[Collection(AtTheFox.Name)]
public class opening_a_bid(FoxCouncil council)
{
    [Fact]
    public async Task its_group_sees_the_position_the_time_left_and_what_to_do()
    {
        var matter = await council.NewMatter();
        await council.Do(new MakeOffer(matter.Bid, matter.Bid, 400_000, On("Monday 4 May 2026")));
        await council.Do(new RecordMilestone(matter.Bid, matter.Bid, MilestoneKind.FundingSecured, "Grant", On("Monday 4 May 2026"), 150_000));

        var page = await council.See(TestCouncil.Member, $"/groups/bids/{matter.Bid}");

        page.Heading.ShouldBe("Bid for The Fox Inn");
        page.Main.ShouldContain("The owner may not sell, except to a community group, until after Wednesday 9 September 2026.");
        page.Main.ShouldContain("The owner need not sell to the group, then or later.");
        page.Main.ShouldContain("To the end of Wednesday 9 September 2026: 120 days left.");
        page.Main.ShouldContain("section 95(6)");
        page.Main.ShouldContain("Funding secured £150,000 so far");
        page.SummaryRow("money", "Still to find").ShouldBe("£250,000");
        page.Link("Record the owner’s answer").ShouldBe($"/groups/bids/{matter.Bid}/answer");
    }

    [Fact]
    public async Task an_officer_reads_it_too() =>
        (await council.See(TestCouncil.Officer, $"/groups/bids/{(await council.NewMatter()).Bid}")).Heading.ShouldBe("Bid for The Fox Inn");

    [Theory]
    [InlineData(FoxCouncil.Rival)]
    [InlineData(FoxCouncil.WithoutGroup)]
    public async Task to_anybody_else_it_is_not_there(string account) =>
        (await council.See(account, $"/groups/bids/{(await council.NewMatter()).Bid}")).Status.ShouldBe(HttpStatusCode.NotFound);

    [Theory]
    [InlineData(FoxCouncil.Rival, HttpStatusCode.NotFound)]
    [InlineData(FoxCouncil.WithoutGroup, HttpStatusCode.NotFound)]
    [InlineData(TestCouncil.Member, HttpStatusCode.OK)]
    [InlineData(TestCouncil.Officer, HttpStatusCode.OK)]
    public async Task a_program_reads_what_its_account_may(string account, HttpStatusCode status)
    {
        using var program = await council.Program(account);
        using var response = await program.GetAsync(
            new Uri($"/api/v1/bids/{(await council.NewMatter()).Bid}", UriKind.Relative), TestContext.Current.CancellationToken);
        response.StatusCode.ShouldBe(status);
    }

    [Fact]
    public async Task an_account_that_speaks_for_no_group_can_ask_for_none()
    {
        var notice = (await council.NewMatter(isAskedFor: false)).Notice;
        (await council.See(FoxCouncil.WithoutGroup, $"/groups/moratoria/{notice}/ask")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await council.See(TestCouncil.Member, $"/groups/moratoria/{notice}/ask")).Status.ShouldBe(HttpStatusCode.OK);

        using var program = await council.Program(FoxCouncil.WithoutGroup);
        var request = new { group = new { name = "Friends of the Fox", body = new { form = "charity" } }, requestedOn = "2026-03-27" };
        (await program.Post($"moratoria/{notice}/bidders", request)).Status.ShouldBe(404);
    }

    [Fact]
    public async Task one_that_is_unknown_is_not_there() =>
        (await council.See(TestCouncil.Officer, $"/groups/bids/{TestCouncil.FriendsOfTheFox}")).Status.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task a_stranger_is_asked_to_sign_in()
    {
        using var browser = council.Browser();
        (await TestCouncil.Open(browser, $"/groups/bids/{TestCouncil.FriendsOfTheFox}")).Address.ShouldStartWith("/sign-in");
    }

    [Fact]
    public async Task when_it_is_over_it_says_how_and_offers_nothing_more()
    {
        var matter = await council.NewMatter();
        await council.Do(new LoseBid(matter.Bid, On("Monday 11 May 2026"), "The owner will not sell."));

        var main = (await council.See(TestCouncil.Member, $"/groups/bids/{matter.Bid}")).Main;

        main.ShouldContain("The bid was lost on Monday 11 May 2026. The owner will not sell.");
        main.ShouldNotContain("What to do");
        main.ShouldNotContain("Withdraw the bid");
    }
}
