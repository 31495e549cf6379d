using Microsoft.Extensions.DependencyInjection;

using RightToBid.Web.Dashboards.PublicFigures;
using RightToBid.Web.Tests.Platform;
using RightToBid.Web.Tests.Register;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Dashboards.PublicFigures;

/// <summary>The owner of the Fox gave notice on Saturday 28 February 2026, and a group asked to bid on Tuesday 10 March.</summary>
public class telling_which_moratorium_runs(AshcombeRegister council) : IClassFixture<AshcombeRegister>
{
    private const string Interim = "The interim moratorium is running";
    private const string Full = "The full moratorium is running";

    /// <summary>As the row of the register and its case say it: the six weeks run on though a group has asked.</summary>
    [Theory]
    [InlineData("Friday 27 February 2026", null)]
    [InlineData("Saturday 28 February 2026", Interim)]
    [InlineData("Monday 9 March 2026", Interim)]
    [InlineData("Tuesday 10 March 2026", Interim)]
    [InlineData("Friday 10 April 2026", Interim)]
    [InlineData("Saturday 11 April 2026", Full)]
    [InlineData("Thursday 27 August 2026", Full)]
    [InlineData("Friday 28 August 2026", null)]
    public async Task goes_by_the_day(string on, string? running)
    {
        await council.Drain();
        var sheet = await council.Services.GetRequiredService<FigureSheets>()
            .Of(new(TestCouncil.Authority, null, ByQuarter: false, On(on)), TestContext.Current.CancellationToken);

        sheet.Outcomes.Cells.Where(cell => cell.Name is Interim or Full && cell.Count == 1).Select(cell => cell.Name).SingleOrDefault().ShouldBe(running);
        sheet.Standing.InMoratorium.ShouldBe(running is null ? 0 : 1);
    }
}
