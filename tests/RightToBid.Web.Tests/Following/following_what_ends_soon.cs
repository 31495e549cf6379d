using Microsoft.Extensions.DependencyInjection;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Storage;
using RightToBid.Web.Following;
using RightToBid.Web.Shared;
using RightToBid.Web.Tests.Bidding;
using RightToBid.Web.Tests.Mailing;
using RightToBid.Web.Tests.Register;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Following;

/// <summary>Today is Tuesday 12 May 2026. The hall, entered on 9 June 2021, is listed to Monday 8 June 2026.</summary>
public sealed class following_listings_that_end_soon(FollowedCouncil council) : IClassFixture<FollowedCouncil>
{
    private const string Daily = "daily@example.org";
    private const string Elsewhere = "elsewhere@example.org";
    private const string Near = "near@example.org";

    [Fact]
    public async Task reminds_once_in_the_morning_of_the_day_on_which_an_end_comes_so_near()
    {
        await council.Do(Hall.Entered("Wednesday 9 June 2021"));
        await council.Follow($"{Links.Follow}?show=ends-soon&within=14");
        await council.Follow($"{Links.Follow}?show=ends-soon&within=14", Daily, FollowChoice.Daily);
        await council.Follow($"{Links.Follow}?show=ends-soon&within=14&authority=E06000063", Elsewhere);
        await council.Follow($"{Links.Follow}?show=ends-soon&within=27", Near);

        await council.PassTo(On("Sunday 24 May 2026"));
        await At("Monday 25 May 2026", new(6, 59));
        council.FactsToldTo().ShouldBeEmpty("the morning has not come");
        await At("Monday 25 May 2026", new(7, 0));
        council.ToldTo().ShouldHaveSingleItem().Subject.ShouldBe("Victory Hall: The listing ends within 14 days: its last day is Monday 8 June 2026");
        council.FactsToldTo(Daily).ShouldBe(["- The listing ends within 14 days: its last day is Monday 8 June 2026."]);

        await council.PassTo(On("Wednesday 10 June 2026"));
        council.FactsToldTo().ShouldBe(
        [
            "- The listing ends within 14 days: its last day is Monday 8 June 2026.",
            "- The five years of the listing ended at the end of Monday 8 June 2026.",
        ]);
        council.FactsToldTo(Daily).Count(fact => fact.Contains("within 14 days")).ShouldBe(1);
        council.FactsToldTo(Elsewhere).ShouldBeEmpty();
        council.FactsToldTo(Near).ShouldNotContain(fact => fact.Contains("within 27 days"), "it was as near as that when they began to follow");
        (await council.Services.GetRequiredService<IKernel>().Verification.Verify(FollowedCouncil.Cancellation)).Differences.ShouldBeEmpty();
    }

    private async Task At(string day, LocalTime time)
    {
        council.Clock.AdvanceTo(On(day).At(time));
        await council.Drain();
        await council.Drain();
    }
}

public sealed class following_what_ends_soon_through_a_downtime(FollowedCouncil council) : IClassFixture<FollowedCouncil>
{
    [Fact]
    public async Task is_reminded_late_of_what_still_stands_and_not_of_what_has_ended()
    {
        await council.Do(Hall.Entered("Wednesday 9 June 2021"));
        await council.Do(new EnterInList(
            Guid.Parse("0190a5f0-000c-7000-8000-000000000002"), "ACV/2021/0002", new Asset("Long Meadow", "Brook Lane, Ashcombe"), On("Friday 28 May 2021")));
        await council.Follow($"{Links.Follow}?show=ends-soon&within=7");

        council.Clock.AdvanceTo(On("Thursday 4 June 2026").At(new LocalTime(12, 0)));
        await council.Drain();
        await council.Drain();
        await council.Drain();

        council.FactsToldTo().Where(fact => fact.Contains("within 7 days"))
            .ShouldBe(["- The listing ends within 7 days: its last day is Monday 8 June 2026."], "the meadow left the list on 28 May");
    }

}

