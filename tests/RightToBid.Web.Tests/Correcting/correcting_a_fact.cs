using System.Net;

using RightToBid.Cases.Bidding;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.HandingOver;
using RightToBid.Cases.Listing;
using RightToBid.Law;
using RightToBid.Web.Tests.Bidding;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;
using static RightToBid.Web.Tests.Bidding.FoxCouncil;

using Publish = RightToBid.Cases.Disposing.GivePublicity;

namespace RightToBid.Web.Tests.Correcting;

[Collection(AtTheFox.Name)]
public class correcting_a_fact(FoxCouncil council)
{
    private const string NoticeDay = "disposal-notice-received.received-on";
    private const string RequestDay = "bidder-registered.requested-on";

    [Fact]
    public async Task begins_with_all_that_was_recorded_in_the_case()
    {
        var matter = await council.NewMatter();

        var page = await council.See(TestCouncil.LegalOfficer, $"/casework/corrections/{matter.Reference}");

        page.Heading.ShouldBe("Which fact is wrong?");
        page.Main.ShouldContain("The council received the owner's notice of a wish to sell on Tuesday 10 March 2026");
        page.Link("Change the day the council received the owner’s notice").ShouldBe(Address("moratorium", matter.Notice, 1, NoticeDay));
        page.Main.ShouldContain("This never happened: The council received a request from Friends of the Fox on Friday 27 March 2026");
    }

    [Fact]
    public async Task of_the_notice_s_day_shows_every_window_before_and_after_and_then_moves_them()
    {
        var matter = await council.NewMatter();
        using var browser = await council.SignedIn(TestCouncil.LegalOfficer);

        var check = await Answer(
            browser, Address("moratorium", matter.Notice, 1, NoticeDay), TheDay("Tuesday 3 March 2026"), Words("the post room’s stamp was misread"));

        check.WordsOf("changes").ShouldContain("10 March 2026 to the end of Monday 20 April 2026. 3 March 2026 to the end of Monday 13 April 2026.");
        check.WordsOf("changes").ShouldContain("to the end of Wednesday 9 September 2026. 3 March 2026 to the end of Wednesday 2 September 2026.");
        (await council.StateOf<Moratorium>(matter.Notice)).ReceivedOn.ShouldBe(On("Tuesday 10 March 2026"));

        (await TestCouncil.Send(browser, check.Address)).Address.ShouldBe($"/casework/cases/{matter.Reference}");
        (await council.StateOf<Moratorium>(matter.Notice)).ReceivedOn.ShouldBe(On("Tuesday 3 March 2026"));
        (await council.StateOf<ListEntry>(matter.Listing)).Notices.ShouldHaveSingleItem().ReceivedOn.ShouldBe(On("Tuesday 3 March 2026"));
        (await council.StateOf<Bid>(matter.Bid)).NoticeReceivedOn.ShouldBe(On("Tuesday 3 March 2026"));
    }

    [Fact]
    public async Task of_a_request_s_day_says_that_it_will_be_without_effect()
    {
        var matter = await council.NewMatter();
        using var browser = await council.SignedIn(TestCouncil.LegalOfficer);

        var check = await Answer(
            browser, Address("moratorium", matter.Notice, 2, RequestDay), TheDay("Tuesday 21 April 2026"), Words("it was found in the wrong tray"));

        check.WordsOf("changes").ShouldContain("Received on Tuesday 21 April 2026, not in time, so without effect.");
        check.WordsOf("changes").ShouldContain("Does not apply: no community interest group asked to bid by the end of Monday 20 April 2026.");
        await TestCouncil.Send(browser, check.Address);
        (await council.StateOf<Moratorium>(matter.Notice)).Requests.ShouldHaveSingleItem().RequestedOn.ShouldBe(On("Tuesday 21 April 2026"));
    }

    [Fact]
    public async Task of_a_request_s_day_to_the_last_day_of_the_interim_moratorium_leaves_it_in_time()
    {
        var matter = await council.NewMatter();
        using var browser = await council.SignedIn(TestCouncil.LegalOfficer);

        (await Answer(
            browser, Address("moratorium", matter.Notice, 2, RequestDay), TheDay("Monday 20 April 2026"), Words("the stamp was misread")))
            .WordsOf("changes").ShouldContain("Received on Monday 20 April 2026, in time.");
    }

