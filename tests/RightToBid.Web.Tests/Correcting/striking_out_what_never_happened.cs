using System.Globalization;
using System.Net;

using Microsoft.Extensions.DependencyInjection;

using RightToBid.Cases;
using RightToBid.Cases.Bidding;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.HandingOver;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Storage;
using RightToBid.Web.Dashboards.Casework;
using RightToBid.Web.Tests.Bidding;
using RightToBid.Web.Tests.Compensating;
using RightToBid.Web.Tests.Platform;
using RightToBid.Web.Tests.Platform.Api;

using static RightToBid.Testing.Day;
using static RightToBid.Web.Tests.Bidding.FoxCouncil;

namespace RightToBid.Web.Tests.Correcting;

/// <summary>Records that should never have been made, from the page to every place that showed them. Today is Tuesday 12 May 2026.</summary>
public class striking_out_what_never_happened(FoxCouncil council) : IClassFixture<FoxCouncil>
{
    private static int nominations;

    [Fact]
    public async Task closes_a_case_whose_nomination_never_came_and_takes_it_off_every_board()
    {
        var (id, reference) = await Nominated();
        (await council.See(TestCouncil.Officer, "/casework/due?kind=nomination-decision&all=true")).Main.ShouldContain(reference);
        using var browser = await council.SignedIn(TestCouncil.LegalOfficer);

        var check = await Answer(browser, Address("nomination", id, 1), Words("it belongs to another council"));
        check.Main.ShouldContain("Struck out: The council received a nomination of The Old Mill");
        await TestCouncil.Send(browser, check.Address);

        var page = await council.See(TestCouncil.Officer, $"/casework/cases/{reference}");
        page.Main.ShouldContain("Opened by mistake");
        page.Main.ShouldContain("The case is closed: it was opened by mistake.");
        page.Main.ShouldContain("it belongs to another council.");
        page.Main.ShouldNotContain("What can be done now");
        var published = await council.Open($"/register/{TestCouncil.Authority}/{reference}");
        published.Status.ShouldBe(HttpStatusCode.OK);
        published.Heading.ShouldBe("The Old Mill");
        published.Main.ShouldContain("This case was opened by mistake, and nothing follows from it: it belongs to another council.");
        published.Main.ShouldContain("this never happened, because: it belongs to another council.");
        foreach (var board in new[] { "/casework/due", "/casework/nominations", "/casework/overview", "/casework", "/register", "/" })
        {
            (await council.See(TestCouncil.LegalOfficer, board)).Main.ShouldNotContain(reference, Case.Sensitive, board);
        }

        (await council.See(TestCouncil.LegalOfficer, $"/casework/corrections/{reference}")).Main
            .ShouldContain("This was opened by mistake, and all of it was struck out: it belongs to another council");
        (await council.See(TestCouncil.Officer, $"/casework/cases/{reference}/duties")).Status.ShouldBe(HttpStatusCode.OK);
        (await council.See(TestCouncil.Officer, $"/casework/bundles/{reference}")).Status.ShouldBe(HttpStatusCode.OK);
        await Verified();
    }

    [Fact]
    public async Task takes_the_entry_out_of_the_register_with_the_decision_and_lets_the_council_decide_again()
    {
        var (id, reference) = await Nominated();
        var entry = await Accepted(id);
        (await council.Open("/register?q=Old+Mill")).Main.ShouldContain(reference);
        using var browser = await council.SignedIn(TestCouncil.LegalOfficer);

        var refused = await Answer(browser, Address("listing", entry, 1), Words("nobody decided"));
        refused.Status.ShouldBe(HttpStatusCode.Conflict);
        refused.Main.ShouldContain("The entry follows from the decision on the nomination: strike that out.");
        await TestCouncil.Send(browser, (await Answer(browser, Address("nomination", id, 2), Words("nobody decided"))).Address);

        (await council.StateOf<ListEntry>(entry)).IsEntered.ShouldBeFalse();
        (await council.StateOf<Nomination>(id)).IsUndecided.ShouldBeTrue();
        (await council.Open("/register?q=Old+Mill")).Main.ShouldNotContain(reference);
        (await council.See(TestCouncil.Officer, "/casework/due?kind=nomination-decision&all=true")).Main.ShouldContain(reference);

        await Accepted(id);
        (await council.Open("/register?q=Old+Mill")).Main.ShouldContain(reference);
        (await council.See(TestCouncil.Officer, $"/casework/cases/{reference}")).Main.ShouldContain("Listed");
        await Verified();
    }

