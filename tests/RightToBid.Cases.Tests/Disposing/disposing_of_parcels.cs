using RightToBid.Cases.Bidding;
using RightToBid.Cases.Correcting;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Law;

using static RightToBid.Cases.Tests.Stories;
using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests.Disposing;

/// <summary>Several owners, several parts of the land: each notice covers its own, and what was sold leaves the list.</summary>
public class disposing_of_parcels
{
    private const string Pub1 = "the pub";
    private const string Field = "the field";
    private const string Yard = "the yard";

    private static readonly DisposalNoticeReceived OfTwo =
        NoticeReceivedOn("Wednesday 10 January 2024", "Monday 3 January 2022") with { Parcels = [Pub1, Field] };

    [Fact]
    public void MOR_34_an_owner_who_gave_notice_may_sell_the_other_may_not_and_the_entry_is_amended_to_what_remains()
    {
        var first = NoticeReceivedOn("Wednesday 10 January 2024", "Monday 3 January 2022") with { Parcels = ["P1"] };
        var entry = Fold<ListEntry>([EnteredOn("Monday 3 January 2022"), new ParcelsNamed(["P1", "P2"], On("Monday 3 January 2022"))]);

        var sale = Given<Moratorium>(first).When(SellsOn("Friday 1 March 2024") with { Terms = new() { DisposalId = Id(80), Parcels = ["P1"] } });
        sale.Decision.Events.ShouldHaveSingleItem().ShouldBeOfType<DisposalRecorded>().Branch.ShouldBe("CONDITIONS_MET");

        var other = new Story<ListEntry>(entry, LongAfter).When(WithoutNotice("Friday 1 March 2024", DisposalLaw.NoticeOf(sale.State)) with
        {
            Terms = new() { DisposalId = Id(81), Parcels = ["P2"], SellerPartyId = Leaseholder },
        });
        var breach = other.Decision.Events.ShouldHaveSingleItem().ShouldBeOfType<DisposalRecorded>();
        (breach.Branch, breach.InBreach).ShouldBe(("NO_NOTICE", true));

        var completed = new Story<Moratorium>(sale.State, LongAfter).When(new RecordCompletion(MoratoriumId, On("Thursday 28 March 2024"), Id(80)));
        var note = MoratoriumSaga.React(completed.Decision.Events[0], completed.State).ShouldHaveSingleItem().ShouldBeOfType<NoteRelevantDisposal>();
        var amended = new Story<ListEntry>(other.State, On("Tuesday 2 April 2024")).When(note);
        amended.State.Extent.ShouldBe("P2");
        amended.State.Removal.ShouldBeNull();
        amended.Decision.Events[1].ShouldBe(new ListEntryExtentAmended(
            "P2", "P1 was sold, with effect from Thursday 28 March 2024.", On("Tuesday 2 April 2024")));
    }

    [Fact]
    public void a_sale_of_part_leaves_the_notice_running_for_the_rest()
    {
        var state = Given<Moratorium>(OfTwo).When(Sells("Friday 1 March 2024", Field)).State;

        MoratoriumPosition.Of(state, On("Friday 1 March 2024")).Standing.ShouldBe(MoratoriumStanding.OpenForDisposal);
        CoveredLand.LeftOn(state, On("Thursday 29 February 2024")).ShouldBe([Pub1, Field]);
        CoveredLand.LeftOn(state, On("Friday 1 March 2024")).ShouldBe([Pub1]);
        MoratoriumSaga.Deadlines(state).Select(deadline => deadline.Kind).ShouldContain("protected-period");
    }

    [Fact]
    public void the_sale_of_the_last_part_ends_the_notice()
    {
        var rest = new Story<Moratorium>(Given<Moratorium>(OfTwo).When(Sells("Friday 1 March 2024", Field)).State, LongAfter)
            .When(Sells("Tuesday 2 April 2024", Pub1)).State;

        MoratoriumPosition.Of(rest, On("Monday 1 April 2024")).Standing.ShouldBe(MoratoriumStanding.OpenForDisposal);
        MoratoriumPosition.Of(rest, On("Tuesday 2 April 2024")).Standing.ShouldBe(MoratoriumStanding.Discharged);
    }

