using System.Net;

using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Web.Tests.Bidding;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;
using static RightToBid.Web.Tests.Bidding.FoxCouncil;

namespace RightToBid.Web.Tests.Disposing;

[Collection(AtTheFox.Name)]
public class completing_without_a_notice(FoxCouncil council)
{
    [Fact]
    public async Task of_a_gift_leaves_the_land_listed()
    {
        var matter = await Sold("EX_GIFT");
        using var browser = await council.SignedIn(TestCouncil.Officer);
        (await council.See(TestCouncil.Officer, $"/casework/cases/{matter.Reference}")).Link("Record that the sale without a notice was completed")
            .ShouldBe(Completion(matter));

        (await TestCouncil.Send(browser, Completion(matter))).ErrorAt("Day").ShouldBe("Enter the day of completion, like 31 8 2023");
        (await Answer(browser, Completion(matter), TheDay("Monday 20 April 2026"))).ErrorAt("Day")
            .ShouldBe("Completion on Monday 20 April 2026 would be before the agreement became binding, on Tuesday 21 April 2026.");
        var check = await Answer(browser, Completion(matter), TheDay("Friday 8 May 2026"));
        check.Main.ShouldContain("The land stays in the list.");
        await TestCouncil.Send(browser, check.Address);

        var entry = await council.StateOf<ListEntry>(matter.Listing);
        (entry.Disposals.ShouldHaveSingleItem().CompletedOn, entry.Removal).ShouldBe((On("Friday 8 May 2026"), null));
        (await council.See(TestCouncil.Officer, Completion(matter))).Status.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task of_a_breach_that_is_found_to_have_effect_takes_the_land_out_of_the_list()
    {
        var matter = await Sold(null);
        using var legal = await council.SignedIn(TestCouncil.LegalOfficer);
        var settled = await Answer(
            legal, $"/casework/listings/{matter.Listing}/breach", Words("SavedByRegulation21"), TheDay("Thursday 7 May 2026"), Words("The charge was never registered"));
        settled.Main.ShouldContain("The land stays in the list until the sale is completed");
        await TestCouncil.Send(legal, settled.Address);
        (await council.StateOf<ListEntry>(matter.Listing)).Removal.ShouldBeNull();

        using var browser = await council.SignedIn(TestCouncil.Officer);
        var check = await Answer(browser, Completion(matter), TheDay("Friday 8 May 2026"));
        check.Main.ShouldContain("What was sold leaves the list (regulation 2(b))");
        await TestCouncil.Send(browser, check.Address);

        (await council.StateOf<ListEntry>(matter.Listing)).Removal!.Reason.ShouldBe(RemovalReason.RelevantDisposal);
        (await council.StateOf<Moratorium>(matter.Notice)).TerminatedBy.ShouldBe(RemovalReason.RelevantDisposal);
    }

    [Fact]
    public async Task is_not_for_one_that_fell_through()
    {
        var matter = await Sold(null);
        using var browser = await council.SignedIn(TestCouncil.Officer);

        (await TestCouncil.Send(browser, FellThrough(matter))).ErrorAt("Day").ShouldBe("Enter the day the sale fell through, like 31 8 2023");
        (await Answer(browser, FellThrough(matter), TheDay("Monday 20 April 2026"), Words(""))).ErrorAt("Day")
            .ShouldBe("The end of the sale on Monday 20 April 2026 would be before the agreement became binding, on Tuesday 21 April 2026.");
        var check = await Answer(browser, FellThrough(matter), TheDay("Friday 8 May 2026"), Words(""));
        check.SummaryRow("Reason").ShouldBe("Not known");
        await TestCouncil.Send(browser, check.Address);

        (await council.StateOf<ListEntry>(matter.Listing)).Disposals.ShouldHaveSingleItem().FellThroughOn.ShouldBe(On("Friday 8 May 2026"));
        (await council.See(TestCouncil.Officer, FellThrough(matter))).Status.ShouldBe(HttpStatusCode.Conflict);
        (await council.See(TestCouncil.Officer, Completion(matter))).Status.ShouldBe(HttpStatusCode.Conflict);
        (await council.See(TestCouncil.Officer, $"/casework/cases/{matter.Reference}")).Main.ShouldNotContain("A sale in breach");
    }

    [Fact]
    public async Task asks_which_of_several_sales()
    {
        var matter = await Sold("EX_GIFT");
        await council.Do(new RecordDisposalWithoutNotice(
            matter.Listing, On("Wednesday 22 April 2026"), new() { DisposalId = Guid.Parse("0190a5f0-0006-7000-8000-0000000a0002") }, Exemption: "EX_FAMILY"));
        using var browser = await council.SignedIn(TestCouncil.Officer);

        (await TestCouncil.Send(browser, Completion(matter))).ErrorAt("Text").ShouldBe("Select which sale");
        var check = await Answer(
            browser, Completion(matter), Words("0190a5f0-0006-7000-8000-0000000a0001"), TheDay("Friday 8 May 2026"));
        await TestCouncil.Send(browser, check.Address);

        (await council.StateOf<ListEntry>(matter.Listing)).Disposals.Select(sale => sale.CompletedOn).ShouldBe([On("Friday 8 May 2026"), null]);
    }

    [Fact]
    public async Task is_for_officers_and_for_entries_that_are_known()
    {
        var matter = await Sold("EX_GIFT");
        foreach (var page in new[] { Completion(matter), FellThrough(matter) })
        {
            (await council.See(TestCouncil.Member, page)).Status.ShouldBe(HttpStatusCode.NotFound);
            (await council.See(TestCouncil.Officer, page)).Status.ShouldBe(HttpStatusCode.OK);
            (await council.See(TestCouncil.Officer, page.Replace(matter.Listing.ToString(), Guid.Empty.ToString(), StringComparison.Ordinal))).Status
                .ShouldBe(HttpStatusCode.NotFound);
        }
    }

    private async Task<Matter> Sold(string? exemption)
    {
        var matter = await council.NewMatter(isAskedFor: false);
        await council.Do(new RecordDisposalWithoutNotice(
            matter.Listing, On("Tuesday 21 April 2026"), new() { DisposalId = Guid.Parse("0190a5f0-0006-7000-8000-0000000a0001") }, Exemption: exemption));
        return matter;
    }

    private static string Completion(Matter matter) => $"/casework/listings/{matter.Listing}/completion";

    private static string FellThrough(Matter matter) => $"/casework/listings/{matter.Listing}/sale-fallen-through";
}
