using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Dashboards.PublicFigures;

/// <summary>The owner gave notice on Tuesday 12 May 2020.</summary>
public class telling_what_became_of_a_notice(CouncilOfSales council) : IClassFixture<CouncilOfSales>
{
    [Fact]
    public async Task to_which_nobody_answered_says_that_it_lapsed_though_the_listing_ended_years_later()
    {
        var matter = await council.Notice();

        await Is(
            matter, ("Tuesday 12 May 2020", "interim"), ("Monday 22 June 2020", "interim"), ("Tuesday 23 June 2020", "open"),
            ("Thursday 11 November 2021", "open"), ("Friday 12 November 2021", "lapsed"), ("Thursday 14 March 2024", "lapsed"),
            ("Friday 15 March 2024", "lapsed"), ("Tuesday 12 May 2026", "lapsed"));
    }

    [Fact]
    public async Task for_which_a_group_asked_in_time_says_that_the_full_moratorium_runs()
    {
        var matter = await council.Notice();
        await council.Ask(matter);

        await Is(
            matter, ("Monday 22 June 2020", "interim"), ("Tuesday 23 June 2020", "full"), ("Wednesday 11 November 2020", "full"),
            ("Thursday 12 November 2020", "open"), ("Thursday 11 November 2021", "open"), ("Friday 12 November 2021", "lapsed"));
    }

    [Fact]
    public async Task of_land_that_leaves_the_list_on_the_last_protected_day_says_so()
    {
        var (removed, expired) = (await council.Notice(), await council.Notice("Friday 11 November 2016"));
        await council.Do(removed, new RemoveFromList(removed.Entry, RemovalReason.NoLongerOfCommunityValue, "It closed.", On("Thursday 11 November 2021")));

        foreach (var matter in new[] { removed, expired })
        {
            await Is(matter, ("Wednesday 10 November 2021", "open"), ("Thursday 11 November 2021", "Terminated"), ("Friday 12 November 2021", "Terminated"));
        }
    }

    [Fact]
    public async Task of_land_that_leaves_the_list_a_day_later_says_that_it_lapsed()
    {
        var (removed, expired) = (await council.Notice(), await council.Notice("Saturday 12 November 2016"));
        await council.Do(removed, new RemoveFromList(removed.Entry, RemovalReason.NoLongerOfCommunityValue, "It closed.", On("Friday 12 November 2021")));

        foreach (var matter in new[] { removed, expired })
        {
            await Is(matter, ("Thursday 11 November 2021", "open"), ("Friday 12 November 2021", "lapsed"));
        }
    }

    [Fact]
    public async Task that_the_owner_withdrew_says_so_from_that_day()
    {
        var matter = await council.Notice();
        await council.Do(matter, new WithdrawNotice(matter.Notice, On("Wednesday 1 July 2020"), "The owner stays."));

        await Is(matter, ("Tuesday 30 June 2020", "open"), ("Wednesday 1 July 2020", "Withdrawn"), ("Friday 15 March 2024", "Withdrawn"));
    }

    [Fact]
    public async Task of_land_that_was_inherited_says_that_it_has_another_owner()
    {
        var matter = await council.Notice();
        await council.Do(matter, new ChangeOwner(matter.Notice, OwnerChangeMeans.Inheritance, On("Wednesday 1 July 2020")));

        await Is(matter, ("Tuesday 30 June 2020", "open"), ("Wednesday 1 July 2020", "OwnerChanged"));
    }

    [Fact]
    public async Task on_which_the_owner_sold_to_somebody_says_that_they_disposed_of_the_land()
    {
        var matter = await council.Notice();
        await council.Do(matter, new RecordDisposal(matter.Notice, On("Tuesday 1 December 2020")));

        await Is(matter, ("Monday 30 November 2020", "open"), ("Tuesday 1 December 2020", "Discharged"), ("Friday 15 March 2024", "Discharged"));
    }

    [Fact]
    public async Task on_which_the_owner_sold_to_a_community_group_says_that_a_group_bought()
    {
        var matter = await council.Notice();
        await council.Do(matter, new RecordDisposal(matter.Notice, On("Tuesday 16 June 2020"), CouncilOfSales.Village));

        await Is(matter, ("Monday 15 June 2020", "interim"), ("Tuesday 16 June 2020", "community"), ("Friday 15 March 2024", "community"));
    }

    private async Task Is(Sale matter, params IReadOnlyList<(string On, string Outcome)> outcomes)
    {
        foreach (var (on, outcome) in outcomes)
        {
            (await council.Outcome(matter, On(on))).ShouldBe(outcome, on);
        }
    }
}
