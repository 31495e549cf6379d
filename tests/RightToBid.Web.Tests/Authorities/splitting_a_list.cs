using System.Net;

using Microsoft.Extensions.DependencyInjection;

using RightToBid.Cases;
using RightToBid.Cases.Listing;
using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Authorities;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Authorities;

/// <summary>Cumbria, which ended on Saturday 1 April 2023, and the two councils that took it over. Today is Tuesday 12 May 2026.</summary>
public class SplitCouncil : TestCouncil
{
    internal const string Cumbria = "E10000006";
    internal const string Cumberland = "E06000063";
    internal const string Westmorland = "E06000064";
    internal const string Platform = "platform@split.example";
    internal const string CumberlandOfficer = "officer@split.example";
    internal const string Administrator = "admin@split.example";

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await Make(new(Platform, Password, "Pat Form", Roles.PlatformAdministrator, Authority));
        await Make(new(Administrator, Password, "Ada Ministrator", Roles.AuthorityAdministrator, Cumberland));
        await Make(new(CumberlandOfficer, Password, "Cora Cumberland", Roles.Officer, Cumberland));
        await Enter("1", "The Lamb");
        await Enter("2", "The Tea Room");
        await Enter("3", "The Castle Field");
        await Services.GetRequiredService<IKernel>().Database.Execute(
            Scope.Tenant(Cumbria),
            """
            with place as (
                insert into rtb.places (tenant_id, place_id, code, name, kind, from_on, changed_by, changed_at)
                values (@tenant, @id, 'E04000001', 'Eden Vale', 'Parish', '2012-01-01', 'test', '2022-01-01')),
            land as (
                insert into rtb.land_places (tenant_id, reference, place_id, named_by, named_at)
                values (@tenant, 'CCC/3', @id, 'test', '2022-01-01'))
            insert into rtb.rm_unsuccessful_entries
                (tenant_id, stream_id, reference, asset_name, address, nominated_by, entered_on, must_stay_to, rule_version, reasons, search_text)
            values (@tenant, @id, 'CCC/4', 'The Mill', 'Mill Lane', 'Friends of the Mill', '2022-01-10', '2027-01-10', 'test', 'It has no use.', 'the mill')
            """,
            new() { ["id"] = Guid.Parse("0190a5f0-0000-7000-8000-00000cca0009") },
            TestContext.Current.CancellationToken);
    }

    private async Task Enter(string number, string name)
    {
        var entered = new EnterInList(
            Guid.Parse($"0190a5f0-0000-7000-8000-00000cca000{number}"), $"CCC/{number}", new Asset(name, "Market Street"), On("Monday 10 January 2022"));
        (await Services.GetRequiredService<CaseDesk>().Send(entered, new Sender(Cumbria, "test"), TestContext.Current.CancellationToken)).Refusal.ShouldBeNull();
    }
}

public class splitting_a_list(SplitCouncil council) : IClassFixture<SplitCouncil>
{
    [Fact]
    public void is_known_from_the_day_after_the_last()
    {
        var heir = KnownAuthorities.Find("CBD").ShouldNotBeNull();

        KnownAuthorities.SplitAmong(heir, On("Saturday 1 April 2023")).ShouldBeEmpty();
        KnownAuthorities.SplitAmong(heir, On("Sunday 2 April 2023")).ShouldHaveSingleItem().Code.ShouldBe(SplitCouncil.Cumbria);
        KnownAuthorities.SplitAmong(KnownAuthorities.Find("GLO").ShouldNotBeNull(), On("Sunday 2 April 2023")).ShouldBeEmpty();
    }

