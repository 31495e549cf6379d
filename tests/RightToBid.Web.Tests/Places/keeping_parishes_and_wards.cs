using System.Net;
using System.Text;

using AngleSharp.Html.Parser;

using RightToBid.Cases;
using RightToBid.Cases.Listing;
using RightToBid.Web.Platform;
using RightToBid.Web.Tests.Bidding;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Places;

/// <summary>A council that begins with no parish, no ward and no neighbour.</summary>
public class PlacesCouncil : FoxCouncil
{
    internal const string Administrator = "administrator@places.example";

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await Make(new(Administrator, Password, "Ada Administrator", Roles.AuthorityAdministrator, Authority));
    }

    /// <summary>Sends a table to be read, and returns what becomes of it.</summary>
    internal static async Task<TestPage> Import(HttpClient browser, string table)
    {
        const string Address = "/casework/places/import";
        var markup = await browser.GetStringAsync(new Uri(Address, UriKind.Relative), TestContext.Current.CancellationToken);
        var token = new HtmlParser().ParseDocument(markup).QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var content = new MultipartFormDataContent
        {
            { new StringContent(token), "__RequestVerificationToken" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes(table)), "Table", "places.csv" },
        };
        return await TestPage.Read(await browser.PostAsync(new Uri(Address, UriKind.Relative), content, TestContext.Current.CancellationToken));
    }

    internal static (string Name, string Value)[] From(string day) =>
        [.. TheDay(day).Select(part => (part.Name.Replace("Day.", "From.", StringComparison.Ordinal), part.Value))];
}

public class keeping_parishes_and_wards(PlacesCouncil council) : IClassFixture<PlacesCouncil>
{
    [Fact]
    public async Task every_row_of_a_table_is_accounted_for_and_nothing_is_kept_before_it_is_looked_at()
    {
        using var officer = await council.SignedIn(TestCouncil.Officer);
        var page = await PlacesCouncil.Import(
            officer,
            "code,name,kind,parent\nT01,Thornbury,parish,\nT02,Thorn Mill,ward,T01\nT02,Again,ward,\n,Nameless,parish,\nT04,,parish,\nT05,Moor,moor,\nT06,Lost,ward,T99\nT07,Self,ward,T07\n");

        page.WordsOf("outcome").ShouldBe("8 rows: 2 added, 0 changed, 0 unchanged, 6 left out. Nothing has been kept yet.");
        page.Main.ShouldContain("The code stands in an earlier row.");
        page.Main.ShouldContain("It has no code.");
        page.Main.ShouldContain("It has no name.");
        page.Main.ShouldContain("Its kind is “moor”, and must be parish, ward or forum area.");
        page.Main.ShouldContain("Its parent T99 is in neither the table nor the register.");
        page.Main.ShouldContain("It is its own parent.");
        (await TestCouncil.Open(officer, "/casework/places")).Main.ShouldNotContain("Thornbury");

        (await TestCouncil.Send(officer, page.Address)).ErrorSummary.ShouldHaveSingleItem();
        (await TestCouncil.Send(officer, page.Address, PlacesCouncil.From("Wednesday 1 April 2026"))).Main.ShouldContain("Thorn Mill");
    }

    [Fact]
    public async Task the_same_table_again_changes_nothing_and_another_name_begins_on_its_day()
    {
        using var officer = await council.SignedIn(TestCouncil.Officer);
        await TestCouncil.Send(officer, (await PlacesCouncil.Import(officer, "code,name,kind\nR01,Rivermead,parish\n")).Address, PlacesCouncil.From("Tuesday 1 April 2025"));

        var again = await PlacesCouncil.Import(officer, "code,name,kind\nR01,Rivermead,parish\n");
        again.WordsOf("outcome").ShouldStartWith("1 row: 0 added, 0 changed, 1 unchanged, 0 left out.");
        again.HasForm.ShouldBeFalse();
        var renamed = await PlacesCouncil.Import(officer, "code,name,kind\nR01,Great Rivermead,parish\n");
        renamed.Main.ShouldContain("It was the parish Rivermead.");
        var places = await TestCouncil.Send(officer, renamed.Address, PlacesCouncil.From("Wednesday 1 April 2026"));

        places.Main.ShouldContain("Great Rivermead");
        places.Main.ShouldContain("31 March 2026");
    }

    [Theory]
    [InlineData("name,kind\nMill,parish\n", "The table has no column called code.")]
    [InlineData("code,name,kind\n", "The table has no rows.")]
    public async Task what_is_no_table_of_places_is_not_read(string table, string fault)
    {
        using var officer = await council.SignedIn(TestCouncil.Officer);
        (await PlacesCouncil.Import(officer, table)).Main.ShouldContain(fault);
    }