    [Fact]
    public async Task of_a_decision_is_refused_while_an_owner_s_notice_or_a_claim_rests_on_its_entry()
    {
        var (id, reference) = await Nominated();
        var entry = await Accepted(id);
        var notice = Guid.Parse(string.Create(CultureInfo.InvariantCulture, $"0190a5f0-0011-7000-8000-{nominations:000000000000}"));
        await council.Do(new ReceiveDisposalNotice(
            notice, entry, reference, "The Old Mill", TestCouncil.FriendsOfTheFox, "the freeholder", On("Tuesday 12 May 2026"), new(On("Monday 11 May 2026"))));
        using var browser = await council.SignedIn(TestCouncil.LegalOfficer);
        using var legal = await council.Program(TestCouncil.LegalOfficer);

        (await Answer(browser, Address("nomination", id, 2), Words("nobody decided"))).Main
            .ShouldContain("The owner’s notice rests on this, and would have to be struck out first.");
        var answer = await legal.Post($"nominations/{id}/strokes", new { entry = 2, reason = "nobody decided", elsewhere = Array.Empty<string>() });
        answer.Status.ShouldBe(409);

        var check = await Answer(browser, Address("moratorium", notice, 1), Words("the letter was about another mill"));
        check.Main.ShouldContain("What will change");
        var sent = await TestCouncil.Send(browser, check.Address);
        sent.Address.ShouldBe($"/casework/cases/{reference}", sent.Main);
        (await council.StateOf<ListEntry>(entry)).Notices.ShouldBeEmpty();
        (await council.See(TestCouncil.Officer, "/casework/moratoria")).Main.ShouldNotContain(reference);
        (await legal.Post($"nominations/{id}/strokes", new { entry = 2, reason = "nobody decided" })).Events.ShouldBe(["fact_struck_out"]);
        (await council.StateOf<ListEntry>(entry)).IsEntered.ShouldBeFalse();
        await Verified();
    }

    [Fact]
    public async Task of_an_entry_with_a_claim_names_the_claim()
    {
        var (_, matter) = await council.NewClaim();
        using var browser = await council.SignedIn(TestCouncil.LegalOfficer);

        (await Answer(browser, Address("listing", matter.Listing, 1), Words("it is in another area"))).Main
            .ShouldContain("The owner’s notice and the claim for compensation rest on this, and would have to be struck out first.");
    }

    [Fact]
    public async Task of_a_request_is_refused_while_the_group_s_steps_stand()
    {
        var matter = await council.NewMatter();
        await council.Do(new Cases.Bidding.MakeOffer(matter.Bid, matter.Handover, 400_000, On("Monday 11 May 2026")));
        using var browser = await council.SignedIn(TestCouncil.LegalOfficer);

        (await Answer(browser, Address("moratorium", matter.Notice, 2), Words("it was about another pub"))).Main
            .ShouldContain("The offer rests on this, and would have to be struck out first.");
        await TestCouncil.Send(browser, (await Answer(browser, Address("bid", matter.Bid, 2), Words("it was about another pub"))).Address);
        (await Answer(browser, Address("moratorium", matter.Notice, 2), Words("it was about another pub"))).Main.ShouldContain("What will change");
    }

    [Fact]
    public async Task of_a_request_takes_its_bid_off_every_board_and_out_of_the_register()
    {
        var matter = await council.NewMatter();
        using var browser = await council.SignedIn(TestCouncil.LegalOfficer);
        (await Arrived(matter)).ShouldBe(["Request to bid by Friends of the Fox", "Owner's notice of a wish to sell"]);

        await TestCouncil.Send(browser, (await Answer(browser, Address("moratorium", matter.Notice, 2), Words("it was about another pub"))).Address);

        (await council.StateOf<Bid>(matter.Bid)).Status.ShouldBe(BidStatus.StruckOut);
        (await Arrived(matter)).ShouldBe(["Owner's notice of a wish to sell"]);
        (await council.Open($"/register/{TestCouncil.Authority}/{matter.Reference}")).Main
            .ShouldContain("this never happened, because: it was about another pub.");
        (await council.See(TestCouncil.Officer, $"/casework/cases/{matter.Reference}")).Main
            .ShouldContain("The request was recorded by mistake, so there is no bid.");
        foreach (var board in new[] { "/casework", "/casework/overview", "/casework/due", "/casework/moratoria", "/" })
        {
            (await council.See(TestCouncil.LegalOfficer, board)).Main.ShouldNotContain($"/casework/bids/{matter.Bid}", Case.Sensitive, board);
        }

        await Verified();
    }

