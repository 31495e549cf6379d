using System.Net;

using RightToBid.Cases.Listing;
using RightToBid.Cases.Notifying;
using RightToBid.Storage;
using RightToBid.Web.Tests.Platform;
using RightToBid.Web.Tests.Platform.Api;

using static RightToBid.Testing.Day;
using static RightToBid.Web.Tests.Bidding.FoxCouncil;

namespace RightToBid.Web.Tests.Reviewing;

[Collection(AtTheHeron.Name)]
public class allowing_longer_to_ask(ReviewCouncil council)
{
    [Fact]
    public async Task moves_the_owner_s_last_day_on_the_case_in_public_and_on_the_board()
    {
        var (listing, reference) = await council.NewListing();
        using var officer = await council.SignedIn(TestCouncil.Officer);
        (await TestCouncil.Open(officer, Case(reference))).Link("Record that longer was allowed for asking for a review").ShouldBe(Longer(listing));

        var check = await Answer(officer, Longer(listing), [TheDay("Friday 12 June 2026"), TheDay("Friday 27 February 2026")]);
        check.Main.ShouldContain("The owner will have to the end of Friday 12 June 2026 to ask.");
        var page = await TestCouncil.Send(officer, check.Address);

        page.Address.ShouldBe(Case(reference));
        page.Main.ShouldContain("31 days left; the eight weeks end with Sunday 1 March 2026, and the council allowed longer in writing on Friday 27 February 2026.");
        var board = await TestCouncil.Open(officer, $"/casework/due?search={Uri.EscapeDataString(reference)}");
        board.Main.ShouldContain("Last day for the owner to ask for a review");
        board.Main.ShouldContain("Friday 12 June 2026");
        var inPublic = await council.Open($"/register/{TestCouncil.Authority}/{reference}");
        inPublic.Main.ShouldContain("31 days left; the eight weeks end with Sunday 1 March 2026, and the council allowed longer in writing.");
        inPublic.Main.ShouldContain("The council allowed in writing on Friday 27 February 2026 that an owner");
    }

    [Fact]
    public async Task to_a_day_within_the_eight_weeks_is_an_error_beside_the_field()
    {
        var (listing, _) = await council.NewListing();
        using var officer = await council.SignedIn(TestCouncil.Officer);

        (await TestCouncil.Send(officer, Longer(listing))).ErrorAt("Day").ShouldBe("Enter the last day allowed, like 31 8 2023");
        (await Answer(officer, Longer(listing), [TheDay("Sunday 1 March 2026"), TheDay("Friday 27 February 2026")]))
            .ErrorAt("Day").ShouldBe("The owner has to the end of Sunday 1 March 2026 in any case. Enter a later day.");
    }

    [Fact]
    public async Task after_steps_taken_instead_of_notice_is_refused_with_its_provision()
    {
        var (listing, _) = await council.NewListing();
        using var officer = await council.SignedIn(TestCouncil.Officer);
        await council.Do(new GiveInclusionNotice(listing, NoticeRecipient.Owner, On("Tuesday 6 January 2026"), ByAlternativeSteps: true));

        (await TestCouncil.Send(officer, Longer(listing))).ErrorAt("Text").ShouldBe("Select the notice that was given to this owner");
        var refused = await Answer(
            officer, Longer(listing), [Words("2026-01-06/"), TheDay("Friday 12 June 2026"), TheDay("Friday 27 February 2026")]);

        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Main.ShouldContain("the council has no power to allow longer");
        refused.Main.ShouldContain("Sch. 2 para. 1(2)");
    }

    [Fact]
    public async Task waits_until_an_owner_has_been_told()
    {
        var listing = NamedIdentifier.For("review", "nobody told");
        await council.Do(new EnterInList(listing, "ACV/2026/0901", new("The Coot", "3 Weir Lane, Ashcombe"), On("Friday 2 January 2026")));

        var page = await council.See(TestCouncil.Officer, Longer(listing));

        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Main.ShouldContain("It is not recorded that any owner was told of the listing");
    }

    [Fact]
    public async Task is_not_for_a_group_and_not_about_land_that_nobody_listed()
    {
        var (listing, _) = await council.NewListing();

        (await council.See(TestCouncil.Member, Longer(listing))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await council.See(TestCouncil.Officer, Longer(Guid.Parse("0190a5f0-0000-7000-8000-00000000dead")))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task through_the_api_is_what_a_request_is_then_judged_by()
    {
        var (listing, _) = await council.NewListing();
        using var officer = await council.Program(TestCouncil.Officer);
        var request = new { requesterLabel = "the freeholder", receivedOn = "2026-03-02", allowedToOn = "2026-03-08", requester = new { name = "Quentin Quill" } };

        (await officer.Post($"list-entries/{listing}/reviews", request)).Body.GetProperty("code").GetString().ShouldBe("OUT_OF_TIME");
        (await officer.Post(
            $"list-entries/{listing}/longer-to-ask", new { noticeGivenOn = "2026-01-05", allowedToOn = "2026-03-08", allowedOn = "2026-02-27" }))
            .Events.ShouldBe(["longer_to_ask_for_review_allowed"]);
        (await officer.Post($"list-entries/{listing}/reviews", request)).Events.ShouldBe(["listing_review_requested"]);
    }

    private static string Longer(Guid listing) => $"/casework/listings/{listing}/longer-to-ask";

    private static string Case(string reference) => $"/casework/cases/{reference}";
}
