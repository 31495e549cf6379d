using System.Globalization;
using System.Net;
using System.Text;

using RightToBid.Cases;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Register;

public sealed class reading_what_happened_as_a_feed(AshcombeRegister council) : IClassFixture<AshcombeRegister>
{
    private const string TheFox = $"/register/{TestCouncil.Authority}/ACV/2026/0001";

    [Theory]
    [InlineData("/register.atom")]
    [InlineData($"/register/{TestCouncil.Authority}.atom")]
    [InlineData($"/register.atom?q=fox&authority={TestCouncil.Authority}&show=moratorium")]
    [InlineData($"{TheFox}.atom")]
    public async Task gives_what_a_foreign_reader_reads(string address)
    {
        using var answer = await council.Ask(address);
        answer.Content.Headers.ContentType!.ToString().ShouldBe("application/atom+xml; charset=utf-8");
        var feed = ForeignParsers.Feed(await Text(answer));

        feed.Items.ShouldNotBeEmpty();
        feed.Items.Select(item => item.Id).ShouldBeUnique();
        feed.Items.ShouldAllBe(item => item.Links.Count == 1 && item.Title.Text.Length > 0 && item.Authors.Count == 1);
        feed.Items.Select(item => item.LastUpdatedTime).ShouldBeInOrder(SortDirection.Descending);
        feed.LastUpdatedTime.ShouldBe(feed.Items.Max(item => item.LastUpdatedTime));
        feed.Items.ShouldContain(item => item.Title.Text.StartsWith("The Fox Inn: The council received the owner's notice of a wish to sell on Saturday 28 February 2026", StringComparison.Ordinal));
    }

    [Fact]
    public async Task of_one_case_or_search_has_nothing_of_another()
    {
        foreach (var address in new[] { $"{TheFox}.atom", "/register.atom?q=mill%20lane", "/register.atom?show=moratorium" })
        {
            (await Feed(address)).Items.ShouldAllBe(item => item.Title.Text.StartsWith("The Fox Inn: ", StringComparison.Ordinal));
        }

        (await Feed("/register.atom?show=ended")).Items.ShouldAllBe(item => item.Title.Text.StartsWith("Victory Hall: ", StringComparison.Ordinal));
        (await Feed("/register.atom?q=nowhere")).Items.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("1900-01-01T00:00:00Z", 0)]
    [InlineData("2100-12-31T23:59:59Z", 1)]
    public async Task goes_on_before_any_moment_of_this_age(string moment, int least)
    {
        using var answer = await council.Ask($"/register.atom?before={moment}_00000000000000000000000000000000_1");

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        Math.Min(1, ForeignParsers.Feed(await Text(answer)).Items.Count()).ShouldBe(least);
    }

