using Microsoft.Extensions.DependencyInjection;

using RightToBid.Web.Dashboards.PublicFigures;
using RightToBid.Web.Platform;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Dashboards.PublicFigures;

/// <summary>Today is Tuesday 12 May 2026.</summary>
public class keeping_the_national_figures(TestCouncil council) : IClassFixture<TestCouncil>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private FigureSheets Sheets => new(council.Services.GetRequiredService<FigureQuery>(), council.Clock);

    [Fact]
    public async Task goes_on_however_many_odd_questions_came_before()
    {
        var sheets = Sheets;
        await AskOddly(sheets, 64);

        var counted = await sheets.Of(Today, Cancellation);

        (await sheets.Of(Today, Cancellation)).ShouldBeSameAs(counted);
    }

    [Fact]
    public async Task gives_up_the_oldest_and_no_other_for_a_new_question()
    {
        var sheets = Sheets;
        var counted = await sheets.Of(Today, Cancellation);
        await AskOddly(sheets, 63);
        (await sheets.Of(Today, Cancellation)).ShouldBeSameAs(counted);

        await AskOddly(sheets, 64);

        (await sheets.Of(Today, Cancellation)).ShouldNotBeSameAs(counted);
    }

    private FigureQuestion Today => new(null, null, ByQuarter: false, council.Clock.Today());

    private static async Task AskOddly(FigureSheets sheets, int questions)
    {
        for (var question = 1; question <= questions; question++)
        {
            await sheets.Of(new(null, null, ByQuarter: true, On("Tuesday 12 May 2026").PlusDays(-question)), Cancellation);
        }
    }
}