    [Fact]
    public void a_part_sold_once_is_not_sold_again_and_the_other_is()
    {
        var sold = new Story<Moratorium>(Given<Moratorium>(OfTwo).When(Sells("Friday 1 March 2024", Field)).State, LongAfter);

        sold.When(Sells("Tuesday 2 April 2024", Field)).ThenRefused("ALREADY_DISPOSED_OF", "The owner has already disposed of the field.");
        sold.When(Sells("Tuesday 2 April 2024", Pub1)).Decision.Refusal.ShouldBeNull();
    }

    [Fact]
    public void a_part_that_the_notice_does_not_cover_is_not_recorded_with_it() =>
        Given<Moratorium>(OfTwo).When(Sells("Friday 1 March 2024", Yard)).ThenAsksAgainFor(
            "Parcels", "The notice does not cover the yard. Record that disposal on the list entry.");

    [Fact]
    public void a_sale_of_part_tells_no_group_that_its_bid_is_lost_and_the_sale_of_the_rest_does()
    {
        var part = Given<Moratorium>(OfTwo, AskedOn("Friday 12 January 2024")).When(Sells("Thursday 11 July 2024", Field));
        MoratoriumSaga.React(part.Decision.Events[0], part.State).ShouldBeEmpty();

        var rest = new Story<Moratorium>(part.State, LongAfter).When(Sells("Friday 12 July 2024", Pub1));
        MoratoriumSaga.React(rest.Decision.Events[0], rest.State).ShouldHaveSingleItem()
            .ShouldBe(new LoseBid(BidId, On("Friday 12 July 2024"), "The owner agreed to sell to another buyer.", IsConsequence: true));
    }

    [Fact]
    public void a_notice_for_a_part_named_in_words_alone_runs_on_until_that_part_is_sold()
    {
        var notice = NoticeReceivedOn("Wednesday 10 January 2024", "Monday 3 January 2022") with { LandCovered = "the car park" };

        CoveredLand.Of(Fold<Moratorium>([notice])).ShouldBe(["the car park"]);
        MoratoriumPosition.Of(Given<Moratorium>(notice).When(SellsOn("Friday 1 March 2024")).State, On("Friday 1 March 2024")).Standing
            .ShouldBe(MoratoriumStanding.Discharged);
    }

    [Fact]
    public void the_whole_of_the_listed_land_leaves_the_list_on_completion_and_not_on_exchange()
    {
        var exchanged = Given<Moratorium>(NoticeReceivedOn("Wednesday 10 January 2024", "Monday 3 January 2022")).When(SellsOn("Friday 1 March 2024"));
        MoratoriumSaga.React(exchanged.Decision.Events[0], exchanged.State).ShouldBeEmpty();

        var completed = new Story<Moratorium>(exchanged.State, LongAfter).When(new RecordCompletion(MoratoriumId, On("Thursday 28 March 2024")));
        var note = MoratoriumSaga.React(completed.Decision.Events[0], completed.State).ShouldHaveSingleItem().ShouldBeOfType<NoteRelevantDisposal>();

        new Story<ListEntry>(Fold<ListEntry>([EnteredOn("Monday 3 January 2022")]), On("Tuesday 2 April 2024")).When(note).State.Removal.ShouldBe(
            new(RemovalReason.RelevantDisposal, "It was sold, with effect from Thursday 28 March 2024.", On("Tuesday 2 April 2024")));
    }

    [Fact]
    public void A31_an_authority_whose_policy_says_so_removes_it_on_exchange()
    {
        var exchanged = Given<Moratorium>(NoticeReceivedOn("Wednesday 10 January 2024", "Monday 3 January 2022"))
            .When(SellsOn("Friday 1 March 2024") with { Terms = new() { Removal = RemovalPolicy.OnExchange } });

        var note = MoratoriumSaga.React(exchanged.Decision.Events[0], exchanged.State).ShouldHaveSingleItem().ShouldBeOfType<NoteRelevantDisposal>();
        (note.DisposedOn, note.Policy).ShouldBe((On("Friday 1 March 2024"), RemovalPolicy.OnExchange));
    }

