using System.Net;

using RightToBid.Web.Tests.Platform;

namespace RightToBid.Web.Tests.Dashboards.CaseSearch;

[Collection(AtAshcombe.Name)]
public class finding_a_case(AshcombeCouncil council)
{
    private const string Search = "/casework/search";

    [Fact]
    public async Task a_whole_reference_leads_straight_to_the_case() =>
        (await council.See(AshcombeCouncil.AshcombeOfficer, $"{Search}?q=acv/2026/9003")).Address.ShouldBe("/casework/cases/ACV/2026/9003");

    [Theory]
    [InlineData("library")]
    [InlineData("old libr")]
    [InlineData("LIBRARY 9003")]
    public async Task words_of_the_asset_the_place_and_the_reference_find_it_in_any_order(string words)
    {
        var page = await council.See(AshcombeCouncil.AshcombeOfficer, $"{Search}?q={Uri.EscapeDataString(words)}");

        page.Link("The Old Library").ShouldBe("/casework/cases/ACV/2026/9003");
        page.Main.ShouldNotContain("Cricket Pavilion");
    }

    [Fact]
    public async Task a_body_that_takes_part_finds_its_cases() =>
        (await council.See(AshcombeCouncil.AshcombeOfficer, $"{Search}?q=friends")).Main.ShouldContain("“friends”");

    [Theory]
    [InlineData("libary")]
    [InlineData("crickett pavillion")]
    public async Task a_slip_of_the_pen_finds_the_nearest(string words)
    {
        var page = await council.See(AshcombeCouncil.AshcombeOfficer, $"{Search}?q={Uri.EscapeDataString(words)}");

        page.Main.ShouldContain("No case has");
        page.Main.ShouldContain("The nearest");
        page.Main.ShouldContain(words[0] == 'l' ? "The Old Library" : "Cricket Pavilion");
    }

    [Fact]
    public async Task nothing_like_it_is_said_to_be_nothing()
    {
        var page = await council.See(AshcombeCouncil.AshcombeOfficer, $"{Search}?q=zzzzqqq");

        page.Main.ShouldContain("No case has “zzzzqqq”");
        page.Main.ShouldNotContain("The nearest");
        (await council.See(AshcombeCouncil.AshcombeOfficer, Search)).Heading.ShouldBe("Find a case");
    }

    [Fact]
    public async Task another_authority_s_cases_are_not_found_and_a_group_finds_no_search()
    {
        (await council.See(TestCouncil.Officer, $"{Search}?q=library")).Main.ShouldNotContain("The Old Library");
        (await council.See(TestCouncil.Officer, $"{Search}?q=ACV/2026/9003")).Address.ShouldStartWith(Search);
        (await council.See(AshcombeCouncil.FriendsOfAshcombe, Search)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task the_box_is_on_every_page_of_casework_and_on_no_other()
    {
        using var officer = await council.SignedIn(AshcombeCouncil.AshcombeOfficer);

        (await TestCouncil.Open(officer, "/casework/due")).Labels.ShouldContain("Find a case");
        (await TestCouncil.Open(officer, "/register")).Labels.ShouldNotContain("Find a case");
    }
}
