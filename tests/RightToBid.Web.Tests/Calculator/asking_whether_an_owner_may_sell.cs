using RightToBid.Web.Tests.Platform;

namespace RightToBid.Web.Tests.Calculator;

public class asking_whether_an_owner_may_sell(TestSite site) : IClassFixture<TestSite>
{
    /// <summary>Entered on Thursday 1 August 2019; notice received on Tuesday 12 May 2020.</summary>
    private static string Selling(string bindingOn, string rest = "&Request.Day=&Request.Month=&Request.Year=")
    {
        var parts = bindingOn.Split('-');
        return $"/calculator/disposal?Binding.Day={parts[2]}&Binding.Month={parts[1]}&Binding.Year={parts[0]}&Sold=freehold&Vacant=yes&Buyer=anyone"
            + $"&Entered.Day=1&Entered.Month=8&Entered.Year=2019&Notice.Day=12&Notice.Month=5&Notice.Year=2020{rest}";
    }

    [Fact]
    public async Task on_the_last_day_of_the_interim_moratorium_is_answered_no()
    {
        var page = await site.Open(Selling("2020-06-22"));

        page.WordsOf("answer").ShouldStartWith("No: the owner may not enter into it on Monday 22 June 2020");
        page.SummaryRow("answer", "The law").ShouldContain("section 95");
    }

    [Fact]
    public async Task the_day_after_with_no_request_is_answered_yes() =>
        (await site.Open(Selling("2020-06-23"))).WordsOf("answer").ShouldStartWith("Yes: the owner may enter into it on Tuesday 23 June 2020");

    [Fact]
    public async Task the_day_after_with_a_request_is_answered_no() =>
        (await site.Open(Selling("2020-06-23", "&Request.Day=1&Request.Month=6&Request.Year=2020")))
            .WordsOf("answer").ShouldStartWith("No: the owner may not enter into it on Tuesday 23 June 2020");

    [Fact]
    public async Task without_the_facts_asks_for_each_of_them()
    {
        var page = await site.Open("/calculator/disposal?Binding.Day=");

        page.ErrorAt("Binding").ShouldBe("Enter the day it becomes binding, like 31 8 2023");
        page.ErrorAt("Sold").ShouldBe("Select what would be sold");
        page.ErrorAt("Vacant").ShouldBe("Select yes if it would pass with vacant possession");
        page.ErrorAt("Buyer").ShouldBe("Select who would buy");
        page.HasPart("answer").ShouldBeFalse();
    }

    [Fact]
    public async Task of_a_lease_needs_its_years() =>
        (await site.Open(Selling("2020-06-22").Replace("Sold=freehold", "Sold=lease", StringComparison.Ordinal)))
            .ErrorAt("LeaseYears").ShouldBe("Enter the years of the lease, like 25");

    [Fact]
    public async Task beyond_the_days_that_are_encoded_is_refused() =>
        (await site.Open(Selling("2050-06-22"))).Main.ShouldContain("No answer can be given");

    [Fact]
    public async Task with_nothing_answered_yet_shows_no_error() =>
        (await site.Open("/calculator/disposal")).ErrorSummary.ShouldBeEmpty();
}
