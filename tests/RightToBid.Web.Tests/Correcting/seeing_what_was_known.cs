using System.Net;
using System.Text.Json;

using RightToBid.Cases.Correcting;
using RightToBid.Cases.Disposing;
using RightToBid.Web.Tests.Bidding;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Correcting;

/// <summary>A correction made on a later day leaves what was believed before readable, on the page and as data.</summary>
public class seeing_what_was_known(FoxCouncil council) : IClassFixture<FoxCouncil>
{
    [Fact]
    public async Task on_the_day_before_a_correction_and_on_the_day_of_it()
    {
        var matter = await council.NewMatter();
        council.Clock.AdvanceTo(On("Monday 18 May 2026"));
        await council.Do(new CorrectFact<Moratorium>(
            matter.Notice, "disposal-notice-received.received-on", 1, "2026-03-03", "The post room’s stamp was misread."));
        var address = $"/casework/cases/{matter.Reference}";

        var now = await council.See(TestCouncil.Officer, address);
        now.Main.ShouldContain("Tuesday 3 March 2026");
        now.Main.ShouldContain("What can be done now");

        var before = await council.See(TestCouncil.Officer, $"{address}?known=2026-05-17");
        before.Main.ShouldContain("This is the case as it was known at the end of Sunday 17 May 2026.");
        before.Main.ShouldContain("Tuesday 10 March 2026");
        before.Main.ShouldNotContain("Tuesday 3 March 2026");
        before.Main.ShouldNotContain("What can be done now");

        var sameDay = await council.See(TestCouncil.Officer, $"{address}?known=2026-05-18");
        sameDay.Main.ShouldContain("Tuesday 3 March 2026");
        sameDay.Main.ShouldContain("from Tuesday 10 March 2026, because: The post room’s stamp was misread.");

        using var anybody = council.Browser();
        var data = JsonDocument.Parse(await anybody.GetStringAsync(
            new Uri($"/register/{TestCouncil.Authority}/{matter.Reference}.json?known=2026-05-17", UriKind.Relative), TestContext.Current.CancellationToken));
        data.RootElement.GetProperty("knownOn").GetString().ShouldBe("2026-05-17");
        data.RootElement.GetProperty("notices")[0].GetProperty("receivedOn").GetString().ShouldBe("2026-03-10");
        council.Clock.AdvanceTo(On("Tuesday 12 May 2026"));
    }

    [Fact]
    public async Task before_anything_was_recorded_is_nothing()
    {
        var matter = await council.NewMatter();

        (await council.See(TestCouncil.Officer, $"/casework/cases/{matter.Reference}?known=2026-01-01")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await council.See(TestCouncil.Officer, $"/register/{TestCouncil.Authority}/{matter.Reference}?known=2026-01-01"))
            .Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task on_another_day_on_all_that_is_known_now()
    {
        var matter = await council.NewMatter();

        var page = await council.See(TestCouncil.Officer, $"/casework/cases/{matter.Reference}?on=2026-03-11");

        page.Main.ShouldContain("This is the case as it stood on Wednesday 11 March 2026");
        page.Main.ShouldContain("until after Monday 20 April 2026");
    }

    [Fact]
    public async Task on_what_is_no_day_says_so()
    {
        var matter = await council.NewMatter();

        (await council.See(TestCouncil.Officer, $"/casework/cases/{matter.Reference}?known=yesterday")).Main.ShouldContain("“yesterday” is not a day.");
        using var anybody = council.Browser();
        using var data = await anybody.GetAsync(
            new Uri($"/register/{TestCouncil.Authority}/{matter.Reference}.json?known=yesterday", UriKind.Relative), TestContext.Current.CancellationToken);
        data.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }
}
