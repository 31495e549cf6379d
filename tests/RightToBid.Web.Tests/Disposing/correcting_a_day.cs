using System.Net;

using RightToBid.Cases.Disposing;
using RightToBid.Web.Tests.Bidding;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;
using static RightToBid.Web.Tests.Bidding.FoxCouncil;

namespace RightToBid.Web.Tests.Disposing;

[Collection(AtTheFox.Name)]
public class correcting_a_day(FoxCouncil council)
{
    [Fact]
    public async Task of_the_notice_shows_every_window_before_and_after_and_then_moves_them()
    {
        var matter = await council.NewMatter();
        using var browser = await council.SignedIn(TestCouncil.LegalOfficer);

        var check = await Answer(
            browser, Correction(matter), Words("notice"), TheDay("Tuesday 3 March 2026"), Words("the post room’s stamp was misread"));

        check.WordsOf("changes").ShouldContain("10 March 2026 to the end of Monday 20 April 2026. 3 March 2026 to the end of Monday 13 April 2026.");
        check.WordsOf("changes").ShouldContain("to the end of Wednesday 9 September 2026. 3 March 2026 to the end of Wednesday 2 September 2026.");
        check.Details("full-moratorium", "Why this date?").ShouldContain("section 95(6)");
        (await council.StateOf<Moratorium>(matter.Notice)).ReceivedOn.ShouldBe(On("Tuesday 10 March 2026"));

        (await TestCouncil.Send(browser, check.Address)).Address.ShouldBe($"/casework/cases/{matter.Reference}");
        (await council.StateOf<Moratorium>(matter.Notice)).ReceivedOn.ShouldBe(On("Tuesday 3 March 2026"));
    }

    [Fact]
    public async Task of_a_request_says_that_it_will_be_without_effect()
    {
        var matter = await council.NewMatter();
        using var browser = await council.SignedIn(TestCouncil.LegalOfficer);

        var check = await Answer(
            browser, Correction(matter), Words(matter.Bid.ToString()), TheDay("Tuesday 21 April 2026"), Words("it was found in the wrong tray"));

        check.WordsOf("changes").ShouldContain("Received on Tuesday 21 April 2026, not in time, so without effect.");
        check.WordsOf("changes").ShouldContain("Does not apply: no community interest group asked to bid by the end of Monday 20 April 2026.");
        await TestCouncil.Send(browser, check.Address);
        (await council.StateOf<Moratorium>(matter.Notice)).Requests.ShouldHaveSingleItem().RequestedOn.ShouldBe(On("Tuesday 21 April 2026"));
    }

    [Fact]
    public async Task to_the_last_day_of_the_interim_moratorium_leaves_a_request_in_time()
    {
        var matter = await council.NewMatter();
        using var browser = await council.SignedIn(TestCouncil.LegalOfficer);

        (await Answer(browser, Correction(matter), Words(matter.Bid.ToString()), TheDay("Monday 20 April 2026"), Words("the stamp was misread")))
            .WordsOf("changes").ShouldContain("Received on Monday 20 April 2026, in time.");
    }

    [Fact]
    public async Task needs_a_reason()
    {
        using var browser = await council.SignedIn(TestCouncil.LegalOfficer);
        var page = await Answer(browser, Correction(await council.NewMatter()), Words("notice"), TheDay("Tuesday 3 March 2026"), Words(""));

        page.ErrorAt("Text").ShouldBe("Enter why the day is being corrected");
    }

    [Fact]
    public async Task to_a_day_when_the_land_was_not_listed_is_refused_under_the_law()
    {
        using var browser = await council.SignedIn(TestCouncil.LegalOfficer);
        var page = await Answer(
            browser, Correction(await council.NewMatter()), Words("notice"), TheDay("Friday 2 January 2026"), Words("the stamp was misread"));

        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Main.ShouldContain("s. 95(1)");
    }

    [Theory]
    [InlineData(TestCouncil.Officer, HttpStatusCode.Forbidden)]
    [InlineData(TestCouncil.Member, HttpStatusCode.NotFound)]
    public async Task is_for_a_legal_officer_alone(string account, HttpStatusCode status) =>
        (await council.See(account, Correction(await council.NewMatter()))).Status.ShouldBe(status);

    [Fact]
    public async Task of_a_notice_that_is_unknown_is_not_there() =>
        (await council.See(TestCouncil.LegalOfficer, $"/casework/moratoria/{TestCouncil.FriendsOfTheFox}/correction")).Status.ShouldBe(HttpStatusCode.NotFound);

    private static string Correction(Matter matter) => $"/casework/moratoria/{matter.Notice}/correction";
}
