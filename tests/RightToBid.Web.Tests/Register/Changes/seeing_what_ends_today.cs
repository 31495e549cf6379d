using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Register.Changes;

public class seeing_what_ends_today(VillagesRegister council) : IClassFixture<VillagesRegister>
{
    private const string NothingYet = "Nothing changed in that time.";

    [Fact]
    public async Task it_has_not_ended_while_its_last_day_lasts()
    {
        council.Clock.AdvanceTo(On("Sunday 31 May 2026"));
        (await Happened("2026-05-31")).ShouldContain(NothingYet);
        council.Clock.AdvanceTo(On("Monday 1 June 2026"));
        (await Happened("2026-05-31")).ShouldContain("The interim moratorium ended, and no group had asked to bid.");

        council.Clock.AdvanceTo(On("Monday 8 June 2026"));
        (await Happened("2026-06-08")).ShouldContain(NothingYet);
        council.Clock.AdvanceTo(On("Tuesday 9 June 2026"));
        (await Happened("2026-06-08")).ShouldContain("The listing ended after five years, with Monday 8 June 2026.");
    }

    private async Task<string> Happened(string day) => (await council.Open($"/register/changes?from={day}&to={day}&by=happened")).Main;
}
