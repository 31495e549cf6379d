using System.Net;

using Microsoft.Extensions.DependencyInjection;

using NodaTime;

using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Notifying;
using RightToBid.Cases.Reviewing;
using RightToBid.Storage;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Tests.Platform;
using RightToBid.Web.Tests.Reviewing;

using static RightToBid.Testing.Day;
using static RightToBid.Web.Tests.Bidding.FoxCouncil;

using Serve = RightToBid.Cases.Disposing.ServeNotice;

namespace RightToBid.Web.Tests.Correcting;

/// <summary>The pages for a time of day, a means of service, a recipient, a party and a published date. Today is Tuesday 12 May 2026.</summary>
[Collection(AtTheHeron.Name)]
public class correcting_a_service_or_a_time(ReviewCouncil council)
{
    private const string AppealTime = "appeal-lodged.received-at";
    private const string Party = "inclusion-notice-given.party";

    [Theory]
    [InlineData("4:59pm", "16:59", "Received by the tribunal on Thursday 30 April 2026 at 16:59. In time.")]
    [InlineData("17:00", "17:00", "Received by the tribunal on Thursday 30 April 2026 at 17:00. Late: it is not admitted unless the tribunal extends time.")]
    public async Task of_an_appeal_on_its_last_day_says_whether_it_came_in_time(string typed, string kept, string consequence)
    {
        var review = await Appealed();
        using var browser = await council.SignedIn(TestCouncil.LegalOfficer);

        var page = await TestCouncil.Open(browser, Address("listing_review", review, 5, AppealTime));
        page.Main.ShouldContain("The time at which the tribunal received the appeal is recorded as 12:00.");
        var check = await Answer(browser, page.Address, Words(typed), Words("the stamp was misread"));
        check.WordsOf("changes").ShouldContain(consequence);
        await TestCouncil.Send(browser, check.Address);

        LondonTime((await council.StateOf<ListingReview>(review)).Appeals.ShouldHaveSingleItem().ReceivedAt).ShouldBe(kept);
        (await council.See(TestCouncil.LegalOfficer, Address("listing_review", review, 5, AppealTime))).Main.ShouldContain($"is recorded as {kept}.");
    }

    [Fact]
    public async Task of_an_appeal_needs_a_time_or_none()
    {
        var review = await Appealed();
        using var browser = await council.SignedIn(TestCouncil.LegalOfficer);
        var address = Address("listing_review", review, 5, AppealTime);

        (await TestCouncil.Send(browser, address, Words("five"))).ErrorAt("Text").ShouldBe("Enter a time, like 16:45 or 4:45pm");
        (await Answer(browser, address, Words("16:59"), Words(""))).ErrorAt("Text").ShouldBe("Enter why it is being corrected");
        var check = await Answer(browser, address, Words(""), Words("the letter bears none"));
        check.Main.ShouldContain("Not known");
        check.WordsOf("changes").ShouldContain("Late: it is not admitted unless the tribunal extends time.");
    }

    [Fact]
    public async Task that_the_clocks_skipped_is_asked_for_again()
    {
        var matter = await council.NewMatter(isAskedFor: false);
        await council.Do(new RegisterBidder(matter.Notice, matter.Bid, Friends, On("Sunday 29 March 2026")));
        using var browser = await council.SignedIn(TestCouncil.LegalOfficer);
        var address = Address("moratorium", matter.Notice, 2, "bidder-registered.received-at");

        (await Answer(browser, address, Words("1:30"), Words("the e-mail says so"))).ErrorAt("Text")
            .ShouldBe("The clocks went forward in that night, so there was no 01:30 in London on Sunday 29 March 2026. Enter another time.");
        await TestCouncil.Send(browser, (await Answer(browser, address, Words("2:00"), Words("the e-mail says so"))).Address);
        LondonTime((await council.StateOf<Moratorium>(matter.Notice)).Requests.ShouldHaveSingleItem().ReceivedAt).ShouldBe("02:00");
    }

    [Fact]
    public async Task of_the_means_presumes_the_day_of_the_post_anew_and_shows_that_the_duty_is_still_done()
    {
        var (notice, _) = await PassedOn();
        using var browser = await council.SignedIn(TestCouncil.LegalOfficer);
        var address = Address("moratorium", notice, 3, "notice-served.means");

        (await TestCouncil.Send(browser, address)).ErrorAt("Text").ShouldBe("Select what is right");
        (await TestCouncil.Send(browser, address, Words("by pigeon"))).ErrorAt("Text").ShouldBe("Select what is right");
        var refused = await Answer(browser, address, Words("AlternativeSteps"), Words("nobody was in"));
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Main.ShouldContain("s. 91(2)");
        var check = await Answer(browser, address, Words("SecondClassPost"), Words("the book of the post room says so"));
        check.WordsOf("changes").ShouldContain("given on Wednesday 1 April 2026. Done: sent on Monday 30 March 2026, given on Tuesday 7 April 2026.");
        await TestCouncil.Send(browser, check.Address);

        (await council.StateOf<Moratorium>(notice)).Served.All.ShouldHaveSingleItem().Service.GivenOn.ShouldBe(On("Tuesday 7 April 2026"));
    }

