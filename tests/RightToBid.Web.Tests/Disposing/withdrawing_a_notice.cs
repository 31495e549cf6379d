using System.Net;

using RightToBid.Cases.Disposing;
using RightToBid.Web.Tests.Bidding;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;
using static RightToBid.Web.Tests.Bidding.FoxCouncil;

namespace RightToBid.Web.Tests.Disposing;

[Collection(AtTheFox.Name)]
public class withdrawing_a_notice(FoxCouncil council)
{
    [Fact]
    public async Task says_what_follows_and_then_records_it()
    {
        var matter = await council.NewMatter();
        using var browser = await council.SignedIn(TestCouncil.Officer);

        var check = await Answer(browser, Withdrawal(matter), TheDay("Friday 8 May 2026"), Words(""));

        check.SummaryRow("Reason").ShouldBe("Not given");
        check.Main.ShouldContain("a later notice from the freeholder starts its own periods. It cannot be taken back.");
        await TestCouncil.Send(browser, check.Address);
        (await council.StateOf<Moratorium>(matter.Notice)).WithdrawnOn.ShouldBe(On("Friday 8 May 2026"));
    }

    [Fact]
    public async Task a_second_time_is_refused()
    {
        var matter = await council.NewMatter();
        await council.Do(new WithdrawNotice(matter.Notice, On("Monday 4 May 2026")));
        using var browser = await council.SignedIn(TestCouncil.Officer);

        var page = await Answer(browser, Withdrawal(matter), TheDay("Friday 8 May 2026"), Words(""));

        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Main.ShouldContain("The owner withdrew the notice on Monday 4 May 2026.");
    }

    [Fact]
    public async Task before_it_came_is_asked_for_again()
    {
        using var browser = await council.SignedIn(TestCouncil.Officer);
        (await Answer(browser, Withdrawal(await council.NewMatter()), TheDay("Monday 9 March 2026"), Words(""))).ErrorAt("Day")
            .ShouldBe("A withdrawal on Monday 9 March 2026 would be before the council received the owner's notice, on Tuesday 10 March 2026.");
    }

    [Fact]
    public async Task is_not_for_a_group() =>
        (await council.See(TestCouncil.Member, Withdrawal(await council.NewMatter()))).Status.ShouldBe(HttpStatusCode.NotFound);

    private static string Withdrawal(Matter matter) => $"/casework/moratoria/{matter.Notice}/withdrawal";
}
