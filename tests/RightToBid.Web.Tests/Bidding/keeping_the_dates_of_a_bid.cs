using System.Net;

using RightToBid.Cases.Bidding;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Bidding;

[Collection(AtTheFox.Name)]
public class keeping_the_dates_of_a_bid(FoxCouncil council)
{
    [Fact]
    public async Task gives_the_group_each_last_day_with_its_reason()
    {
        var matter = await council.NewMatter();

        var calendar = (await council.See(TestCouncil.Member, Dates(matter))).Markup;

        calendar.ShouldStartWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
        calendar.ShouldContain($"UID:{matter.Bid}.full-moratorium@right-to-bid\r\nDTSTAMP:20260512T110000Z\r\nDTSTART;VALUE=DATE:20260909\r\n");
        calendar.ShouldContain("DTSTART;VALUE=DATE:20270909\r\n");
        calendar.Split("BEGIN:VEVENT").Length.ShouldBe(3);
    }

    [Fact]
    public async Task has_no_day_to_keep_once_the_bid_is_over()
    {
        var matter = await council.NewMatter();
        await council.Do(new LoseBid(matter.Bid, On("Monday 11 May 2026"), "The owner will not sell."));

        (await council.See(TestCouncil.Member, Dates(matter))).Markup.ShouldNotContain("BEGIN:VEVENT");
    }

    [Fact]
    public async Task says_by_when_on_the_bid_s_own_page()
    {
        var page = await council.See(TestCouncil.Member, $"/groups/bids/{(await council.NewMatter()).Bid}");

        page.Main.ShouldContain("What to do, to the end of Wednesday 9 September 2026");
        page.Link("Add the dates to a calendar").ShouldEndWith("/dates.ics");
    }

    [Theory]
    [InlineData(FoxCouncil.Rival, HttpStatusCode.NotFound)]
    [InlineData(FoxCouncil.WithoutGroup, HttpStatusCode.NotFound)]
    [InlineData(TestCouncil.Officer, HttpStatusCode.OK)]
    public async Task is_for_whoever_sees_the_bid(string account, HttpStatusCode status) =>
        (await council.See(account, Dates(await council.NewMatter()))).Status.ShouldBe(status);

    [Fact]
    public async Task has_the_group_s_own_plan_in_it_which_moves_and_goes()
    {
        var matter = await council.NewMatter();
        var uid = $"UID:{matter.Bid}.plan-valuation@right-to-bid";
        using var member = await council.SignedIn(TestCouncil.Member);

        await Plan("Friday 29 May 2026");
        var planned = (await TestCouncil.Open(member, Dates(matter))).Markup;
        planned.ShouldContain($"{uid}\r\nDTSTAMP:20260512T110000Z\r\nDTSTART;VALUE=DATE:20260529\r\nDTEND;VALUE=DATE:20260530\r\n");
        planned.ShouldContain("SUMMARY:Planned: valuation\\, The Fox Inn\r\n");
        planned.ShouldContain("\r\nSEQUENCE:0\r\n");
        planned.ShouldNotContain("STATUS:CANCELLED");

        await Plan("Friday 29 May 2026");
        (await TestCouncil.Open(member, Dates(matter))).Markup.ShouldContain("\r\nSEQUENCE:0\r\n", customMessage: "the same day was planned again");
        await Plan("Monday 1 June 2026");
        var moved = (await TestCouncil.Open(member, Dates(matter))).Markup;
        moved.ShouldContain($"{uid}\r\nDTSTAMP:20260512T110000Z\r\nDTSTART;VALUE=DATE:20260601\r\n");
        moved.ShouldContain("\r\nSEQUENCE:2\r\n");

        await TestCouncil.Send(member, $"/groups/bids/{matter.Bid}/plan/valuation", ("By.Day", ""), ("By.Month", ""), ("By.Year", ""));
        (await TestCouncil.Open(member, Dates(matter))).Markup.ShouldContain("\r\nSEQUENCE:5\r\nSTATUS:CANCELLED\r\n");
        await Plan("Tuesday 2 June 2026");
        (await TestCouncil.Open(member, Dates(matter))).Markup.ShouldNotContain("STATUS:CANCELLED", customMessage: "it is planned anew");

        await council.Do(new RecordMilestone(matter.Bid, Guid.Parse("0190a5f0-0000-7000-8000-0000000001a2"), MilestoneKind.Valuation, "Valued", On("Friday 1 May 2026"), 400_000));
        (await TestCouncil.Open(member, Dates(matter))).Markup.ShouldContain("STATUS:CANCELLED", customMessage: "the step is done");
        (await council.See(TestCouncil.Officer, Dates(matter))).Markup.ShouldNotContain("plan-valuation", customMessage: "the plan is the group’s own");

        Task Plan(string day) => TestCouncil.Send(
            member, $"/groups/bids/{matter.Bid}/plan/valuation",
            [.. FoxCouncil.TheDay(day).Select(part => (part.Name.Replace("Day.", "By.", StringComparison.Ordinal), part.Value))]);
    }

    private static string Dates(Matter matter) => $"/groups/bids/{matter.Bid}/dates.ics";
}
