using System.Net;
using System.Text.Json;

using Microsoft.Extensions.DependencyInjection;

using RightToBid.Storage;
using RightToBid.Web.Tests.Platform;

namespace RightToBid.Web.Tests.Register.Versions;

public class knowing_a_list_on_a_past_day(PastRegister council) : IClassFixture<PastRegister>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("2026-05-11", "0 entries")]
    [InlineData("2026-05-12", "1 entry")]
    [InlineData("2026-05-18", "1 entry")]
    [InlineData("2026-05-19", "2 entries")]
    [InlineData("2026-05-20", "1 entry")]
    public async Task an_entry_is_there_from_the_day_it_was_recorded_to_the_day_it_was_struck_out(string known, string found) =>
        (await council.Open($"/register?known={known}")).WordsOf("results").ShouldStartWith(found);

    [Theory]
    [InlineData("2026-05-13", null)]
    [InlineData("2026-05-14", "2026-04-10")]
    [InlineData("2026-05-17", "2026-04-10")]
    [InlineData("2026-05-18", "2026-04-09")]
    public async Task a_notice_is_there_from_the_day_it_was_recorded_with_the_day_that_was_believed_then(string known, string? interimLastDay)
    {
        using var data = JsonDocument.Parse(await Text($"/register.json?q=fox&known={known}"));

        var notices = data.RootElement.EnumerateArray().ShouldHaveSingleItem().GetProperty("notices").EnumerateArray().ToList();

        string?[] expected = interimLastDay is null ? [] : [interimLastDay];
        notices.Select(notice => notice.GetProperty("interimLastOn").GetString()).ShouldBe(expected);
    }

    [Theory]
    [InlineData("/register?show=moratorium&on=2026-04-10&known=2026-05-17", "1 entry")]
    [InlineData("/register?show=moratorium&on=2026-04-10&known=2026-05-18", "0 entries")]
    [InlineData("/register?show=moratorium&on=2026-04-09&known=2026-05-18", "1 entry")]
    [InlineData("/register?show=moratorium&on=2026-04-09&known=2026-05-13", "0 entries")]
    [InlineData("/register?on=2026-01-04&known=2026-05-18", "0 entries")]
    [InlineData("/register?on=2026-01-05&known=2026-05-18", "1 entry")]
    [InlineData("/register?q=meadow&known=2026-05-19", "1 entry")]
    [InlineData("/register?q=mill&known=2026-05-19", "1 entry")]
    [InlineData("/register?q=fox&known=2026-05-19", "2 entries")]
    [InlineData("/register?q=fox&known=2026-05-20", "1 entry")]
    [InlineData("/register?authority=E00000000&known=2026-05-19", "0 entries")]
    public async Task both_days_count_beside_what_is_searched(string address, string found) =>
        (await council.Open(address)).WordsOf("results").ShouldStartWith(found);

    [Theory]
    [InlineData("2026-05-20", "0 entries")]
    [InlineData("2026-05-21", "1 entry")]
    public async Task the_other_list_is_known_in_the_same_way(string known, string found) =>
        (await council.Open($"/register/unsuccessful?known={known}")).WordsOf("results").ShouldStartWith(found);

    [Fact]
    public async Task what_is_known_today_is_what_is_read_without_a_day()
    {
        (await Text("/register.json?known=2026-05-22&on=2026-05-22")).ShouldBe(await Text("/register.json"));
        (await Text("/register.csv?known=2026-05-22&on=2026-05-22")).ShouldBe(await Text("/register.csv"));
        (await Text("/register/unsuccessful.csv?known=2026-05-22&on=2026-05-22")).ShouldBe(await Text("/register/unsuccessful.csv"));
    }

    [Fact]
    public async Task the_page_says_so_and_leads_back_and_to_exactly_this()
    {
        var page = await council.Open("/register?known=2026-05-17");

        page.Main.ShouldContain("This is the list as at Sunday 17 May 2026, as it was known at the end of Sunday 17 May 2026.");
        page.Link("See it as at today").ShouldBe("/register");
        page.Link("Link to exactly this").ShouldBe("/register?on=2026-05-17&known=2026-05-17");
        page.Link("The Fox Inn").ShouldBe($"/register/{TestCouncil.Authority}/ACV/2026/0001?on=2026-05-17&known=2026-05-17");
        (await council.Open("/register")).Link("Link to exactly this").ShouldBe("/register?on=2026-05-22&known=2026-05-22");
    }

    [Fact]
    public async Task two_days_typed_in_parts_get_an_address_of_their_own() => (await council.Open(
        "/register?Day.Day=9&Day.Month=4&Day.Year=2026&KnownDay.Day=18&KnownDay.Month=5&KnownDay.Year=2026")).Address.ShouldBe("/register?on=2026-04-09&known=2026-05-18");

    [Theory]
    [InlineData("/register?known=2026-05-23", "Saturday 23 May 2026 is still to come, so nobody knows yet what will be recorded by then")]
    [InlineData("/register?known=yesterday", "“yesterday” is not a day. Write it like 2024-02-29")]
    [InlineData("/register?known=0026-05-12", "“0026-05-12” is not a day between 1900 and 2100")]
    [InlineData("/register?KnownDay.Day=23&KnownDay.Month=5&KnownDay.Year=2026", "The day must be today or in the past")]
    public async Task a_day_that_cannot_be_known_is_an_error(string address, string error) => (await council.Open(address)).ErrorSummary.ShouldBe([error]);

    [Fact]
    public async Task a_twin_answers_such_a_day_with_a_problem() =>
        (await council.Ask("/register.json?known=2026-05-23")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

    [Theory]
    [InlineData("/register?known=2026-05-21", true)]
    [InlineData("/register.csv?known=2026-05-21", true)]
    [InlineData("/register/unsuccessful.json?known=2026-05-21", true)]
    [InlineData("/register?known=2026-05-22", false)]
    [InlineData("/register?on=2026-05-21", false)]
    [InlineData("/register.csv", false)]
    public async Task only_what_was_known_on_a_day_that_is_over_is_kept_by_caches(string address, bool isKept)
    {
        using var answer = await council.Ask(address);

        (answer.Headers.CacheControl?.Extensions.Any(extension => extension.Name == "immutable") ?? false).ShouldBe(isKept);
    }

    [Theory]
    [InlineData("known_register_entries")]
    [InlineData("known_register_notices")]
    [InlineData("known_unsuccessful_entries")]
    public async Task rebuilt_rows_are_the_rows_there_were(string name)
    {
        var outcome = await council.Services.GetRequiredService<IKernel>().ReadModels.Rebuild(name, cancellation: Cancellation);

        outcome.Rows.ShouldBeGreaterThan(0);
        outcome.Changed.ShouldBe(0);
    }

    private async Task<string> Text(string address)
    {
        using var answer = await council.Ask(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.Content.ReadAsStringAsync(Cancellation);
    }
}
