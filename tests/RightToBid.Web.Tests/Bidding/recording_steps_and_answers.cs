using System.Net;

using RightToBid.Cases.Bidding;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;
using static RightToBid.Web.Tests.Bidding.FoxCouncil;

namespace RightToBid.Web.Tests.Bidding;

[Collection(AtTheFox.Name)]
public class recording_steps_and_answers(FoxCouncil council)
{
    [Fact]
    public async Task funding_is_asked_for_its_amount()
    {
        var bid = (await council.NewMatter()).Bid;
        using var browser = await council.SignedIn(TestCouncil.Member);

        var check = await Answer(
            browser, $"/groups/bids/{bid}/milestone", Words("FundingSecured"), Words("Grant"), Words("120000"), TheDay("Monday 4 May 2026"));

        check.SummaryRow("Amount").ShouldBe("£120,000");
        (await TestCouncil.Send(browser, check.Address)).SummaryRow("money", "Funding secured").ShouldBe("£120,000");
    }

    [Fact]
    public async Task a_business_plan_has_no_amount()
    {
        var bid = (await council.NewMatter()).Bid;
        using var browser = await council.SignedIn(TestCouncil.Officer);

        var check = await Answer(
            browser, $"/groups/bids/{bid}/milestone", Words("BusinessPlan"), Words("Plan agreed by the members"), TheDay("Monday 4 May 2026"));

        check.Main.ShouldNotContain("Amount");
        (await TestCouncil.Send(browser, check.Address)).Main.ShouldContain("Plan agreed by the members (business plan)");
    }

    [Fact]
    public async Task a_step_must_be_one_of_those_named()
    {
        using var browser = await council.SignedIn(TestCouncil.Member);
        (await TestCouncil.Send(browser, $"/groups/bids/{(await council.NewMatter()).Bid}/milestone")).ErrorAt("Text").ShouldBe("Select what has been done");
    }

    [Fact]
    public async Task an_answer_needs_an_offer()
    {
        var page = await council.See(TestCouncil.Member, $"/groups/bids/{(await council.NewMatter()).Bid}/answer");

        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Main.ShouldContain("No offer awaits an answer.");
    }

    [Fact]
    public async Task the_owners_answer_to_an_offer_is_recorded()
    {
        var matter = await council.NewMatter();
        await council.Do(new MakeOffer(matter.Bid, matter.Notice, 400_000, On("Friday 1 May 2026")));
        using var browser = await council.SignedIn(TestCouncil.Member);

        var check = await Answer(
            browser, $"/groups/bids/{matter.Bid}/answer", Words(matter.Notice.ToString()), Words("no"), TheDay("Wednesday 6 May 2026"));

        check.SummaryRow("Offer").ShouldBe("£400,000, made on Friday 1 May 2026");
        (await TestCouncil.Send(browser, check.Address)).Main.ShouldContain("Declined on 6 May 2026");
    }

    [Fact]
    public async Task an_answer_before_the_offer_is_asked_for_again()
    {
        var matter = await council.NewMatter();
        await council.Do(new MakeOffer(matter.Bid, matter.Notice, 400_000, On("Friday 1 May 2026")));
        using var browser = await council.SignedIn(TestCouncil.Member);

        var page = await Answer(
            browser, $"/groups/bids/{matter.Bid}/answer", Words(matter.Notice.ToString()), Words("yes"), TheDay("Thursday 30 April 2026"));

        page.ErrorAt("Day").ShouldBe("An answer on Thursday 30 April 2026 would be before the offer was made, on Friday 1 May 2026.");
    }
}