    [Fact]
    public async Task of_a_name_follows_into_the_bid_and_tells_of_both_in_the_history()
    {
        var matter = await council.NewMatter();
        using var browser = await council.SignedIn(TestCouncil.LegalOfficer);

        var check = await Answer(
            browser, Address("moratorium", matter.Notice, 2, "bidder-registered.group-name"), Words("The Friends of the Fox"), Words("the article was left out"));
        check.WordsOf("changes").ShouldContain("The Friends of the Fox: received on Friday 27 March 2026, in time.");
        await TestCouncil.Send(browser, check.Address);

        (await council.StateOf<Bid>(matter.Bid)).Group!.Name.ShouldBe("The Friends of the Fox");
        var history = (await council.See(TestCouncil.Officer, $"/register/{TestCouncil.Authority}/{matter.Reference}")).Main;
        history.ShouldContain("from “Friends of the Fox”, because: the article was left out.");
        history.ShouldContain("The council received a request from The Friends of the Fox on Friday 27 March 2026");
    }

    [Fact]
    public async Task of_what_people_were_told_asks_for_them_to_be_told_again_when_a_date_moves()
    {
        var matter = await council.NewMatter();
        await council.Do(new Publish(matter.Notice, PublicityAudience.Public, "On the door", On("Wednesday 11 March 2026")));
        using var browser = await council.SignedIn(TestCouncil.LegalOfficer);

        (await Answer(browser, Address("moratorium", matter.Notice, 1, NoticeDay), TheDay("Tuesday 3 March 2026"), Words("the stamp was misread")))
            .WordsOf("to-give-again").ShouldContain("tell them again");
    }

    [Fact]
    public async Task of_a_request_that_was_never_made_strikes_it_out_everywhere()
    {
        var matter = await council.NewMatter();
        using var browser = await council.SignedIn(TestCouncil.LegalOfficer);

        var check = await Answer(browser, Address("moratorium", matter.Notice, 2, "struck-out"), Words("it was about another pub"));
        check.WordsOf("changes").ShouldContain("Does not apply: no community interest group asked to bid by the end of Monday 20 April 2026.");
        await TestCouncil.Send(browser, check.Address);

        (await council.StateOf<Moratorium>(matter.Notice)).Requests.ShouldBeEmpty();
        (await council.StateOf<ListEntry>(matter.Listing)).Requests.ShouldBeEmpty();
        (await council.StateOf<Bid>(matter.Bid)).Status.ShouldBe(BidStatus.StruckOut);
        (await council.See(TestCouncil.Officer, $"/register/{TestCouncil.Authority}/{matter.Reference}"))
            .Main.ShouldContain("this never happened, because: it was about another pub.");
    }

    [Fact]
    public async Task of_the_kind_of_body_that_asked_says_that_its_request_has_no_effect_and_follows_into_the_bid()
    {
        var matter = await council.NewMatter();
        using var browser = await council.SignedIn(TestCouncil.LegalOfficer);
        var address = Address("moratorium", matter.Notice, 2, "bidder-registered.group-form");

        (await TestCouncil.Send(browser, address)).ErrorAt("Text").ShouldBe("Select what is right");
        (await TestCouncil.Send(browser, address, Words("a club"))).ErrorAt("Text").ShouldBe("Select what is right");
        var check = await Answer(browser, address, Words("Other"), Words("the registry knows no such charity"));
        check.WordsOf("changes").ShouldContain("Does not apply: no community interest group asked to bid by the end of Monday 20 April 2026.");
        await TestCouncil.Send(browser, check.Address);

        (await council.StateOf<Bid>(matter.Bid)).Group!.Body.Form.ShouldBe(LegalForm.Other);
        (await council.See(TestCouncil.Officer, $"/casework/cases/{matter.Reference}")).Main
            .ShouldContain("That body may not ask, so the request has no effect");
    }

    [Fact]
    public async Task of_how_many_members_there_are_takes_none_and_no_fraction()
    {
        var matter = await council.NewMatter();
        using var browser = await council.SignedIn(TestCouncil.LegalOfficer);
        var address = Address("moratorium", matter.Notice, 2, "bidder-registered.group-local-members");

        (await TestCouncil.Send(browser, address)).ErrorAt("Text").ShouldBe("Enter a whole number, like 30");
        (await TestCouncil.Send(browser, address, Words("20.5"))).ErrorAt("Text").ShouldBe("Enter a whole number, like 30");
        await TestCouncil.Send(browser, (await Answer(browser, address, Words("0"), Words("the roll was another body’s"))).Address);

        (await council.StateOf<Moratorium>(matter.Notice)).Requests.ShouldHaveSingleItem().Group.Body.LocalMembers.ShouldBe(0);
    }

