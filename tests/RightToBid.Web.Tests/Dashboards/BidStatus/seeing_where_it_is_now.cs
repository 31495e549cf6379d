using NodaTime;

using RightToBid.Web.Dashboards.BidStatus;
using RightToBid.Web.Demonstration;
using RightToBid.Web.Tests.Demonstration;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Dashboards.BidStatus;

public class seeing_where_it_is_now
{
    private static readonly LocalDate Today = On("Saturday 21 November 2026");

    [Theory]
    [InlineData("The Old Library", "nomination", "Decision overdue", null)]
    [InlineData("Ford Meadow", "nomination", "Returned to you", "Sunday 27 December 2026")]
    [InlineData("The Fox Inn", "bid", "Bid under way", "Friday 12 February 2027")]
    [InlineData("The Mill", "bid", "Succeeded", null)]
    [InlineData("The Mill", "handover", "Handover under way", "Tuesday 5 January 2027")]
    [InlineData("Reading Room", "handover", "Yours", null)]
    public async Task each_matter_says_so_with_the_next_date(string asset, string kind, string words, string? next)
    {
        var now = (await Matters(Ashcombe.Friends.PartyId)).Single(matter => matter.AssetName == asset && matter.Kind == kind).On(Today);

        now.Words.ShouldBe(words);
        now.NextOn.ShouldBe(next is null ? null : On(next));
    }

    [Theory]
    [InlineData("Friday 12 February 2027", "Bid under way")]
    [InlineData("Saturday 13 February 2027", "Owner may sell to anyone")]
    [InlineData("Saturday 12 February 2028", "Owner may sell to anyone")]
    [InlineData("Sunday 13 February 2028", "Notice lapsed")]
    public async Task a_bid_follows_the_day_and_no_timer(string day, string words) =>
        (await Matters(Ashcombe.Friends.PartyId)).Single(matter => matter is { AssetName: "The Fox Inn", Kind: "bid" }).On(On(day)).Words.ShouldBe(words);

    [Fact]
    public async Task and_nothing_of_another_group() => (await Matters(Ashcombe.ParishCouncil.PartyId)).Select(matter => matter.AssetName)
        .ShouldNotContain("The Fox Inn");

    private static async Task<IReadOnlyList<GroupMatter>> Matters(Guid? group)
    {
        var stage = await TellingStage.With(Today, AshcombeDemonstration.Tellings);
        return
        [
            .. Rows.Of(new GroupMattersModel(), stage).All.Where(row => (Guid?)row["group_party_id"] == group).Select(row => new GroupMatter(
                Guid.Empty, (string)row["kind"]!, (string)row["reference"]!, (string)row["asset_name"]!, (LocalDate)row["began_on"]!,
                (MatterFacts)row["display"]!, LastListedDay: null, RemovedBecause: null, Notices: [], HasOwnBid: false)),
        ];
    }
}
