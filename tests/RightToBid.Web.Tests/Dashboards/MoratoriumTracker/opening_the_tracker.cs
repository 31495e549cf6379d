using System.Net;

using RightToBid.Web.Tests.Platform;

namespace RightToBid.Web.Tests.Dashboards.MoratoriumTracker;

[Collection(AtAshcombe.Name)]
public class opening_the_tracker(AshcombeCouncil council)
{
    private const string Tracker = "/casework/moratoria";

    [Fact]
    public async Task a_member_of_a_group_does_not_find_it() =>
        (await council.See(AshcombeCouncil.FriendsOfAshcombe, Tracker)).Status.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task shows_each_live_notice_with_its_position_its_ends_and_its_group()
    {
        var main = (await council.See(AshcombeCouncil.AshcombeOfficer, Tracker)).Main;

        main.ShouldContain("The Fox Inn Full moratorium");
        main.ShouldContain("The owner may not sell, except to a community group, until after Friday 31 July 2026. 80 days left.");
        main.ShouldContain("Friends of Ashcombe asked to bid on Saturday 21 February 2026.");
        main.ShouldContain("Applies if a group asks to bid in time");
        main.ShouldNotContain("Railway Goods Shed");
    }

    [Fact]
    public async Task counts_each_filter()
    {
        var page = await council.See(AshcombeCouncil.AshcombeOfficer, Tracker);

        page.Link("Live (8)").ShouldBe(Tracker);
        page.Link("Ending in four weeks (3)").ShouldBe($"{Tracker}?show=ending");
        page.Link("Ended (4)").ShouldBe($"{Tracker}?show=ended");
    }

    [Fact]
    public async Task shows_the_ended_ones_with_what_came_of_them()
    {
        var main = (await council.See(AshcombeCouncil.AshcombeOfficer, $"{Tracker}?show=ended")).Main;

        main.ShouldContain("Railway Goods Shed Notice lapsed");
        main.ShouldContain("The Mill Sold");
        main.ShouldNotContain("The Fox Inn");
    }

    [Theory]
    [InlineData("", "No owner’s notice is live.")]
    [InlineData("?show=ending", "No moratorium or protected period ends in the next four weeks.")]
    [InlineData("?show=ended", "No owner’s notice has ended yet.")]
    public async Task says_so_where_there_is_none(string filter, string words) =>
        (await council.See(TestCouncil.Officer, Tracker + filter)).Main.ShouldContain(words);

    [Fact]
    public async Task gives_the_same_notices_to_a_spreadsheet()
    {
        using var answer = await council.Fetch(AshcombeCouncil.AshcombeOfficer, $"{Tracker}.csv?show=ending");
        var lines = (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        lines.Length.ShouldBe(4);
        lines.ShouldContain(line => line.Contains("The Corner House,the freeholder,2026-04-07,2026-05-18", StringComparison.Ordinal));
    }
}