    [Fact]
    public void A31_a_part_that_left_the_list_on_exchange_is_not_asked_for_again_on_completion()
    {
        var exchanged = Given<Moratorium>(NoticeReceivedOn("Wednesday 10 January 2024", "Monday 3 January 2022") with { Parcels = [Pub1, Field] })
            .When(SellsOn("Friday 1 March 2024") with { Terms = new() { Parcels = [Field], Removal = RemovalPolicy.OnExchange } });
        var completed = new Story<Moratorium>(exchanged.State, LongAfter).When(new RecordCompletion(MoratoriumId, On("Thursday 28 March 2024")));
        var notes = MoratoriumSaga.React(exchanged.Decision.Events[0], exchanged.State)
            .Concat(MoratoriumSaga.React(completed.Decision.Events[0], completed.State)).OfType<NoteRelevantDisposal>().ToList();

        var entry = notes.Aggregate(
            Fold<ListEntry>([EnteredOn("Monday 3 January 2022"), new ParcelsNamed([Pub1, Field, Yard], On("Monday 3 January 2022"))]),
            (known, note) => new Story<ListEntry>(known, On("Tuesday 2 April 2024")).When(note).State);

        entry.RelevantDisposals.ShouldHaveSingleItem().DisposedOn.ShouldBe(On("Friday 1 March 2024"));
        (entry.Extent, entry.ExtentToSay.Count).ShouldBe(($"{Pub1}, {Yard}", 0));
    }

    [Theory]
    [InlineData(RemovalPolicy.OnExchange, "disposal-recorded.binding-on", "2024-03-04", "2024-03-01 2024-03-04")]
    [InlineData(RemovalPolicy.OnExchange, "disposal-recorded.completed-on", "2024-03-27", "2024-03-28 2024-03-27")]
    [InlineData(RemovalPolicy.OnCompletion, "disposal-recorded.completed-on", "2024-03-27", "2024-03-28 2024-03-27")]
    [InlineData(RemovalPolicy.OnCompletion, "disposal-recorded.binding-on", "2024-03-04", null)]
    [InlineData(RemovalPolicy.OnCompletion, "disposal-recorded.removal", "OnExchange", null)]
    [InlineData(RemovalPolicy.OnExchange, "disposal-recorded.removal", "OnCompletion", "2024-03-01 2024-03-28")]
    public void A31_the_note_follows_a_day_that_is_put_right(RemovalPolicy policy, string fact, string value, string? moved)
    {
        var sold = Given<Moratorium>(NoticeReceivedOn("Wednesday 10 January 2024", "Monday 3 January 2022"))
            .When(SellsOn("Friday 1 March 2024") with { CompletedOn = On("Thursday 28 March 2024"), Terms = new() { Removal = policy } });

        var corrected = new Story<Moratorium>(sold.State, LongAfter).When(new CorrectFact<Moratorium>(MoratoriumId, fact, 2, value, "Misread."));

        MoratoriumSaga.React(corrected.Decision.Events[0], corrected.State).OfType<FollowFact<ListEntry>>()
            .Select(follow => $"{follow.Match!.Split(' ')[1]} {follow.Value}").ShouldBe(moved is null ? [] : [moved]);
    }

    [Theory]
    [InlineData("Friday 1 March 2024")]
    [InlineData("Thursday 28 March 2024")]
    public void A31_a_disposal_that_was_noted_on_exchange_or_on_completion_is_not_noted_again(string notedOn)
    {
        var entry = Fold<ListEntry>([EnteredOn("Monday 3 January 2022"), new RelevantDisposalNoted(MoratoriumId, [Field], On(notedOn), RemovalPolicy.OnExchange)]);
        var note = new NoteRelevantDisposal(
            ListEntryId, MoratoriumId, [Field], On("Thursday 28 March 2024"), RemovalPolicy.OnExchange, On("Friday 1 March 2024"));

        new Story<ListEntry>(entry, On("Tuesday 2 April 2024")).When(note).ThenNothing();
        new Story<ListEntry>(entry, On("Tuesday 2 April 2024")).When(note with { Parcels = [Yard] }).Decision.Events.ShouldNotBeEmpty();
    }

    [Fact]
    public void what_is_put_right_about_one_part_leaves_another_sold_on_the_same_day_as_it_was()
    {
        var both = Given<Moratorium>(NoticeReceivedOn("Wednesday 10 January 2024", "Monday 3 January 2022") with { Parcels = [Pub1, Field] })
            .When(Part(Pub1, Id(81))).State;
        both = new Story<Moratorium>(both, LongAfter).When(Part(Field, Id(82)) with { Exemption = "EX_FAMILY" }).State;

        var corrected = new Story<Moratorium>(both, LongAfter)
            .When(new CorrectFact<Moratorium>(MoratoriumId, "disposal-notice-received.asset-name", 1, "The Fox", "Misread."));

        MoratoriumSaga.React(corrected.Decision.Events[0], corrected.State).OfType<FollowStroke<ListEntry>>().ShouldBeEmpty();

        static RecordDisposal Part(string part, Guid id) => SellsOn("Friday 1 March 2024") with
        {
            CompletedOn = On("Thursday 28 March 2024"),
            Terms = new() { DisposalId = id, Parcels = [part] },
        };
    }