    [Fact]
    public async Task shows_what_nobody_has_allotted_to_each_heir_and_by_the_old_address()
    {
        using var anybody = council.Browser();
        foreach (var heir in new[] { SplitCouncil.Cumberland, SplitCouncil.Westmorland })
        {
            var list = await TestCouncil.Open(anybody, $"/register?authority={heir}");
            list.Main.ShouldContain("The Lamb");
            list.Main.ShouldContain("Not yet allotted");
            var page = await TestCouncil.Open(anybody, $"/register/{heir}/CCC/1");
            page.Main.ShouldContain("This entry is not yet allotted to one of them.");
        }

        var old = await TestCouncil.Open(anybody, $"/register/{SplitCouncil.Cumbria}/CCC/1");
        old.Address.ShouldBe($"/register/{SplitCouncil.Cumbria}/CCC/1");
        old.Heading.ShouldBe("The Lamb");
        (await TestCouncil.Open(anybody, $"/register?authority={SplitCouncil.Cumbria}")).Main.ShouldContain("The Lamb");
        (await TestCouncil.Open(anybody, $"/register?authority={SplitCouncil.Cumberland}&on=2022-06-01")).Main.ShouldNotContain("The Lamb");
    }

    [Theory]
    [InlineData("q=lamb")]
    [InlineData("q=lmab")]
    [InlineData("show=listed&order=ending")]
    [InlineData("show=ends-soon&within=366")]
    [InlineData("known=2026-05-12")]
    public async Task finds_in_each_heirs_list_what_nobody_has_allotted(string asked)
    {
        using var anybody = council.Browser();
        foreach (var heir in new[] { SplitCouncil.Cumberland, SplitCouncil.Westmorland })
        {
            var found = await TestCouncil.Open(anybody, $"/register?authority={heir}&{asked}");
            found.Main.ShouldContain("The Lamb");
            found.Main.ShouldContain("Not yet allotted");
        }

        (await TestCouncil.Open(anybody, $"/register?authority=E07000081&{asked}")).Main.ShouldNotContain("CCC/1");
    }

    [Fact]
    public async Task gives_an_entry_to_the_heir_that_was_said_and_leads_there()
    {
        using var platform = await council.SignedIn(SplitCouncil.Platform);
        using var anybody = council.Browser();
        var list = await TestCouncil.Open(platform, (await TestCouncil.Open(platform, "/succession")).Link("Cumbria County Council"));
        var question = list.Link("Say who keeps The Tea Room, CCC/2");
        (await TestCouncil.Send(platform, question, ("Heir", "E07000081"))).ErrorAt("Heir").ShouldBe("Select which council keeps it");
        (await TestCouncil.Send(platform, question, ("Heir", ""))).ErrorAt("Heir").ShouldNotBeNull();

        (await TestCouncil.Send(platform, question, ("Heir", SplitCouncil.Westmorland))).Main.ShouldContain("keeps The Tea Room");

        foreach (var asked in new[] { "", "&q=tea", "&known=2026-05-12", "&order=newest&show=listed" })
        {
            (await TestCouncil.Open(anybody, $"/register?authority={SplitCouncil.Cumberland}{asked}")).Main.ShouldNotContain("CCC/2");
            (await TestCouncil.Open(anybody, $"/register?authority={SplitCouncil.Westmorland}{asked}")).Main.ShouldContain("CCC/2");
        }

        (await TestCouncil.Open(anybody, $"/register/{SplitCouncil.Cumberland}/CCC/2")).Status.ShouldBe(HttpStatusCode.NotFound);
        var moved = await TestCouncil.Open(anybody, $"/register/{SplitCouncil.Cumbria}/CCC/2");
        moved.Address.ShouldBe($"/register/{SplitCouncil.Westmorland}/CCC/2");
        moved.Main.ShouldContain("(E06000064) keeps this entry now.");

        await TestCouncil.Send(platform, question, ("Heir", AllotModel.NotSaid));
        (await TestCouncil.Open(anybody, $"/register?authority={SplitCouncil.Cumberland}")).Main.ShouldContain("The Tea Room");
    }

