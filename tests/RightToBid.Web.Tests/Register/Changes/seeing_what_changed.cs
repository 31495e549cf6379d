using System.Net;
using System.Text.Json;

using RightToBid.Web.Tests.Platform;

namespace RightToBid.Web.Tests.Register.Changes;

public class seeing_what_changed(PastRegister council) : IClassFixture<PastRegister>
{
    private const string CasePath = $"/register/{TestCouncil.Authority}/{PastRegister.FoxReference}/changes";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task by_what_was_recorded_tells_of_late_facts_on_the_day_they_were_written_down()
    {
        var page = await council.Open("/register/changes?from=2026-05-14&to=2026-05-14&by=recorded");

        page.Heading.ShouldBe("What changed in the register");
        page.Main.ShouldContain("recorded on Thursday 14 May 2026");
        page.Main.ShouldContain("Saturday 28 February 2026: The council received");
        page.Main.ShouldContain("Recorded on Thursday 14 May 2026.");
        page.Main.ShouldNotContain("Long Meadow");
    }

    [Fact]
    public async Task a_correction_says_which_last_days_it_moved_before_and_after()
    {
        var page = await council.Open("/register/changes?from=2026-05-18&to=2026-05-18&by=recorded&kind=corrected");

        page.WordsOf("results").ShouldStartWith("1 change recorded");
        page.Main.ShouldContain("Interim moratorium Friday 10 April 2026 Thursday 9 April 2026");
        page.Main.ShouldContain("Full moratorium Thursday 27 August 2026 Wednesday 26 August 2026");
    }

    [Fact]
    public async Task what_never_happened_is_told_of_and_its_dates_end()
    {
        var page = await council.Open("/register/changes?from=2026-05-19&to=2026-05-20&by=recorded");

        page.Main.ShouldContain("Long Meadow");
        page.Main.ShouldContain("had been recorded by mistake and was struck out, because: it was another council’s meadow.");
        page.Main.ShouldContain("Listing Saturday 3 May 2031 None");
    }

    [Theory]
    [InlineData("2026-02-27", "The council received an owner’s notice of a wish to sell")]
    [InlineData("2026-04-09", "The interim moratorium ended, and no group had asked to bid.")]
    [InlineData("2026-01-05", "The council entered it in the list, on a nomination by Friends of the Fox.")]
    [InlineData("2026-03-02", "The council entered it in the list of unsuccessful nominations")]
    [InlineData("2026-02-02", "The council received a nomination by Friends of the Fox.")]
    public async Task by_what_happened_tells_of_it_on_its_own_day_as_it_is_known_now(string day, string sentence) =>
        (await council.Open($"/register/changes?from={day}&to={day}&by=happened")).Main.ShouldContain(sentence);

    [Theory]
    [InlineData("2026-02-28")]
    [InlineData("2026-04-10")]
    [InlineData("2026-05-04")]
    public async Task what_turned_out_otherwise_did_not_happen(string day) =>
        (await council.Open($"/register/changes?from={day}&to={day}&by=happened")).Main.ShouldContain("Nothing changed in that time.");

    [Fact]
    public async Task the_reader_picks_the_reading_and_the_kind()
    {
        var page = await council.Open("/register/changes?from=2026-05-12&to=2026-05-22&by=recorded&kind=notice");

        page.WordsOf("results").ShouldStartWith("1 change");
        page.Link("Everything").ShouldBe("/register/changes?from=2026-05-12&to=2026-05-22&by=recorded");
        page.Link("Corrections").ShouldBe("/register/changes?from=2026-05-12&to=2026-05-22&by=recorded&kind=corrected");
    }

    [Theory]
    [InlineData("recorded")]
    [InlineData("happened")]
    public async Task a_page_beyond_the_last_is_the_last(string by)
    {
        var page = await council.Open($"/register/changes?from=2026-01-05&to=2026-05-22&by={by}&page=99");

        page.WordsOf("results").ShouldNotStartWith("0 changes");
        page.Main.ShouldContain("The Fox Inn");
        page.Main.ShouldNotContain("Nothing changed in that time.");
    }

    [Fact]
    public async Task one_authority_alone_has_its_own() => (await council.Open("/register/changes?from=2026-05-12&to=2026-05-22&authority=E00000000")).Main
        .ShouldContain("0 changes");

    [Fact]
    public async Task nothing_said_is_the_last_seven_days() =>
        (await council.Open("/register/changes")).Main.ShouldContain("recorded from Saturday 16 May 2026 to the end of Friday 22 May 2026");

    [Fact]
    public async Task days_typed_in_parts_get_an_address_of_their_own() => (await council.Open(
        "/register/changes?First.Day=12&First.Month=5&First.Year=2026&Last.Day=14&Last.Month=5&Last.Year=2026&by=happened"))
        .Address.ShouldBe("/register/changes?from=2026-05-12&to=2026-05-14&by=happened");

