using System.Net;
using System.Text.RegularExpressions;

using RightToBid.Web.Tests.Platform;

namespace RightToBid.Web.Tests.Dashboards.LegalOverview;

[Collection(AtAshcombe.Name)]
public class opening_the_overview(AshcombeCouncil council)
{
    private const string Overview = "/casework/overview";

    [Theory]
    [InlineData(Overview)]
    [InlineData(Overview + "/duties-open")]
    [InlineData(Overview + ".csv")]
    [InlineData(Overview + "/duties-open.csv")]
    public async Task a_member_of_a_group_does_not_find_it(string address)
    {
        using var answer = await council.Fetch(AshcombeCouncil.FriendsOfAshcombe, address);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task each_number_leads_to_as_many_cases()
    {
        var page = await council.See(AshcombeCouncil.AshcombeOfficer, Overview);

        page.Link("8 live").ShouldBe($"{Overview}/moratoria-live");
        (await council.See(AshcombeCouncil.AshcombeOfficer, $"{Overview}/moratoria-live")).Main.ShouldContain("8 in all");
        page.Link("1 undecided and late").ShouldBe($"{Overview}/undecided-late");
        (await council.See(AshcombeCouncil.AshcombeOfficer, $"{Overview}/undecided-late")).Main.ShouldContain("The Old Library");
    }

    [Theory]
    [InlineData("workload-cases", "cases")]
    [InlineData("workload", "open duties")]
    [InlineData("workload-overdue", "overdue")]
    public async Task each_number_of_what_nobody_has_been_given_leads_to_as_many(string figure, string what)
    {
        var page = await council.See(AshcombeCouncil.AshcombeOfficer, Overview);
        var number = Regex.Match(page.Main, $@"Nobody yet .*?(\d+) {what}, Nobody yet").Groups[1].Value;

        number.ShouldNotBeEmpty();
        page.Link($"{number} {what}, Nobody yet").ShouldBe($"{Overview}/{figure}?officer=nobody");
        (await council.See(AshcombeCouncil.AshcombeOfficer, $"{Overview}/{figure}?officer=nobody")).Main.ShouldContain($"{number} in all");
    }

    [Fact]
    public async Task a_number_that_nobody_counts_is_not_found() =>
        (await council.See(AshcombeCouncil.AshcombeOfficer, $"{Overview}/profits")).Status.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task says_so_where_there_is_none() =>
        (await council.See(TestCouncil.Officer, $"{Overview}/moratoria-live")).Main.ShouldContain("There is none.");

    [Fact]
    public async Task the_cases_behind_a_number_fill_a_spreadsheet()
    {
        using var answer = await council.Fetch(AshcombeCouncil.AshcombeOfficer, $"{Overview}/undecided-late.csv");
        var lines = (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        lines.Length.ShouldBe(2);
        lines[1].ShouldContain("The Old Library");
    }

    [Fact]
    public async Task all_numbers_fill_another()
    {
        using var answer = await council.Fetch(AshcombeCouncil.AshcombeOfficer, $"{Overview}.csv");

        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("2026-05-12,Moratoria,live,,,8");
    }
}