    [Fact]
    public async Task of_the_recipient_shows_which_duty_opens_again()
    {
        var (notice, _) = await PassedOn();
        using var browser = await council.SignedIn(TestCouncil.LegalOfficer);
        var address = Address("moratorium", notice, 3, "notice-served.recipient");

        (await TestCouncil.Send(browser, address, Words("Postman"))).ErrorAt("Text").ShouldBe("Select what is right");
        (await Answer(browser, address, Words("Leaseholder"), Words("the address was the tenant’s"))).WordsOf("changes").ShouldContain("Open.");
    }

    [Fact]
    public async Task of_the_party_offers_those_of_the_case_by_name_and_keeps_the_name_out_of_the_history()
    {
        var (listing, reference) = await council.NewListing();
        var owner = NamedIdentifier.For("review", $"owner {reference}");
        await council.Services.GetRequiredService<Parties>().Record(
            TestCouncil.Authority, new Party(owner, "Olive Owner", "notices"), TestContext.Current.CancellationToken);
        await council.Do(new RecordInterestedParty(listing, NoticeRecipient.Owner, InterestAnswer.Known, owner));
        using var browser = await council.SignedIn(TestCouncil.LegalOfficer);
        var address = Address("listing", listing, 2, Party);

        (await TestCouncil.Open(browser, address)).Main.ShouldContain("Olive Owner");
        (await TestCouncil.Send(browser, address, Words("Olive Owner"))).ErrorAt("Text").ShouldBe("Select which party is right");
        var check = await Answer(browser, address, Words(owner.ToString()), Words("the letter was to the owner"));
        check.Main.ShouldContain("Olive Owner");
        await TestCouncil.Send(browser, check.Address);

        (await council.StateOf<ListEntry>(listing)).InclusionNotices.ShouldHaveSingleItem().PartyId.ShouldBe(owner);
        (await council.See(TestCouncil.LegalOfficer, $"/casework/corrections/{reference}")).Main.ShouldContain("Olive Owner");
        var published = (await council.Open($"/register/{TestCouncil.Authority}/{reference}")).Main;
        published.ShouldContain("because: the letter was to the owner.");
        published.ShouldNotContain("Olive Owner");
        published.ShouldNotContain(owner.ToString());
    }

    [Fact]
    public async Task of_a_published_date_changes_the_difference_and_no_window()
    {
        var (listing, reference) = await council.NewListing();
        await council.Do(new RightToBid.Cases.Listing.RecordPublishedDates(
            listing, "the register of April 2026", [new("listing", "2/1/31", On("Thursday 2 January 2031"))]));
        using var browser = await council.SignedIn(TestCouncil.LegalOfficer);
        var address = Address("listing", listing, 3, "list-entry-dates-published.date-1-published-on");

        (await TestCouncil.Send(browser, address, Typed(31, 2, 2031))).ErrorAt("Day").ShouldNotBeNull();
        var check = await Answer(browser, address, TheDay("Wednesday 1 January 2031"), Words("it was misread"));
        await TestCouncil.Send(browser, check.Address);

        (await council.StateOf<ListEntry>(listing)).PublishedDates.ShouldHaveSingleItem().PublishedOn.ShouldBe(On("Wednesday 1 January 2031"));
        (await council.See(TestCouncil.LegalOfficer, $"/casework/corrections/{reference}")).Main.ShouldContain("Wednesday 1 January 2031");
    }

    [Theory]
    [InlineData(TestCouncil.Officer, HttpStatusCode.Forbidden)]
    [InlineData(TestCouncil.Member, HttpStatusCode.NotFound)]
    public async Task is_for_a_legal_officer_alone(string account, HttpStatusCode status)
    {
        var (listing, _) = await council.NewListing();

        (await council.See(account, Address("listing", listing, 2, Party))).Status.ShouldBe(status);
    }

    [Fact]
    public async Task of_what_follows_from_another_fact_is_not_found()
    {
        var (listing, _) = await council.NewListing();

        (await council.See(TestCouncil.LegalOfficer, Address("listing", listing, 2, AppealTime))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await council.See(TestCouncil.LegalOfficer, Address("listing", listing, 2, "longer-to-ask-for-review-allowed.notice-given-on"))).Status
            .ShouldBe(HttpStatusCode.NotFound);
    }

    private static string Address(string stream, Guid id, int entry, string fact) => $"/casework/correct/{stream}/{id}/{entry}/{fact}";

    private static string? LondonTime(Instant? moment) => moment is { } at ? Cases.LondonTime.TimeOf(at) : null;

    /// <summary>A review whose appeal reached the tribunal at noon on the last day, Thursday 30 April 2026.</summary>
    private async Task<Guid> Appealed() => (await council.NewUpheldReview(
        new LodgeAppeal(Guid.Empty, Appellant.Requester, On("Thursday 30 April 2026"), Instant.FromUtc(2026, 4, 30, 11, 0)))).Review;

    /// <summary>A request that was passed on to the owner by first-class post on Monday 30 March 2026.</summary>
    private async Task<(Guid Notice, string Reference)> PassedOn()
    {
        var matter = await council.NewMatter();
        var owner = (await council.StateOf<Moratorium>(matter.Notice)).OwnerPartyId;
        await council.Do(new Serve(
            matter.Notice, NoticeCodes.RequestPassedOn, NoticeRecipient.Owner,
            new(MeansOfService.FirstClassPost, On("Monday 30 March 2026"), On("Wednesday 1 April 2026"), null, []), owner, matter.Bid));
        return (matter.Notice, matter.Reference);
    }
}
