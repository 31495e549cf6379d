using System.Net;
using System.Text.Json;

using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Dashboards.DueBoard;

[Collection(AtAshcombe.Name)]
public class opening_the_due_board(AshcombeCouncil council)
{
    private const string Due = "/casework/due";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task a_stranger_is_asked_to_sign_in()
    {
        using var browser = council.Browser();
        (await TestCouncil.Open(browser, Due)).Address.ShouldStartWith("/sign-in");
    }

    [Theory]
    [InlineData(Due)]
    [InlineData("/casework/due.csv")]
    [InlineData("/casework/due.json")]
    public async Task a_member_of_a_group_does_not_find_it(string address)
    {
        using var answer = await council.Fetch(AshcombeCouncil.FriendsOfAshcombe, address);
        answer.StatusCode.ShouldBeOneOf(HttpStatusCode.NotFound, HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task an_officer_of_another_authority_sees_none_of_it()
    {
        var page = await council.See(TestCouncil.Officer, Due);

        page.Main.ShouldContain("Nothing is due.");
        page.Main.ShouldNotContain("The Old Library");
    }

    [Fact]
    public async Task shows_what_is_overdue_today_and_later_each_with_its_provision()
    {
        var page = await council.See(AshcombeCouncil.AshcombeOfficer, Due);

        page.WordsOf("overdue").ShouldContain("Decide the nomination The Old Library");
        page.WordsOf("overdue").ShouldContain("Tuesday 28 April 2026 14 days overdue The council");
        page.WordsOf("today").ShouldContain("Last day for groups to ask to bid St Aldhelm's Hall");
        page.WordsOf("as-soon-as-practicable").ShouldContain("Tell people in the area that the owner wants to sell");
        page.WordsOf("as-soon-as-practicable").ShouldContain("Localism Act 2011, s. 97(4)");
        page.WordsOf("next-seven-days").ShouldContain("Brook Lane Playing Field");
        page.WordsOf("next-four-weeks").ShouldContain("Last day of the listing Cricket Pavilion");
        page.WordsOf("later").ShouldContain("Pass the keys to the group Agreed, not statute The Mill");
    }

    [Fact]
    public async Task leads_to_the_case() => (await council.See(AshcombeCouncil.AshcombeOfficer, Due)).Link("The Old Library")
        .ShouldBe("/casework/cases/ACV/2026/9003");

    [Fact]
    public async Task leads_from_a_number_to_its_rows() =>
        (await council.See(AshcombeCouncil.AshcombeOfficer, Due)).Link("1 overdue").ShouldBe("#overdue");

    [Fact]
    public async Task keeps_to_one_kind()
    {
        var page = await council.See(AshcombeCouncil.AshcombeOfficer, $"{Due}?kind=nomination-decision");

        page.HasPart("today").ShouldBeFalse();
        page.Main.ShouldContain("Ford Meadow");
        page.Main.ShouldNotContain("Cricket Pavilion");
    }

    [Fact]
    public async Task finds_what_is_searched_for() =>
        (await council.See(AshcombeCouncil.AshcombeOfficer, $"{Due}?q=fox")).Main.ShouldContain("Last day of the full moratorium The Fox Inn");

    [Fact]
    public async Task says_what_was_searched_where_nothing_is_found() =>
        (await council.See(AshcombeCouncil.AshcombeOfficer, $"{Due}?q=windmill")).Main.ShouldContain("Nothing due matches “windmill”");

    [Fact]
    public async Task says_that_it_is_quiet_and_what_is_ahead() =>
        (await council.See(AshcombeCouncil.AshcombeOfficer, $"{Due}?q=fox")).Main
            .ShouldContain("Nothing is overdue and nothing is due today. The next date ahead is Friday 31 July 2026: last day of the full moratorium, The Fox Inn.");

    [Fact]
    public async Task gives_the_same_rows_to_a_spreadsheet()
    {
        using var answer = await council.Fetch(AshcombeCouncil.AshcombeOfficer, "/casework/due.csv?kind=nomination-decision");
        var lines = (await answer.Content.ReadAsStringAsync(Cancellation)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        lines[0].ShouldEndWith("what,reference,asset,place,last_day,days_left,open_since,whose,provision,statutory,rule_version,note,mark");
        lines.Length.ShouldBe(5);
        lines[1].ShouldStartWith("Decide the nomination,ACV/2026/9003,The Old Library,\"4 Market Place, Ashcombe\",2026-04-28,-14,2026-03-03,The council");
    }

    [Fact]
    public async Task gives_the_same_rows_to_a_program()
    {
        using var answer = await council.Fetch(AshcombeCouncil.AshcombeOfficer, "/casework/due.json?q=old%20library");
        var due = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancellation)).RootElement.GetProperty("due");

        due.GetArrayLength().ShouldBe(1);
        due[0].GetProperty("group").GetString().ShouldBe("overdue");
        due[0].GetProperty("daysLeft").GetInt32().ShouldBe(-14);
        due[0].GetProperty("provision").GetString()!.ShouldContain("reg. 7");
    }
}

public class the_due_board_as_time_passes(AshcombeCouncil council) : IClassFixture<AshcombeCouncil>
{
    [Fact]
    public async Task forgets_a_window_that_has_ended_before_and_after_it_is_announced_and_keeps_a_duty()
    {
        using var browser = await council.SignedIn(AshcombeCouncil.AshcombeOfficer);
        (await TestCouncil.Open(browser, "/casework/due")).WordsOf("today").ShouldContain("St Aldhelm's Hall");

        council.Clock.AdvanceTo(On("Thursday 14 May 2026"));
        var unannounced = await TestCouncil.Open(browser, "/casework/due");
        await council.Drain();
        var announced = await TestCouncil.Open(browser, "/casework/due");

        unannounced.HasPart("today").ShouldBeFalse();
        announced.HasPart("today").ShouldBeFalse();
        announced.WordsOf("overdue").ShouldBe(unannounced.WordsOf("overdue"));
        announced.WordsOf("overdue").ShouldContain("Brook Lane Playing Field");
        announced.WordsOf("overdue").ShouldContain("1 day overdue");
    }
}
