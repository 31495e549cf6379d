using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Register;

/// <summary>The hall's listing was over on 7 May 2026, and everything was recorded on Tuesday 12 May 2026.</summary>
public class leaving_old_cases_out_of_calendars(AshcombeRegister council) : IClassFixture<AshcombeRegister>
{
    private const string Hall = "Victory Hall";

    [Fact]
    public async Task a_case_without_a_day_to_come_leaves_two_years_after_its_last_record_and_says_so()
    {
        council.Clock.AdvanceTo(On("Friday 12 May 2028"));
        (await Titles("/register.ics")).ShouldContain(title => title.EndsWith(Hall, StringComparison.Ordinal));

        council.Clock.AdvanceTo(On("Saturday 13 May 2028"));
        var after = await Titles("/register.ics");
        after.ShouldNotContain(title => title.EndsWith(Hall, StringComparison.Ordinal));
        after.ShouldContain(title => title.EndsWith("The Fox Inn", StringComparison.Ordinal), "its listing is still to end");
        (await Text("/register.ics")).ShouldContain("X-WR-CALDESC:Cases with no day to come");
        (await Titles($"/register/{TestCouncil.Authority}/ACV/2021/0003.ics")).ShouldNotBeEmpty("whoever asks for one case gets it, however old");
    }

    [Fact]
    public async Task a_calendar_without_a_day_is_still_one()
    {
        var text = await Text("/register.ics?q=nowhere");

        text.ShouldContain("BEGIN:VTIMEZONE\r\nTZID:Europe/London");
        (await ForeignParsers.Calendar(text)).ShouldBeEmpty();
    }

    private async Task<IReadOnlyList<string>> Titles(string address) => [.. (await ForeignParsers.Calendar(await Text(address))).Select(entry => entry.Title)];

    private async Task<string> Text(string address)
    {
        using var answer = await council.Ask(address);
        return (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Replace("\r\n ", "", StringComparison.Ordinal);
    }
}