    [Fact]
    public async Task of_a_handover_takes_back_the_success_of_its_bid_and_lets_the_group_go_on()
    {
        var matter = await council.NewHandover();
        await council.Do(new AddCondition(matter.Handover, Guid.Parse("0190a5f0-0000-7000-8000-0000000000c1"), "Insurance", On("Monday 4 May 2026")));
        using var browser = await council.SignedIn(TestCouncil.LegalOfficer);
        (await council.See(TestCouncil.LegalOfficer, $"/casework/corrections/{matter.Reference}")).Main.ShouldContain("The handover to Friends of the Fox");

        (await Answer(browser, Address("handover", matter.Handover, 1), Words("no agreement was made"))).Main
            .ShouldContain("The condition rests on this, and would have to be struck out first.");
        (await Answer(browser, Address("bid", matter.Bid, 2), Words("no agreement was made"))).Main
            .ShouldContain("The condition rests on this, and would have to be struck out first.");
        await TestCouncil.Send(browser, (await Answer(browser, Address("handover", matter.Handover, 2), Words("no agreement was made"))).Address);
        await TestCouncil.Send(browser, (await Answer(browser, Address("handover", matter.Handover, 1), Words("no agreement was made"))).Address);

        (await council.StateOf<Handover>(matter.Handover)).Status.ShouldBe(HandoverStatus.NotBegun);
        (await council.StateOf<Bid>(matter.Bid)).Status.ShouldBe(BidStatus.Open);
        (await council.StateOf<Moratorium>(matter.Notice)).Disposals.ShouldBeEmpty();
        (await council.See(TestCouncil.Officer, "/casework/due?kind=long-stop")).Main.ShouldNotContain(matter.Reference);
        var page = await council.See(TestCouncil.Officer, $"/casework/cases/{matter.Reference}");
        page.WordsOf($"mistaken-{matter.Handover:N}").ShouldContain("This was recorded by mistake and struck out, and nothing follows from it: no agreement was made.");
        (await council.Open($"/register/{TestCouncil.Authority}/{matter.Reference}")).Main.ShouldContain("this never happened, because: no agreement was made.");
        await Verified();
    }

    [Fact]
    public async Task needs_a_reason()
    {
        var (id, _) = await Nominated();
        using var browser = await council.SignedIn(TestCouncil.LegalOfficer);

        (await TestCouncil.Send(browser, Address("nomination", id, 1))).ErrorAt("Text").ShouldBe("Enter how it came to be recorded");
        (await TestCouncil.Send(browser, Address("nomination", id, 1), Words(new string('x', 2001)))).ErrorAt("Text")
            .ShouldBe("Reason must be 2,000 characters or fewer");
    }

    [Theory]
    [InlineData(TestCouncil.Officer, HttpStatusCode.Forbidden)]
    [InlineData(TestCouncil.Member, HttpStatusCode.NotFound)]
    public async Task is_for_a_legal_officer_alone(string account, HttpStatusCode status)
    {
        var (id, _) = await Nominated();

        (await council.See(account, Address("nomination", id, 1))).Status.ShouldBe(status);
    }

    [Fact]
    public async Task of_what_is_not_there_or_was_struck_out_already_is_not_found()
    {
        var (id, _) = await Nominated();
        using var browser = await council.SignedIn(TestCouncil.LegalOfficer);
        await TestCouncil.Send(browser, (await Answer(browser, Address("nomination", id, 1), Words("it was a test"))).Address);

        foreach (var address in new[] { Address("nomination", id, 1), Address("nomination", id, 9), Address("nomination", TestCouncil.FriendsOfTheFox, 1) })
        {
            (await TestCouncil.Open(browser, address)).Status.ShouldBe(HttpStatusCode.NotFound, address);
        }
    }

    private static string Address(string stream, Guid id, int entry) => $"/casework/correct/{stream}/{id}/{entry}/struck-out";

    private static Guid Id(int kind) =>
        Guid.Parse(string.Create(CultureInfo.InvariantCulture, $"0190a5f0-00{kind:00}-7000-8000-{Interlocked.Increment(ref nominations):000000000000}"));

    private async Task<(Guid Id, string Reference)> Nominated()
    {
        var id = Id(21);
        var reference = string.Create(CultureInfo.InvariantCulture, $"MILL/2026/{nominations:0000}");
        await council.Do(new ReceiveNomination(
            id, reference, new Asset("The Old Mill", "2 Mill Lane, Ashcombe"), Friends, "People meet there.", On("Monday 4 May 2026")));
        return (id, reference);
    }

    private async Task<Guid> Accepted(Guid id)
    {
        var entry = Id(22);
        await council.Do(new AcceptNomination(
            id, entry, new(CommunityValueTest.CurrentUse, "People meet there.", "They will go on."), "Both are met.", On("Monday 11 May 2026")));
        return entry;
    }

    /// <summary>The papers of a matter among those that are counted as having come since the notice.</summary>
    private async Task<IEnumerable<string>> Arrived(Matter matter) =>
        (await council.Services.GetRequiredService<ArrivalsQuery>().Since(
            TestCouncil.Authority, On("Tuesday 10 March 2026"), On("Tuesday 12 May 2026"), TestContext.Current.CancellationToken))
        .Where(paper => paper.Reference == matter.Reference).Select(paper => paper.What);

    /// <summary>Everything kept beside the events is still what they say.</summary>
    private async Task Verified() => (await council.Services.GetRequiredService<IKernel>().Verification.Verify(TestContext.Current.CancellationToken))
        .Differences.Select(difference => $"{difference.Part}, {difference.StreamId}: {difference.What}").ShouldBeEmpty();
}