    [Fact]
    public void a_breach_that_was_saved_and_is_settled_again_as_ineffective_leaves_the_land_listed()
    {
        var sold = Given<Moratorium>(NoticeReceivedOn("Wednesday 10 January 2024", "Monday 3 January 2022"))
            .When(SellsOn("Thursday 1 February 2024") with { CompletedOn = On("Monday 5 February 2024") });
        var saved = Again(sold.State, BreachOutcome.SavedByRegulation21, "Wednesday 10 April 2024");
        MoratoriumSaga.React(saved.Decision.Events[0], saved.State).OfType<NoteRelevantDisposal>().ShouldHaveSingleItem();

        var ineffective = Again(saved.State, BreachOutcome.Ineffective, "Monday 20 May 2024");
        MoratoriumSaga.React(ineffective.Decision.Events[0], ineffective.State).OfType<FollowStroke<ListEntry>>().ShouldBe(
            [new FollowStroke<ListEntry>(ListEntryId, "relevant-disposal-noted", "The court found so.", $"{MoratoriumId} 2024-02-05")]);

        static Outcome<Moratorium> Again(Moratorium notice, BreachOutcome outcome, string on) => new Story<Moratorium>(notice, LongAfter)
            .When(new SettleBreach(MoratoriumId, outcome, "The court found so.", On(on)));
    }

    [Fact]
    public void A31_a_sale_that_waits_for_completion_after_all_leaves_the_land_listed()
    {
        var sold = Given<Moratorium>(NoticeReceivedOn("Wednesday 10 January 2024", "Monday 3 January 2022"))
            .When(SellsOn("Friday 1 March 2024") with { Terms = new() { Removal = RemovalPolicy.OnExchange } });

        var corrected = new Story<Moratorium>(sold.State, LongAfter)
            .When(new CorrectFact<Moratorium>(MoratoriumId, "disposal-recorded.removal", 2, "OnCompletion", "The policy changed in April."));

        MoratoriumSaga.React(corrected.Decision.Events[0], corrected.State).OfType<FollowStroke<ListEntry>>().Distinct().ShouldBe(
            [new FollowStroke<ListEntry>(ListEntryId, "relevant-disposal-noted", "The policy changed in April.", $"{MoratoriumId} 2024-03-01")]);
    }

    [Fact]
    public void A34_a_sale_to_a_group_under_regulation_13_leaves_the_entry_in_the_list()
    {
        var sold = Given<Moratorium>(NoticeReceivedOn("Wednesday 10 January 2024", "Monday 3 January 2022"))
            .When(SellsOn("Friday 1 March 2024", FriendsOfTheFox) with { CompletedOn = On("Thursday 28 March 2024") });

        MoratoriumSaga.React(sold.Decision.Events[0], sold.State).ShouldBeEmpty();
    }

    [Fact]
    public void a_part_that_the_entry_does_not_name_leaves_the_extent_to_an_officer()
    {
        var entry = Fold<ListEntry>([EnteredOn("Monday 3 January 2022")]);
        var note = new NoteRelevantDisposal(ListEntryId, MoratoriumId, ["the car park"], On("Thursday 28 March 2024"), RemovalPolicy.OnCompletion);

        var noted = new Story<ListEntry>(entry, On("Tuesday 2 April 2024")).When(note);

        noted.Decision.Events.ShouldHaveSingleItem().ShouldBeOfType<RelevantDisposalNoted>();
        new Story<ListEntry>(noted.State, On("Tuesday 2 April 2024")).When(note).ThenNothing();
    }

    [Fact]
    public void land_that_is_no_longer_listed_has_no_entry_to_amend() =>
        new Story<ListEntry>(Fold<ListEntry>([EnteredOn("Monday 3 January 2022")]), On("Sunday 3 January 2027"))
            .When(new NoteRelevantDisposal(ListEntryId, MoratoriumId, [], On("Saturday 2 January 2027"), RemovalPolicy.OnCompletion))
            .ThenNothing();

