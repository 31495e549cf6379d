using System.Net;

using Microsoft.Extensions.DependencyInjection;

using RightToBid.Cases;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Tests.Bidding;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;
using static RightToBid.Web.Tests.Bidding.FoxCouncil;

namespace RightToBid.Web.Tests.Disposing;

[Collection(AtTheFox.Name)]
public class recording_a_disposal(FoxCouncil council)
{
    [Fact]
    public async Task in_the_full_moratorium_is_shown_as_a_breach_and_recorded_as_one()
    {
        var matter = await council.NewMatter();
        using var browser = await council.SignedIn(TestCouncil.Officer);

        var check = await Answer(browser, Disposal(matter), Words("anyone"), TheDay("Friday 8 May 2026"), Contract, Words("yes"), Words("none"),
            TheDay("Monday 11 May 2026"), Words("Buyer"));

        check.WordsOf("answer").ShouldStartWith("The law: the owner may not enter into this on that day");
        check.WordsOf("answer").ShouldContain("This is a breach.");
        await TestCouncil.Send(browser, check.Address);
        var sale = (await council.StateOf<Moratorium>(matter.Notice)).Disposals.ShouldHaveSingleItem();
        (sale.InBreach, sale.Terms.Found).ShouldBe((true, new BreachFinding(On("Monday 11 May 2026"), BreachSource.Buyer)));
    }

    [Fact]
    public async Task after_an_interim_moratorium_in_which_nobody_asked_is_allowed()
    {
        var matter = await council.NewMatter(isAskedFor: false);
        using var browser = await council.SignedIn(TestCouncil.Officer);

        var check = await Answer(browser, Disposal(matter), Words("anyone"), TheDay("Tuesday 21 April 2026"), Contract, Words("yes"), Words("none"));

        check.WordsOf("answer").ShouldStartWith("The law: the owner may enter into this on that day");
        check.WordsOf("answer").ShouldContain("CONDITIONS_MET");
        (await TestCouncil.Send(browser, check.Address)).Address.ShouldBe($"/casework/cases/{matter.Reference}");
    }

    [Fact]
    public async Task to_another_community_group_asks_which()
    {
        using var browser = await council.SignedIn(TestCouncil.Officer);

        var check = await Answer(
            browser, Disposal(await council.NewMatter()), Words("another-group"), Words("Ashcombe Trust"), Words("Charity"), TheDay("Friday 8 May 2026"),
            Contract, Words("yes"), Words("none"));

        check.WordsOf("answer").ShouldContain("REG_13_1");
    }

    [Fact]
    public async Task under_an_exemption_names_it()
    {
        using var browser = await council.SignedIn(TestCouncil.Officer);

        var check = await Answer(browser, Disposal(await council.NewMatter()), Words("anyone"), TheDay("Friday 8 May 2026"), Contract, Words("yes"), Words("EX_GIFT"),
            Words("Quentin Quill"));

        check.SummaryRow("Exemption claimed").ShouldContain("gift");
        check.WordsOf("answer").ShouldContain("EX_GIFT");
    }

    [Fact]
    public async Task a_second_one_is_refused()
    {
        var matter = await council.NewMatter(isAskedFor: false);
        await council.Do(new RecordDisposal(matter.Notice, On("Tuesday 21 April 2026")));
        using var browser = await council.SignedIn(TestCouncil.Officer);

        var page = await Answer(browser, Disposal(matter), Words("anyone"), TheDay("Friday 8 May 2026"), Contract, Words("yes"), Words("none"));

        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Main.ShouldContain("The owner has already disposed of the land, on Tuesday 21 April 2026.");
    }

