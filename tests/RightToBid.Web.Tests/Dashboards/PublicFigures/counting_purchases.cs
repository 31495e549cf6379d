using RightToBid.Cases.Bidding;
using RightToBid.Cases.Correcting;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Dashboards.PublicFigures;

/// <summary>The owner gave notice on Tuesday 12 May 2020, so that the law lets a group buy to the end of Thursday 11 November 2021.</summary>
public class counting_purchases(CouncilOfSales council) : IClassFixture<CouncilOfSales>
{
    private const string DayBefore = "Tuesday 30 June 2020";
    private const string DayOfSale = "Wednesday 1 July 2020";
    private const string Later = "Wednesday 15 July 2020";

    [Fact]
    public async Task counts_the_owner_s_sale_to_a_group_that_asked_from_its_day()
    {
        var matter = await council.Notice();
        await council.Ask(matter);
        await council.Do(matter, new RecordDisposal(matter.Notice, On(DayOfSale), CouncilOfSales.Friends, matter.Bid));

        (await council.Purchases(matter, DayBefore)).ShouldBe(0);
        (await council.Purchases(matter, DayOfSale)).ShouldBe(1);
        (await council.Purchases(matter, DayOfSale, known: "Tuesday 12 May 2026")).ShouldBe(1);
    }

    [Fact]
    public async Task counts_a_bid_that_succeeded_and_the_sale_that_follows_from_it_once()
    {
        var matter = await council.Notice();
        await council.Ask(matter);
        await council.Do(matter, new SucceedWithBid(matter.Bid, matter.Handover, On(DayOfSale)));

        (await council.Purchases(matter, DayBefore)).ShouldBe(0);
        (await council.Purchases(matter, DayOfSale)).ShouldBe(1);
        (await council.Purchases(matter, DayOfSale, known: "Tuesday 12 May 2026")).ShouldBe(1);
    }

    /// <summary>The officer named the group among all others, and two weeks later the group's bid was said to have succeeded.</summary>
    [Fact]
    public async Task counts_a_sale_that_was_recorded_by_the_group_s_name_and_then_in_its_bid_once()
    {
        var matter = await council.Notice();
        await council.Ask(matter);
        await council.Do(matter, new RecordDisposal(matter.Notice, On(DayOfSale), CouncilOfSales.Friends with { Name = "friends of the fox " }));
        await council.Do(matter, new SucceedWithBid(matter.Bid, matter.Handover, On(Later)));

        (await council.Purchases(matter, DayOfSale)).ShouldBe(1);
        (await council.Purchases(matter, Later)).ShouldBe(1);
    }

    [Fact]
    public async Task counts_each_part_that_a_group_bought()
    {
        var matter = await council.Notice(parcels: ["the inn", "the field"]);
        await council.Do(matter, Part("the inn", CouncilOfSales.Friends, 5));
        (await council.Purchases(matter, DayOfSale)).ShouldBe(1);

        await council.Do(matter, Part("the field", CouncilOfSales.Village, 6));
        (await council.Purchases(matter, DayOfSale)).ShouldBe(2);

        RecordDisposal Part(string part, Cases.CommunityGroup buyer, int number) => new(
            matter.Notice, On(DayOfSale), buyer, Terms: new() { DisposalId = Guid.Parse($"0190a5f0-0009-7000-8000-00000000000{number}"), Parcels = [part] });
    }

    [Fact]
    public async Task counts_no_sale_to_anybody_else_no_gift_and_no_option()
    {
        var (sold, given, option) = (await council.Notice(), await council.Notice(), await council.Notice());
        await council.Do(sold, new RecordDisposal(sold.Notice, On(DayOfSale)));
        await council.Do(given, new RecordDisposal(given.Notice, On(DayOfSale), CouncilOfSales.Village, Exemption: "EX_GIFT"));
        await council.Do(option, new RecordDisposal(
            option.Notice, On(DayOfSale), CouncilOfSales.Village, Terms: new() { Agreement = AgreementKind.OptionGranted }));

        foreach (var matter in new[] { sold, given, option })
        {
            (await council.Purchases(matter, Later)).ShouldBe(0);
        }
    }

    [Fact]
    public async Task no_longer_counts_a_sale_that_fell_through()
    {
        var matter = await council.Notice();
        await council.Do(matter, new RecordDisposal(matter.Notice, On(DayOfSale), CouncilOfSales.Village));
        (await council.Purchases(matter, Later)).ShouldBe(1);

        await council.Do(matter, new RecordSaleFellThrough(matter.Notice, On(Later)));

        (await council.Purchases(matter, Later)).ShouldBe(0);
    }

    [Fact]
    public async Task no_longer_counts_a_sale_that_never_happened()
    {
        var matter = await council.Notice();
        await council.Do(matter, new RecordDisposal(matter.Notice, On(DayOfSale), CouncilOfSales.Village));
        (await council.Purchases(matter, Later)).ShouldBe(1);

        await council.Do(matter, new StrikeOutFact<Moratorium>(matter.Notice, await council.PlaceOf<DisposalRecorded>(matter), "It was another pub."));

        (await council.Purchases(matter, Later)).ShouldBe(0);
        (await council.Purchases(matter, Later, known: "Tuesday 12 May 2026")).ShouldBe(0);
    }

    /// <summary>The notice was the leaseholder's. The freeholder, who gave none, sold on it.</summary>
    [Theory]
    [InlineData(null, 1)]
    [InlineData("EX_GOING_CONCERN", 1)]
    [InlineData("EX_GIFT", 0)]
    public async Task counts_a_sale_to_a_group_by_an_owner_who_gave_no_notice(string? exemption, int purchases)
    {
        var matter = await council.Notice();
        await council.Do(matter, new RecordDisposalWithoutNotice(
            matter.Entry, On(DayOfSale), new() { DisposalId = matter.Handover }, CouncilOfSales.Village, Exemption: exemption,
            OtherNotices: [new("the leaseholder", On("Tuesday 12 May 2020"), [])]));

        (await council.Purchases(matter, DayBefore)).ShouldBe(0);
        (await council.Purchases(matter, DayOfSale)).ShouldBe(purchases);
        (await council.Outcome(matter, On(DayOfSale))).ShouldBe("open");
    }
}