    [Fact]
    public async Task of_a_disposal_shows_on_the_case_page_what_the_law_says_of_it_now_and_loudly_where_that_is_another_answer()
    {
        var matter = await council.NewMatter(isAskedFor: false);
        await council.Do(new RecordDisposal(matter.Notice, On("Monday 11 May 2026"), null));
        var page = $"/casework/cases/{matter.Reference}";
        (await council.See(TestCouncil.Officer, page)).SummaryRow("As judged now").ShouldStartWith("Allowed (CONDITIONS_MET, Localism Act 2011, s. 95(1)");
        (await council.See(TestCouncil.Officer, page)).Main.ShouldNotContain("Judged anew");

        using var browser = await council.SignedIn(TestCouncil.LegalOfficer);
        var check = await Answer(
            browser, Address("moratorium", matter.Notice, 2, "disposal-recorded.binding-on"), TheDay("Monday 20 April 2026"), Words("the contract says so"));
        check.Main.ShouldContain("What will change");
        await TestCouncil.Send(browser, check.Address);

        var after = await council.See(TestCouncil.Officer, page);
        after.Main.ShouldContain("Judged anew: the disposal binding on Monday 20 April 2026 was recorded as allowed (CONDITIONS_MET).");
        after.SummaryRow("As judged now").ShouldStartWith("Not allowed (INTERIM_MORATORIUM");
    }

    [Fact]
    public async Task works_in_a_bid_and_in_a_handover_too()
    {
        var matter = await council.NewHandover();
        using var browser = await council.SignedIn(TestCouncil.LegalOfficer);

        var check = await Answer(
            browser, Address("bid", matter.Bid, 2, "bid-succeeded.agreed-on"), TheDay("Thursday 30 April 2026"), Words("the contract says so"));
        await TestCouncil.Send(browser, check.Address);

        (await council.StateOf<Bid>(matter.Bid)).EndedOn.ShouldBe(On("Thursday 30 April 2026"));
        (await council.StateOf<Handover>(matter.Handover)).BegunOn.ShouldBe(On("Thursday 30 April 2026"));
        (await council.StateOf<Moratorium>(matter.Notice)).Disposals.ShouldHaveSingleItem().BindingOn.ShouldBe(On("Thursday 30 April 2026"));
    }

    [Fact]
    public async Task needs_an_answer_that_is_possible_and_a_reason()
    {
        var matter = await council.NewMatter();
        using var browser = await council.SignedIn(TestCouncil.LegalOfficer);
        var address = Address("moratorium", matter.Notice, 1, NoticeDay);

        (await TestCouncil.Send(browser, address)).ErrorAt("Day").ShouldNotBeNull();
        (await TestCouncil.Send(browser, address, TheDay("Wednesday 13 May 2026"))).ErrorAt("Day").ShouldBe("The right day must be today or in the past");
        (await Answer(browser, address, TheDay("Tuesday 3 March 2026"), Words(""))).ErrorAt("Text").ShouldBe("Enter why it is being corrected");
    }

    [Fact]
    public async Task to_a_day_when_the_land_was_not_listed_is_refused_under_the_law()
    {
        using var browser = await council.SignedIn(TestCouncil.LegalOfficer);
        var page = await Answer(
            browser,
            Address("moratorium", (await council.NewMatter()).Notice, 1, NoticeDay),
            TheDay("Friday 2 January 2026"),
            Words("the stamp was misread"));

        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Main.ShouldContain("s. 95(1)");
    }

    [Theory]
    [InlineData(TestCouncil.Officer, HttpStatusCode.Forbidden)]
    [InlineData(TestCouncil.Member, HttpStatusCode.NotFound)]
    public async Task is_for_a_legal_officer_alone(string account, HttpStatusCode status)
    {
        var matter = await council.NewMatter();

        (await council.See(account, Address("moratorium", matter.Notice, 1, NoticeDay))).Status.ShouldBe(status);
        (await council.See(account, $"/casework/corrections/{matter.Reference}")).Status.ShouldBe(status);
    }

    [Fact]
    public async Task of_what_is_not_there_is_not_found()
    {
        var matter = await council.NewMatter();
        using var browser = await council.SignedIn(TestCouncil.LegalOfficer);

        foreach (var address in new[]
        {
            Address("moratorium", TestCouncil.FriendsOfTheFox, 1, NoticeDay),
            Address("moratorium", matter.Notice, 9, NoticeDay),
            Address("moratorium", matter.Notice, 2, NoticeDay),
            Address("bid", matter.Bid, 1, "struck-out"),
            Address("bid", matter.Bid, 1, "bid-opened.group-name"),
            Address("bid", matter.Bid, 1, "bid-opened.group-form"),
            Address("moratorium", matter.Notice, 2, "bidder-registered.member-1-name"),
            "/casework/corrections/ACV/1999/0001",
        })
        {
            (await TestCouncil.Open(browser, address)).Status.ShouldBe(HttpStatusCode.NotFound, address);
        }
    }

    private static string Address(string stream, Guid id, int entry, string fact) => $"/casework/correct/{stream}/{id}/{entry}/{fact}";
}
