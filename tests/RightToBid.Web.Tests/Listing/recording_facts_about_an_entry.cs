using System.Net;

using RightToBid.Web.Tests.Platform;

using static RightToBid.Web.Tests.Nominating.NominationJourney;

namespace RightToBid.Web.Tests.Listing;

public sealed class recording_facts_about_an_entry(TestCouncil council) : IClassFixture<TestCouncil>, IAsyncLifetime
{
    private HttpClient officer = null!;
    private HttpClient legal = null!;
    private string of = "";

    public async ValueTask InitializeAsync()
    {
        using var member = await council.SignedIn(TestCouncil.Member);
        officer = await council.SignedIn(TestCouncil.Officer);
        legal = await council.SignedIn(TestCouncil.LegalOfficer);
        of = $"/casework/cases/{await Sent(member)}";
        await TestCouncil.Send(officer, (await ToDecide(officer, await LinkTo("Decide the nomination"))).Address);
    }

    public ValueTask DisposeAsync()
    {
        officer.Dispose();
        legal.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task the_land_listed_is_amended()
    {
        var page = await TestCouncil.Send(officer, await LinkTo("Amend the land listed"), ("Text", "The building alone"));
        page = await TestCouncil.Send(officer, page.Address, ("Text", "The garden was sold off."));
        page = await TestCouncil.Send(officer, page.Address, Day("Day", 12, 5, 2026));
        page = await TestCouncil.Send(officer, page.Address);

        page.SummaryRow("Land listed").ShouldBe("The building alone");
    }

    [Fact]
    public async Task removal_ends_the_listing_once()
    {
        var remove = await LinkTo("Remove it from the list");
        var page = await TestCouncil.Send(officer, remove, ("Text", "NoLongerOfCommunityValue"));
        page = await TestCouncil.Send(officer, page.Address, ("Text", "It burned down."));
        page = await TestCouncil.Send(officer, page.Address, Day("Day", 12, 5, 2026));
        page = await TestCouncil.Send(officer, page.Address);
        page.Main.ShouldContain("Removed from the list on Tuesday 12 May 2026");

        var again = await TestCouncil.Open(officer, remove);

        again.Status.ShouldBe(HttpStatusCode.Conflict);
        again.Main.ShouldContain("Removed from the list on Tuesday 12 May 2026");
    }

    [Fact]
    public async Task a_day_of_entry_before_the_decision_is_an_error_beside_the_field()
    {
        var facts = (await TestCouncil.Open(legal, of)).Link("Correct a recorded fact");
        var correct = (await TestCouncil.Open(legal, facts)).Link("Change the day of entry in the list");
        var page = await TestCouncil.Send(legal, correct, Day("Day", 11, 5, 2026));
        page = await TestCouncil.Send(legal, page.Address, ("Text", "It was keyed wrongly."));

        page.ErrorSummary.ShouldHaveSingleItem().ShouldContain("would be before the decision");
    }

    [Fact]
    public async Task a_group_member_finds_nothing_here()
    {
        using var member = await council.SignedIn(TestCouncil.Member);
        (await TestCouncil.Open(member, await LinkTo("Remove it from the list"))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<string> LinkTo(string words) => (await TestCouncil.Open(officer, of)).Link(words);
}
