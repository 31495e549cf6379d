using System.Net;
using System.Text.Json;

using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Register.Searching;

public class searching_the_register(AshcombeRegister council) : IClassFixture<AshcombeRegister>
{
    [Fact]
    public async Task everybody_sees_every_entry_with_its_position_and_next_date()
    {
        var page = await Today("/register");

        page.Heading.ShouldBe("Register of assets of community value");
        page.Main.ShouldContain("3 entries as at Tuesday 12 May 2026");
        page.Main.ShouldContain("The owner may not sell, except to a community group: Friends of the Fox asked to bid. Thursday 27 August 2026: full moratorium ends");
        page.Main.ShouldContain("The listing ended after five years, with 6 May 2026.");
    }

    [Fact]
    public async Task the_filters_say_how_many_each_leaves()
    {
        var page = await Today("/register");

        page.Link("All (3)").ShouldBe("/register");
        page.Link("Listed (2)").ShouldBe("/register?show=listed");
        page.Link("In a moratorium (1)").ShouldBe("/register?show=moratorium");
        page.Link("Ended or removed (1)").ShouldBe("/register?show=ended");
    }

    [Theory]
    [InlineData("/register?show=listed", "The Fox Inn", "Victory Hall")]
    [InlineData("/register?show=moratorium", "The Fox Inn", "Long Meadow")]
    [InlineData("/register?show=ended", "Victory Hall", "The Fox Inn")]
    [InlineData("/register?q=mill%20FOX", "The Fox Inn", "Long Meadow")]
    [InlineData("/register?q=ACV/2025", "Long Meadow", "The Fox Inn")]
    [InlineData("/register?on=2026-05-06&show=listed&q=hall", "Victory Hall", "The Fox Inn")]
    public async Task what_is_asked_for_is_shown_and_the_rest_is_not(string address, string shown, string notShown)
    {
        var page = await Today(address);

        page.Main.ShouldContain(shown);
        page.Main.ShouldNotContain(notShown);
    }

    [Fact]
    public async Task before_the_notice_came_nothing_was_in_a_moratorium() =>
        (await Today("/register?on=2026-02-27")).Link("In a moratorium (0)").ShouldContain("on=2026-02-27");

    [Fact]
    public async Task on_the_day_it_came_the_pub_was() =>
        (await Today("/register?on=2026-02-28")).Link("In a moratorium (1)").ShouldContain("show=moratorium");