    [Fact]
    public async Task gives_what_lies_in_a_parish_unless_something_else_was_said_of_the_entry()
    {
        using var platform = await council.SignedIn(SplitCouncil.Platform);
        using var anybody = council.Browser();
        var list = await TestCouncil.Open(platform, $"/succession/{SplitCouncil.Cumbria}");
        await TestCouncil.Send(platform, list.Link("Say who keeps what lies in Eden Vale"), ("Heir", SplitCouncil.Westmorland));

        (await TestCouncil.Open(anybody, $"/register?authority={SplitCouncil.Cumberland}")).Main.ShouldNotContain("The Castle Field");
        (await TestCouncil.Open(platform, list.Address)).WordsOf("entries").ShouldContain("The Castle Field, CCC/3 Westmorland and Furness Council, by its place");

        await TestCouncil.Send(platform, list.Link("Say who keeps The Castle Field, CCC/3"), ("Heir", SplitCouncil.Cumberland));
        (await TestCouncil.Open(anybody, $"/register?authority={SplitCouncil.Cumberland}")).Main.ShouldContain("The Castle Field");
        (await TestCouncil.Open(anybody, $"/register?authority={SplitCouncil.Westmorland}")).Main.ShouldNotContain("The Castle Field");
    }

    [Fact]
    public async Task counts_for_the_list_of_unsuccessful_nominations_too()
    {
        using var platform = await council.SignedIn(SplitCouncil.Platform);
        using var anybody = council.Browser();
        var before = await TestCouncil.Open(anybody, $"/register/unsuccessful?authority={SplitCouncil.Cumberland}");
        before.Main.ShouldContain("The Mill");
        before.Main.ShouldContain("Not yet allotted");

        await TestCouncil.Send(platform, $"/succession/{SplitCouncil.Cumbria}/entry/CCC/4", ("Heir", SplitCouncil.Westmorland));

        (await TestCouncil.Open(anybody, $"/register/unsuccessful?authority={SplitCouncil.Cumberland}")).Main.ShouldNotContain("The Mill");
        var kept = await TestCouncil.Open(anybody, $"/register/unsuccessful?authority={SplitCouncil.Westmorland}");
        kept.Main.ShouldContain("The Mill");
        kept.Main.ShouldNotContain("Not yet allotted");
    }

    [Fact]
    public async Task opens_no_casework_to_an_heir_because_it_is_the_others_too()
    {
        using var officer = await council.SignedIn(SplitCouncil.CumberlandOfficer);
        var page = await TestCouncil.Open(officer, "/casework/inherited");
        page.Main.ShouldContain("Cumbria County Council was split among several councils.");
        page.Main.ShouldContain("Carlisle City Council");

        (await TestCouncil.Send(officer, "/casework/inherited", ("List", SplitCouncil.Cumbria))).ErrorAt("List").ShouldBe("Select the list in which you work");
        (await TestCouncil.Open(officer, "/casework/cases/CCC/1")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task is_for_the_administrator_of_the_site()
    {
        using var platform = await council.SignedIn(SplitCouncil.Platform);
        using var administrator = await council.SignedIn(SplitCouncil.Administrator);
        using var officer = await council.SignedIn(TestCouncil.Officer);
        (await TestCouncil.Open(platform, "/accounts")).Link("Say which council keeps what, where several took over from one").ShouldBe("/succession");
        foreach (var address in new[] { "/succession", $"/succession/{SplitCouncil.Cumbria}", $"/succession/{SplitCouncil.Cumbria}/entry/CCC/1" })
        {
            (await TestCouncil.Open(platform, address)).Status.ShouldBe(HttpStatusCode.OK);
            (await TestCouncil.Open(administrator, address)).Status.ShouldNotBe(HttpStatusCode.OK);
            (await TestCouncil.Open(officer, address)).Status.ShouldNotBe(HttpStatusCode.OK);
        }

        foreach (var address in new[] { "E07000081", "none", $"{SplitCouncil.Cumbria}/entry/CCC/9", $"{SplitCouncil.Cumbria}/place/none" })
        {
            (await TestCouncil.Open(platform, $"/succession/{address}")).Status.ShouldBe(HttpStatusCode.NotFound);
        }
    }
}
