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

    private static string Dates(Matter matter) => $"/groups/bids/{matter.Bid}/dates.ics";
}
