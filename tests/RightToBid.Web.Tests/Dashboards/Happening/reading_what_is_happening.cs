using RightToBid.Web.Tests.Platform;

namespace RightToBid.Web.Tests.Dashboards.Happening;

[Collection(AtAshcombe.Name)]
public class reading_what_is_happening(AshcombeCouncil council)
{
    [Fact]
    public async Task the_start_page_says_what_came_in_last_and_which_dates_are_next()
    {
        var page = await council.Open("/");

        page.Main.ShouldContain("What happened last Monday 11 May 2026: Station Road Allotments was nominated by Ashcombe Parish Council.");
        page.Main.ShouldContain("Tuesday 12 May 2026: St Aldhelm's Hall, last day for groups to ask to bid (today is the last day).");
        page.Main.ShouldContain("Wednesday 13 May 2026: Brook Lane Playing Field, last day for the council's decision (1 day left).");
    }

    [Fact]
    public async Task and_leads_to_the_case() =>
        (await council.Open("/")).Link("Station Road Allotments").ShouldBe("/register/E07999001/ACV/2026/9001");

    [Fact]
    public async Task and_never_what_is_over() => (await council.Open("/")).Main.ShouldNotContain("The Old Library");
}

/// <summary>The twin: a site in which nothing has happened.</summary>
public class reading_that_nothing_is_happening(TestCouncil council) : IClassFixture<TestCouncil>
{
    [Fact]
    public async Task the_start_page_leaves_it_out() => (await council.Open("/")).Main.ShouldNotContain("What happened last");
}
