using System.Net;

using RightToBid.Cases.Bidding;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;
using static RightToBid.Web.Tests.Bidding.FoxCouncil;

namespace RightToBid.Web.Tests.Bidding;

[Collection(AtTheFox.Name)]
public class ending_a_bid(FoxCouncil council)
{
    [Fact]
    public async Task an_agreement_begins_the_handover()
    {
        var bid = (await council.NewMatter()).Bid;
        using var browser = await council.SignedIn(TestCouncil.Member);

        var check = await Answer(
            browser, $"/groups/bids/{bid}/agreement", TheDay("Friday 8 May 2026"), Words("415000"), TheDay("Friday 31 July 2026"));
        check.Main.ShouldContain("the handover begins. It cannot be taken back.");
        var ended = await TestCouncil.Send(browser, check.Address);

        ended.Main.ShouldContain("an agreement to sell bound the owner and the group on Friday 8 May 2026. The price is £415,000.");
        (await TestCouncil.Open(browser, ended.Link("See the handover"))).Main.ShouldContain("To the end of Friday 31 July 2026: 80 days left.");
    }

    [Fact]
    public async Task neither_price_nor_last_day_need_be_known()
    {
        var bid = (await council.NewMatter()).Bid;
        using var browser = await council.SignedIn(TestCouncil.Member);

        var check = await Answer(browser, $"/groups/bids/{bid}/agreement", TheDay("Friday 8 May 2026"), Words(""), Words(""));

        check.SummaryRow("Price").ShouldBe("Not recorded");
        check.SummaryRow("Last day for the keys").ShouldBe("None agreed");
        (await TestCouncil.Send(browser, check.Address)).Main.ShouldContain("The bid succeeded");
    }

    [Fact]
    public async Task a_last_day_before_the_agreement_is_asked_for_again()
    {
        using var browser = await council.SignedIn(TestCouncil.Member);
        var page = await Answer(
            browser, $"/groups/bids/{(await council.NewMatter()).Bid}/agreement", TheDay("Friday 8 May 2026"), Words(""), TheDay("Thursday 7 May 2026"));

        page.ErrorAt("Day").ShouldBe("A long-stop date on Thursday 7 May 2026 would be before the agreement, on Friday 8 May 2026.");
    }

    [Fact]
    public async Task a_withdrawal_says_that_the_moratorium_runs_on()
    {
        var bid = (await council.NewMatter()).Bid;
        using var browser = await council.SignedIn(TestCouncil.Member);

        var check = await Answer(browser, $"/groups/bids/{bid}/withdrawal", TheDay("Friday 8 May 2026"), Words(""));

        check.Main.ShouldContain("The full moratorium runs on, to the end of Wednesday 9 September 2026");
        (await TestCouncil.Send(browser, check.Address)).Main.ShouldContain("The group withdrew the bid on Friday 8 May 2026.");
    }

    [Fact]
    public async Task a_loss_says_how()
    {
        var bid = (await council.NewMatter()).Bid;
        using var browser = await council.SignedIn(TestCouncil.Officer);

        (await TestCouncil.Send(browser, $"/groups/bids/{bid}/loss", Words(" "))).ErrorAt("Text").ShouldBe("Enter how the bid was lost");
        var check = await Answer(browser, $"/groups/bids/{bid}/loss", Words("The owner will not sell."), TheDay("Friday 8 May 2026"));

        (await TestCouncil.Send(browser, check.Address)).Main.ShouldContain("The bid was lost on Friday 8 May 2026. The owner will not sell.");
    }

    [Fact]
    public async Task one_that_is_over_cannot_succeed()
    {
        var matter = await council.NewMatter();
        await council.Do(new LoseBid(matter.Bid, On("Monday 4 May 2026"), "The owner will not sell."));
        using var browser = await council.SignedIn(TestCouncil.Member);

        var page = await Answer(browser, $"/groups/bids/{matter.Bid}/agreement", TheDay("Friday 8 May 2026"), Words(""), Words(""));

        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Main.ShouldContain("The bid was lost on Monday 4 May 2026.");
    }
}
