using System.Net;
using System.Text.Json;

using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Register.Searching;

public class finding_an_asset(VillagesRegister council) : IClassFixture<VillagesRegister>
{
    private const string Plough = "The Plough Inn";
    private const string Hall = "Victory Hall";
    private const string Meadow = "Long Meadow";
    private const string Harbour = "The Harbour Bell";

    [Theory]
    [InlineData("ox28 1ab", Plough)]
    [InlineData("OX281AB", Plough)]
    [InlineData("ox28", $"{Plough}, {Hall}")]
    [InlineData("ACV/2026/0021", Plough)]
    [InlineData("ashcombe parish", $"{Meadow}, {Harbour}, {Plough}, {Hall}")]
    public async Task by_postcode_reference_or_words(string typed, string found) => (await Found($"?q={Uri.EscapeDataString(typed)}")).ShouldBe(found);

    [Theory]
    [InlineData("plouhg", Plough, "plough")]
    [InlineData("the harbor bell", Harbour, "the harbour bell")]
    [InlineData("victry hal", Hall, "victory hal")]
    public async Task misspelt_says_what_was_meant(string typed, string found, string meant)
    {
        var page = await Today($"/register?q={Uri.EscapeDataString(typed)}");

        page.Main.ShouldContain($"Nothing was found for “{typed}”. Showing results for “{meant}”.");
        page.Main.ShouldContain(found);
    }

    [Fact]
    public async Task with_a_word_that_is_like_no_other_finds_nothing() =>
        (await Today("/register?q=zeppelin")).Main.ShouldContain("Nothing was found for “zeppelin”");

    [Theory]
    [InlineData("?kind=public%20house", $"{Harbour}, {Plough}")]
    [InlineData("?kind=Village+Hall", Hall)]
    [InlineData("?kind=public%20house&authority=E99999999", Plough)]
    [InlineData("?order=newest", $"{Meadow}, {Plough}, {Harbour}, {Hall}")]
    [InlineData("?order=ending", $"{Hall}, {Harbour}, {Plough}, {Meadow}")]
    public async Task by_kind_and_in_another_order(string asked, string found) => (await Found(asked)).ShouldBe(found);

    [Fact]
    public async Task each_kind_is_offered_once_with_how_many_there_are()
    {
        var page = await Today("/register");

        page.Main.ShouldContain("Public house (2)");
        page.Main.ShouldContain("Village hall (1)");
    }

    [Theory]
    [InlineData("?show=ends-soon&on=2026-05-11&within=27", "")]
    [InlineData("?show=ends-soon&on=2026-05-11&within=28", Hall)]
    [InlineData("?show=ends-soon&on=2026-05-12&within=27", Hall)]
    [InlineData("?show=ends-soon&on=2026-06-08", Hall)]
    [InlineData("?show=ends-soon&on=2026-06-09", "")]
    public async Task whose_five_years_end_soon(string asked, string found) => (await Found(asked)).ShouldBe(found);

    [Theory]
    [InlineData("?show=moratorium-ending&on=2026-05-12&within=18", "")]
    [InlineData("?show=moratorium-ending&on=2026-05-12&within=19", Plough)]
    [InlineData("?show=moratorium-ending&on=2026-05-31", Plough)]
    [InlineData("?show=moratorium-ending&on=2026-06-01", "")]
    [InlineData("?show=moratorium-ending&on=2026-04-19&within=366", "")]
    public async Task whose_moratorium_ends_soon(string asked, string found) => (await Found(asked)).ShouldBe(found);

    [Theory]
    [InlineData("?near=51.78,-1.48&km=1", Plough)]
    [InlineData("?near=51.78,-1.48", $"{Plough}, {Hall}")]
    [InlineData("?near=51.789,-1.48&order=nearest", $"{Hall}, {Plough}")]
    [InlineData("?near=OX28+1AC", $"{Hall}, {Plough}")]
    [InlineData("?near=OX28+9ZZ", $"{Plough}, {Hall}")]
    [InlineData("?near=ba5&q=bell", Harbour)]
    public async Task near_a_point_or_a_postcode(string asked, string found)
    {
        // Two that are equally far are told apart by name.
        (await Found(asked)).Split(", ").Order().ShouldBe(found.Split(", ").Order());
        if (!asked.Contains("9ZZ", StringComparison.Ordinal))
        {
            (await Found(asked)).ShouldBe(found);
        }
    }

    [Fact]
    public async Task near_a_point_says_how_far_each_is()
    {
        var page = await Today("/register?near=51.78,-1.48");

        page.Main.ShouldContain("Within 10 kilometres of 51.78,-1.48, measured in a straight line.");
        page.Main.ShouldContain("ACV/2026/0021, less than 50 metres away");
        page.Main.ShouldContain("ACV/2021/0022, about 1 kilometre away");
    }

    [Fact]
    public async Task near_a_postcode_says_what_the_place_is_judged_by() =>
        (await Today("/register?near=ox28+1ab")).Main.ShouldContain("of ox28 1ab (judged by 1 entry with that postcode)");

