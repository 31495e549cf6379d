using System.Net;

using Microsoft.Extensions.DependencyInjection;

using RightToBid.Cases;
using RightToBid.Cases.Listing;
using RightToBid.Web.Authorities;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Authorities;

/// <summary>Allerdale and Carlisle, which ended on Saturday 1 April 2023, and Cumberland, which took over from both. Today is Tuesday 12 May 2026.</summary>
public class CumberlandCouncil : TestCouncil
{
    internal const string Cumberland = "E06000063";
    internal const string Allerdale = "E07000026";
    internal const string Carlisle = "E07000028";
    internal const string CumberlandOfficer = "officer@cumberland.example";
    internal const string Auditor = "auditor@cumberland.example";
    internal const string Reviewer = "reviewer@cumberland.example";
    internal const string Stranger = "officer@westmorland.example";

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await Make(new(CumberlandOfficer, Password, "Cora Cumberland", Roles.Officer, Cumberland));
        await Make(new(Auditor, Password, "Audrey Tor", Roles.Auditor, Cumberland));
        await Make(new(Reviewer, Password, "Rex Viewer", Roles.Reviewer, Cumberland));
        await Make(new(Stranger, Password, "Wes Westmorland", Roles.Officer, "E06000064"));
        await Enter(Allerdale, "0001", "ACV/2022/0001", "The Lamb");
        await Enter(Carlisle, "0002", "ACV/2022/0001", "The Cathedral Tea Room");
        await Enter(Carlisle, "0003", "ACV/2022/0002", "The Castle Field");
        await Enter(Cumberland, "0004", "ACV/2024/0001", "The Harbour");
    }

    internal async Task Enter(string authority, string number, string reference, string name)
    {
        var entered = new EnterInList(
            Guid.Parse($"0190a5f0-0000-7000-8000-00000cbd{number}"), reference, new Asset(name, "Market Street"),
            On(authority == Cumberland ? "Monday 8 January 2024" : "Monday 10 January 2022"));
        (await Services.GetRequiredService<CaseDesk>().Send(entered, new Sender(authority, "test"), TestContext.Current.CancellationToken)).Refusal.ShouldBeNull();
    }
}

public class inheriting_a_list(CumberlandCouncil council) : IClassFixture<CumberlandCouncil>
{
    [Theory]
    [InlineData("ALL", "Cumberland Council")]
    [InlineData("TAU", "Somerset Council")]
    [InlineData("GLO", null)]
    [InlineData("CMA", null)]
    public void goes_to_the_one_council_that_took_over_in_the_end(string ended, string? heir) =>
        KnownAuthorities.HeirOf(KnownAuthorities.Find(ended).ShouldNotBeNull())?.OfficialName.ShouldBe(heir);

    [Fact]
    public void begins_the_day_after_the_old_council_s_last()
    {
        var cumberland = KnownAuthorities.Find("CBD").ShouldNotBeNull();

        KnownAuthorities.InheritedBy(cumberland, On("Saturday 1 April 2023")).ShouldBeEmpty();
        KnownAuthorities.InheritedBy(cumberland, On("Sunday 2 April 2023")).Select(ended => ended.ShortCode).ShouldBe(["ALL", "CAR", "COP"]);
    }

    [Fact]
    public async Task shows_it_in_the_register_of_the_new_council_and_leads_there()
    {
        using var anybody = council.Browser();
        var list = await TestCouncil.Open(anybody, $"/register?authority={CumberlandCouncil.Allerdale}");

        list.Address.ShouldBe($"/register?authority={CumberlandCouncil.Cumberland}");
        foreach (var name in new[] { "The Lamb", "The Castle Field", "The Harbour" })
        {
            list.Main.ShouldContain(name);
        }

        var then = await TestCouncil.Open(anybody, $"/register?authority={CumberlandCouncil.Allerdale}&on=2022-06-01");
        then.Main.ShouldContain("The Lamb");
        then.Main.ShouldNotContain("The Castle Field");
        (await TestCouncil.Open(anybody, $"/register?authority={CumberlandCouncil.Cumberland}&on=2022-06-01")).Main.ShouldNotContain("The Lamb");
    }

    [Fact]
    public async Task leads_from_the_old_address_of_a_case_to_the_new_one_with_both_codes()
    {
        using var anybody = council.Browser();
        var page = await TestCouncil.Open(anybody, $"/register/{CumberlandCouncil.Carlisle}/ACV/2022/0002");

        page.Address.ShouldBe($"/register/{CumberlandCouncil.Cumberland}/ACV/2022/0002");
        page.Main.ShouldContain("Carlisle City Council (E07000028) kept this list until it ended on Saturday 1 April 2023. Cumberland Council (E06000063) keeps it now.");
    }

    [Fact]
    public async Task leaves_two_cases_with_one_reference_at_their_own_addresses()
    {
        using var anybody = council.Browser();

        (await TestCouncil.Open(anybody, $"/register/{CumberlandCouncil.Allerdale}/ACV/2022/0001")).Heading.ShouldBe("The Lamb");
        (await TestCouncil.Open(anybody, $"/register/{CumberlandCouncil.Carlisle}/ACV/2022/0001")).Heading.ShouldBe("The Cathedral Tea Room");
        (await TestCouncil.Open(anybody, $"/register/{CumberlandCouncil.Cumberland}/ACV/2022/0001")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task lets_an_officer_of_the_new_council_work_in_it_as_themselves()
    {
        using var officer = await council.SignedIn(CumberlandCouncil.CumberlandOfficer);
        (await TestCouncil.Open(officer, "/casework/cases/ACV/2022/0002")).Status.ShouldBe(HttpStatusCode.NotFound);

        (await TestCouncil.Send(officer, "/casework/inherited", ("List", CumberlandCouncil.Carlisle))).Address.ShouldBe("/casework");
        var page = await TestCouncil.Open(officer, "/casework/cases/ACV/2022/0002");
        page.Heading.ShouldBe("The Castle Field");
        page.Markup.ShouldContain("You work in the inherited list of Carlisle City Council.");

        await TestCouncil.Send(officer, "/casework/inherited", ("List", CumberlandCouncil.Cumberland));
        (await TestCouncil.Open(officer, "/casework/cases/ACV/2022/0002")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestCouncil.Open(officer, "/casework/cases/ACV/2024/0001")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData(CumberlandCouncil.Auditor)]
    [InlineData(CumberlandCouncil.Reviewer)]
    public async Task lets_whoever_only_looks_look_in_it(string who)
    {
        using var reader = await council.SignedIn(who);
        (await TestCouncil.Open(reader, "/casework/cases/ACV/2022/0002")).Status.ShouldBe(HttpStatusCode.NotFound);

        (await TestCouncil.Send(reader, "/casework/inherited", ("List", CumberlandCouncil.Carlisle))).Address.ShouldBe("/casework");
        (await TestCouncil.Open(reader, "/casework/cases/ACV/2022/0002")).Heading.ShouldBe("The Castle Field");
        (await TestCouncil.Open(reader, "/casework/cases/ACV/2022/0002")).Main.ShouldNotContain("Remove the entry");
    }

    [Fact]
    public async Task lets_nobody_else()
    {
        using var stranger = await council.SignedIn(CumberlandCouncil.Stranger);

        (await TestCouncil.Send(stranger, "/casework/inherited", ("List", CumberlandCouncil.Carlisle))).ErrorAt("List").ShouldBe("Select the list in which you work");
        (await TestCouncil.Send(stranger, "/casework/inherited")).ErrorAt("List").ShouldBe("Select the list in which you work");
        (await TestCouncil.Open(stranger, "/casework/cases/ACV/2022/0002")).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
