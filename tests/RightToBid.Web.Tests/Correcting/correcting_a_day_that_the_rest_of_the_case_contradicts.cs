using System.Net;

using RightToBid.Cases.Listing;
using RightToBid.Cases.Reviewing;
using RightToBid.Storage;
using RightToBid.Web.Tests.Platform;
using RightToBid.Web.Tests.Reviewing;

using static RightToBid.Testing.Day;
using static RightToBid.Web.Tests.Platform.Api.Programs;
using static RightToBid.Web.Tests.Bidding.FoxCouncil;

namespace RightToBid.Web.Tests.Correcting;

/// <summary>Listed on Friday 2 January 2026, and on Friday 6 February an owner asked for a review: each in a stream of its own.</summary>
[Collection(AtTheHeron.Name)]
public class correcting_a_day_that_the_rest_of_the_case_contradicts(ReviewCouncil council)
{
    private const string EntryDay = "land-entered-in-list.entered-on";
    private const string RequestDay = "listing-review-requested.received-on";

    [Fact]
    public async Task the_day_of_entry_past_a_request_for_a_review_is_refused_and_on_its_day_it_is_not()
    {
        var (listing, _) = await NewReview("The Grebe");
        using var legal = await council.SignedIn(TestCouncil.LegalOfficer);
        var address = $"/casework/correct/listing/{listing}/1/{EntryDay}";

        var refused = await Answer(legal, address, TheDay("Saturday 7 February 2026"), Words("the list was misread"));
        refused.Main.ShouldContain(
            "The request for a review of the listing on Friday 6 February 2026 would be before the land was listed, on Saturday 7 February 2026.");

        var check = await Answer(legal, address, TheDay("Friday 6 February 2026"), Words("the list was misread"));
        await TestCouncil.Send(legal, check.Address);
        (await council.StateOf<ListEntry>(listing)).EnteredOn.ShouldBe(On("Friday 6 February 2026"));
    }

    [Fact]
    public async Task the_day_of_a_request_to_before_the_entry_is_refused_and_on_its_day_it_is_not()
    {
        var (_, review) = await NewReview("The Coot");
        using var legal = await council.SignedIn(TestCouncil.LegalOfficer);
        var address = $"/casework/correct/listing_review/{review}/1/{RequestDay}";

        var refused = await Answer(legal, address, TheDay("Thursday 1 January 2026"), Words("the stamp was misread"));
        refused.Main.ShouldContain(
            "The request for a review of the listing on Thursday 1 January 2026 would be before the land was listed, on Friday 2 January 2026.");

        var check = await Answer(legal, address, TheDay("Friday 2 January 2026"), Words("the stamp was misread"));
        check.Status.ShouldBe(HttpStatusCode.OK);
        await TestCouncil.Send(legal, check.Address);
        (await council.StateOf<ListingReview>(review)).Procedure.RequestReceivedOn.ShouldBe(On("Friday 2 January 2026"));
    }

    [Fact]
    public async Task a_program_is_refused_the_same_whatever_it_says_of_other_streams()
    {
        var (listing, review) = await NewReview("The Dabchick");
        using var legal = await council.Program(TestCouncil.LegalOfficer);

        (string Address, object Correction)[] wrong =
        [
            ($"list-entries/{listing}/entry-day", new { enteredOn = "2026-02-07", reason = "misread", elsewhere = Array.Empty<object>() }),
            ($"list-entries/{listing}/corrections", new { fact = EntryDay, entry = 1, value = "2026-02-07", reason = "misread" }),
            ($"reviews/{review}/request-day", new { receivedOn = "2026-01-01", reason = "misread" }),
        ];
        foreach (var (address, correction) in wrong)
        {
            var answer = await legal.Post(address, correction);
            answer.Status.ShouldBe(400, address);
            answer.Body.ToString().ShouldContain("would be before the land was listed", customMessage: address);
        }

        (await legal.Post($"reviews/{review}/request-day", new { receivedOn = "2026-01-30", reason = "misread" }))
            .Events.ShouldBe(["review_request_day_corrected"]);
        (await legal.Post($"list-entries/{listing}/entry-day", new { enteredOn = "2026-01-30", reason = "misread" }))
            .Events.ShouldBe(["list_entry_day_corrected"]);
    }

    private async Task<(Guid Listing, Guid Review)> NewReview(string pub)
    {
        var (listing, review) = (NamedIdentifier.For("contradicted", pub), NamedIdentifier.For("contradicted", $"review of {pub}"));
        var reference = $"ACV/2026/{pub}";
        await council.Do(new EnterInList(listing, reference, new(pub, "3 Weir Lane, Ashcombe"), On("Friday 2 January 2026")));
        await council.Do(new RequestListingReview(
            review, listing, reference, pub, NamedIdentifier.For("contradicted", $"owner of {pub}"), "the freeholder", On("Friday 6 February 2026"),
            new(On("Friday 2 January 2026")), null));
        return (listing, review);
    }
}