    [Theory]
    [InlineData("2026-03-09", false)]
    [InlineData("2026-03-10", true)]
    public async Task what_came_after_the_day_is_told_nowhere(string on, bool isTold)
    {
        var page = await Today($"/register?on={on}");
        using var table = await council.Ask($"/register.csv?on={on}&show=moratorium");
        using var data = await council.Ask($"/register.json?on={on}&show=moratorium");
        var notice = JsonDocument.Parse(await data.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement[0].GetProperty("notices")[0];

        page.Main.Contains("Asked to be treated as a bidder", StringComparison.Ordinal).ShouldBe(isTold);
        (await table.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Contains(on, StringComparison.Ordinal).ShouldBe(isTold);
        notice.GetProperty("requests").GetArrayLength().ShouldBe(isTold ? 1 : 0);
        notice.TryGetProperty("endedOn", out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData("/register?page=9")]
    [InlineData("/register/unsuccessful?page=9")]
    public async Task a_page_beyond_the_last_is_the_last(string address)
    {
        var page = await Today(address);

        page.Main.ShouldNotContain("Nothing was found");
        page.Main.ShouldContain(address.StartsWith("/register?", StringComparison.Ordinal) ? "The Fox Inn" : "Old Yard");
    }

    [Fact]
    public async Task a_text_too_long_is_cut_between_letters()
    {
        using var response = await council.Ask($"/register?kind={new string('a', 199)}{Uri.EscapeDataString("🍺")}");

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    /// <summary>A group asked on 10 March. The six weeks that began on Saturday 28 February run on all the same.</summary>
    [Theory]
    [InlineData("2026-03-09", "Interim moratorium")]
    [InlineData("2026-03-10", "Interim moratorium")]
    [InlineData("2026-04-10", "Interim moratorium")]
    [InlineData("2026-04-11", "Full moratorium")]
    [InlineData("2026-08-27", "Full moratorium")]
    [InlineData("2026-08-28", "Owner may sell")]
    public async Task a_row_and_its_case_say_the_same_of_a_day(string on, string tag)
    {
        (await Today($"/register?q=fox&on={on}")).Main.ShouldContain($"The Fox Inn {tag}");
        (await Today($"/register/{TestCouncil.Authority}/ACV/2026/0001?on={on}")).WordsOf("position").ShouldBe($"The position {tag}");
    }

    [Fact]
    public async Task nothing_found_says_what_was_searched_and_offers_the_nearest()
    {
        var page = await Today("/register?q=foxinn");

        page.Main.ShouldContain("Nothing was found for “foxinn” in the lists of all authorities, as at Tuesday 12 May 2026.");
        page.Link("The Fox Inn").ShouldBe($"/register/{TestCouncil.Authority}/ACV/2026/0001");
    }

    [Fact]
    public async Task another_day_typed_in_parts_gets_an_address_of_its_own() =>
        (await Today("/register?Day.Day=6&Day.Month=5&Day.Year=2026")).Address.ShouldBe("/register?on=2026-05-06");

    [Fact]
    public async Task a_day_that_is_no_day_is_an_error_in_the_readers_words() =>
        (await Today("/register?on=31-02-2026")).ErrorSummary.ShouldBe(["“31-02-2026” is not a day. Write it like 2024-02-29"]);

    [Fact]
    public async Task a_word_that_looks_like_a_pattern_is_only_a_word() => (await Today("/register?q=%25")).Main.ShouldContain("0 entries");

    [Fact]
    public async Task the_table_has_all_that_the_law_requires_of_an_entry()
    {
        council.Clock.AdvanceTo(On("Tuesday 12 May 2026"));
        using var response = await council.Ask("/register.csv?q=inn");

        var lines = (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split("\r\n");

        lines[0].ShouldStartWith("authority,reference,asset,address");
        lines[1].ShouldContain("2026-02-28,2026-04-10,2026-08-27,2027-08-27,Friends of the Fox,2026-03-10");
        lines.Length.ShouldBe(3);
    }

    [Fact]
    public async Task the_data_twin_holds_the_same_entries()
    {
        council.Clock.AdvanceTo(On("Tuesday 12 May 2026"));
        using var response = await council.Ask("/register.json?show=moratorium");

        using var data = JsonDocument.Parse(await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));

        var entry = data.RootElement.EnumerateArray().ShouldHaveSingleItem();
        entry.GetProperty("assetName").GetString().ShouldBe("The Fox Inn");
        entry.GetProperty("notices")[0].GetProperty("fullLastOn").GetString().ShouldBe("2026-08-27");
    }

    [Fact]
    public async Task a_twin_asked_for_a_day_that_is_no_day_answers_with_a_problem()
    {
        using var response = await council.Ask("/register.json?on=yesterday");

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Fact]
    public async Task the_unsuccessful_are_in_a_list_of_their_own_with_the_reasons()
    {
        var page = await Today("/register/unsuccessful");

        page.Main.ShouldContain("Old Yard");
        page.Main.ShouldContain("Reasons: It is not used by the community.");
        page.Main.ShouldNotContain("The Fox Inn");
    }

    [Theory]
    [InlineData("?kind=open%20space", "Old Yard")]
    [InlineData("?kind=public%20house", "Nothing was found")]
    public async Task they_too_can_be_asked_for_by_kind(string kind, string shown)
    {
        var page = await Today($"/register/unsuccessful{kind}");
        using var response = await council.Ask($"/register/unsuccessful.csv{kind}");
        var table = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        page.Main.ShouldContain(shown);
        page.Main.ShouldContain("Open space (1)");
        table.Contains("Old Yard", StringComparison.Ordinal).ShouldBe(shown == "Old Yard");
    }

    [Fact]
    public async Task before_it_was_entered_there_the_other_list_was_empty() =>
        (await Today("/register/unsuccessful?on=2026-03-01")).Main.ShouldContain("Nothing was found in the lists of all authorities, as at Sunday 1 March 2026.");

    private Task<TestPage> Today(string address)
    {
        council.Clock.AdvanceTo(On("Tuesday 12 May 2026"));
        return council.Open(address);
    }
}
