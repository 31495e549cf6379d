using Microsoft.Extensions.DependencyInjection;

using RightToBid.Cases.Disposing;
using RightToBid.Web.Dashboards.PublicFigures;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Tests.Authorities;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Dashboards.PublicFigures;

/// <summary>The Lamb of Allerdale and the Tea Room of Carlisle have one reference. Cumberland keeps both, and both owners want to sell.</summary>
public class counting_inherited_land(CumberlandCouncil council) : IClassFixture<CumberlandCouncil>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task counts_land_of_two_councils_with_one_reference_twice_and_land_with_two_notices_once()
    {
        await Notice(CumberlandCouncil.Allerdale, entry: 1, notice: 1, "Tuesday 5 May 2026");
        await Notice(CumberlandCouncil.Allerdale, entry: 1, notice: 2, "Wednesday 6 May 2026");
        await Notice(CumberlandCouncil.Carlisle, entry: 2, notice: 3, "Wednesday 6 May 2026");
        await council.Drain();

        (await Held(null, "Monday 4 May 2026")).ShouldBe(0);
        (await Held(null, "Tuesday 5 May 2026")).ShouldBe(1);
        (await Held(null, "Wednesday 6 May 2026")).ShouldBe(2);
        (await Held(CumberlandCouncil.Cumberland, "Wednesday 6 May 2026")).ShouldBe(2);
        (await Held(CumberlandCouncil.Carlisle, "Wednesday 6 May 2026")).ShouldBe(1);
    }

    /// <summary>Allerdale and Carlisle ended on Saturday 1 April 2023. The Lamb, the Tea Room and the Castle Field were listed before, the Harbour in 2024.</summary>
    [Fact]
    public async Task by_authority_counts_it_with_the_council_that_keeps_it_on_the_day_as_that_council_s_own_figures_do()
    {
        await council.Drain();

        (await Listings("Saturday 1 April 2023")).ShouldBe([(CumberlandCouncil.Allerdale, 1), (CumberlandCouncil.Carlisle, 2)]);
        (await Listings("Sunday 2 April 2023")).ShouldBe([(CumberlandCouncil.Cumberland, 3)]);
        (await Listings("Tuesday 12 May 2026")).ShouldBe([(CumberlandCouncil.Cumberland, 4)]);
        (await Sheet(CumberlandCouncil.Cumberland, "Tuesday 12 May 2026")).Total.Listings.ShouldBe(4);
        var page = await council.Open("/figures");
        page.Main.ShouldContain("Cumberland Council");
    }

    private async Task<IEnumerable<(string, int)>> Listings(string on) => (await Sheet(null, on)).ByAuthority.Select(row => (row.Label, row.Listings));

    private Task<FigureSheet> Sheet(string? authority, string on) =>
        council.Services.GetRequiredService<FigureSheets>().Of(new(authority, null, ByQuarter: false, On(on)), Cancellation);

    private async Task<int> Held(string? authority, string on) =>
        (await Sheet(authority, on)).Standing.InMoratorium;

    private async Task Notice(string authority, int entry, int notice, string receivedOn)
    {
        var received = new ReceiveDisposalNotice(
            Guid.Parse($"0190a5f0-0001-7000-8000-00000cbd000{notice}"), Guid.Parse($"0190a5f0-0000-7000-8000-00000cbd000{entry}"), "ACV/2022/0001", "The land",
            Guid.Parse($"0190a5f0-0002-7000-8000-00000cbd000{notice}"), "the freeholder", On(receivedOn), new(On("Monday 10 January 2022")));
        (await council.Services.GetRequiredService<CaseDesk>().Send(received, new Sender(authority, "test"), Cancellation)).Refusal.ShouldBeNull();
    }
}
