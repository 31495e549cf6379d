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
    public async Task notice_to_the_owner_does_that_duty_and_starts_the_time_for_a_review()
    {
        var page = await TestCouncil.Send(officer, await LinkTo("Record notice of inclusion"), ("Text", "Owner"));
        page = await TestCouncil.Send(officer, page.Address, ("Text", "no"));
        page = await TestCouncil.Send(officer, page.Address, Day("Day", 12, 5, 2026));
        page.Main.ShouldContain("The owner’s eight weeks for asking that the listing be reviewed run from this notice.");
        page = await TestCouncil.Send(officer, page.Address);

        page.Address.ShouldBe(of);
        page.SummaryRow("Notice to the owner").ShouldBe("Tuesday 12 May 2026");
        page.Main.ShouldNotContain("Give the owner written notice");
        page.Main.ShouldContain("Give the occupier written notice");
    }

    [Fact]
    public async Task whom_a_notice_went_to_must_be_said() =>
        (await TestCouncil.Send(officer, await LinkTo("Record notice of inclusion"))).ErrorAt("Text").ShouldBe("Select who was told");

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
        var correct = (await TestCouncil.Open(legal, of)).Link("Correct the day of entry");
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
