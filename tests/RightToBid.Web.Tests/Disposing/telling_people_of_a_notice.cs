using RightToBid.Cases.Disposing;
using RightToBid.Cases.Notifying;
using RightToBid.Web.Tests.Bidding;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Disposing;

[Collection(AtTheFox.Name)]
public class telling_people_of_a_notice(FoxCouncil council)
{
    private static readonly (string, string)[] Posted = [("GivenOn.Day", "11"), ("GivenOn.Month", "3"), ("GivenOn.Year", "2026")];

    [Fact]
    public async Task is_one_action_for_the_nominator_the_area_and_the_site_with_the_three_ends()
    {
        var matter = await council.NewMatter();
        using var officer = await council.SignedIn(TestCouncil.Officer);

        var page = await TestCouncil.Send(
            officer, Publicity(matter),
            [("Told", "Nominator"), ("Told", "Area"), ("Told", "Site"), ("NominatorBy", "FirstClassPost"), ("How", "The council’s website"), ("Text", "CouncilsOwn"), .. Posted]);

        page.Address.ShouldStartWith("/casework/cases/");
        var notice = await council.StateOf<Moratorium>(matter.Notice);
        notice.Served.Of(NoticeCodes.DisposalNoticeToNominator).Single().Service.GivenOn.ShouldBe(On("Friday 13 March 2026"));
        notice.Served.Of(NoticeCodes.DisposalNoticeToPublic).Select(served => served.Service.Means)
            .ShouldBe([MeansOfService.Published, MeansOfService.FixedToLand]);
        notice.Served.All.ShouldAllBe(served => served.Service.Stated.Count == 3);
        notice.Served.All.ShouldAllBe(served => served.Service.Text == SentText.CouncilsOwn);
        var log = await TestCouncil.Open(officer, Publicity(matter));
        log.Main.ShouldContain("What has been done");
        log.Main.ShouldContain("Published in the area: The council’s website");
    }

    [Fact]
    public async Task asks_what_was_done_where_and_how()
    {
        using var officer = await council.SignedIn(TestCouncil.Officer);
        var address = Publicity(await council.NewMatter());

        (await TestCouncil.Send(officer, address, Posted)).ErrorAt("Told").ShouldBe("Select what has been done");
        (await TestCouncil.Send(officer, address, [("Told", "Nominator"), .. Posted])).ErrorAt("NominatorBy").ShouldBe("Select how the nominator’s notice went");
        (await TestCouncil.Send(officer, address, [("Told", "Area"), .. Posted])).ErrorAt("How").ShouldBe("Enter where it was published");
        (await TestCouncil.Send(officer, address, [("Told", "Site"), .. Posted])).ErrorAt("Text").ShouldBe("Select which text went out");
    }

    [Fact]
    public async Task keeps_no_letter_that_cannot_be_drafted_and_records_nothing_then()
    {
        var matter = await council.NewMatter();
        using var officer = await council.SignedIn(TestCouncil.Officer);

        (await TestCouncil.Send(officer, Publicity(matter), [("Told", "Site"), ("Text", "AsDrafted"), .. Posted])).ErrorAt("Text").ShouldNotBeNull()
            .ShouldStartWith("The letter cannot be drafted here: not known is ");

        (await council.StateOf<Moratorium>(matter.Notice)).Served.All.ShouldBeEmpty();
    }

    [Fact]
    public async Task is_not_for_a_group() => (await council.See(TestCouncil.Member, Publicity(await council.NewMatter())))
        .Status.ShouldBe(System.Net.HttpStatusCode.NotFound);

    private static string Publicity(Matter matter) => $"/casework/moratoria/{matter.Notice}/publicity";
}
