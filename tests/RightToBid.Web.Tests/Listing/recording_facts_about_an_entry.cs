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
    public async Task the_restriction_on_a_title_is_followed_from_application_to_registration()
    {
        await RecordRestriction("AppliedFor");
        var page = await RecordRestriction("Registered");

        page.SummaryRow("Restriction on FX12345").ShouldBe("applied for on Tuesday 12 May 2026; registered on Tuesday 12 May 2026");
        (await RecordRestriction("Cancelled")).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task a_removal_that_was_quashed_is_undone_from_a_day_and_by_a_legal_officer_alone()
    {
        var page = await TestCouncil.Send(officer, await LinkTo("Remove it from the list"), ("Text", "NoLongerOfCommunityValue"));
        page = await TestCouncil.Send(officer, page.Address, ("Text", "It burned down."));
        page = await TestCouncil.Send(officer, page.Address, Day("Day", 12, 5, 2026));
        await TestCouncil.Send(officer, page.Address);
        var restore = (await TestCouncil.Open(legal, of)).Link("List it again, where the removal was quashed");
        (await TestCouncil.Open(officer, restore)).Status.ShouldBe(HttpStatusCode.Forbidden);

        page = await TestCouncil.Send(legal, restore, Day("Day", 12, 5, 2026));
        page = await TestCouncil.Send(legal, page.Address, Day("Day", 12, 5, 2026));
        page = await TestCouncil.Send(legal, page.Address, ("Text", "The High Court quashed the removal."));
        page = await TestCouncil.Send(legal, page.Address);

        page.Address.ShouldBe(of);
        page.Main.ShouldContain("Listed to the end of Sunday 11 May 2031.");
        page.SummaryRow("Listed again").ShouldContain("The High Court quashed the removal.");
        (await TestCouncil.Open(legal, restore)).Status.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task a_group_member_finds_nothing_here()
    {
        using var member = await council.SignedIn(TestCouncil.Member);
        (await TestCouncil.Open(member, await LinkTo("Remove it from the list"))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<string> LinkTo(string words) => (await TestCouncil.Open(officer, of)).Link(words);

    private async Task<TestPage> RecordRestriction(string step)
    {
        var page = await TestCouncil.Send(officer, await LinkTo("Record the land charge or a restriction"), ("Text", "Restriction"));
        page = await TestCouncil.Send(officer, page.Address, ("Text", "FX12345"));
        page = await TestCouncil.Send(officer, page.Address, ("Text", step));
        page = await TestCouncil.Send(officer, page.Address, Day("Day", 12, 5, 2026));
        return page.Status == HttpStatusCode.OK ? await TestCouncil.Send(officer, page.Address) : page;
    }
}
