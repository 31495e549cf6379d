using System.Globalization;
using System.Net;
using System.Text.Json;

using NetTopologySuite.Features;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO.Converters;

using NodaTime.Text;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Register.OpenData;

public class taking_the_data(OpenRegister council) : IClassFixture<OpenRegister>
{
    private static readonly JsonSerializerOptions Maps = new() { Converters = { new GeoJsonConverterFactory() } };

    private const string Of = $"/data/{OpenRegister.Gloucester}";

    /// <summary>The fields of the national schema, in its order.</summary>
    private const string Fields = "reference,name,address-text,description,point,geometry,organisation,nomination-date,nominating-group,decision,decision-date,"
        + "expiry-date,notification-to-sell-date,interested-group,protected-period-start-date,notes,entry-date,start-date,end-date";

    [Fact]
    public async Task in_the_national_schema_has_its_fields_in_its_order()
    {
        var text = await council.Text($"{Of}/planning-data.csv");

        text.ShouldStartWith(Fields + "\r\n");
        text[0].ShouldBe('r', "no byte order mark");
        Table.Read(text).Rows.Select(row => row["reference"])
            .ShouldBe(["ACV/2022/0001", "ACV/2022/0001 (2nd moratorium)", "ACV/2023/0003", "ACV/2025/0002", "NOM/2026/0004"]);
    }

    [Fact]
    public async Task in_the_national_schema_repeats_the_row_for_a_second_moratorium()
    {
        var table = Table.Read(await council.Text($"{Of}/planning-data.csv"));

        var (first, second) = (table.Row("ACV/2022/0001"), table.Row("ACV/2022/0001 (2nd moratorium)"));
        first["notification-to-sell-date"].ShouldBe("2022-03-01");
        first["interested-group"].ShouldBeEmpty();
        second["notification-to-sell-date"].ShouldBe("2026-02-28");
        second["protected-period-start-date"].ShouldBe("2026-02-28");
        second["interested-group"].ShouldBe("Friends of the Fox");
        foreach (var same in new[] { "name", "point", "organisation", "nomination-date", "decision-date", "expiry-date", "start-date" })
        {
            second[same].ShouldBe(first[same]);
        }

        (first["name"], first["point"], first["organisation"]).ShouldBe(("The Fox Inn", "POINT (-2.2382 51.864)", "local-authority:GLO"));
        (first["nomination-date"], first["start-date"], first["decision"]).ShouldBe(("2022-01-10", "2022-01-10", "successful"));
        (first["decision-date"], first["expiry-date"], first["end-date"]).ShouldBe(("2022-02-14", "2027-02-13", ""));
        first["entry-date"].ShouldBe("2026-05-12");
    }

    [Fact]
    public async Task in_the_national_schema_says_what_ended_and_what_was_not_listed()
    {
        var table = Table.Read(await council.Text($"{Of}/planning-data.csv"));

        var hall = table.Row("ACV/2023/0003");
        (hall["end-date"], hall["decision-date"]).ShouldBe(("2024-06-03", "2023-05-05"), "the day of entry stands in for a decision that nobody recorded");
        hall["notes"].ShouldContain("no longer considers it");
        var yard = table.Row("NOM/2026/0004");
        (yard["decision"], yard["decision-date"], yard["expiry-date"]).ShouldBe(("unsuccessful", "2026-03-02", ""));
        yard["notes"].ShouldContain("Nobody meets there.");
        table.Row("ACV/2025/0002")["geometry"].ShouldStartWith("POLYGON ((-2.24 51.86");
    }

    [Fact]
    public async Task of_a_past_day_leaves_out_what_came_later()
    {
        var table = Table.Read(await council.Text($"{Of}/planning-data.csv?on=2024-06-02"));

        table.Rows.Select(row => row["reference"]).ShouldBe(["ACV/2022/0001", "ACV/2023/0003"]);
        table.Row("ACV/2023/0003")["end-date"].ShouldBeEmpty();
        Table.Read(await council.Text($"{Of}/planning-data.csv?on=2024-06-03")).Row("ACV/2023/0003")["end-date"].ShouldBe("2024-06-03");
    }

    /// <summary>The hall was removed on Monday 3 June 2024.</summary>
    [Theory]
    [InlineData("2024-06-02", null)]
    [InlineData("2024-06-03", "2024-06-03")]
    public async Task of_the_register_for_maps_on_a_past_day_leaves_out_what_came_later(string on, string? removedOn)
    {
        var map = await council.Json($"/register.geojson?authority={OpenRegister.Gloucester}&on={on}");

        map.GetProperty("features").EnumerateArray().Select(feature => feature.GetProperty("properties"))
            .Single(properties => properties.GetProperty("asset").GetString() == "Victory Hall").GetProperty("removedOn").GetString().ShouldBe(removedOn);
    }

