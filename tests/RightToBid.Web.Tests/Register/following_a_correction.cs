using RightToBid.Cases.Disposing;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Register;

public class following_a_correction(AshcombeRegister council) : IClassFixture<AshcombeRegister>
{
    [Fact]
    public async Task every_window_moves_and_the_history_keeps_both_days()
    {
        council.Clock.AdvanceTo(On("Tuesday 12 May 2026"));
        await council.Drain();
        await council.Send(new CorrectReceiptDay(AshcombeRegister.FoxNotice, On("Friday 27 February 2026"), "the post room's stamp was misread"));
        await council.Drain();

        var page = await council.Open($"/register/{TestCouncil.Authority}/ACV/2026/0001");

        page.Main.ShouldContain("until after Wednesday 26 August 2026");
        page.Main.ShouldContain("corrected on 12 May 2026 from Saturday 28 February 2026, because: the post room's stamp was misread.");
        page.Main.ShouldContain("The interim moratorium ended at the end of Friday 10 April 2026.");
        page.Main.ShouldContain("uperseded: this was so on what was known then, and what was recorded later changed it");
        page.Main.ShouldContain("The interim moratorium ended at the end of Thursday 9 April 2026.");
    }
}
