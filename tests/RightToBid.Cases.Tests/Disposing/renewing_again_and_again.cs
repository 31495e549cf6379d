using NodaTime;

using RightToBid.Cases.Correcting;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Law;

using static RightToBid.Cases.Tests.Stories;
using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests.Disposing;

/// <summary>
/// The first entry of Friday 15 March 2019 lists the land to Thursday 14 March 2024; that of Friday 1 March 2024 to Wednesday 28 February 2029.
/// The notice of Friday 1 December 2023 would be over by then, so the second entry is removed early where the chain matters.
/// </summary>
public class renewing_again_and_again
{
    private static readonly DisposalNoticeReceived Notice = NoticeReceivedOn("Friday 1 December 2023", "Friday 15 March 2019");

    private static readonly RenewedListingNoted Second = new(Id(11), new(On("Friday 1 March 2024"), On("Monday 3 June 2024")));

    [Theory]
    [InlineData("Monday 3 June 2024", "Monday 3 June 2024", true)]
    [InlineData("Saturday 1 June 2024", "Monday 3 June 2024", true)]
    [InlineData("Tuesday 4 June 2024", "Monday 3 June 2024", false)]
    [InlineData("Tuesday 4 June 2024", "Sunday 2 June 2024", true)]
    public void runs_to_the_last_of_a_chain_without_gaps_and_ends_at_a_gap(string thirdOn, string day, bool isRunning)
    {
        RenewedListingNoted third = new(Id(12), new(On(thirdOn)));
        foreach (var renewals in new ICaseEvent[][] { [Second, third], [third, Second] })
        {
            var standing = MoratoriumPosition.Of(Fold<Moratorium>([Notice, .. renewals]), On(day)).Standing;
            standing.ShouldBe(isRunning ? MoratoriumStanding.OpenForDisposal : MoratoriumStanding.Terminated);
        }
    }

    [Fact]
    public void is_corrected_entry_by_entry_and_one_struck_out_leaves_the_other()
    {
        RenewedListingNoted third = new(Id(12), new(On("Tuesday 4 June 2024")));
        var gap = Fold<Moratorium>([Notice, Second, third]);
        UnlistedOn(gap).ShouldBe(On("Monday 3 June 2024"));

        var closed = After(gap, new NoteRenewedListing(MoratoriumId, Id(11), new(On("Friday 1 March 2024"), On("Tuesday 4 June 2024"))));
        UnlistedOn(closed).ShouldBe(On("Monday 4 June 2029"));
        UnlistedOn(After(closed, new FollowStroke<Moratorium>(MoratoriumId, "renewed-listing-noted", "No renewal.", Id(12).ToString())))
            .ShouldBe(On("Tuesday 4 June 2024"));
        UnlistedOn(After(closed, new FollowStroke<Moratorium>(MoratoriumId, "renewed-listing-noted", "No renewal.", Id(11).ToString())))
            .ShouldBe(On("Friday 15 March 2024"));
    }

    [Fact]
    public void a_sale_under_the_third_entry_goes_by_the_notice_given_under_the_first()
    {
        var chain = Fold<Moratorium>([Notice, Second, new RenewedListingNoted(Id(12), new(On("Monday 3 June 2024")))]);
        var gap = Fold<Moratorium>([Notice, Second, new RenewedListingNoted(Id(12), new(On("Tuesday 4 June 2024")))]);

        Branch(chain, "Tuesday 4 June 2024").ShouldBe("CONDITIONS_MET");
        Branch(gap, "Monday 3 June 2024").ShouldBe("NOT_LISTED");
        Branch(gap, "Tuesday 4 June 2024").ShouldBe("NO_NOTICE");
        Branch(chain, "Friday 31 May 2024").ShouldBe("CONDITIONS_MET");
    }

