using System.Net;

using RightToBid.Cases;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Web.Dashboards.CaseHistory;
using RightToBid.Web.Register.CasePages;
using RightToBid.Web.Tests.Bidding;
using RightToBid.Web.Tests.Dashboards.CaseHistory;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Register.CasePages;

/// <summary>The public reads which parts were sold, what was found of a sale in breach, and what happened without a notice. Nobody is named.</summary>
[Collection(AtTheFox.Name)]
public class telling_of_disposals(FoxCouncil council)
{
    private static readonly DisposalRecorded Breach = new(
        null, null, On("Friday 1 December 2023"), null, null, true, null, [], "NO_NOTICE", true, new() { DisposalId = Fox.Bid });

    private static readonly BreachSettled Ineffective = new(BreachOutcome.Ineffective, "Both conveyancers accept it.", On("Monday 8 January 2024"), Fox.Bid);

    [Fact]
    public void names_the_parts_and_those_that_are_left()
    {
        var notice = At(
            "Friday 1 December 2023",
            Fox.Notice("Thursday 31 August 2023") with { Parcels = ["the inn", "the field"], LandCovered = "the inn, the field" },
            new DisposalRecorded(
                null, null, On("Friday 1 December 2023"), null, null, true, null, [], "CONDITIONS_MET", false, new() { Parcels = ["the field"] }))
            .Notices.ShouldHaveSingleItem();

        notice.Parts.ShouldBe(["the inn", "the field"]);
        notice.PartsLeft.ShouldBe(["the inn"]);
        notice.Sales.ShouldHaveSingleItem().InWords
            .ShouldBe("The owner agreed on Friday 1 December 2023 to sell the field to somebody other than a community group.");
    }

    [Fact]
    public void says_of_a_breach_what_was_found_from_the_day_on_which_it_was_found()
    {
        ICaseEvent[] found = [Fox.Listed("Monday 3 April 2023"), Breach, Ineffective];

        At("Thursday 30 November 2023", found).DisposalsWithoutNotice.ShouldBeEmpty();
        At("Sunday 7 January 2024", found).DisposalsWithoutNotice.ShouldHaveSingleItem().InWords
            .ShouldEndWith("the owner might not enter into that on that day. What became of it has not been recorded. The land stays listed.");
        At("Monday 8 January 2024", found).DisposalsWithoutNotice.ShouldHaveSingleItem().InWords.ShouldEndWith(
            "On Monday 8 January 2024 it was taken to be ineffective, so title stays with the seller (regulation 21(1)) and the land stays listed.");
        At("Monday 8 January 2024", Fox.Listed("Monday 3 April 2023"), Breach, Ineffective with { Outcome = BreachOutcome.SavedByRegulation21 })
            .DisposalsWithoutNotice.ShouldHaveSingleItem().InWords.ShouldEndWith("did not know that the land was listed (regulation 21(2)).");
    }

    [Fact]
    public void tells_exchange_completion_and_a_sale_that_fell_through_apart()
    {
        Words(new DisposalCompleted(On("Monday 8 January 2024"))).ShouldContain("It was completed on Monday 8 January 2024.");
        Words(new DisposalFellThrough(On("Monday 8 January 2024"), null, "The buyer, Quentin Quill, withdrew."))
            .ShouldEndWith("It fell through on Monday 8 January 2024. On the facts now known, the owner might not enter into that on that day.");
        Words(new DisposalFellThrough(On("Monday 8 January 2024"), null, "The buyer, Quentin Quill, withdrew.")).ShouldNotContain("Quentin");

        static string Words(ICaseEvent then) =>
            At("Monday 8 January 2024", Fox.Listed("Monday 3 April 2023"), Breach, then).DisposalsWithoutNotice.ShouldHaveSingleItem().InWords;
    }

    [Fact]
    public void tells_an_exemption_an_option_and_a_sale_of_shares_for_what_they_are()
    {
        Words(Breach with { InBreach = false, Exemption = "EX_GIFT" })
            .ShouldBe("The owner disposed of the land on Friday 1 December 2023, and claims an exemption (EX_GIFT).");
        Words(Breach with { InBreach = false, Terms = new() { Agreement = AgreementKind.OptionGranted } })
            .ShouldBe("The owner granted an option to buy the land on Friday 1 December 2023.");
        Words(Breach with { InBreach = false, Terms = new() { ShareSale = true } })
            .ShouldBe("Shares in the company that owns the land were sold on Friday 1 December 2023, which disposes of no land.");
        Words(Breach with { InBreach = false, Terms = new() { NotByOwner = true } })
            .ShouldStartWith("Somebody who is not the owner in the sense of the Act agreed on Friday 1 December 2023");

        static string Words(DisposalRecorded sale) =>
            At("Monday 8 January 2024", Fox.Listed("Monday 3 April 2023"), sale).DisposalsWithoutNotice.ShouldHaveSingleItem().InWords;
    }

    [Fact]
    public async Task is_for_everybody_to_read()
    {
        var matter = await council.NewMatter(isAskedFor: false);
        await council.Do(new NameParcels(matter.Listing, ["the inn", "the field"], On("Monday 5 January 2026")));
        await council.Do(new RecordDisposalWithoutNotice(
            matter.Listing, On("Tuesday 21 April 2026"), new() { Parcels = ["the field"], DisposalId = Guid.Parse("0190a5f0-0006-7000-8000-0000000a0003") }));
        using var browser = council.Browser();

        var page = await TestCouncil.Open(browser, $"/register/{TestCouncil.Authority}/{matter.Reference}");

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.SummaryRow("Parts of the land").ShouldBe("the inn, the field");
        page.WordsOf("without-notice").ShouldContain("The owner agreed on Tuesday 21 April 2026 to sell the field to somebody other than a community group.");
        page.WordsOf("without-notice").ShouldContain("What became of it has not been recorded.");
        var data = await TestCouncil.Open(browser, $"/register/{TestCouncil.Authority}/{matter.Reference}.json");
        data.Markup.ShouldContain("\"disposalsWithoutNotice\"");
    }

    /// <summary>Disposals that are told without a notice are told in the entry's own stream.</summary>
    private static CaseDocument At(string today, params ICaseEvent[] events) => CaseDocuments.Of(
        events[0] is LandEnteredInList
            ? new("E07000081", "ACV/2023/0007", [], [Story<ListEntry>.Of(Fox.Bid, [.. events.Select(Recorded)])], [], [], [], [])
            : CaseOf.Events([.. events.Select(happened => (happened, On("Monday 8 January 2024")))]),
        On(today));

    private static Recorded Recorded(ICaseEvent happened, int index) => new(
        index + 1, EventNames.All.Single(known => known.Type == happened.GetType()).Name, happened, On("Monday 8 January 2024"),
        LondonTime.MomentOf(On("Monday 8 January 2024"), new(9, index)), On("Monday 8 January 2024"), "officer", 0);
}
