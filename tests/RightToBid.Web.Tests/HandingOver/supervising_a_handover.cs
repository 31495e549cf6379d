using System.Net;

using RightToBid.Cases.HandingOver;
using RightToBid.Web.Tests.Bidding;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;
using static RightToBid.Web.Tests.Bidding.FoxCouncil;

namespace RightToBid.Web.Tests.HandingOver;

[Collection(AtTheFox.Name)]
public class supervising_a_handover(FoxCouncil council)
{
    [Theory]
    [InlineData("monitoring")]
    [InlineData("discharge")]
    [InlineData("failure")]
    public async Task is_not_for_the_group(string journey) =>
        (await council.See(TestCouncil.Member, $"{await WithKeys()}/{journey}")).Status.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task a_year_is_monitored_once()
    {
        var address = await WithKeys();
        using var browser = await council.SignedIn(TestCouncil.Officer);

        var check = await Answer(
            browser, $"{address}/monitoring", Words("1"), Words("yes"), Words("Open six days a week."), TheDay("Monday 11 May 2026"));
        var monitored = await TestCouncil.Send(browser, check.Address);

        monitored.WordsOf("monitoring").ShouldContain("Promises kept. Open six days a week. (11 May 2026)");
        (await TestCouncil.Send(browser, $"{address}/monitoring", Words("1"))).ErrorAt("Text").ShouldBe("Select which year was monitored");
    }

    [Fact]
    public async Task there_is_nothing_to_monitor_before_the_keys()
    {
        var page = await council.See(TestCouncil.Officer, $"/groups/handovers/{(await council.NewHandover()).Handover}/monitoring");

        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Main.ShouldContain("The keys have not passed yet.");
    }

    [Fact]
    public async Task a_discharge_ends_it()
    {
        var address = await WithKeys();
        using var browser = await council.SignedIn(TestCouncil.Officer);

        var check = await Answer(browser, $"{address}/discharge", Words("Every promise was released."), TheDay("Monday 11 May 2026"));
        var ended = await TestCouncil.Send(browser, check.Address);

        ended.Main.ShouldContain("Nothing more has been owed since Monday 11 May 2026. Every promise was released.");
        ended.Main.ShouldNotContain("Add a promise");
    }

    [Fact]
    public async Task before_the_keys_it_can_fail_but_not_be_discharged()
    {
        var address = $"/groups/handovers/{(await council.NewHandover()).Handover}";
        using var browser = await council.SignedIn(TestCouncil.Officer);

        (await Answer(browser, $"{address}/discharge", Words("Nothing is owed."), TheDay("Monday 11 May 2026"))).Status.ShouldBe(HttpStatusCode.Conflict);
        var check = await Answer(browser, $"{address}/failure", Words("The lender withdrew."), TheDay("Monday 11 May 2026"));

        (await TestCouncil.Send(browser, check.Address)).Main.ShouldContain("The handover failed on Monday 11 May 2026. The lender withdrew.");
    }

    private async Task<string> WithKeys()
    {
        var matter = await council.NewHandover();
        await council.Do(new CompleteHandover(matter.Handover, On("Friday 8 May 2026")));
        return $"/groups/handovers/{matter.Handover}";
    }
}
