using System.Net;

using Microsoft.Extensions.DependencyInjection;

using RightToBid.Cases.Compensating;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Web.Dashboards.CaseReferences;
using RightToBid.Web.Owners;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Owners;

/// <summary>A council whose policy asks an officer to confirm: it has a council of its own, for the policy is the whole council's.</summary>
public class asking_an_officer_to_confirm(OwnersCouncil council) : IClassFixture<OwnersCouncil>
{
    private const string Requests = "/casework/owner-requests";

    [Fact]
    public async Task nothing_is_recorded_until_an_officer_confirms_and_then_on_the_day_it_was_sent()
    {
        await council.Choose(OwnerCheck.OfficerConfirms);
        var land = await council.NewListing();
        using var owner = await council.Entered(land.First);
        var check = await TestCouncil.Send(owner, $"{OwnersCouncil.Home(land.First)}/notice", ("Text", "the freeholder"));

        var receipt = await TestCouncil.Send(owner, check.Address);

        receipt.Heading.ShouldBe("The council has received it, and an officer will confirm it");
        (await council.StateOf<ListEntry>(land.Listing)).Notices.ShouldBeEmpty();
        using var officer = await council.SignedIn(TestCouncil.Officer);
        var settle = (await TestCouncil.Open(officer, Requests)).Link($"Notice of a wish to sell, {land.Reference}");
        (await TestCouncil.Open(officer, settle)).SummaryRow("You are").ShouldBe("The freeholder");
        (await TestCouncil.Send(officer, settle, ("Outcome", "confirm"))).Address.ShouldBe($"/casework/cases/{land.Reference}");
        var notice = (await council.StateOf<ListEntry>(land.Listing)).Notices.ShouldHaveSingleItem();
        (await council.StateOf<Moratorium>(notice.MoratoriumId)).ReceivedOn.ShouldBe(On("Tuesday 12 May 2026"));
        (await TestCouncil.Open(officer, settle)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestCouncil.Open(owner, receipt.Address)).Heading.ShouldBe("The council has received it, and it is recorded");
    }

    [Fact]
    public async Task what_is_turned_down_is_recorded_nowhere_and_the_owner_reads_why()
    {
        await council.Choose(OwnerCheck.OfficerConfirms);
        var land = await council.NewListing();
        using var owner = await council.Entered(land.Second);
        var receipt = await TestCouncil.Send(
            owner, (await TestCouncil.Send(owner, $"{OwnersCouncil.Home(land.Second)}/review", ("Text", "the freeholder"))).Address);
        using var officer = await council.SignedIn(TestCouncil.Officer);
        var settle = (await TestCouncil.Open(officer, Requests)).Link($"Request for a review of the listing, {land.Reference}");

        (await TestCouncil.Send(officer, settle)).ErrorAt("Outcome").ShouldBe("Select whether it is recorded");
        (await TestCouncil.Send(officer, settle, ("Outcome", "turn-down"))).ErrorAt("Reason").ShouldBe("Enter why you turn it down");
        await TestCouncil.Send(officer, settle, ("Outcome", "turn-down"), ("Reason", "The freeholder did not send it."));

        var told = await TestCouncil.Open(owner, receipt.Address);
        told.Heading.ShouldBe("An officer turned it down");
        told.SummaryRow("Turned down because").ShouldBe("The freeholder did not send it.");
    }

    [Fact]
    public async Task the_policy_is_set_by_a_legal_officer_and_by_nobody_else()
    {
        const string Policy = "/casework/policies/owners";
        using var legal = await council.SignedIn(TestCouncil.LegalOfficer);
        using var officer = await council.SignedIn(TestCouncil.Officer);

        (await TestCouncil.Send(legal, Policy, ("Check", "NobodyLooks"))).ErrorAt("Check").ShouldBe("Select how sure the council must be");
        (await TestCouncil.Send(legal, Policy, ("Check", "OfficerConfirms"))).Main.ShouldContain("The policy is saved.");
        (await TestCouncil.Send(officer, Policy, ("Check", "LinkAlone"))).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await council.See(TestCouncil.Member, Policy)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task what_owners_sent_is_for_officers_of_the_council_alone()
    {
        (await council.See(TestCouncil.Member, Requests)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await council.See(OwnersCouncil.Elsewhere, Requests)).Main.ShouldContain("Nothing waits to be confirmed.");
        (await council.See(TestCouncil.Officer, $"{Requests}/{Guid.Empty}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task the_files_of_a_claim_wait_with_it_and_become_its_evidence_once_it_is_confirmed()
    {
        await council.Choose(OwnerCheck.OfficerConfirms);
        var land = await council.NewListing();
        using var owner = await council.Entered(land.First);
        var files = await claiming_by_the_link.Attach(owner, await claiming_by_the_link.Files(owner, land.First), null, "bill.pdf", claiming_by_the_link.Pdf);
        await TestCouncil.Send(owner, (await TestCouncil.Send(owner, files.Address, ("Do", "done"))).Address);
        using var officer = await council.SignedIn(TestCouncil.Officer);
        var settle = await TestCouncil.Open(officer, (await TestCouncil.Open(officer, Requests)).Link($"Claim for compensation, {land.Reference}"));

        var file = settle.Link("bill.pdf");
        (await officer.GetByteArrayAsync(new Uri(file, UriKind.Relative), TestContext.Current.CancellationToken)).ShouldBe(claiming_by_the_link.Pdf);
        (await council.See(TestCouncil.Member, file)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await council.See(OwnersCouncil.Elsewhere, file)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestCouncil.Open(owner, file)).Address.ShouldStartWith("/sign-in");

        await TestCouncil.Send(officer, settle.Address, ("Outcome", "confirm"));
        (await council.Count("owner_files")).ShouldBe(0);
        (await TestCouncil.Open(officer, file)).Status.ShouldBe(HttpStatusCode.NotFound);
        var claim = (await council.Services.GetRequiredService<CaseFinder>().OfEntry(TestCouncil.Authority, land.Listing, TestContext.Current.CancellationToken))
            .Single(stream => stream.StreamType == CompensationClaim.StreamType).StreamId;
        var recorded = await council.StateOf<CompensationClaim>(claim);
        (recorded.Parts.ShouldHaveSingleItem().HasEvidence, recorded.Evidence.Count).ShouldBe((true, 1));
    }

    [Fact]
    public async Task the_files_of_a_claim_that_is_turned_down_go()
    {
        await council.Choose(OwnerCheck.OfficerConfirms);
        var land = await council.NewListing();
        using var owner = await council.Entered(land.First);
        var files = await claiming_by_the_link.Attach(owner, await claiming_by_the_link.Files(owner, land.First), null, "bill.pdf", claiming_by_the_link.Pdf);
        await TestCouncil.Send(owner, (await TestCouncil.Send(owner, files.Address, ("Do", "done"))).Address);
        using var officer = await council.SignedIn(TestCouncil.Officer);
        var settle = (await TestCouncil.Open(officer, Requests)).Link($"Claim for compensation, {land.Reference}");

        await TestCouncil.Send(officer, settle, ("Outcome", "turn-down"), ("Reason", "It is not from the owner."));

        (await council.Count("owner_files")).ShouldBe(0);
    }
}
