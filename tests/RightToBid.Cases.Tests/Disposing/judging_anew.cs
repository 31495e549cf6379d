using RightToBid.Cases.Bidding;
using RightToBid.Cases.Correcting;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Law;
using RightToBid.Law.Time;

using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests.Disposing;

/// <summary>
/// What was sold is judged by what is now known: by other owners' notices as they stand, and by the land whatever its letters. The land has
/// been listed since Monday 3 January 2022. A notice of Friday 1 March 2024 lets an owner sell to a group to Sunday 31 August 2025.
/// </summary>
public class judging_anew
{
    private static readonly Guid Lessee = Id(42);

    private readonly LiveStreams streams = new(WorkingDays.NoYears);

    [Theory]
    [InlineData("Wednesday 1 May 2024", false)]
    [InlineData("Thursday 2 May 2024", true)]
    public void follows_the_corrected_day_of_another_owners_notice(string receivedOn, bool isBreach)
    {
        Listed();
        Receive(Lessee, Leaseholder, "Friday 1 March 2024");
        Tell(new RecordDisposalWithoutNotice(
            ListEntryId, On("Wednesday 1 May 2024"), new() { DisposalId = Id(80), SellerPartyId = Freeholder }, FriendsOfTheFox,
            OtherNotices: [DisposalLaw.NoticeOf(Notice(Lessee))]));
        Breaches().ShouldBe(0);

        Tell(new CorrectReceiptDay(Lessee, On(receivedOn), "Misread."));

        Breaches().ShouldBe(isBreach ? 1 : 0);
        Entry().Disposals.ShouldHaveSingleItem().InBreach.ShouldBeFalse("what it was recorded as stays");
    }

    [Fact]
    public void counts_a_notice_keyed_after_the_sale_and_one_struck_out_no_more()
    {
        Listed();
        Tell(new RecordDisposalWithoutNotice(
            ListEntryId, On("Wednesday 1 May 2024"), new() { DisposalId = Id(80), SellerPartyId = Freeholder }, FriendsOfTheFox));
        Breaches().ShouldBe(1);

        Receive(Lessee, Leaseholder, "Friday 1 March 2024");
        Breaches().ShouldBe(0);

        Tell(new StrikeOutFact<Moratorium>(Lessee, 1, "It was for other land."));
        Breaches().ShouldBe(1);
    }

    [Fact]
    public void reaches_a_sale_that_was_recorded_with_a_notice()
    {
        Listed();
        Receive(Lessee, Leaseholder, "Friday 1 March 2024");
        Receive(MoratoriumId, Freeholder, "Monday 3 June 2024");
        Tell(new RecordDisposal(
            MoratoriumId, On("Wednesday 1 May 2024"), FriendsOfTheFox, OtherNotices: [DisposalLaw.NoticeOf(Notice(Lessee))],
            Terms: new() { DisposalId = Id(80) }));
        Judged().ShouldBe("REG_13_1");

        Tell(new CorrectReceiptDay(Lessee, On("Thursday 2 May 2024"), "Misread."));
        Judged().ShouldBe("NO_NOTICE");

        Tell(new CorrectReceiptDay(Lessee, On("Wednesday 1 May 2024"), "Misread again."));
        Judged().ShouldBe("REG_13_1");
    }

    [Fact]
    public void of_an_old_record_goes_by_the_owner_where_no_notice_is_named()
    {
        Listed();
        Receive(Lessee, Leaseholder, "Friday 1 March 2024");
        var old = DisposalLaw.NoticeOf(Notice(Lessee)) with { NoticeId = null };
        Tell(new RecordDisposalWithoutNotice(
            ListEntryId, On("Wednesday 1 May 2024"), new() { DisposalId = Id(80), SellerPartyId = Freeholder }, FriendsOfTheFox, OtherNotices: [old]));

        Tell(new CorrectReceiptDay(Lessee, On("Thursday 2 May 2024"), "Misread."));

        Breaches().ShouldBe(1);
    }

    [Fact]
    public void takes_the_land_off_the_list_or_puts_it_back_as_a_saved_breach_comes_and_goes()
    {
        Listed();
        Tell(new RecordDisposalWithoutNotice(
            ListEntryId, On("Wednesday 1 May 2024"), new() { DisposalId = Id(80), SellerPartyId = Freeholder }, null, On("Friday 31 May 2024")));
        Tell(new SettleBreachWithoutNotice(ListEntryId, Id(80), BreachOutcome.SavedByRegulation21, "The charge was never registered.", On("Monday 3 June 2024")));
        Entry().Removal.ShouldNotBeNull();

        Correct("disposal-recorded.exemption", "EX_GIFT");
        (Entry().Removal, Breaches()).ShouldBe((null, 0));

        Correct("disposal-recorded.exemption", null);
        Entry().Removal.ShouldNotBeNull().Reason.ShouldBe(RemovalReason.RelevantDisposal);
    }