    [Fact]
    public void a_notice_covers_only_parts_that_the_entry_has()
    {
        var notice = new ReceiveDisposalNotice(
            MoratoriumId, ListEntryId, Reference, Pub.Name, Freeholder, "the freeholder", On("Wednesday 10 January 2024"), new(On("Monday 3 January 2022")),
            Parcels: [Pub1, Yard], PartsOfEntry: [Pub1, Field]);

        Given<Moratorium>().When(notice).ThenAsksAgainFor("Parcels", "The entry has no part called the yard. Its parts are the pub, the field.");
        Given<Moratorium>().When(notice with { PartsOfEntry = [] })
            .ThenAsksAgainFor("Parcels", "The entry does not name parts of the listed land. Name them there first.");
        Given<Moratorium>().When(notice with { Parcels = [Pub1, Field] }).State.Parcels.ShouldBe([Pub1, Field]);
        Given<Moratorium>().When(notice with { Parcels = null, PartsOfEntry = [] }).State.Parcels.ShouldBeNull();
    }

    [Fact]
    public void a_disposal_without_a_notice_passes_only_parts_that_the_entry_has()
    {
        var entry = Given<ListEntry>(EnteredOn("Monday 3 January 2022"), new ParcelsNamed([Pub1, Field], On("Monday 3 January 2022")));

        entry.When(WithoutNotice("Friday 1 March 2024") with { Terms = new() { Parcels = [Yard] } })
            .ThenAsksAgainFor("Parcels", "The entry has no part called the yard. Its parts are the pub, the field.");
        entry.When(WithoutNotice("Friday 1 March 2024") with { Terms = new() { Parcels = [Field] } }).State.Disposals.ShouldHaveSingleItem();
    }

    [Fact]
    public void another_notice_of_the_same_owner_counts_for_the_parts_that_it_covers_and_no_others()
    {
        var late = NoticeReceivedOn("Monday 5 February 2024", "Monday 3 January 2022") with { MoratoriumId = Id(33), Parcels = [Field] };
        var early = NoticeReceivedOn("Wednesday 10 January 2024", "Monday 3 January 2022") with { Parcels = [Pub1] };
        var ofPub = DisposalLaw.NoticeOf(Fold<Moratorium>([early]));
        var ofAll = DisposalLaw.NoticeOf(Fold<Moratorium>([early with { Parcels = null }]));
        var sale = SellsOn("Friday 1 March 2024");

        Branch(sale with { OtherNotices = [ofPub] }).ShouldBe("INTERIM_MORATORIUM");
        Branch(sale with { OtherNotices = [ofAll] }).ShouldBe("CONDITIONS_MET");
        Branch(sale with { BindingOn = On("Sunday 17 March 2024"), OtherNotices = [ofPub] }).ShouldBe("INTERIM_MORATORIUM");
        Branch(sale with { BindingOn = On("Monday 18 March 2024"), OtherNotices = [ofPub] }).ShouldBe("CONDITIONS_MET");

        string Branch(RecordDisposal recorded) =>
            Given<Moratorium>(late).When(recorded).Decision.Events.ShouldHaveSingleItem().ShouldBeOfType<DisposalRecorded>().Branch;
    }

    [Fact]
    public void parts_are_named_once_each_and_two_at_least()
    {
        var story = Given<ListEntry>(EnteredOn("Monday 3 January 2022"));
        var day = On("Tuesday 4 January 2022");

        story.When(new NameParcels(ListEntryId, [Pub1], day)).ThenAsksAgainFor("Parcels", "Name two or more parts of the land, each differently.");
        story.When(new NameParcels(ListEntryId, [Pub1, "The Pub"], day)).ThenAsksAgainFor("Parcels");
        story.When(new NameParcels(ListEntryId, [Pub1, Field], On("Sunday 2 January 2022"))).ThenRefused("NOT_LISTED");
        var named = story.When(new NameParcels(ListEntryId, [Pub1, Field], day));
        named.State.Parcels.ShouldBe([Pub1, Field]);
        new Story<ListEntry>(named.State, LongAfter).When(new NameParcels(ListEntryId, [Pub1, Field], day)).ThenNothing();
    }

    private static RecordDisposal Sells(string day, params string[] parcels) => SellsOn(day) with { Terms = new() { Parcels = parcels } };

    private static RecordDisposalWithoutNotice WithoutNotice(string day, params OwnersNotice[] others) =>
        new(ListEntryId, On(day), DisposalTerms.None, OtherNotices: others);
}