    [Theory]
    [InlineData("/register/E00000000.atom", HttpStatusCode.NotFound)]
    [InlineData($"/register/{TestCouncil.Authority}/ACV/1999/0001.atom", HttpStatusCode.NotFound)]
    [InlineData($"/register/{TestCouncil.Authority}/ACV/1999/0001.ics", HttpStatusCode.NotFound)]
    [InlineData("/register.atom?place=E04000000", HttpStatusCode.NotFound)]
    [InlineData("/register.atom?before=yesterday", HttpStatusCode.BadRequest)]
    [InlineData("/register.atom?before=-0001-01-01T00:00:00Z_00000000000000000000000000000000_1", HttpStatusCode.BadRequest)]
    [InlineData("/register.atom?before=1899-12-31T23:59:59Z_00000000000000000000000000000000_1", HttpStatusCode.BadRequest)]
    [InlineData("/register.atom?before=2101-01-01T00:00:00Z_00000000000000000000000000000000_1", HttpStatusCode.BadRequest)]
    public async Task that_there_is_not_is_a_problem_in_words(string address, HttpStatusCode status)
    {
        using var answer = await council.Ask(address);
        answer.StatusCode.ShouldBe(status);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Theory]
    [InlineData("/register.atom")]
    [InlineData($"{TheFox}.ics")]
    public async Task is_not_sent_again_to_whoever_has_it(string address)
    {
        using var first = await council.Ask(address);
        var tag = first.Headers.ETag.ShouldNotBeNull();
        using var browser = council.CreateClient();
        using var asked = new HttpRequestMessage(HttpMethod.Get, address);
        asked.Headers.IfNoneMatch.Add(tag);
        using var again = await browser.SendAsync(asked, TestContext.Current.CancellationToken);
        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await Text(again)).ShouldBeEmpty();
    }

    private async Task<System.ServiceModel.Syndication.SyndicationFeed> Feed(string address)
    {
        using var answer = await council.Ask(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return ForeignParsers.Feed(await Text(answer));
    }

    private static Task<string> Text(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}

public sealed class going_back_through_a_feed(AshcombeRegister council) : IClassFixture<AshcombeRegister>
{
    [Fact]
    public async Task finds_each_entry_once_and_a_correction_is_a_new_one()
    {
        for (var number = 1; number <= 120; number++)
        {
            await council.Send(new EnterInList(
                Guid.Parse($"0190a5f0-0001-7000-8000-{number:x12}"), string.Create(CultureInfo.InvariantCulture, $"ACV/2026/1{number:000}"),
                new Asset($"Field {number}", "Brook Lane, Ashcombe"), On("Tuesday 12 May 2026")));
        }

        var before = await All();
        before.Select(item => item.Id).ShouldBeUnique();
        before.Count(item => item.Title.StartsWith("Field", StringComparison.Ordinal)).ShouldBe(120);

        council.Clock.AdvanceTo(On("Wednesday 13 May 2026"));
        await council.Send(new CorrectReceiptDay(AshcombeRegister.FoxNotice, On("Friday 27 February 2026"), "It lay in the letter box."));
        var after = await All();
        after.TakeWhile(item => item.Id != before[0].Id).ShouldContain(item => item.Title.Contains("corrected to Friday 27 February 2026"));
        after.SkipWhile(item => item.Id != before[0].Id).ShouldBe(before, "what was told before is as it was");
    }

    private async Task<List<(string Id, string Title, DateTimeOffset UpdatedAt)>> All()
    {
        var (found, next) = (new List<(string, string, DateTimeOffset)>(), "/register.atom");
        while (next is not null)
        {
            using var answer = await council.Ask(next);
            var feed = ForeignParsers.Feed(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            found.AddRange(feed.Items.Select(item => (item.Id, item.Title.Text, item.LastUpdatedTime)));
            next = feed.Links.SingleOrDefault(link => link.RelationshipType == "next")?.Uri.PathAndQuery;
        }

        return found;
    }
}

public sealed class taking_the_dates_as_a_calendar(AshcombeRegister council) : IClassFixture<AshcombeRegister>
{
    private const string TheFox = $"/register/{TestCouncil.Authority}/ACV/2026/0001.ics";

    [Fact]
    public async Task follows_when_a_date_moves_and_says_when_it_falls_away()
    {
        var first = await Read(TheFox);
        first.ShouldAllBe(entry => entry.IsDay && entry.Alarms == 0 && entry.Sequence == 0 && entry.Status == "CONFIRMED" && entry.Refresh == "PT6H");
        Day(first, "interim-moratorium.last").ShouldBe(("2026-04-10", "2026-04-11", 0, "CONFIRMED"));
        Day(first, "interim-moratorium.first").ShouldBe(("2026-02-28", "2026-03-01", 0, "CONFIRMED"));
        Day(first, "full-moratorium.last").ShouldBe(("2026-08-27", "2026-08-28", 0, "CONFIRMED"));
        Day(first, "protected-period.last").ShouldBe(("2027-08-27", "2027-08-28", 0, "CONFIRMED"));
        Day(first, ".listing.last").ShouldBe(("2031-01-04", "2031-01-05", 0, "CONFIRMED"));
        first.Single(entry => entry.Uid.Contains("full-moratorium.last")).Notes.ShouldContain("section 95(6)");
        (await Read(TheFox)).ShouldBe(first, "asked again, nothing has changed");

        council.Clock.AdvanceTo(On("Wednesday 13 May 2026"));
        await council.Send(new CorrectReceiptDay(AshcombeRegister.FoxNotice, On("Friday 27 February 2026"), "It lay in the letter box."));
        var moved = await Read(TheFox);
        moved.Select(entry => entry.Uid).Order().ShouldBe(first.Select(entry => entry.Uid).Order(), "each keeps its name");
        Day(moved, "full-moratorium.last").ShouldBe(("2026-08-26", "2026-08-27", 1, "CONFIRMED"));
        Day(moved, ".listing.last").ShouldBe(("2031-01-04", "2031-01-05", 0, "CONFIRMED"));
        moved.Single(entry => entry.Uid.Contains("full-moratorium.last")).Stamp.ShouldStartWith("2026-05-13");

        council.Clock.AdvanceTo(On("Thursday 14 May 2026"));
        await council.Send(new WithdrawNotice(AshcombeRegister.FoxNotice, On("Thursday 14 May 2026")));
        var over = await Read(TheFox);
        Day(over, "full-moratorium.last").ShouldBe(("2026-08-26", "2026-08-27", 2, "CANCELLED"));
        Day(over, "interim-moratorium.last").ShouldBe(("2026-04-09", "2026-04-10", 1, "CONFIRMED"), "it had ended before");
    }

    [Theory]
    [InlineData("/register.ics")]
    [InlineData($"/register/{TestCouncil.Authority}.ics")]
    [InlineData("/register.ics?q=ashcombe&show=listed")]
    public async Task of_many_cases_has_the_days_of_each(string address)
    {
        var entries = await Read(address);
        entries.Select(entry => entry.Uid).ShouldBeUnique();
        entries.ShouldContain(entry => entry.Title.StartsWith("Last day: ", StringComparison.Ordinal) && entry.Title.EndsWith("Long Meadow", StringComparison.Ordinal));
        entries.ShouldContain(entry => entry.Title.EndsWith("The Fox Inn", StringComparison.Ordinal));
    }

    [Fact]
    public async Task has_no_line_longer_than_75_octets() =>
        (await Text(TheFox)).Split("\r\n").ShouldAllBe(line => Encoding.UTF8.GetByteCount(line) <= 75);

    private static (string On, string Until, int? Sequence, string? Status) Day(IReadOnlyList<ReadEntry> entries, string which) =>
        entries.Where(entry => entry.Uid.Contains(which, StringComparison.Ordinal)).Select(entry => (entry.On, entry.Until, entry.Sequence, entry.Status)).ShouldHaveSingleItem();

    private async Task<IReadOnlyList<ReadEntry>> Read(string address) => await ForeignParsers.Calendar(await Text(address));

    private async Task<string> Text(string address)
    {
        using var answer = await council.Ask(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.ToString().ShouldBe("text/calendar; charset=utf-8");
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
