using System.Globalization;
using System.Net;

using Microsoft.Extensions.DependencyInjection;

using RightToBid.Web.Dashboards.News;
using RightToBid.Web.Tests.Following;
using RightToBid.Web.Tests.Platform;

namespace RightToBid.Web.Tests.Register;

public class following_what_was_searched(VillagesRegister council) : IClassFixture<VillagesRegister>
{
    private const string Plough = "The Plough Inn";
    private const string Bandstand = "The Bandstand";
    private const string Hall = "Victory Hall";
    private const string Harbour = "The Harbour Bell";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("?kind=public%20house", $"{Harbour}, {Plough}")]
    [InlineData($"?kind=PUBLIC%20HOUSE&authority={TestCouncil.Authority}", Plough)]
    [InlineData("?kind=Village%20hall&show=listed", Hall)]
    [InlineData("?kind=village%20hall&show=moratorium", "")]
    [InlineData("?kind=castle", "")]
    public async Task by_kind_tells_of_that_kind_alone(string asked, string told)
    {
        (await WhatIsTold.ByFeed(council, asked)).ShouldBe(told);
        (await WhatIsTold.ByEmail(council, asked)).ShouldBe(told);
    }

    // The hall is 1.002 kilometres north of the inn.
    [Theory]
    [InlineData("?near=51.78,-1.48&km=1", Plough)]
    [InlineData("?near=51.7801,-1.48&km=1", $"{Plough}, {Hall}")]
    [InlineData("?near=51.7801,-1.48&km=1&kind=village%20hall", Hall)]
    [InlineData("?near=51.78,-1.48", $"{Plough}, {Hall}")]
    [InlineData("?near=51.21,-2.65&km=50", Harbour)]
    [InlineData("?near=51.21,-2.65&km=50&q=plough", "")]
    public async Task near_a_point_tells_of_what_is_just_within_and_not_of_what_is_just_beyond(string asked, string told)
    {
        (await WhatIsTold.ByFeed(council, asked)).ShouldBe(told);
        (await WhatIsTold.ByEmail(council, asked)).ShouldBe(told);
    }

    // Today is 12 May 2026. The hall is listed to 8 June 2026; the moratorium over the inn ends with 31 May 2026.
    [Theory]
    [InlineData("?show=ends-soon&within=26", "")]
    [InlineData("?show=ends-soon&within=27", Hall)]
    [InlineData("?show=ends-soon&kind=public%20house", "")]
    [InlineData($"?show=ends-soon&authority={TestCouncil.Authority}&q=hall", Hall)]
    [InlineData("?show=moratorium-ending&within=18", "")]
    [InlineData("?show=moratorium-ending&within=19", Plough)]
    [InlineData("?show=moratorium-ending&near=51.78,-1.48&km=1", Plough)]
    public async Task that_ends_soon_tells_of_what_ends_on_the_last_day_that_is_near_enough_and_of_nothing_later(string asked, string told)
    {
        (await WhatIsTold.ByFeed(council, asked)).ShouldBe(told);
        (await WhatIsTold.ByEmail(council, asked)).ShouldBe(told);
        using var calendar = await council.Ask($"/register.ics{asked}");
        (await ForeignParsers.Calendar(await calendar.Content.ReadAsStringAsync(Cancellation))).Select(entry => entry.Title.Split(", ")[^1])
            .Distinct().ShouldBe(told.Length == 0 ? [] : [told]);
    }

    [Theory]
    [InlineData("?show=ends-soon", "Victory Hall: The listing ends within 28 days: its last day is Monday 8 June 2026.", "2026-05-11T00:00+01:00")]
    [InlineData("?show=ends-soon&within=366", "Victory Hall: The listing ends within 366 days: its last day is Monday 8 June 2026.", "2025-06-07T00:00+01:00")]
    [InlineData("?show=moratorium-ending", "The Plough Inn: The moratorium ends within 28 days: its last day is Sunday 31 May 2026.", "2026-05-03T00:00+01:00")]
    public async Task that_ends_soon_is_dated_in_the_feed_by_the_day_on_which_the_end_came_so_near(string asked, string title, string at)
    {
        using var browser = council.CreateClient();

        var feed = ForeignParsers.Feed(await browser.GetStringAsync(new Uri($"/register.atom{asked}", UriKind.Relative), Cancellation));
        feed.Items.Single(item => item.Title.Text == title).LastUpdatedTime.ShouldBe(DateTimeOffset.Parse(at, CultureInfo.InvariantCulture));
        var again = ForeignParsers.Feed(await browser.GetStringAsync(new Uri($"/register.atom{asked}", UriKind.Relative), Cancellation));
        again.Items.Select(item => item.Id).ShouldBe(feed.Items.Select(item => item.Id));
    }

    [Theory]
    [InlineData("?kind=Bandstand", Bandstand)]
    [InlineData("?kind=bandstand&show=listed", "")]
    [InlineData("?near=51.6,-1.3&km=1", Bandstand)]
    [InlineData("?near=51.6091,-1.3&km=1", "")]
    [InlineData("?near=51.6,-1.3&km=1&kind=public%20house", "")]
    public async Task tells_of_land_that_is_nominated_and_not_listed(string asked, string told)
    {
        await council.Nominate(31, new(Bandstand, "The Green, Ashcombe") { Kind = "bandstand", Point = new(51.6000m, -1.3000m) });

        (await WhatIsTold.ByFeed(council, asked)).ShouldBe(told);
        (await WhatIsTold.ByEmail(council, asked)).ShouldBe(told);
    }

    [Fact]
    public async Task by_kind_and_near_a_point_has_the_days_of_that_alone_in_its_calendar()
    {
        using var answer = await council.Ask("/register.ics?near=51.7801,-1.48&km=1&kind=village%20hall");

        var entries = await ForeignParsers.Calendar(await answer.Content.ReadAsStringAsync(Cancellation));
        entries.ShouldNotBeEmpty();
        entries.ShouldAllBe(entry => entry.Title.EndsWith(Hall, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("?kind=public%20house", "every case of the kind “public house”")]
    [InlineData("?near=51.5012,-2.5471", "every case within 10 kilometres of 51.5012, -2.5471")]
    [InlineData("?kind=shop&show=listed&near=51.5,-2.5&km=1", "listed assets of the kind “shop”, within 1 kilometre of 51.5, -2.5")]
    [InlineData("?q=fox&kind=shop&near=51.5,-2.5&authority=E06000063", "every case of the kind “shop”, within 10 kilometres of 51.5, -2.5, of Cumberland Council that a search for “fox” finds")]
    [InlineData("?authority=E06000063", "every case of Cumberland Council")]
    [InlineData("?show=ends-soon", "assets whose listing ends within 28 days")]
    [InlineData("?show=moratorium-ending&within=1&kind=shop", "assets whose moratorium ends within 1 day of the kind “shop”")]
    [InlineData("?near=Atlantis", null)]
    public async Task says_what_it_is(string asked, string? words) =>
        (await council.Services.GetRequiredService<NewsSubjects>().InWords(WhatIsTold.Asked(asked), Cancellation)).ShouldBe(words);

    [Theory]
    [InlineData("/register.atom?near=Atlantis")]
    [InlineData("/register.atom?near=91,0")]
    [InlineData("/register.ics?near=OX28%201AB&kind=public%20house")]
    public async Task near_no_point_is_refused_in_words(string address)
    {
        using var answer = await council.Ask(address);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync(Cancellation)).ShouldContain("Search the register near a postcode");
    }

    [Theory]
    [InlineData("/follow?near=Atlantis")]
    [InlineData("/follow/webhook?near=OX28%201AB&kind=public%20house")]
    public async Task near_no_point_is_nothing_to_follow(string address)
    {
        using var answer = await council.Ask(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task that_ends_soon_says_how_its_followers_are_told()
    {
        var found = await council.Open("/register?show=ends-soon&within=90");
        var page = await council.Open(found.Link("Follow what you searched for"));
        page.Heading.ShouldBe("Get e-mails about assets whose listing ends within 90 days");
        page.Main.ShouldContain("You are told of each when its end comes within 90 days");
        var program = await council.Open(found.Link("have a program sent events"));
        program.Main.ShouldContain("That an end comes near is no event");
        program.Link("the feed").ShouldBe("/register.atom?show=ends-soon&within=90");
    }

    [Fact]
    public async Task near_a_postcode_is_followed_by_its_point_and_near_nowhere_is_not_offered()
    {
        var found = await council.Open("/register?near=OX28+1AB&km=1&kind=public%20house");
        var page = await council.Open(found.Link("Follow what you searched for"));
        page.Heading.ShouldBe("Get e-mails about every case of the kind “public house”, within 1 kilometre of 51.78, -1.48");
        (await council.Open(found.Link("have a program sent events"))).Main.ShouldContain("within 1 kilometre of 51.78, -1.48");

        (await council.Open("/register?near=Atlantis")).Main.ShouldNotContain("Follow what you searched for");
    }
}
