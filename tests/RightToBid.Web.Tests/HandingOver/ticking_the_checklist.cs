using System.Net;

using RightToBid.Web.Tests.Bidding;
using RightToBid.Web.Tests.Platform;

namespace RightToBid.Web.Tests.HandingOver;

[Collection(AtTheFox.Name)]
public class ticking_the_checklist(FoxCouncil council)
{
    [Fact]
    public async Task says_of_each_line_whether_it_is_done_and_the_officer_sees_it()
    {
        var handover = $"/groups/handovers/{(await council.NewHandover()).Handover}";
        using var member = await council.SignedIn(TestCouncil.Member);
        (await TestCouncil.Open(member, handover)).WordsOf("checklist").ShouldContain("0 of 6 settled. A list to help, not the law");

        await TestCouncil.Send(member, $"{handover}/checklist/insurance", [("Outcome", "done"), ("Note", "From 1 June"), .. On("Monday 11 May 2026")]);
        var page = await TestCouncil.Send(member, $"{handover}/checklist/staff", [("Outcome", "not-needed"), ("Note", ""), .. On("Monday 11 May 2026")]);

        page.WordsOf("checklist").ShouldContain("2 of 6 settled.");
        page.WordsOf("checklist").ShouldContain("Done, 11 May 2026 From 1 June");
        page.WordsOf("checklist").ShouldContain("Not needed, 11 May 2026");
        var seen = (await council.See(TestCouncil.Officer, handover)).WordsOf("checklist");
        seen.ShouldContain("Done, 11 May 2026 From 1 June");
        seen.ShouldContain("The group ticks it.");

        (await TestCouncil.Send(member, $"{handover}/checklist/insurance", [("Outcome", "open"), ("Note", ""), .. Nothing])).WordsOf("checklist").ShouldContain("1 of 6 settled.");
    }

    [Fact]
    public async Task takes_a_day_that_has_been_and_an_answer()
    {
        var line = $"/groups/handovers/{(await council.NewHandover()).Handover}/checklist/keys";
        using var member = await council.SignedIn(TestCouncil.Member);

        (await TestCouncil.Send(member, line, [.. On("Monday 11 May 2026")])).ErrorAt("Outcome").ShouldBe("Select how it stands");
        (await TestCouncil.Send(member, line, [("Outcome", "done"), .. Nothing])).ErrorSummary.ShouldHaveSingleItem().ShouldStartWith("Enter the day on which it was settled");
        (await TestCouncil.Send(member, line, [("Outcome", "done"), .. On("Wednesday 13 May 2026")])).ErrorSummary.ShouldHaveSingleItem()
            .ShouldBe("The day on which it was settled must be today or in the past");
        (await TestCouncil.Send(member, line, [("Outcome", "done"), .. On("Tuesday 12 May 2026")])).ErrorSummary.ShouldBeEmpty();
    }

    [Fact]
    public async Task is_done_by_the_group_alone()
    {
        var handover = $"/groups/handovers/{(await council.NewHandover()).Handover}";

        (await council.See(TestCouncil.Officer, $"{handover}/checklist/keys")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await council.See(FoxCouncil.Rival, $"{handover}/checklist/keys")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await council.See(TestCouncil.Member, $"{handover}/checklist/party")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await council.See(TestCouncil.Member, $"{handover}/checklist/keys")).Status.ShouldBe(HttpStatusCode.OK);
    }

    private static (string Name, string Value)[] Nothing => [("On.Day", ""), ("On.Month", ""), ("On.Year", "")];

    private static (string Name, string Value)[] On(string day) =>
        [.. FoxCouncil.TheDay(day).Select(part => (part.Name.Replace("Day.", "On.", StringComparison.Ordinal), part.Value))];
}
