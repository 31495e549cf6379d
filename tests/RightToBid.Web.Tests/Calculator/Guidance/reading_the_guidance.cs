using System.Net;

using RightToBid.Law;
using RightToBid.Web.Tests.Platform;

namespace RightToBid.Web.Tests.Calculator.Guidance;

public class reading_the_guidance(TestCouncil council) : IClassFixture<TestCouncil>
{
    private const string Bidding = "/guidance/england-right-to-bid-2011/bidding";

    [Fact]
    public async Task leads_to_every_chapter_of_every_regime_in_force()
    {
        var page = await council.Open("/guidance");

        foreach (var regime in StatuteBook.Regimes.Where(regime => regime.Status is LegalStatus.InForce))
        {
            regime.Guide.ShouldNotBeEmpty(regime.Key);
            regime.Guide.Select(chapter => chapter.Key).ShouldBeUnique();
            foreach (var chapter in regime.Guide)
            {
                var told = await council.Open(page.Link(chapter.Title));
                told.Heading.ShouldBe(chapter.Title);
                (chapter.Fact is null || regime.Facts.Contains(chapter.Fact)).ShouldBeTrue(chapter.Key);
                told.Main.ShouldContain("not yet reviewed by a lawyer");
            }
        }
    }

    [Fact]
    public async Task says_who_helps_and_that_they_are_elsewhere()
    {
        var page = await council.Open("/guidance");

        page.Main.ShouldContain("Plunkett UK");
        page.Link("Pub is The Hub: Pubs that serve their community in more ways than one").ShouldBe("https://www.pubisthehub.org.uk/");
        page.Main.ShouldContain("These lead to other sites");
        page.Main.ShouldContain("No group has told its story here yet.");
    }

    [Fact]
    public async Task gives_the_dates_of_the_readers_own_case()
    {
        using var typed = await council.Ask($"{Bidding}?On.Day=12&On.Month=5&On.Year=2026");
        typed.Headers.Location!.ToString().ShouldBe($"{Bidding}?day=2026-05-12#dates");

        var page = await council.Open($"{Bidding}?day=2026-05-12");

        page.WordsOf("interim-moratorium").ShouldContain("to the end of Monday 22 June 2026");
        page.WordsOf("full-moratorium").ShouldContain("to the end of Wednesday 11 November 2026");
        page.WordsOf("full-moratorium").ShouldContain("95(6)");
        page.Link("The same in the calculator").ShouldBe("/calculator/england-right-to-bid-2011/disposal-notice-received/2026-05-12");
    }

    [Fact]
    public async Task gives_no_dates_for_a_day_that_is_none_or_before_the_law()
    {
        (await council.Open($"{Bidding}?day=2026-02-31")).ErrorSummary.ShouldBe(["Enter the day, like 31 8 2023"]);
        (await council.Open($"{Bidding}?On.Day=31&On.Month=2&On.Year=2026")).ErrorSummary.ShouldHaveSingleItem();
        (await council.Open($"{Bidding}?day=2001-05-12")).Main.ShouldContain("No dates can be given for that day.");
    }

    [Theory]
    [InlineData("/guidance/england-right-to-bid-2011/flying")]
    [InlineData("/guidance/nowhere/bidding")]
    public async Task knows_no_other(string address)
    {
        using var response = await council.Ask(address);
        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
