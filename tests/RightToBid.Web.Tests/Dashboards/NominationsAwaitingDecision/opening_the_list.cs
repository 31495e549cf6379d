using System.Net;

using RightToBid.Web.Tests.Platform;

namespace RightToBid.Web.Tests.Dashboards.NominationsAwaitingDecision;

[Collection(AtAshcombe.Name)]
public class opening_the_list(AshcombeCouncil council)
{
    private const string Nominations = "/casework/nominations";

    [Fact]
    public async Task a_member_of_a_group_does_not_find_it() =>
        (await council.See(AshcombeCouncil.FriendsOfAshcombe, Nominations)).Status.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task shows_the_overdue_one_first_with_the_days_used()
    {
        var main = (await council.See(AshcombeCouncil.AshcombeOfficer, Nominations)).Main;

        main.ShouldContain("4 nominations await their decision: 1 overdue, 1 returned for completion.");
        main.ShouldContain("70 of 56 Tuesday 28 April 2026 14 days overdue");
        main.IndexOf("The Old Library", StringComparison.Ordinal).ShouldBeLessThan(main.IndexOf("Brook Lane", StringComparison.Ordinal));
        main.ShouldContain("Returned on 30 April 2026, for the boundaries of the land and evidence that the body may nominate");
    }

    [Fact]
    public async Task says_so_where_there_is_none() =>
        (await council.See(TestCouncil.Officer, Nominations)).Main.ShouldContain("No nomination awaits its decision.");
}