    [Fact]
    public void a_sale_on_the_very_day_on_which_it_takes_the_land_off_the_list_was_of_listed_land()
    {
        var sale = new DisposalRecorded(
            null, null, On("Wednesday 1 May 2024"), null, null, true, null, [], "NO_NOTICE", true, new() { Removal = RemovalPolicy.OnExchange });
        var entry = Stories.Fold<ListEntry>([EnteredOn("Monday 3 January 2022"), sale, Removed("Wednesday 1 May 2024")]);
        DisposalLaw.IsBreach(entry, entry.Disposals[0]).ShouldBeTrue();

        var before = Stories.Fold<ListEntry>([EnteredOn("Monday 3 January 2022"), sale, Removed("Tuesday 30 April 2024")]);
        DisposalLaw.IsBreach(before, before.Disposals[0]).ShouldBeFalse();
    }

    [Theory]
    [InlineData("the field", "REG_13_1")]
    [InlineData(" The  FIELD ", "REG_13_1")]
    [InlineData("the meadow", "NO_NOTICE")]
    public void tells_land_by_its_words_whatever_their_letters_and_spaces(string told, string branch)
    {
        var entry = Stories.Fold<ListEntry>([EnteredOn("Monday 3 January 2022")]);
        var notice = new OwnersNotice(Leaseholder.ToString(), On("Friday 1 March 2024"), []) { Parcels = ["the field"] };
        var recorded = new RecordDisposalWithoutNotice(
                ListEntryId, On("Wednesday 1 May 2024"), new() { SellerPartyId = Freeholder, Parcels = [told] }, FriendsOfTheFox, OtherNotices: [notice])
            .Decide(entry, Context).Events.ShouldHaveSingleItem().ShouldBeOfType<DisposalRecorded>();

        recorded.Branch.ShouldBe(branch);
        var after = entry.Evolve(recorded);
        CoveredLand.MayBeSame(after, after.Disposals[0]).ShouldBe(branch == "NO_NOTICE" ? ["the field"] : []);
    }

    [Fact]
    public void named_parts_alone_count_where_the_entry_has_them()
    {
        var entry = Stories.Fold<ListEntry>([EnteredOn("Monday 3 January 2022"), new ParcelsNamed(["the pub", "the field"], On("Monday 3 January 2022"))]);
        var notice = new OwnersNotice(Leaseholder.ToString(), On("Friday 1 March 2024"), []) { Parcels = ["the pub"] };
        var recorded = new RecordDisposalWithoutNotice(
                ListEntryId, On("Wednesday 1 May 2024"), new() { SellerPartyId = Freeholder, Parcels = ["The Field"] }, FriendsOfTheFox, OtherNotices: [notice])
            .Decide(entry, Context).Events.ShouldHaveSingleItem().ShouldBeOfType<DisposalRecorded>();

        recorded.Branch.ShouldBe("NO_NOTICE");
        var after = entry.Evolve(recorded);
        CoveredLand.MayBeSame(after, after.Disposals[0]).ShouldBeEmpty("the entry names both");
    }

    [Fact]
    public void a_bid_made_after_the_sale_is_lost_on_the_day_it_was_made_and_one_that_is_over_stays_so()
    {
        var open = Stories.Fold<Bid>([BidOpenedOn("Monday 1 June 2020", "Tuesday 12 May 2020")]);
        var lost = new LoseBid(BidId, On("Friday 29 May 2020"), "The owner agreed to sell to another buyer.", IsConsequence: true);

        lost.Decide(open, Context).Events.ShouldBe([new BidLost(On("Monday 1 June 2020"), lost.Reason)]);
        (lost with { LostOn = On("Tuesday 2 June 2020") }).Decide(open, Context).Events.ShouldBe([new BidLost(On("Tuesday 2 June 2020"), lost.Reason)]);
        (lost with { IsConsequence = false }).Decide(open, Context).Refusal.ShouldNotBeNull().Field.ShouldBe("LostOn");
        var succeeded = open.Evolve(new BidSucceeded(HandoverId, On("Monday 8 June 2020"), null, null));
        lost.Decide(succeeded, Context).ShouldBe(Decision.Nothing);
        (lost with { IsConsequence = false }).Decide(succeeded, Context).Refusal.ShouldNotBeNull().Code.ShouldBe("BID_ENDED");
    }

