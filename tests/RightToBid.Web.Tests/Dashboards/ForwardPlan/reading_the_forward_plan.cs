using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

using RightToBid.Cases.Disposing;
using RightToBid.Cases.Nominating;
using RightToBid.Web.Tests.Bidding;
using RightToBid.Web.Tests.Platform;
using RightToBid.Web.Tests.Register;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Dashboards.ForwardPlan;

/// <summary>The Fox is in its full moratorium, to the end of Thursday 27 August 2026. Today is Tuesday 12 May 2026.</summary>
public sealed class reading_the_forward_plan(AshcombeRegister council) : IClassFixture<AshcombeRegister>
{
    private const string Mine = $"/forward-plan?authority={TestCouncil.Authority}";

    [Fact]
    public async Task says_what_ends_when_and_who_can_still_influence_it()
    {
        var page = await council.Open(Mine);
        page.Heading.ShouldBe("Forward plan");
        page.Main.ShouldContain("Thursday 27 August 2026: The Fox Inn, the full moratorium ends");
        page.Main.ShouldContain("A community group can make the owner an offer, to the end of Thursday 27 August 2026. The owner need not accept it, and may then sell to anyone.");
        page.Main.ShouldContain("June 2026 Nothing is to be decided and nothing ends.");
        page.Link("The Fox Inn").ShouldBe($"/register/{TestCouncil.Authority}/ACV/2026/0001");
        page.Main.ShouldNotContain("the interim moratorium ends");
        page.Main.ShouldNotContain("Victory Hall");
    }

    [Theory]
    [InlineData("&what=listing", false)]
    [InlineData("&what=full-moratorium", true)]
    [InlineData("&from=2026-08", true)]
    [InlineData("&from=2026-09", false)]
    [InlineData("&months=3", false)]
    [InlineData("&place=E04000000", false)]
    public async Task asked_for_less_says_less(string asked, bool hasTheFox) =>
        (await council.Open(Mine + asked)).Main.Contains("The Fox Inn, the full moratorium ends", StringComparison.Ordinal).ShouldBe(hasTheFox);

    [Fact]
    public async Task for_a_month_that_is_none_says_how_to_write_it()
    {
        (await council.Open($"{Mine}&from=soon")).Main.ShouldContain("“soon” is not a month. Write it like 2026-12");
        foreach (var format in new[] { "json", "csv", "ics", "atom" })
        {
            using var answer = await council.Ask($"/forward-plan.{format}?from=2026-13");
            answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        }
    }

    [Fact]
    public async Task as_data_has_the_same_days()
    {
        using var json = await council.Ask($"/forward-plan.json?authority={TestCouncil.Authority}");
        var lines = (await json.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).EnumerateArray().ToList();
        var full = lines.Single(line => line.GetProperty("what").GetString() == "full-moratorium");
        full.GetProperty("lastDay").GetString().ShouldBe("2026-08-27");
        full.GetProperty("daysLeft").GetInt32().ShouldBe(107);
        full.GetProperty("provision").GetString().ShouldBe("Localism Act 2011, s. 95(6)");

        using var csv = await council.Ask($"/forward-plan.csv?authority={TestCouncil.Authority}");
        var table = (await csv.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        table.Length.ShouldBe(lines.Count + 1);
        table.ShouldContain(row => row.StartsWith($"2026-08-27,full-moratorium,{TestCouncil.Authority},ACV/2026/0001,The Fox Inn,2026-02-28,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task as_a_calendar_and_a_feed_is_read_by_programs_that_others_wrote()
    {
        using var ics = await council.Ask($"/forward-plan.ics?authority={TestCouncil.Authority}");
        var entries = await ForeignParsers.Calendar(await ics.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        entries.ShouldContain(entry => entry.On == "2026-08-27" && entry.Title == "Last day: Full moratorium, The Fox Inn");
        using var own = await council.Ask($"/register/{TestCouncil.Authority}/ACV/2026/0001.ics");
        var ofCase = await ForeignParsers.Calendar(await own.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        ofCase.Select(entry => entry.Uid).ShouldContain(entries.Single(entry => entry.On == "2026-08-27").Uid, "one day has one name, whichever calendar it is in");

        using var atom = await council.Ask($"/forward-plan.atom?authority={TestCouncil.Authority}");
        var feed = ForeignParsers.Feed(await atom.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        feed.Items.ShouldContain(item => item.Title.Text.StartsWith("Thursday 27 August 2026: last day: Full moratorium", StringComparison.Ordinal));
    }
}

public sealed class following_the_plan_as_facts_change(AshcombeRegister council) : IClassFixture<AshcombeRegister>
{
    [Fact]
    public async Task a_day_moves_an_overdue_duty_stays_and_what_is_done_goes()
    {
        var nomination = Guid.Parse("0190a5f0-0000-7000-8000-000000000077");
        await council.Send(new ReceiveNomination(
            nomination, "NOM/2026/0077", new("The Heron", "2 Weir Lane, Ashcombe"), FoxCouncil.Friends, "The village meets there.", On("Wednesday 1 April 2026")));
        (await council.Open("/forward-plan")).Main.ShouldContain("Wednesday 27 May 2026: The Heron, last day for the council to decide whether to list it");

        council.Clock.AdvanceTo(On("Thursday 28 May 2026"));
        var late = await council.Open("/forward-plan");
        late.Main.ShouldContain("Overdue The last day has passed, and no decision is recorded. The council must still decide. Wednesday 27 May 2026: The Heron");
        await council.Send(new DeclineNomination(nomination, "It is not used by the community.", On("Thursday 28 May 2026")));
        (await council.Open("/forward-plan")).Main.ShouldNotContain("The Heron");

        await council.Send(new RightToBid.Cases.Disposing.CorrectReceiptDay(AshcombeRegister.FoxNotice, On("Friday 27 February 2026"), "It lay in the letter box."));
        (await council.Open("/forward-plan")).Main.ShouldContain("Wednesday 26 August 2026: The Fox Inn, the full moratorium ends");
        await council.Send(new WithdrawNotice(AshcombeRegister.FoxNotice, On("Thursday 28 May 2026")));
        (await council.Open("/forward-plan")).Main.ShouldNotContain("The Fox Inn");
    }
}