    [Theory]
    [InlineData("Atlantis", "Where “Atlantis” is, is not known here")]
    [InlineData("zz9 9zz", "No entry here with a known place has the postcode ZZ9 9ZZ, and none is in ZZ9")]
    [InlineData("zz9", "No entry here with a known place is in ZZ9")]
    public async Task near_a_place_that_nobody_knows_is_an_error_that_says_why_and_what_serves(string typed, string why)
    {
        var page = await Today($"/register?near={Uri.EscapeDataString(typed)}");

        page.ErrorAt("near").ShouldBe($"{why}. Enter latitude and longitude, like 51.5012, -2.5471, or search for a town or a parish by its name");
        page.Main.ShouldContain("4 entries");
    }

    [Fact]
    public async Task on_a_map_draws_a_dot_for_each_that_has_a_place_and_counts_the_others()
    {
        var page = await Today("/register?view=map");

        page.Markup.ShouldContain("4 entries as at Tuesday 12 May 2026: 3 places as dots, north at the top");
        page.Main.ShouldContain("1 entry is not on the map: nobody has recorded where it is.");
        page.Link("See the list").ShouldBe("/register");
    }

    [Fact]
    public async Task for_maps_gives_longitude_before_latitude_and_no_place_where_there_is_none()
    {
        using var data = JsonDocument.Parse(await Body("/register.geojson?order=name"));

        var features = data.RootElement.GetProperty("features").EnumerateArray().ToList();
        features.Count.ShouldBe(4);
        features[0].GetProperty("geometry").ValueKind.ShouldBe(JsonValueKind.Null);
        features[2].GetProperty("properties").GetProperty("asset").GetString().ShouldBe(Plough);
        features[2].GetProperty("geometry").GetProperty("coordinates").EnumerateArray().Select(one => one.GetDouble()).ShouldBe([-1.48, 51.78]);
    }

    [Fact]
    public async Task for_a_part_of_the_map_gives_what_lies_in_it()
    {
        using var data = JsonDocument.Parse(await Body("/register.geojson?bbox=-1.5,51.785,-1.4,51.8"));

        data.RootElement.GetProperty("features").EnumerateArray().ShouldHaveSingleItem().GetProperty("properties").GetProperty("asset").GetString().ShouldBe(Hall);
        data.RootElement.GetProperty("more").GetBoolean().ShouldBeFalse();
    }

    [Theory]
    [InlineData("/register.geojson?bbox=1,2,3", "No such part of the map")]
    [InlineData("/register.geojson?bbox=-1,52,-2,53", "No such part of the map")]
    [InlineData("/register.csv?near=Atlantis", "No such place")]
    public async Task what_the_data_cannot_be_asked_is_a_problem(string address, string title)
    {
        using var response = await council.Ask(address);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain(title);
    }

    [Theory]
    [InlineData("/register?q=plough&authority=E99999999&show=listed", "/follow?q=plough&authority=E99999999&show=listed")]
    [InlineData("/register?q=plouhg&kind=public%20house", "/follow?q=plough&kind=public%20house")]
    [InlineData("/register?near=51.78,-1.48&order=nearest&view=map", "/follow?near=51.78,-1.48")]
    [InlineData("/register?near=OX28+1AB&km=1", "/follow?near=51.78,-1.48&km=1")]
    [InlineData("/register?show=moratorium-ending&within=90&page=2", "/follow?show=moratorium-ending&within=90")]
    [InlineData("/register?show=ends-soon&on=2026-05-11&known=2026-05-12", "/follow?show=ends-soon")]
    public async Task leads_to_following_what_was_searched(string address, string followed) =>
        (await Today(address)).Link("Follow what you searched for").ShouldBe(followed);

    [Theory]
    [InlineData("/register?within=0&km=51&page=x&show=nothing&order=odd&view=odd", "/register")]
    [InlineData("/register?within=28&km=10&page=1", "/register")]
    public async Task what_says_nothing_is_left_out_of_addresses(string address, string all) =>
        (await Today(address)).Link("All (4)").ShouldBe(all);

    /// <summary>The names that are found, in order: in what is known now, and just so in what is known by the end of today.</summary>
    private async Task<string> Found(string asked)
    {
        var found = await Names($"/register.json{asked}");
        (await Names($"/register.json{asked}&known=2026-05-12")).ShouldBe(found);
        return found;
    }

    private async Task<string> Names(string address)
    {
        using var data = JsonDocument.Parse(await Body(address));
        return string.Join(", ", data.RootElement.EnumerateArray().Select(entry => entry.GetProperty("assetName").GetString()));
    }

    private async Task<string> Body(string address)
    {
        council.Clock.AdvanceTo(On("Tuesday 12 May 2026"));
        using var response = await council.Ask(address);
        return await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private Task<TestPage> Today(string address)
    {
        council.Clock.AdvanceTo(On("Tuesday 12 May 2026"));
        return council.Open(address);
    }
}