    [Fact]
    public void what_was_struck_out_meanwhile_is_told_nothing_and_what_never_began_refuses()
    {
        var notice = Stories.Fold<Moratorium>(
            [NoticeReceivedOn("Tuesday 12 May 2020"), new FactStruckOut("disposal-notice-received", 1, "It was for other land.")]);
        var entry = Stories.Fold<ListEntry>([EnteredOn("Friday 1 November 2019"), new FactStruckOut("land-entered-in-list", 1, "It was other land.")]);
        ICommand<Moratorium>[] toNotice =
        [
            new TerminateMoratorium(MoratoriumId, RemovalReason.NoLongerOfCommunityValue, On("Monday 1 June 2020"), ListEntryId),
            new NoteEntryDay(MoratoriumId, On("Monday 4 November 2019"), ListEntryId), new NoteRenewedListing(MoratoriumId, Id(11), new(On("Monday 1 June 2020"))),
            new NoteOtherNotice(MoratoriumId, Lessee, new(Leaseholder.ToString(), On("Monday 1 June 2020"), [])),
            new RecordDisposal(MoratoriumId, On("Monday 1 June 2020"), FriendsOfTheFox, BidId, IsConsequence: true),
            new RecordCompletion(MoratoriumId, On("Monday 1 June 2020"), BidId, IsConsequence: true),
        ];
        ICommand<ListEntry>[] toEntry =
        [
            new NoteDisposalNotice(ListEntryId, MoratoriumId, "the freeholder", On("Tuesday 12 May 2020")),
            new NoteBidderRequest(ListEntryId, MoratoriumId, BidId, "Friends", On("Monday 1 June 2020"), IsInTime: true),
            new NoteRelevantDisposal(ListEntryId, MoratoriumId, [], On("Monday 1 June 2020"), RemovalPolicy.OnExchange),
            new NoteRenewal(ListEntryId, Id(11), "ACV/2024/0003", On("Monday 1 June 2020")), new NoteRenewedEntry(ListEntryId, Id(10), new(On("Monday 1 June 2020"))),
            new NoteNomination(ListEntryId, Id(9), "ACV/2020/0009", "Foxley Village Trust", On("Monday 1 June 2020")),
            new NoteOwnersNotice(ListEntryId, Lessee, new(Leaseholder.ToString(), On("Monday 1 June 2020"), [])),
            new RemoveFromList(ListEntryId, RemovalReason.ReviewReversed, "No.", On("Monday 1 June 2020"), IsConsequence: true),
        ];

        toNotice.ShouldAllBe(command => command.Decide(notice, Context) == Decision.Nothing);
        toEntry.ShouldAllBe(command => command.Decide(entry, Context) == Decision.Nothing);
        toNotice[..4].ShouldAllBe(command => command.Decide(Moratorium.Initial, Context).Refusal!.Code == "NOT_RECEIVED");
        toEntry.ShouldAllBe(command => command.Decide(ListEntry.Initial, Context).Refusal!.Code == "NOT_ENTERED");
    }

    private static DecisionContext Context { get; } = new(Stories.LongAfter, WorkingDays.NoYears);

    private static LandRemovedFromList Removed(string day) => new(RemovalReason.RelevantDisposal, "It was sold.", On(day));

    private void Listed() => Tell(new EnterInList(ListEntryId, Reference, Pub, On("Monday 3 January 2022")));

    private void Receive(Guid notice, Guid owner, string day) => Tell(new ReceiveDisposalNotice(
        notice, ListEntryId, Reference, Pub.Name, owner, "the owner", On(day), new(On("Monday 3 January 2022"))));

    private void Correct(string fact, string? value) => Tell(new CorrectFact<ListEntry>(
        ListEntryId, fact, ((IRemembering)Entry()).Past.Entries.First(known => known.Happened is DisposalRecorded).Entry, value, "Misread."));

    private void Tell(ICommand command)
    {
        streams.Do(command).Refusal.ShouldBeNull();
        streams.Deliver(int.MaxValue);
    }

    private ListEntry Entry() => streams.State<ListEntry>(ListEntryId);

    private Moratorium Notice(Guid id) => streams.State<Moratorium>(id);

    private int Breaches() => Entry().Disposals.Count(sale => DisposalLaw.IsBreach(Entry(), sale));

    private string Judged() => DisposalLaw.Judge(Notice(MoratoriumId), Notice(MoratoriumId).Disposals[0]).Branch;
}
