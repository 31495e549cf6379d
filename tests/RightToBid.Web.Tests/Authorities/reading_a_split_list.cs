using System.Globalization;
using System.Text.Json;

using Microsoft.Extensions.DependencyInjection;

using RightToBid.Web.Authorities;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Authorities;

/// <summary>What changed, what is planned and what was counted of Cumbria's three entries, the third in Eden Vale. Today is Tuesday 12 May 2026.</summary>
public class reading_a_split_list(SplitCouncil council) : IClassFixture<SplitCouncil>
{
    private const string Lamb = "The Lamb";
    private const string TeaRoom = "The Tea Room";
    private const string Field = "The Castle Field";
    private const string EdenVale = "E04000001";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task shows_each_heir_what_is_its_own_or_not_yet_anybody_s_and_not_what_is_the_other_s()
    {
        await council.Drain();
        foreach (var reader in new[] { SplitCouncil.Cumberland, "cbd", SplitCouncil.Westmorland, SplitCouncil.Cumbria })
        {
            await Is(reader, Field, Lamb, TeaRoom);
        }

        await IsAsked(SplitCouncil.Cumberland, $"&place={EdenVale}", Field);
        await Is("E07000081");

        await Say(Allotments.Entry, "CCC/1", SplitCouncil.Cumberland);
        await Say(Allotments.Entry, "CCC/2", SplitCouncil.Westmorland);
        await Is(SplitCouncil.Cumberland, Field, Lamb);
        await Is(SplitCouncil.Westmorland, Field, TeaRoom);

        await Say(Allotments.Place, EdenVale, SplitCouncil.Westmorland);
        await Is(SplitCouncil.Cumberland, Lamb);
        await Is(SplitCouncil.Westmorland, Field, TeaRoom);
        await Is(SplitCouncil.Cumbria, Field, Lamb, TeaRoom);
        await IsAsked(SplitCouncil.Cumberland, $"&place={EdenVale}");
        await IsAsked(SplitCouncil.Westmorland, $"&place={EdenVale}", Field);

        (await council.Open($"/figures?authority={SplitCouncil.Westmorland}")).Main.ShouldContain("Eden Vale");
        (await council.Open($"/figures?authority={SplitCouncil.Cumberland}")).Main.ShouldNotContain("Eden Vale");
    }

    [Fact]
    public void is_asked_of_the_heirs_alone()
    {
        var (last, first) = (On("Saturday 1 April 2023"), On("Sunday 2 April 2023"));

        WhoseLists.On(last, "cbd").ShouldSatisfyAllConditions(lists => lists.Codes.ShouldBe([SplitCouncil.Cumberland]), lists => lists.Have("e").ShouldBe("e.tenant_id = @own"));
        WhoseLists.On(first, "cbd").ShouldSatisfyAllConditions(
            lists => lists.Code.ShouldBe(SplitCouncil.Cumberland),
            lists => lists.Whole.ShouldBe([SplitCouncil.Cumberland, "E07000026", "E07000028", "E07000029"], ignoreOrder: true),
            lists => lists.Split.ShouldBe([SplitCouncil.Cumbria]),
            lists => lists.Have("e").ShouldContain("@split"));
        WhoseLists.On(first, "E88888888").Codes.ShouldBe(["E88888888"]);
        WhoseLists.On(first, null).ShouldSatisfyAllConditions(lists => lists.Have("e").ShouldBe("true"), lists => lists.Given([]).ShouldBeEmpty());
    }

    private Task Is(string authority, params string[] names) => IsAsked(authority, "", names);

    private async Task IsAsked(string authority, string asked, params string[] names)
    {
        foreach (var by in new[] { "happened", "recorded" })
        {
            var changes = await Json($"/register/changes.json?authority={authority}&from=2022-01-01&to=2026-05-12&by={by}&kind=listed{asked}");
            Names(changes.GetProperty("changes")).ShouldBe(names, $"changes {by} of {authority}{asked}");
        }

        var plan = await Json($"/forward-plan.json?authority={authority}&from=2027-01&what=listing{asked}");
        Names(plan).ShouldBe(names, $"plan of {authority}{asked}");

        var figures = await Json($"/figures.json?authority={authority}{asked}");
        figures.GetProperty("onTheDay").GetProperty("listed").GetInt32().ShouldBe(names.Length, $"figures of {authority}{asked}");
        figures.GetProperty("byPeriod").EnumerateArray().Sum(period => period.GetProperty("figures").GetProperty("listings").GetInt32())
            .ShouldBe(names.Length, string.Create(CultureInfo.InvariantCulture, $"listings of {authority}{asked}"));
    }

    private static IEnumerable<string> Names(JsonElement rows) =>
        rows.EnumerateArray().Select(row => row.TryGetProperty("assetName", out var name) ? name : row.GetProperty("asset"))
            .Select(name => name.GetString()!).Order(StringComparer.Ordinal);

    private async Task<JsonElement> Json(string address)
    {
        using var answer = await council.Ask(address);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancellation)).RootElement;
    }

    private Task Say(string what, string code, string heir) =>
        council.Services.GetRequiredService<Allotments>().Say(SplitCouncil.Cumbria, what, code, heir, "test", Cancellation);
}

/// <summary>Nothing of it is allotted yet.</summary>
public class reading_a_split_list_on_a_day(SplitCouncil council) : IClassFixture<SplitCouncil>
{
    [Theory]
    [InlineData("2023-04-01", 0)]
    [InlineData("2023-04-02", 3)]
    public async Task begins_the_day_after_the_old_council_s_last(string day, int listings)
    {
        await council.Drain();
        foreach (var heir in new[] { SplitCouncil.Cumberland, SplitCouncil.Westmorland })
        {
            (await Json($"/register/changes.json?authority={heir}&by=happened&kind=listed&from=2022-01-01&to={day}")).GetProperty("found").GetInt32().ShouldBe(listings);
            (await Json($"/figures.json?authority={heir}&on={day}")).GetProperty("onTheDay").GetProperty("listed").GetInt32().ShouldBe(listings);
        }
    }

    private async Task<JsonElement> Json(string address)
    {
        using var answer = await council.Ask(address);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
    }
}
