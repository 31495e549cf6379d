using System.Net;

using RightToBid.Web.Tests.Platform;

namespace RightToBid.Web.Tests.Dashboards.BidStatus;

[Collection(AtAshcombe.Name)]
public class opening_a_groups_page(AshcombeCouncil council)
{
    [Fact]
    public async Task an_officer_has_none() =>
        (await council.See(AshcombeCouncil.AshcombeOfficer, "/groups")).Status.ShouldBeOneOf(HttpStatusCode.Forbidden, HttpStatusCode.NotFound);

    [Fact]
    public async Task shows_where_each_matter_is_and_what_to_do_by_when()
    {
        var page = await council.See(AshcombeCouncil.FriendsOfAshcombe, "/groups");

        page.Heading.ShouldBe("Friends of Ashcombe");
        page.Main.ShouldContain("The Fox Inn Bid under way");
        page.Main.ShouldContain("Your offer of £410,000 awaits an answer. Funding secured: £300,000.");
        page.Main.ShouldContain("To the end of Friday 31 July 2026: 80 days left.");
        page.Main.ShouldContain("The Mill Handover under way 1 of 3 conditions fulfilled.");
    }

    [Fact]
    public async Task says_first_what_ends_first() => (await council.See(AshcombeCouncil.FriendsOfAshcombe, "/groups")).Main
        .ShouldStartWith("Friends of Ashcombe 6 days left: Monday 18 May 2026, The Corner House. The last day to ask to bid.");

    [Fact]
    public async Task shows_nothing_of_another_group()
    {
        var main = (await council.See(AshcombeCouncil.ParishClerk, "/groups")).Main;

        main.ShouldContain("Ashcombe Lido Owner may sell to anyone");
        main.ShouldNotContain("The Fox Inn");
    }

    [Fact]
    public async Task says_so_where_the_group_has_nothing() =>
        (await council.See(TestCouncil.Member, "/groups")).Main.ShouldContain("Your group has no nominations, bids or handovers here yet.");

    [Fact]
    public async Task says_so_where_the_account_speaks_for_no_group() =>
        (await council.See(AshcombeCouncil.WithoutGroup, "/groups")).Main.ShouldContain("Your account does not speak for a group yet.");
}
