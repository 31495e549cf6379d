using System.Net;

using RightToBid.Cases.Listing;
using RightToBid.Web.Tests.Bidding;
using RightToBid.Web.Tests.Platform;
using static RightToBid.Web.Tests.Bidding.FoxCouncil;

namespace RightToBid.Web.Tests.Disposing;

[Collection(AtTheFox.Name)]
public class disposing_without_a_notice(FoxCouncil council)
{
    [Fact]
    public async Task under_an_exemption_leaves_the_land_listed()
    {
        var matter = await council.NewMatter();
        using var browser = await council.SignedIn(TestCouncil.Officer);

        var check = await Answer(
            browser, Disposal(matter), Words("owner"), Words("anyone"), TheDay("Friday 8 May 2026"), Words("Unconditional"), Words("freehold"),
            Words("yes"), Words("EX_GIFT"), Words("Quentin Quill"));
        check.WordsOf("answer").ShouldContain("EX_GIFT");
        check.WordsOf("answer").ShouldContain("The entry stays in the list");
        await TestCouncil.Send(browser, check.Address);

        var entry = await council.StateOf<ListEntry>(matter.Listing);
        (entry.Disposals.ShouldHaveSingleItem().Branch, entry.Removal).ShouldBe(("EX_GIFT", null));
        entry.Disposals[0].Terms.NewOwnerPartyId.ShouldNotBeNull();
        (await council.See(TestCouncil.Officer, $"/casework/cases/{matter.Reference}")).Main.ShouldNotContain("Quentin");
    }

    [Fact]
    public async Task in_breach_asks_how_it_was_found_and_is_said_at_the_top_of_the_case()
    {
        var matter = await council.NewMatter();
        using var browser = await council.SignedIn(TestCouncil.Officer);

        var check = await Answer(
            browser, Disposal(matter), Words("owner"), Words("anyone"), TheDay("Friday 8 May 2026"), Words("Unconditional"), Words("lease"), Words("30"),
            Words("yes"), Words("none"), TheDay("Monday 11 May 2026"), Words("CommunityGroup"));
        check.WordsOf("answer").ShouldContain("This is a breach.");
        check.WordsOf("answer").ShouldContain("NO_NOTICE");
        await TestCouncil.Send(browser, check.Address);

        (await council.See(TestCouncil.Officer, $"/casework/cases/{matter.Reference}")).Main.ShouldContain(
            "The council found it out on Monday 11 May 2026, from a community group.");
        using var legal = await council.SignedIn(TestCouncil.LegalOfficer);
        var settled = await Answer(legal, Breach(matter), Words("Ineffective"), TheDay("Monday 11 May 2026"), Words("Both conveyancers accept it"));
        await TestCouncil.Send(legal, settled.Address);
        (await council.See(TestCouncil.Officer, $"/casework/cases/{matter.Reference}")).Main.ShouldContain("title stays with the seller (regulation 21(1))");
    }

    [Fact]
    public async Task of_a_short_lease_or_by_somebody_who_is_not_the_owner_is_none()
    {
        using var browser = await council.SignedIn(TestCouncil.Officer);
        var matter = await council.NewMatter();

        (await Answer(
            browser, Disposal(matter), Words("owner"), Words("anyone"), TheDay("Friday 8 May 2026"), Words("Unconditional"), Words("lease"), Words("20"),
            Words("yes"), Words("none"))).WordsOf("answer").ShouldContain("NR_SHORT_LEASE");
        (await Answer(
            browser, Disposal(matter), Words("not-owner"), Words("anyone"), TheDay("Friday 8 May 2026"), Words("Unconditional"), Words("freehold"),
            Words("yes"), Words("none"))).WordsOf("answer").ShouldContain("NR_NOT_OWNER");
    }

    [Fact]
    public async Task is_not_for_a_group_and_breaches_are_for_legal_officers()
    {
        var matter = await council.NewMatter();
        (await council.See(TestCouncil.Member, Disposal(matter))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await council.See(TestCouncil.Officer, Breach(matter))).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await council.See(TestCouncil.LegalOfficer, Breach(matter))).Status.ShouldBe(HttpStatusCode.Conflict);
        (await council.See(TestCouncil.Officer, $"/casework/listings/{Guid.Empty}/disposal")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task asks_first_by_whom_and_never_for_a_day_ahead()
    {
        var matter = await council.NewMatter();
        using var browser = await council.SignedIn(TestCouncil.Officer);
        (await TestCouncil.Send(browser, Disposal(matter))).ErrorAt("Text").ShouldBe("Select who disposed of the land");
        (await Answer(browser, Disposal(matter), Words("owner"), Words("anyone"), TheDay("Wednesday 13 May 2026"))).ErrorAt("Day")
            .ShouldBe("The day it became binding must be today or in the past");
    }

    [Fact]
    public async Task of_parts_needs_them_named_two_at_least()
    {
        var matter = await council.NewMatter();
        using var browser = await council.SignedIn(TestCouncil.Officer);

        (await Answer(browser, Parts(matter), Words("the inn"), TheDay("Monday 11 May 2026"))).ErrorAt("Text")
            .ShouldBe("Name two or more parts of the land, each differently.");
        var check = await Answer(browser, Parts(matter), Words("the inn\nthe field"), TheDay("Monday 11 May 2026"));
        await TestCouncil.Send(browser, check.Address);

        (await council.StateOf<ListEntry>(matter.Listing)).Parcels.ShouldBe(["the inn", "the field"]);
        (await council.See(TestCouncil.Officer, $"/casework/cases/{matter.Reference}")).SummaryRow("Parts of the land").ShouldBe("the inn, the field");
        (await council.See(TestCouncil.Member, Parts(matter))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static string Disposal(Matter matter) => $"/casework/listings/{matter.Listing}/disposal";

    private static string Breach(Matter matter) => $"/casework/listings/{matter.Listing}/breach";

    private static string Parts(Matter matter) => $"/casework/listings/{matter.Listing}/parcels";
}