    [Theory]
    [InlineData("/register/changes?from=2026-05-14&to=2026-05-13", "The last day, Wednesday 13 May 2026, is before the first, Thursday 14 May 2026")]
    [InlineData("/register/changes?from=2026-05-14&to=2026-05-23", "Saturday 23 May 2026 is still to come, so nothing has changed by then")]
    [InlineData("/register/changes?from=may", "“may” is not a day. Write it like 2024-02-29")]
    [InlineData("/register/changes?First.Day=12&First.Month=5&First.Year=2026", "Enter the last day, like 31 8 2023")]
    [InlineData($"{CasePath}?from=2026-05-14&to=2026-05-13", "The last day, Wednesday 13 May 2026, is before the first, Thursday 14 May 2026")]
    public async Task days_that_make_no_time_are_said_to(string address, string error)
    {
        var page = await council.Open(address);

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.ErrorSummary.ShouldBe([error]);
    }

    [Theory]
    [InlineData("/register/changes.json?from=2026-05-14&to=2026-05-13")]
    [InlineData("/register/changes.csv?to=2026-05-23")]
    [InlineData($"{CasePath}.json?from=may")]
    public async Task a_twin_answers_them_with_a_problem(string address) => (await council.Ask(address)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

    [Fact]
    public async Task the_twins_say_the_same()
    {
        using var data = JsonDocument.Parse(await Text("/register/changes.json?from=2026-05-18&to=2026-05-18"));
        var change = data.RootElement.GetProperty("changes").EnumerateArray().Single(one => one.GetProperty("kind").GetString() == "corrected");

        change.GetProperty("assetName").GetString().ShouldBe("The Fox Inn");
        var interim = change.GetProperty("dates").EnumerateArray().Single(date => date.GetProperty("name").GetString() == "Interim moratorium");
        interim.GetProperty("before").GetString().ShouldBe("2026-04-10");
        interim.GetProperty("after").GetString().ShouldBe("2026-04-09");
        data.RootElement.GetProperty("found").GetInt32().ShouldBe(data.RootElement.GetProperty("changes").GetArrayLength());

        var lines = (await Text("/register/changes.csv?from=2026-05-18&to=2026-05-18&kind=corrected")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines[0].ShouldBe("authority,reference,asset,kind,happened_on,recorded_on,sentence,dates_before_and_after");
        lines.Length.ShouldBe(2);
        lines[1].ShouldContain("Interim moratorium: 2026-04-10 to 2026-04-09");
    }

    [Fact]
    public async Task of_one_case_shows_which_last_days_are_others_than_before()
    {
        var page = await council.Open($"{CasePath}?from=2026-05-15&to=2026-05-18&by=recorded");

        page.Heading.ShouldBe("What changed: The Fox Inn");
        page.Main.ShouldContain("Interim moratorium Friday 10 April 2026 Thursday 9 April 2026");
        page.Link("as it was known before").ShouldBe($"/register/{TestCouncil.Authority}/{PastRegister.FoxReference}?known=2026-05-14");
        (await council.Open($"{CasePath}?from=2026-05-19&to=2026-05-22&by=recorded")).Main.ShouldContain("No last day is another than it was before.");
    }

    [Fact]
    public async Task of_one_case_by_what_happened_tells_of_that_alone()
    {
        var page = await council.Open($"{CasePath}?from=2026-02-27&to=2026-02-27&by=happened");

        page.WordsOf("results").ShouldContain("that happened on Friday 27 February 2026");
        page.Main.ShouldContain("Recorded on Thursday 14 May 2026");
    }

    [Theory]
    [InlineData($"/register/{TestCouncil.Authority}/ACV/2026/9999/changes")]
    [InlineData($"/register/{TestCouncil.Authority}/ACV/2026/9999/changes.json")]
    public async Task an_unknown_case_is_not_found(string address) => (await council.Ask(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task the_twins_of_one_case_say_the_same()
    {
        using var data = JsonDocument.Parse(await Text($"{CasePath}.json?from=2026-05-15&to=2026-05-18"));

        data.RootElement.GetProperty("dates").EnumerateArray().ShouldContain(date => date.GetProperty("after").GetString() == "2026-04-09");
        (await Text($"{CasePath}.csv?from=2026-05-14&to=2026-05-14")).ShouldContain(",notice,2026-02-27,2026-05-14,");
    }

    private async Task<string> Text(string address)
    {
        using var answer = await council.Ask(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var text = await answer.Content.ReadAsStringAsync(Cancellation);
        text.ShouldNotContain(PastRegister.Owner.ToString());
        return text;
    }
}
