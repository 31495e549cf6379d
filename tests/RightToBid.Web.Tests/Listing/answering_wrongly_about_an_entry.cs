using System.Net;

using RightToBid.Cases.Listing;
using RightToBid.Web.Tests.Platform;
using RightToBid.Web.Tests.Reviewing;

using static RightToBid.Testing.Day;
using static RightToBid.Web.Tests.Bidding.FoxCouncil;

namespace RightToBid.Web.Tests.Listing;

/// <summary>The Heron was listed on Friday 2 January 2026. Today is Tuesday 12 May 2026.</summary>
[Collection(AtTheHeron.Name)]
public class answering_wrongly_about_an_entry(ReviewCouncil council)
{
    [Theory]
    [InlineData("extent", "The building alone", "The garden was sold off.")]
    [InlineData("remove", "NoLongerOfCommunityValue", "It burned down.")]
    public async Task a_day_ahead_is_an_error_beside_the_field(string page, string first, string second)
    {
        var (listing, _) = await council.NewListing();
        using var officer = await council.SignedIn(TestCouncil.Officer);

        (await Answer(officer, $"/casework/listings/{listing}/{page}", Words(first), Words(second), TheDay("Wednesday 13 May 2026")))
            .ErrorAt("Day").ShouldEndWith("must be today or in the past");
    }

    [Fact]
    public async Task a_removal_before_the_land_was_listed_is_an_error_beside_the_field_and_on_the_day_it_is_not()
    {
        var (listing, _) = await council.NewListing();
        using var officer = await council.SignedIn(TestCouncil.Officer);
        var remove = $"/casework/listings/{listing}/remove";

        (await Answer(officer, remove, Words("NoLongerOfCommunityValue"), Words("It burned down."), TheDay("Thursday 1 January 2026")))
            .ErrorAt("Day").ShouldBe("Removal on Thursday 1 January 2026 would be before the land was listed, on Friday 2 January 2026.");
        (await Answer(officer, remove, Words("NoLongerOfCommunityValue"), Words("It burned down."), TheDay("Friday 2 January 2026")))
            .ErrorSummary.ShouldBeEmpty();
    }

    [Fact]
    public async Task an_extent_amended_before_the_land_was_listed_is_refused()
    {
        var (listing, _) = await council.NewListing();
        using var officer = await council.SignedIn(TestCouncil.Officer);

        var page = await Answer(
            officer, $"/casework/listings/{listing}/extent", Words("The building alone"), Words("The garden was sold off."), TheDay("Thursday 1 January 2026"));

        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Main.ShouldContain("The land was not listed before Friday 2 January 2026.");
    }

    [Fact]
    public async Task listing_again_before_the_removal_is_an_error_beside_the_field()
    {
        var (listing, _) = await council.NewListing();
        await council.Do(new RemoveFromList(listing, RemovalReason.NoLongerOfCommunityValue, "It burned down.", On("Monday 2 March 2026")));
        using var legal = await council.SignedIn(TestCouncil.LegalOfficer);

        (await Answer(
            legal, $"/casework/listings/{listing}/restoration", TheDay("Tuesday 5 May 2026"), TheDay("Sunday 1 March 2026"), Words("The High Court quashed it.")))
            .ErrorAt("Day").ShouldBe("Listing again on Sunday 1 March 2026 would be before the land was removed, on Monday 2 March 2026.");
    }

    [Fact]
    public async Task listing_again_what_was_not_removed_is_refused()
    {
        var (listing, _) = await council.NewListing();

        var page = await council.See(TestCouncil.LegalOfficer, $"/casework/listings/{listing}/restoration");

        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Main.ShouldContain("The land has not been removed from the list.");
    }
}