    [Theory]
    [InlineData("planning-data.csv")]
    [InlineData("register.csv")]
    public async Task of_a_past_day_is_described_as_of_that_day(string file)
    {
        using var response = await council.Ask($"{Of}/{file}?on=2024-06-02");
        var description = $"{file}-metadata.json?on=2024-06-02";
        response.Headers.GetValues("Link").Single().ShouldBe($"<{description}>; rel=\"describedby\"; type=\"application/csvm+json\"");
        response.Content.Headers.ContentDisposition!.FileName!.Trim('"').ShouldBe($"{OpenRegister.Gloucester}-2024-06-02-{file}");
        var described = await council.Json($"{Of}/{description}");

        described.GetProperty("url").GetString().ShouldBe($"{file}?on=2024-06-02");
        described.GetProperty("dc:title").GetString()!.ShouldEndWith("as at 2024-06-02");
        described.GetProperty("dc:date").GetProperty("@value").GetString().ShouldBe("2024-06-02");
        described.GetProperty("dc:hasVersion").GetArrayLength().ShouldBe(0, "no version was made by then");
    }

    /// <summary>On Wednesday 13 May what is taken as at the day before may say more than the version of that day.</summary>
    [Fact]
    public async Task of_yesterday_names_the_last_version_by_then_and_does_not_pass_for_it()
    {
        await using var tomorrow = new OpenRegister();
        await tomorrow.InitializeAsync();
        (await Described("")).ShouldBe([$"{OpenRegister.Gloucester}, listed: version 1", $"{OpenRegister.Gloucester}, unsuccessful: version 1"]);
        (await Name("")).ShouldBe($"{OpenRegister.Gloucester}-2026-05-12-listed-v1-unsuccessful-v1-register.csv");

        tomorrow.Clock.AdvanceTo(On("Wednesday 13 May 2026"));

        (await Described("?on=2026-05-12")).ShouldBe(
            [$"{OpenRegister.Gloucester}, listed: version 1, the last by that day", $"{OpenRegister.Gloucester}, unsuccessful: version 1, the last by that day"]);
        (await Name("?on=2026-05-12")).ShouldBe($"{OpenRegister.Gloucester}-2026-05-12-register.csv");

        async Task<IEnumerable<string?>> Described(string on) => (await tomorrow.Json($"{Of}/register.csv-metadata.json{on}"))
            .GetProperty("dc:hasVersion").EnumerateArray().Select(version => version.GetString());

        async Task<string> Name(string on)
        {
            using var response = await tomorrow.Ask($"{Of}/register.csv{on}");
            return response.Content.Headers.ContentDisposition!.FileName!.Trim('"');
        }
    }

    [Theory]
    [InlineData("planning-data.csv")]
    [InlineData("register.csv")]
    public async Task as_a_table_is_what_its_own_description_says(string file)
    {
        using var response = await council.Ask($"{Of}/{file}");
        response.Headers.GetValues("Link").Single().ShouldBe($"<{file}-metadata.json>; rel=\"describedby\"; type=\"application/csvm+json\"");
        response.Content.Headers.ContentDisposition!.FileName!.Trim('"').ShouldBe($"{OpenRegister.Gloucester}-2026-05-12-listed-v1-unsuccessful-v1-{file}");
        var table = Table.Read(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var described = await council.Json($"{Of}/{file}-metadata.json");

        described.GetProperty("@context")[0].GetString().ShouldBe("http://www.w3.org/ns/csvw");
        described.GetProperty("url").GetString().ShouldBe(file);
        var columns = described.GetProperty("tableSchema").GetProperty("columns").EnumerateArray().ToList();
        columns.Select(column => column.GetProperty("titles").GetString()).ShouldBe(table.Columns);
        columns.Select(column => column.GetProperty("name").GetString()!).ShouldAllBe(name => name.All(sign => char.IsAsciiLetterLower(sign) || sign == '_'));
        foreach (var (column, name) in columns.Zip(table.Columns))
        {
            var values = table.Rows.Select(row => row[name]).ToList();
            if (column.TryGetProperty("required", out var required) && required.GetBoolean())
            {
                values.ShouldAllBe(value => value.Length > 0, name);
            }

            var given = values.Where(value => value.Length > 0).ToList();
            if (column.GetProperty("datatype") is { ValueKind: JsonValueKind.Object } day)
            {
                day.GetProperty("base").GetString().ShouldBe("date");
                given.ShouldAllBe(value => LocalDatePattern.Iso.Parse(value).Success, name);
            }
            else if (column.GetProperty("datatype").GetString() == "decimal")
            {
                given.Where(value => !decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out _)).ShouldBeEmpty(name);
            }
        }

        var key = described.GetProperty("tableSchema").GetProperty("primaryKey").EnumerateArray().Select(name => name.GetString()!).ToList();
        table.Rows.Select(row => string.Join('|', key.Select(name => row[name]))).ShouldBeUnique();
    }

