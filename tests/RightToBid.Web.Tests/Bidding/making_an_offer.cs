using System.Net;

using RightToBid.Cases.Bidding;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;
using static RightToBid.Web.Tests.Bidding.FoxCouncil;

namespace RightToBid.Web.Tests.Bidding;

[Collection(AtTheFox.Name)]
public class making_an_offer(FoxCouncil council)
{
    [Fact]
    public async Task goes_from_question_to_question_to_the_check_and_back_to_the_bid()
    {
        var matter = await council.NewMatter();
        using var browser = await council.SignedIn(TestCouncil.Member);

        var check = await Answer(browser, Offer(matter), Words("£410,000"), TheDay("Monday 4 May 2026"));

        check.Heading.ShouldBe("Check before you record");
        check.SummaryRow("Amount offered").ShouldBe("£410,000");
        check.SummaryRow("Day of the offer").ShouldBe("Monday 4 May 2026");
        check.Link("Change day of the offer").ShouldEndWith("/madeon");
        (await council.StateOf<Bid>(matter.Bid)).Offers.ShouldBeEmpty();

        var bid = await TestCouncil.Send(browser, check.Address);

        bid.Address.ShouldBe($"/groups/bids/{matter.Bid}");
        bid.SummaryRow("money", "Last offer").ShouldBe("£410,000");
        (await TestCouncil.Open(browser, check.Address)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task a_changed_answer_goes_straight_back_to_the_check()
    {
        var matter = await council.NewMatter();
        using var browser = await council.SignedIn(TestCouncil.Member);
        var check = await Answer(browser, Offer(matter), Words("410000"), TheDay("Monday 4 May 2026"));

        var again = await TestCouncil.Send(browser, check.Link("Change amount offered"), Words("425000"));

        again.Heading.ShouldBe("Check before you record");
        again.SummaryRow("Amount offered").ShouldBe("£425,000");
        again.SummaryRow("Day of the offer").ShouldBe("Monday 4 May 2026");
    }

    [Theory]
    [InlineData("")]
    [InlineData("a lot")]
    [InlineData("410000.50")]
    [InlineData("0")]
    [InlineData("-5")]
    public async Task an_amount_that_is_none_is_asked_for_again(string typed)
    {
        using var browser = await council.SignedIn(TestCouncil.Member);
        var page = await TestCouncil.Send(browser, Offer(await council.NewMatter()), Words(typed));

        page.ErrorAt("Text").ShouldBe("Enter the amount in whole pounds, like 410000");
        page.Title.ShouldStartWith("Error: ");
    }

    [Theory]
    [InlineData(31, 4, 2026, "The day of the offer must be a real date")]
    [InlineData(13, 5, 2026, "The day of the offer must be today or in the past")]
    public async Task a_day_that_cannot_be_is_asked_for_again(int day, int month, int year, string error)
    {
        using var browser = await council.SignedIn(TestCouncil.Member);
        (await Answer(browser, Offer(await council.NewMatter()), Words("410000"), Typed(day, month, year))).ErrorAt("Day").ShouldBe(error);
    }

    [Fact]
    public async Task today_is_a_day_on_which_it_can_have_been_made()
    {
        using var browser = await council.SignedIn(TestCouncil.Member);
        (await Answer(browser, Offer(await council.NewMatter()), Words("410000"), TheDay("Tuesday 12 May 2026"))).Heading.ShouldBe("Check before you record");
    }

    [Fact]
    public async Task can_be_left_where_it_began()
    {
        var matter = await council.NewMatter();
        (await council.See(TestCouncil.Member, Offer(matter))).Link("Cancel").ShouldBe($"/groups/bids/{matter.Bid}");
    }

    [Theory]
    [InlineData(FoxCouncil.Rival)]
    [InlineData(FoxCouncil.WithoutGroup)]
    public async Task is_not_there_for_another_group(string account) =>
        (await council.See(account, Offer(await council.NewMatter()))).Status.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task the_answers_are_their_authors_alone()
    {
        using var browser = await council.SignedIn(TestCouncil.Member);
        var check = await Answer(browser, Offer(await council.NewMatter()), Words("410000"), TheDay("Monday 4 May 2026"));

        (await council.See(TestCouncil.Officer, check.Address)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task is_refused_with_a_reason_when_the_bid_is_over()
    {
        var matter = await council.NewMatter();
        await council.Do(new WithdrawBid(matter.Bid, On("Monday 4 May 2026")));
        using var browser = await council.SignedIn(TestCouncil.Member);

        var page = await Answer(browser, Offer(matter), Words("410000"), TheDay("Tuesday 5 May 2026"));

        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Main.ShouldContain("The group withdrew its bid on Monday 4 May 2026.");
    }

    [Fact]
    public async Task one_made_before_the_bid_was_over_is_recorded_late()
    {
        var matter = await council.NewMatter();
        await council.Do(new WithdrawBid(matter.Bid, On("Monday 4 May 2026")));
        using var browser = await council.SignedIn(TestCouncil.Member);

        var check = await Answer(browser, Offer(matter), Words("410000"), TheDay("Friday 1 May 2026"));

        (await TestCouncil.Send(browser, check.Address)).SummaryRow("money", "Last offer").ShouldBe("£410,000");
    }

    [Fact]
    public async Task says_who_was_first_where_somebody_recorded_something_meanwhile()
    {
        var matter = await council.NewMatter();
        using var browser = await council.SignedIn(TestCouncil.Member);
        var check = await Answer(browser, Offer(matter), Words("410000"), TheDay("Monday 4 May 2026"));
        var page = await TestCouncil.SendAfter(browser, check.Address, () =>
            council.Do(new MakeOffer(matter.Bid, matter.Notice, 390_000, On("Friday 1 May 2026"))));

        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Heading.ShouldBe("Somebody recorded something while this page was open");
        (await TestCouncil.Open(browser, check.Address)).SummaryRow("Amount offered").ShouldBe("£410,000");
    }

    private static string Offer(Matter matter) => $"/groups/bids/{matter.Bid}/offer";
}
