using Microsoft.Extensions.DependencyInjection;

using RightToBid.Web.Authorities;
using RightToBid.Web.Dashboards.PublicFigures;
using RightToBid.Web.Tests.Authorities;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Dashboards.PublicFigures;

/// <summary>Three entries of Cumbria, which ended on Saturday 1 April 2023 and which two councils took over.</summary>
public class counting_divided_land(SplitCouncil council) : IClassFixture<SplitCouncil>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task by_authority_counts_it_with_the_council_that_keeps_it_and_apart_while_that_is_not_said()
    {
        await council.Drain();
        await council.Services.GetRequiredService<Allotments>().Say(SplitCouncil.Cumbria, Allotments.Entry, "CCC/1", SplitCouncil.Westmorland, "test", Cancellation);

        (await Listings("Saturday 1 April 2023")).ShouldBe([(SplitCouncil.Cumbria, 3)]);
        (await Listings("Sunday 2 April 2023")).ShouldBe([(SplitCouncil.Westmorland, 1), (SplitCouncil.Cumbria, 2)]);
        var page = await council.Open("/figures");
        page.Main.ShouldContain("Cumbria County Council, not yet allotted");
        (await council.Open("/figures?on=2023-04-01")).Main.ShouldNotContain("not yet allotted");
    }

    private async Task<IEnumerable<(string, int)>> Listings(string on) => (await council.Services.GetRequiredService<FigureSheets>()
        .Of(new(null, null, ByQuarter: false, On(on)), Cancellation)).ByAuthority.Select(row => (row.Label, row.Listings));
}
