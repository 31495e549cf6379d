using System.Net;

using Microsoft.Extensions.DependencyInjection;

using RightToBid.Cases.Listing;
using RightToBid.Cases.Reviewing;
using RightToBid.Web.Dashboards.CaseReferences;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;
using static RightToBid.Web.Tests.Bidding.FoxCouncil;

namespace RightToBid.Web.Tests.Reviewing;

[Collection(AtTheHeron.Name)]
public class asking_for_a_review(ReviewCouncil council)
{
    [Fact]
    public async Task shows_the_time_for_the_review_and_then_records_the_request()
    {
        var (listing, reference) = await council.NewListing();
        using var officer = await council.SignedIn(TestCouncil.Officer);
        (await TestCouncil.Open(officer, Case(reference))).Link("Record a request to review the listing").ShouldBe(Request(listing));

        var check = await Answer(officer, Request(listing), [Words("the freeholder"), Words("Quentin Quill"), Words(""), TheDay("Sunday 1 March 2026"), Words("Post")]);

        check.SummaryRow("review-completion", "Last day").ShouldStartWith("Saturday 25 April 2026");
        check.Details("review-completion", "Why this date?").ShouldContain("Schedule 2 paragraph 9");
        check.Main.ShouldContain("The council must review its decision to list the land, and the land stays listed meanwhile.");
        var page = await TestCouncil.Send(officer, check.Address);

        page.Address.ShouldBe(Case(reference));
        page.Main.ShouldContain("The council had to the end of Saturday 25 April 2026 to complete the review, and has not recorded a decision.");
        page.Main.ShouldNotContain("Quentin");
    }

    [Fact]
    public async Task a_day_late_is_refused_unless_longer_was_allowed_in_writing()
    {
        var (listing, reference) = await council.NewListing();
        using var officer = await council.SignedIn(TestCouncil.Officer);
        (string, string)[][] late = [Words("the freeholder"), Words("Quentin Quill"), Words(""), TheDay("Monday 2 March 2026"), Words("Post")];

        var refused = await Answer(officer, Request(listing), late);
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Main.ShouldContain("The owner had to the end of Sunday 1 March 2026 to ask. The council is not bound to review.");
        refused.Main.ShouldContain("Sch. 2 para. 1(1)");

        await council.Do(new AllowLongerToAskForReview(listing, On("Monday 5 January 2026"), On("Sunday 8 March 2026"), On("Friday 27 February 2026")));
        var check = await Answer(officer, Request(listing), late);
        (await TestCouncil.Send(officer, check.Address)).Address.ShouldBe(Case(reference));
    }

    [Fact]
    public async Task asks_for_the_address_of_an_owner_who_wrote_by_email()
    {
        var (listing, reference) = await council.NewListing();
        using var officer = await council.SignedIn(TestCouncil.Officer);

        var check = await Answer(
            officer, Request(listing),
            [Words("the freeholder"), Words("Quentin Quill"), Words(""), TheDay("Friday 27 February 2026"), Words("Email"), Words("quentin@quill.example")]);
        check.Main.ShouldContain("quentin@quill.example");
        (await TestCouncil.Send(officer, check.Address)).Main.ShouldNotContain("quentin@quill.example");

        var review = (await council.Services.GetRequiredService<CaseFinder>().OfCase(TestCouncil.Authority, reference, TestContext.Current.CancellationToken))
            .Single(stream => stream.StreamType == ListingReview.StreamType).StreamId;
        var (state, _) = await council.Services.GetRequiredService<CaseDesk>().Load<ListingReview>(TestCouncil.Authority, review, TestContext.Current.CancellationToken);
        (await council.Services.GetRequiredService<Parties>().Find(TestCouncil.Authority, state.RequesterPartyId, TestContext.Current.CancellationToken))!
            .Email.ShouldBe("quentin@quill.example");
    }

    [Fact]
    public async Task is_for_owners_alone()
    {
        var (listing, _) = await council.NewListing();
        using var officer = await council.SignedIn(TestCouncil.Officer);

        var page = await Answer(
            officer, Request(listing), [Words("not-an-owner"), Words("Nina Neighbour"), Words(""), TheDay("Friday 27 February 2026"), Words("Email"), Words("")]);

        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Main.ShouldContain("Only an owner of the listed land can ask for a review.");
        page.Main.ShouldContain("s. 92(1)");
    }

    [Fact]
    public async Task says_who_asks_and_when()
    {
        var (listing, _) = await council.NewListing();
        using var officer = await council.SignedIn(TestCouncil.Officer);

        (await TestCouncil.Send(officer, Request(listing))).ErrorAt("Text").ShouldBe("Select who asks for the review");
        (await Answer(officer, Request(listing), [Words("the freeholder"), Words("")])).ErrorAt("Text").ShouldBe("Enter the owner’s name");
        (await Answer(officer, Request(listing), [Words("the freeholder"), Words("Quentin Quill"), Words(""), TheDay("Wednesday 13 May 2026")]))
            .ErrorAt("Day").ShouldBe("The day the request arrived must be today or in the past");
    }

    [Fact]
    public async Task is_not_for_a_group_and_not_about_land_that_nobody_listed()
    {
        var (listing, _) = await council.NewListing();

        (await council.See(TestCouncil.Member, Request(listing))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await council.See(TestCouncil.Officer, Request(Guid.Parse("0190a5f0-0000-7000-8000-00000000dead")))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task puts_the_review_on_the_board()
    {
        var (_, _, reference) = await council.NewReview();

        var board = await council.See(TestCouncil.Officer, $"/casework/due?search={Uri.EscapeDataString(reference)}");

        board.Main.ShouldContain("Complete the review of the listing");
        board.Main.ShouldContain("Thursday 2 April 2026");
    }

    [Fact]
    public async Task is_told_in_public_without_a_name()
    {
        var (_, _, reference) = await council.NewReview();

        var page = await council.Open($"/register/{TestCouncil.Authority}/{reference}");

        page.Main.ShouldContain("The council received a written request from the freeholder on Friday 6 February 2026 to review the listing");
    }

    private static string Request(Guid listing) => $"/casework/listings/{listing}/review";

    private static string Case(string reference) => $"/casework/cases/{reference}";
}