public sealed class following_land_that_leaves_the_list(FollowedCouncil council) : IClassFixture<FollowedCouncil>
{
    [Fact]
    public async Task is_not_reminded_of_land_that_was_removed_before()
    {
        var other = Guid.Parse("0190a5f0-000c-7000-8000-000000000003");
        await council.Do(new EnterInList(other, "ACV/2021/0003", new Asset("Old Yard", "Station Road, Ashcombe"), On("Monday 5 July 2021")));
        await council.Follow($"{Links.Follow}?show=ends-soon&within=7&q=yard", "yard@example.org");
        await council.Follow($"{Links.Follow}?show=listed&q=yard", "listed@example.org");

        await council.Do(new RemoveFromList(other, RemovalReason.NoLongerOfCommunityValue, "Nobody uses it.", On("Tuesday 12 May 2026")));
        await council.PassTo(On("Tuesday 7 July 2026"));

        council.FactsToldTo("yard@example.org").ShouldBeEmpty();
        council.FactsToldTo("listed@example.org").ShouldHaveSingleItem("whoever follows listed land is told what took it off the list");
    }
}

public sealed class following_moratoria_that_end_soon(FollowedCouncil council) : IClassFixture<FollowedCouncil>
{
    [Fact]
    public async Task reminds_of_six_weeks_and_once_a_group_has_asked_of_six_months()
    {
        await council.Do(new EnterInList(
            MailingCouncil.ListEntryId, "ACV/2026/0001", new Asset("The Fox Inn", "1 Mill Lane, Ashcombe"), On("Tuesday 12 May 2026")));
        await council.Follow($"{Links.Follow}?show=moratorium-ending&within=7");
        await council.ReceiveNotice("Tuesday 12 May 2026");

        await council.PassTo(On("Sunday 14 June 2026"));
        council.FactsToldTo().ShouldBeEmpty();
        await council.PassTo(On("Monday 15 June 2026"));
        council.FactsToldTo().ShouldBe(["- The moratorium ends within 7 days: its last day is Monday 22 June 2026."]);

        await council.PassTo(On("Tuesday 16 June 2026"));
        await council.Do(new RegisterBidder(MailingCouncil.NoticeId, MailingCouncil.BidId, FoxCouncil.Friends, On("Tuesday 16 June 2026")));
        await council.Drain();
        await council.Drain();
        council.FactsToldTo().Count.ShouldBeGreaterThan(1, "that a group asked is news of a moratorium that was about to end");

        await council.PassTo(On("Tuesday 3 November 2026"));
        council.FactsToldTo().Count(fact => fact.Contains("within 7 days")).ShouldBe(1);
        await council.PassTo(On("Wednesday 4 November 2026"));
        council.FactsToldTo()[^1].ShouldBe("- The moratorium ends within 7 days: its last day is Wednesday 11 November 2026.");
    }
}

public sealed class following_many_ends_by_feed(FollowedCouncil council) : IClassFixture<FollowedCouncil>
{
    [Fact]
    public async Task finds_each_once_on_its_pages_the_last_to_come_near_first()
    {
        for (var number = 1; number <= 60; number++)
        {
            await council.Do(new EnterInList(
                Guid.Parse($"0190a5f0-000d-7000-8000-{number:x12}"), $"ACV/2021/1{number:000}", new Asset($"Plot {number}", "Brook Lane, Ashcombe"),
                On("Wednesday 9 June 2021")));
        }

        using var browser = council.CreateClient();
        var (next, found) = ($"{Links.Register}.atom?show=ends-soon", new List<(string Id, string Title, DateTimeOffset At)>());
        while (next is not null)
        {
            var feed = ForeignParsers.Feed(await browser.GetStringAsync(new Uri(next, UriKind.Relative), FollowedCouncil.Cancellation));
            found.AddRange(feed.Items.Select(item => (item.Id, item.Title.Text, item.LastUpdatedTime)));
            next = feed.Links.SingleOrDefault(link => link.RelationshipType == "next")?.Uri.PathAndQuery;
        }

        found.Select(item => item.Id).ShouldBeUnique();
        found.Select(item => item.At).ShouldBe(found.Select(item => item.At).OrderDescending());
        found.Where(item => item.Title.Contains("ends within 28 days")).Select(item => item.Title.Split(':')[0]).Distinct().Count().ShouldBe(60);
    }
}

/// <summary>The hall of these tests.</summary>
internal static class Hall
{
    public static EnterInList Entered(string day) =>
        new(Guid.Parse("0190a5f0-000c-7000-8000-000000000001"), "ACV/2021/0001", new Asset("Victory Hall", "High Street, Ashcombe"), On(day));
}