    [Fact]
    public async Task for_maps_is_read_by_a_library_and_goes_by_the_right_hand_rule()
    {
        var text = await council.Text($"{Of}/register.geojson");

        var features = JsonSerializer.Deserialize<FeatureCollection>(text, Maps).ShouldNotBeNull();

        features.Count.ShouldBe(4);
        var meadow = features.Select(feature => feature.Geometry).OfType<Polygon>().ShouldHaveSingleItem();
        NetTopologySuite.Algorithm.Orientation.IsCCW(meadow.ExteriorRing.CoordinateSequence).ShouldBeTrue();
        meadow.Contains(new Point(-2.239, 51.8605)).ShouldBeTrue();
        var pub = features.Select(feature => feature.Geometry).OfType<Point>().ShouldHaveSingleItem();
        (pub.X, pub.Y).ShouldBe((-2.2382, 51.864));
        features.Count(feature => feature.Geometry is null).ShouldBe(2, "where nobody recorded the land");
        var document = JsonDocument.Parse(text).RootElement;
        document.TryGetProperty("crs", out _).ShouldBeFalse();
        document.GetProperty("versions").GetArrayLength().ShouldBe(2);
        document.GetProperty("features").EnumerateArray().Select(feature => feature.GetProperty("id").GetString()).ShouldBeUnique();
    }

    [Fact]
    public async Task as_json_has_both_lists_with_every_end_of_each_moratorium()
    {
        var document = await council.Json($"{Of}/register.json");

        document.GetProperty("asAt").GetString().ShouldBe("2026-05-12");
        document.GetProperty("licence").GetString()!.ShouldContain("open-government-licence");
        document.GetProperty("unsuccessful").EnumerateArray().ShouldHaveSingleItem().GetProperty("mustStayTo").GetString().ShouldBe("2031-03-01");
        var pub = document.GetProperty("listed").EnumerateArray().First();
        pub.GetProperty("page").GetString().ShouldBe($"/register/{OpenRegister.Gloucester}/ACV/2022/0001");
        pub.GetProperty("standing").GetProperty("tag").GetString().ShouldBe("Full moratorium");
        var last = pub.GetProperty("notices").EnumerateArray().Last();
        last.GetProperty("interimMoratoriumLastDay").GetString().ShouldBe("2026-04-10");
        last.GetProperty("fullMoratoriumLastDay").GetString().ShouldBe("2026-08-27");
        last.GetProperty("protectedPeriodLastDay").GetString().ShouldBe("2027-08-27");
    }

    [Fact]
    public async Task of_all_authorities_has_those_of_each()
    {
        var all = Table.Read(await council.Text("/data/all/register.csv"));

        all.Rows.Select(row => row["authority"]).Distinct().ShouldBe([OpenRegister.Gloucester, OpenRegister.Stroud]);
        var shop = all.Row("S-1");
        (shop["asset_name"], shop["address"]).ShouldBe(("The \"Corner\" Shop, Uley", "The Street,\nUley"));
        Table.Read(await council.Text($"/data/{OpenRegister.Stroud}/register.csv")).Rows.ShouldHaveSingleItem();
        Table.Read(await council.Text("/data/STO/register.csv")).Rows.ShouldHaveSingleItem("three letters name the council too");
    }

    [Theory]
    [InlineData("/data/E00000000/register.csv", HttpStatusCode.NotFound)]
    [InlineData("/data/all/register.pdf", HttpStatusCode.NotFound)]
    [InlineData("/data/all/register.json-metadata.json", HttpStatusCode.NotFound)]
    [InlineData("/data/all/register.csv?on=2026-02-31", HttpStatusCode.BadRequest)]
    [InlineData($"{Of}/wanted/changes.json", HttpStatusCode.NotFound)]
    [InlineData($"{Of}/listed/changes.json?since=-1", HttpStatusCode.BadRequest)]
    [InlineData($"{Of}/listed/changes.json?since=4711", HttpStatusCode.NotFound)]
    [InlineData("/data?authority=E00000000", HttpStatusCode.NotFound)]
    public async Task says_what_there_is_not(string address, HttpStatusCode status)
    {
        using var response = await council.Ask(address);
        response.StatusCode.ShouldBe(status);
    }

    [Fact]
    public async Task is_offered_on_a_page_that_says_how_to_cite_it()
    {
        var page = await council.Open($"/data?authority={OpenRegister.Gloucester}");

        page.Heading.ShouldBe("Take the data");
        page.Link("planning-data.csv of Gloucester City Council").ShouldBe($"{Of}/planning-data.csv");
        page.Main.ShouldContain("As at 12 May 2026, list of assets version 1, list of unsuccessful nominations version 1");
        page.Main.ShouldContain("Open Government Licence v3.0");
        (await council.Open("/data")).Main.ShouldContain("The files of all authorities");
    }
}