    [Fact]
    public void the_first_entrys_removal_is_remembered_while_another_lists_the_land()
    {
        var renewed = Fold<Moratorium>([Notice, Second]);
        var removed = new TerminateMoratorium(MoratoriumId, RemovalReason.NoLongerOfCommunityValue, On("Monday 4 March 2024"), ListEntryId);

        var told = After(renewed, removed);

        MoratoriumPosition.Of(told, On("Tuesday 5 March 2024")).Standing.ShouldBe(MoratoriumStanding.OpenForDisposal);
        removed.Decide(told, Context).Events.ShouldBeEmpty();
        UnlistedOn(After(told, new FollowStroke<Moratorium>(MoratoriumId, "renewed-listing-noted", "No renewal.", Id(11).ToString())))
            .ShouldBe(On("Monday 4 March 2024"));
        UnlistedOn(After(
                After(told, new FollowStroke<Moratorium>(MoratoriumId, "moratorium-terminated", "It stands.", ListEntryId.ToString())),
                new FollowStroke<Moratorium>(MoratoriumId, "renewed-listing-noted", "No renewal.", Id(11).ToString())))
            .ShouldBe(On("Friday 15 March 2024"));
    }

    [Theory]
    [InlineData("Friday 15 March 2024", "REG_13_1")]
    [InlineData("Saturday 16 March 2024", "NO_NOTICE")]
    public void a_disposal_on_the_entry_that_renews_goes_by_a_notice_given_under_the_earlier_one(string renewedOn, string branch)
    {
        var entry = Fold<ListEntry>(
            [EnteredOn(renewedOn) with { ListEntryId = Id(11), RenewsEntryId = ListEntryId }, new RenewedEntryNoted(ListEntryId, new(On("Friday 15 March 2019")))]);
        var sale = new RecordDisposalWithoutNotice(
            Id(11), On("Wednesday 1 May 2024"), new() { SellerPartyId = Freeholder }, FriendsOfTheFox,
            OtherNotices: [new OwnersNotice(Leaseholder.ToString(), On("Friday 1 December 2023"), [])]);

        sale.Decide(entry, Context).Events.ShouldHaveSingleItem().ShouldBeOfType<DisposalRecorded>().Branch.ShouldBe(branch);
    }

    [Fact]
    public void a_disposal_recorded_first_is_judged_anew_when_the_earlier_entry_says_how_long_it_listed_the_land()
    {
        var sale = new DisposalRecorded(
            null, FriendsOfTheFox, On("Wednesday 1 May 2024"), null, null, true, null,
            [new OwnersNotice(Leaseholder.ToString(), On("Friday 1 December 2023"), [])], "NO_NOTICE", true);
        var entry = Fold<ListEntry>([EnteredOn("Friday 15 March 2024") with { ListEntryId = Id(11), RenewsEntryId = ListEntryId }, sale]);
        Breaches(entry).ShouldBe(1);

        var told = After(entry, new NoteRenewedEntry(Id(11), ListEntryId, new(On("Friday 15 March 2019"))));
        Breaches(told).ShouldBe(0);
        Breaches(After(told, new NoteRenewedEntry(Id(11), ListEntryId, new(On("Friday 15 March 2019"), On("Thursday 14 March 2024"))))).ShouldBe(1);
        Breaches(After(entry, new NoteRenewedEntry(Id(11), Id(99), new(On("Friday 15 March 2019"))))).ShouldBe(1);
    }

    private static int Breaches(ListEntry entry) => entry.Disposals.Count(sale => DisposalLaw.IsBreach(entry, sale));

    private static DecisionContext Context { get; } = new(LongAfter, Law.Time.WorkingDays.NoYears);

    private static TState After<TState>(TState state, ICommand<TState> command)
        where TState : IStreamState<TState> => command.Decide(state, Context).Events.Aggregate(state, (before, happened) => before.Evolve(happened));

    private static LocalDate UnlistedOn(Moratorium state) => MoratoriumClock.UnlistedOn(state)!.Value;

    private static string Branch(Moratorium state, string day) => SellsOn(day).Decide(state, Context).Events.OfType<DisposalRecorded>().Single().Branch;
}
