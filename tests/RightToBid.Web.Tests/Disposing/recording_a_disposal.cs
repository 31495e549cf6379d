using System.Net;

using RightToBid.Cases.Disposing;
using RightToBid.Web.Tests.Bidding;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;
using static RightToBid.Web.Tests.Bidding.FoxCouncil;

namespace RightToBid.Web.Tests.Disposing;

[Collection(AtTheFox.Name)]
public class recording_a_disposal(FoxCouncil council)
{
    [Fact]
    public async Task in_the_full_moratorium_is_shown_as_a_breach_and_recorded_as_one()
    {
        var matter = await council.NewMatter();
        using var browser = await council.SignedIn(TestCouncil.Officer);

        var check = await Answer(browser, Disposal(matter), Words("anyone"), TheDay("Friday 8 May 2026"), Words("yes"), Words("none"));

        check.WordsOf("answer").ShouldStartWith("The law: the owner may not enter into this on that day");
        check.WordsOf("answer").ShouldContain("This is a breach.");
        await TestCouncil.Send(browser, check.Address);
        (await council.StateOf<Moratorium>(matter.Notice)).Disposals.ShouldHaveSingleItem().InBreach.ShouldBeTrue();
    }

    [Fact]
    public async Task after_an_interim_moratorium_in_which_nobody_asked_is_allowed()
    {
        var matter = await council.NewMatter(isAskedFor: false);
        using var browser = await council.SignedIn(TestCouncil.Officer);

        var check = await Answer(browser, Disposal(matter), Words("anyone"), TheDay("Tuesday 21 April 2026"), Words("yes"), Words("none"));

        check.WordsOf("answer").ShouldStartWith("The law: the owner may enter into this on that day");
        check.WordsOf("answer").ShouldContain("CONDITIONS_MET");
        (await TestCouncil.Send(browser, check.Address)).Address.ShouldBe($"/casework/cases/{matter.Reference}");
    }

    [Fact]
    public async Task to_another_community_group_asks_which()
    {
        using var browser = await council.SignedIn(TestCouncil.Officer);

        var check = await Answer(
            browser, Disposal(await council.NewMatter()), Words("another-group"), Words("Ashcombe Trust"), Words("Charity"), TheDay("Friday 8 May 2026"),
            Words("yes"), Words("none"));

        check.WordsOf("answer").ShouldContain("REG_13_1");
    }

    [Fact]
    public async Task under_an_exemption_names_it()
    {
        using var browser = await council.SignedIn(TestCouncil.Officer);

        var check = await Answer(browser, Disposal(await council.NewMatter()), Words("anyone"), TheDay("Friday 8 May 2026"), Words("yes"), Words("EX_GIFT"));

        check.SummaryRow("Exemption claimed").ShouldContain("gift");
        check.WordsOf("answer").ShouldContain("EX_GIFT");
    }

    [Fact]
    public async Task a_second_one_is_refused()
    {
        var matter = await council.NewMatter(isAskedFor: false);
        await council.Do(new RecordDisposal(matter.Notice, On("Tuesday 21 April 2026")));
        using var browser = await council.SignedIn(TestCouncil.Officer);

        var page = await Answer(browser, Disposal(matter), Words("anyone"), TheDay("Friday 8 May 2026"), Words("yes"), Words("none"));

        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Main.ShouldContain("The owner has already disposed of the land, on Tuesday 21 April 2026.");
    }

    [Fact]
    public async Task its_completion_follows()
    {
        var matter = await council.NewMatter(isAskedFor: false);
        await council.Do(new RecordDisposal(matter.Notice, On("Tuesday 21 April 2026")));
        using var browser = await council.SignedIn(TestCouncil.Officer);

        (await Answer(browser, Completion(matter), TheDay("Monday 20 April 2026"))).ErrorAt("Day")
            .ShouldBe("Completion on Monday 20 April 2026 would be before the agreement became binding, on Tuesday 21 April 2026.");
        var check = await Answer(browser, Completion(matter), TheDay("Friday 8 May 2026"));
        await TestCouncil.Send(browser, check.Address);

        (await council.StateOf<Moratorium>(matter.Notice)).Disposals.ShouldHaveSingleItem().CompletedOn.ShouldBe(On("Friday 8 May 2026"));
    }

    [Fact]
    public async Task without_a_sale_there_is_nothing_to_complete() =>
        (await council.See(TestCouncil.Officer, Completion(await council.NewMatter()))).Status.ShouldBe(HttpStatusCode.Conflict);

    [Fact]
    public async Task is_not_for_a_group()
    {
        var matter = await council.NewMatter();
        (await council.See(TestCouncil.Member, Disposal(matter))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await council.See(TestCouncil.Member, Completion(matter))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task asks_first_to_whom()
    {
        using var browser = await council.SignedIn(TestCouncil.Officer);
        (await TestCouncil.Send(browser, Disposal(await council.NewMatter()))).ErrorAt("Text").ShouldBe("Select to whom the owner disposed of the land");
    }

    private static string Disposal(Matter matter) => $"/casework/moratoria/{matter.Notice}/disposal";

    private static string Completion(Matter matter) => $"/casework/moratoria/{matter.Notice}/completion";
}