    [Fact]
    public async Task its_completion_follows()
    {
        var matter = await council.NewMatter(isAskedFor: false);
        await council.Do(new RecordDisposal(matter.Notice, On("Tuesday 21 April 2026")));
        using var browser = await council.SignedIn(TestCouncil.Officer);

        (await Answer(browser, Completion(matter), TheDay("Monday 20 April 2026"))).ErrorAt("Day")
            .ShouldBe("Completion on Monday 20 April 2026 would be before the agreement became binding, on Tuesday 21 April 2026.");
        var check = await Answer(browser, Completion(matter), TheDay("Friday 8 May 2026"));
        await TestCouncil.Send(browser, check.Address);

        (await council.StateOf<Moratorium>(matter.Notice)).Disposals.ShouldHaveSingleItem().CompletedOn.ShouldBe(On("Friday 8 May 2026"));
    }

    [Fact]
    public async Task without_a_sale_there_is_nothing_to_complete() =>
        (await council.See(TestCouncil.Officer, Completion(await council.NewMatter()))).Status.ShouldBe(HttpStatusCode.Conflict);

    [Fact]
    public async Task is_not_for_a_group()
    {
        var matter = await council.NewMatter();
        (await council.See(TestCouncil.Member, Disposal(matter))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await council.See(TestCouncil.Member, Completion(matter))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task asks_first_to_whom()
    {
        using var browser = await council.SignedIn(TestCouncil.Officer);
        (await TestCouncil.Send(browser, Disposal(await council.NewMatter()))).ErrorAt("Text").ShouldBe("Select to whom the owner disposed of the land");
    }

    [Fact]
    public async Task in_breach_is_said_at_the_top_of_the_case_until_it_is_found_to_have_effect()
    {
        var matter = await council.NewMatter();
        await council.Do(new RecordDisposal(
            matter.Notice, On("Friday 8 May 2026"), Terms: new() { Found = new(On("Monday 11 May 2026"), BreachSource.LandRegistry) }));

        var page = await council.See(TestCouncil.LegalOfficer, $"/casework/cases/{matter.Reference}");
        page.Main.ShouldContain("A sale in breach: an agreement of Friday 8 May 2026");
        page.Main.ShouldContain("found it out on Monday 11 May 2026, from HM Land Registry.");
        page.Main.ShouldContain("The land stays in the list.");
        page.Link("Record what became of the sale in breach").ShouldBe(Breach(matter));
        (await council.See(TestCouncil.Officer, Breach(matter))).Status.ShouldBe(HttpStatusCode.Forbidden);

        using var browser = await council.SignedIn(TestCouncil.LegalOfficer);
        var check = await Answer(browser, Breach(matter), Words("SavedByRegulation21"), TheDay("Monday 11 May 2026"), Words("The charge was not registered"));
        await TestCouncil.Send(browser, check.Address);
        (await council.See(TestCouncil.LegalOfficer, $"/casework/cases/{matter.Reference}")).Main.ShouldNotContain("A sale in breach:");
        (await council.See(TestCouncil.LegalOfficer, Breach(matter))).Status.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task of_one_part_leaves_the_other_and_amends_the_entry_when_it_is_completed()
    {
        var matter = await council.NewMatter(isAskedFor: false);
        await council.Do(new NameParcels(matter.Listing, ["the inn", "the field"], On("Monday 5 January 2026")));
        var notice = Guid.Parse("0190a5f0-0003-7000-8000-0000000a0001");
        await council.Do(new ReceiveDisposalNotice(
            notice, matter.Listing, matter.Reference, "The Fox Inn", notice, "one of the owners", On("Tuesday 10 March 2026"),
            new(On("Monday 5 January 2026")), LandCovered: "the inn, the field", Parcels: ["the inn", "the field"]));
        using var browser = await council.SignedIn(TestCouncil.Officer);

        var check = await Answer(
            browser, $"/casework/moratoria/{notice}/disposal", Words("anyone"), Ticked("the field"), TheDay("Tuesday 21 April 2026"), Contract,
            Words("yes"), Words("none"));
        check.SummaryRow("Parts of the land").ShouldBe("the field");
        await TestCouncil.Send(browser, check.Address);
        MoratoriumPosition.Of(await council.StateOf<Moratorium>(notice), On("Tuesday 12 May 2026")).Standing.ShouldBe(MoratoriumStanding.OpenForDisposal);

        var completion = await Answer(browser, $"/casework/moratoria/{notice}/completion", TheDay("Friday 8 May 2026"));
        completion.Main.ShouldContain("What was sold leaves the list (regulation 2(b))");
        await TestCouncil.Send(browser, completion.Address);
        var entry = await council.StateOf<ListEntry>(matter.Listing);
        (entry.Extent, entry.Removal).ShouldBe(("the inn", null));
    }

    [Fact]
    public async Task of_any_of_three_parts_leaves_the_third()
    {
        var matter = await council.NewMatter(isAskedFor: false);
        await council.Do(new NameParcels(matter.Listing, ["the inn", "the field", "the yard"], On("Monday 5 January 2026")));
        var notice = Guid.Parse("0190a5f0-0003-7000-8000-0000000a0002");
        await council.Do(new ReceiveDisposalNotice(
            notice, matter.Listing, matter.Reference, "The Fox Inn", notice, "one of the owners", On("Tuesday 10 March 2026"),
            new(On("Monday 5 January 2026")), LandCovered: "the inn, the field, the yard", Parcels: ["the inn", "the field", "the yard"]));
        using var browser = await council.SignedIn(TestCouncil.Officer);
        var address = $"/casework/moratoria/{notice}/disposal";

        (await Answer(browser, address, Words("anyone"), Ticked())).ErrorAt("Chosen").ShouldBe("Select which parts of the land were disposed of");
        var check = await Answer(
            browser, address, Words("anyone"), Ticked("the field", "the yard"), TheDay("Tuesday 21 April 2026"), Contract, Words("yes"), Words("none"));
        check.SummaryRow("Parts of the land").ShouldBe("the field, the yard");
        await TestCouncil.Send(browser, check.Address);

        CoveredLand.LeftOn(await council.StateOf<Moratorium>(notice), On("Tuesday 12 May 2026")).ShouldBe(["the inn"]);
    }

    [Fact]
    public async Task of_the_whole_removes_the_land_when_it_is_completed()
    {
        var matter = await council.NewMatter(isAskedFor: false);
        await council.Do(new RecordDisposal(matter.Notice, On("Tuesday 21 April 2026")));
        (await council.StateOf<ListEntry>(matter.Listing)).Removal.ShouldBeNull();

        await council.Do(new RecordCompletion(matter.Notice, On("Friday 8 May 2026")));

        (await council.StateOf<ListEntry>(matter.Listing)).Removal!.Reason.ShouldBe(RemovalReason.RelevantDisposal);
    }

    [Fact]
    public async Task under_a_policy_of_removal_on_exchange_removes_the_land_at_once()
    {
        var matter = await council.NewMatter(isAskedFor: false);
        var policies = council.Services.GetRequiredService<AuthorityPolicies>();
        var caller = new Caller(TestCouncil.Authority, "test", null, null);
        await policies.Choose(caller, new Policies(SaleRemoval: RemovalPolicy.OnExchange), TestContext.Current.CancellationToken);
        try
        {
            using var browser = await council.SignedIn(TestCouncil.Officer);
            var check = await Answer(
                browser, Disposal(matter), Words("anyone"), TheDay("Tuesday 21 April 2026"), Contract, Words("yes"), Words("none"));
            check.Main.ShouldContain("By this council’s policy, what was sold leaves the list at once (regulation 2(b)).");
            await TestCouncil.Send(browser, check.Address);
        }
        finally
        {
            await policies.Choose(caller, new Policies(), TestContext.Current.CancellationToken);
        }

        (await council.StateOf<ListEntry>(matter.Listing)).Removal!.Reason.ShouldBe(RemovalReason.RelevantDisposal);
    }

    [Fact]
    public async Task that_falls_through_lets_the_owner_sell_again()
    {
        var matter = await council.NewMatter(isAskedFor: false);
        (await council.See(TestCouncil.Officer, FellThrough(matter))).Status.ShouldBe(HttpStatusCode.Conflict);
        await council.Do(new RecordDisposal(matter.Notice, On("Tuesday 21 April 2026")));
        using var browser = await council.SignedIn(TestCouncil.Officer);

        (await Answer(browser, FellThrough(matter), TheDay("Monday 20 April 2026"), Words(""))).ErrorAt("Day")
            .ShouldBe("The end of the sale on Monday 20 April 2026 would be before the agreement became binding, on Tuesday 21 April 2026.");
        var check = await Answer(browser, FellThrough(matter), TheDay("Friday 8 May 2026"), Words("No mortgage"));
        check.Main.ShouldContain("The owner may sell to anyone");
        await TestCouncil.Send(browser, check.Address);

        (await council.StateOf<Moratorium>(matter.Notice)).Disposals.ShouldHaveSingleItem().FellThroughOn.ShouldBe(On("Friday 8 May 2026"));
        (await council.See(TestCouncil.Member, FellThrough(matter))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task by_a_later_owner_to_a_group_is_allowed_and_flagged()
    {
        var matter = await council.NewMatter(isAskedFor: false);
        using var browser = await council.SignedIn(TestCouncil.Officer);
        (await Answer(browser, Owner(matter), Words("Gift"), TheDay("Monday 9 March 2026"), Words(""))).ErrorAt("Day")
            .ShouldBe("A change of owner on Monday 9 March 2026 would be before the council received the owner's notice, on Tuesday 10 March 2026.");
        var change = await Answer(browser, Owner(matter), Words("Gift"), TheDay("Wednesday 1 April 2026"), Words("Quentin Quill"));
        change.Main.ShouldContain("The notice does not serve a new owner, who must give their own.");
        await TestCouncil.Send(browser, change.Address);
        var changed = (await council.StateOf<Moratorium>(matter.Notice)).OwnerChange.ShouldNotBeNull();
        (changed.How, changed.ChangedOn, changed.NewOwnerPartyId is null).ShouldBe((OwnerChangeMeans.Gift, On("Wednesday 1 April 2026"), false));

        var check = await Answer(
            browser, Disposal(matter), Words("later-owner"), Words("another-group"), Words("Ashcombe Trust"), Words("Charity"), TheDay("Friday 8 May 2026"),
            Contract, Words("yes"), Words("none"));
        check.WordsOf("answer").ShouldContain("REG_13_1");
        check.WordsOf("answer").ShouldContain("(A33)");
    }

    [Theory]
    [InlineData("Conditional", "Whether it was binding on that day depends on its terms")]
    [InlineData("OptionGranted", "not exempt when it is exercised (Schedule 3, paragraph 4(2))")]
    public async Task that_a_lawyer_must_look_at_says_so(string agreement, string warning)
    {
        using var browser = await council.SignedIn(TestCouncil.Officer);

        var check = await Answer(
            browser, Disposal(await council.NewMatter(isAskedFor: false)), Words("anyone"), TheDay("Tuesday 21 April 2026"), Words(agreement),
            Words("yes"), Words("none"));

        check.WordsOf("answer").ShouldContain(warning);
    }

    private static (string Name, string Value)[] Contract { get; } = Words("Unconditional");

    private static string Breach(Matter matter) => $"/casework/moratoria/{matter.Notice}/breach";

    private static string FellThrough(Matter matter) => $"/casework/moratoria/{matter.Notice}/sale-fallen-through";

    private static string Owner(Matter matter) => $"/casework/moratoria/{matter.Notice}/owner";

    private static string Disposal(Matter matter) => $"/casework/moratoria/{matter.Notice}/disposal";

    private static string Completion(Matter matter) => $"/casework/moratoria/{matter.Notice}/completion";
}
