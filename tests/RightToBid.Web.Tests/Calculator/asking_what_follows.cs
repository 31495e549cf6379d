using System.Net;

using RightToBid.Web.Tests.Platform;

namespace RightToBid.Web.Tests.Calculator;

public class asking_what_follows(TestSite site) : IClassFixture<TestSite>
{
    private const string Notice = "/calculator/england-right-to-bid-2011/disposal-notice-received";

    [Fact]
    public async Task offers_every_fact_of_the_regime()
    {
        var page = await site.Open("/calculator");

        page.Heading.ShouldBe("What follows, and by when?");
        page.Labels.ShouldContain("The council received the owner's notice of a wish to sell");
        page.Labels.Count.ShouldBe(12);
    }

    [Fact]
    public async Task without_choosing_what_happened_is_an_error()
    {
        var page = await site.Open("/calculator?happened=");

        page.ErrorAt("Happened").ShouldBe("Select what happened");
        page.Title.ShouldStartWith("Error: ");
    }

    [Fact]
    public async Task leads_on_to_the_question_of_the_day() =>
        (await site.Open("/calculator?happened=england-right-to-bid-2011/disposal-notice-received"))
            .Heading.ShouldBe("When did the council receive the owner's notice?");

    [Theory]
    [InlineData("?On.Day=&On.Month=&On.Year=", "Enter the day, like 31 8 2023")]
    [InlineData("?On.Day=31&On.Month=&On.Year=2023", "The day must include a month")]
    [InlineData("?On.Day=&On.Month=&On.Year=2023", "The day must include a day and month")]
    [InlineData("?On.Day=31&On.Month=2&On.Year=2023", "The day must be a real date")]
    [InlineData("?On.Day=31&On.Month=13&On.Year=2023", "The day must be a real date")]
    [InlineData("?On.Day=31&On.Month=8&On.Year=23", "Year must include 4 numbers")]
    [InlineData("?On.Day=<b>&On.Month=8&On.Year=2023", "The day must be a real date")]
    public async Task for_an_impossible_day_says_what_to_put_right(string query, string error)
    {
        var page = await site.Open(Notice + query);

        page.ErrorAt("On").ShouldBe(error);
        page.ErrorSummary.ShouldBe([error]);
    }

    [Theory]
    [InlineData("?On.Day=31&On.Month=8&On.Year=2023")]
    [InlineData("?On.Day=31&On.Month=August&On.Year=2023")]
    [InlineData("?On.Day=31&On.Month=aug&On.Year=2023")]
    public async Task for_a_day_that_can_be_read_gives_the_answer_its_own_address(string query) =>
        (await site.Open(Notice + query)).Address.ShouldBe($"{Notice}/2023-08-31");

    [Fact]
    public async Task about_a_notice_gives_each_window_with_its_days()
    {
        var page = await site.Open($"{Notice}/2020-05-12");

        page.Heading.ShouldBe("The council received the owner's notice of a wish to sell on Tuesday 12 May 2020");
        page.SummaryRow("interim-moratorium", "First day").ShouldBe("Tuesday 12 May 2020");
        page.SummaryRow("interim-moratorium", "Last day").ShouldStartWith("Monday 22 June 2020");
        page.SummaryRow("full-moratorium", "Last day").ShouldStartWith("Wednesday 11 November 2020");
        page.SummaryRow("protected-period", "Last day").ShouldStartWith("Thursday 11 November 2021");
    }

    [Fact]
    public async Task at_a_month_end_warns_and_says_why_the_date_is_what_it_is()
    {
        var page = await site.Open($"{Notice}/2023-08-31");

        page.SummaryRow("full-moratorium", "Last day").ShouldStartWith("Thursday 29 February 2024");
        page.Main.ShouldContain("Warning There is no 31 February 2024");
        var why = page.Details("full-moratorium", "Why this date?");
        why.ShouldContain("Thursday 31 August 2023");
        why.ShouldContain("Localism Act 2011, section 95(6)");
        why.ShouldContain("not yet reviewed by a lawyer");
    }

    [Theory]
    [InlineData("2026-04-01", "today is the last day")]
    [InlineData("2026-04-02", "1 day left")]
    [InlineData("2026-03-31", "ended 1 day ago")]
    [InlineData("2026-04-07", "6 days left")]
    public async Task says_how_far_away_each_end_is(string received, string distance) =>
        (await site.Open($"{Notice}/{received}")).SummaryRow("interim-moratorium", "Last day").ShouldEndWith($"{distance}.");

    [Theory]
    [InlineData("2012-09-20")]
    [InlineData("2043-01-01")]
    public async Task for_a_day_that_nobody_encoded_refuses_and_says_which_days_are(string day)
    {
        var page = await site.Open($"{Notice}/{day}");

        page.Heading.ShouldBe("No dates can be given for that day");
        page.Main.ShouldContain("Friday 21 September 2012 to the end of Wednesday 31 December 2042");
        page.HasPart("interim-moratorium").ShouldBeFalse();
    }

    [Fact]
    public async Task for_the_first_day_encoded_answers() =>
        (await site.Open($"{Notice}/2012-09-21")).HasPart("interim-moratorium").ShouldBeTrue();

    [Theory]
    [InlineData("/calculator/england-right-to-bid-2011/full-moon")]
    [InlineData("/calculator/atlantis-right-to-bid-2011/disposal-notice-received")]
    [InlineData("/calculator/england-right-to-bid-2011/disposal-notice-received/2023-02-31")]
    public async Task about_what_is_not_there_is_not_found(string address)
    {
        var page = await site.Open(address);

        page.Status.ShouldBe(HttpStatusCode.NotFound);
        page.Heading.ShouldBe("Page not found");
    }
}