    [Fact]
    public async Task one_is_added_by_hand_and_given_its_last_day()
    {
        using var administrator = await council.SignedIn(PlacesCouncil.Administrator);
        (string, string)[] heath = [("Kind", "Parish"), ("Name", "Heath"), ("Code", "H01"), ("Parent", ""), .. PlacesCouncil.From("Wednesday 1 April 2026")];

        var wrong = await TestCouncil.Send(administrator, "/casework/places/add", ("Name", ""), ("Code", ""));
        wrong.ErrorAt("Kind").ShouldBe("Select whether it is a parish, a ward or a forum area");
        wrong.ErrorAt("Name").ShouldBe("Enter its name");
        wrong.ErrorAt("Code").ShouldBe("Enter its code");
        var places = await TestCouncil.Send(administrator, "/casework/places/add", heath);
        places.Main.ShouldContain("Heath");
        (await TestCouncil.Send(administrator, "/casework/places/add", heath)).ErrorAt("Code").ShouldBe("A place with this code is in the list already");

        var end = places.Link("Give its last day for Heath");
        (await TestCouncil.Send(administrator, end, Ends("Tuesday 31 March 2026"))).ErrorSummary.ShouldHaveSingleItem()
            .ShouldBe("Its last day must be Wednesday 1 April 2026, when it began, or later");
        (await TestCouncil.Send(administrator, end, Ends("Wednesday 1 April 2026"))).Address.ShouldBe("/casework/places");
        (await TestCouncil.Open(administrator, end)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task the_register_is_searched_by_the_places_of_the_land()
    {
        using var officer = await council.SignedIn(TestCouncil.Officer);
        await TestCouncil.Send(officer, (await PlacesCouncil.Import(officer, "code,name,kind\nF01,Foxley,parish\nF02,Foxley East,ward\n")).Address, PlacesCouncil.From("Wednesday 1 April 2026"));
        await council.Do(new EnterInList(
            Guid.Parse("0190a5f0-0000-7000-8000-0000000f0f01"), "ACV/2026/8801", new Asset("The Foxley Hall", "Hall Lane"), On("Monday 5 January 2026")));
        await council.Do(new EnterInList(
            Guid.Parse("0190a5f0-0000-7000-8000-0000000f0f02"), "ACV/2026/8802", new Asset("The Other Hall", "Hall Lane"), On("Monday 5 January 2026")));
        const string Land = "/casework/land/ACV/2026/8801";

        (await TestCouncil.Send(officer, Land, ("Chosen", Guid.Empty.ToString()))).ErrorAt("Chosen").ShouldBe("Select from the parishes and wards that are offered");
        var form = await TestCouncil.Open(officer, Land);
        (await TestCouncil.Send(officer, Land, ("Chosen", form.Checkbox("Foxley")), ("Chosen", form.Checkbox("Foxley East")))).Address
            .ShouldBe("/casework/cases/ACV/2026/8801");

        using var anybody = council.Browser();
        var found = await TestCouncil.Open(anybody, $"/register?authority={TestCouncil.Authority}&place=F01");
        found.Main.ShouldContain("The Foxley Hall");
        found.Main.ShouldNotContain("The Other Hall");
        found.Option("Foxley, parish (1)").ShouldBe("F01");
        (await TestCouncil.Open(anybody, $"/register?authority={TestCouncil.Authority}&place=F99")).Main.ShouldContain("Nothing was found");

        (await TestCouncil.Open(anybody, $"/register/{TestCouncil.Authority}/ACV/2026/8801")).WordsOf("places").ShouldBe("Parish Foxley (F01), ward Foxley East (F02)");
        var table = await anybody.GetStringAsync(new Uri($"/register.csv?authority={TestCouncil.Authority}&place=F01", UriKind.Relative), TestContext.Current.CancellationToken);
        table.ShouldContain(",parish,parish_code,ward,ward_code");
        table.ShouldContain(",Foxley,F01,Foxley East,F02");
        foreach (var twin in new[] { $"/register.json?authority={TestCouncil.Authority}&place=F01", $"/register/{TestCouncil.Authority}/acv/2026/8801.json" })
        {
            (await anybody.GetStringAsync(new Uri(twin, UriKind.Relative), TestContext.Current.CancellationToken)).ShouldContain(
                "\"parishesAndWards\":[{\"code\":\"F01\",\"name\":\"Foxley\",\"kind\":\"Parish\"},{\"code\":\"F02\",\"name\":\"Foxley East\",\"kind\":\"Ward\"}]");
        }

        await TestCouncil.Send(officer, Land);
        (await TestCouncil.Open(anybody, $"/register?authority={TestCouncil.Authority}&place=F01")).Main.ShouldNotContain("The Foxley Hall");
    }

    [Fact]
    public async Task neighbours_are_named_where_a_local_connection_is_asked_about()
    {
        using var administrator = await council.SignedIn(PlacesCouncil.Administrator);
        (await TestCouncil.Send(administrator, "/casework/neighbours", ("Code", "nowhere"))).ErrorAt("Code").ShouldBe("Select another council in England, or none");
        (await TestCouncil.Send(administrator, "/casework/neighbours", ("Code", "E07000083"))).WordsOf("neighbours").ShouldContain("Tewkesbury");

        using var member = await council.SignedIn(TestCouncil.Member);
        await TestCouncil.Send(member, "/groups/body/kind", ("Body.Form", "Charity"));
        (await TestCouncil.Open(member, "/groups/body/facts")).Main.ShouldContain("Its neighbours: Tewkesbury");

        (await TestCouncil.Send(administrator, "/casework/neighbours", ("Code", ""))).WordsOf("neighbours").ShouldBe("None is recorded.");
    }

    [Fact]
    public async Task is_for_officers_and_administrators_of_the_authority()
    {
        using var member = await council.SignedIn(TestCouncil.Member);
        using var elsewhere = await council.SignedIn(FoxCouncil.Elsewhere);
        using var officer = await council.SignedIn(TestCouncil.Officer);
        await TestCouncil.Send(officer, (await PlacesCouncil.Import(officer, "code,name,kind\nW01,Walled,parish\n")).Address, PlacesCouncil.From("Wednesday 1 April 2026"));

        (await TestCouncil.Open(member, "/casework/places")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestCouncil.Open(elsewhere, "/casework/places")).Main.ShouldContain("There are none yet.");
        (await TestCouncil.Open(officer, "/casework/land/ACV/1999/0001")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static (string Name, string Value)[] Ends(string day) =>
        [.. PlacesCouncil.From(day).Select(part => (part.Name.Replace("From.", "LastDay.", StringComparison.Ordinal), part.Value))];
}
