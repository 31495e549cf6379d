using RightToBid.Cases.Disposing;
using RightToBid.Law;

using static RightToBid.Cases.Tests.Stories;
using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests.Disposing;

public class registering_a_bidder
{
    [Fact]
    public void MOR_14_a_group_may_ask_on_the_last_day_of_the_interim_moratorium() =>
        Given<Moratorium>(NoticeReceivedOn("Tuesday 12 May 2020"))
            .When(AsksOn("Monday 22 June 2020"))
            .Then(AskedOn("Monday 22 June 2020"));

    [Fact]
    public void MOR_15_the_same_request_a_day_later_is_refused() =>
        Given<Moratorium>(NoticeReceivedOn("Tuesday 12 May 2020"))
            .When(AsksOn("Tuesday 23 June 2020"))
            .ThenRefused(
                "AFTER_INTERIM_MORATORIUM",
                "The interim moratorium ended on Monday 22 June 2020.",
                under: "Localism Act 2011, s. 95(3)(a)");

    [Fact]
    public void a_group_may_ask_on_the_day_the_notice_is_received() =>
        Given<Moratorium>(NoticeReceivedOn("Thursday 31 August 2023"))
            .When(AsksOn("Thursday 31 August 2023"))
            .Then(AskedOn("Thursday 31 August 2023"));

    [Fact]
    public void MOR_49_a_request_received_the_day_before_the_notice_is_refused_and_a_fresh_one_invited()
    {
        var outcome = Given<Moratorium>(NoticeReceivedOn("Thursday 31 August 2023")).When(AsksOn("Wednesday 30 August 2023"));

        outcome.ThenRefused(
            "BEFORE_NOTICE",
            "The interim moratorium began on Thursday 31 August 2023, when the council received the owner's notice. "
                + "A request received before then has no effect.",
            under: "Localism Act 2011, s. 95(3)(a)");
        outcome.Decision.Refusal!.Instead.ShouldBe("The group can ask afresh, to the end of Wednesday 11 October 2023.");
    }

    [Fact]
    public void MOR_17_an_unincorporated_body_is_refused_even_if_it_nominated_the_land() =>
        Given<Moratorium>(NoticeReceivedOn("Tuesday 12 May 2020"))
            .When(AsksOn("Monday 1 June 2020", SaveTheFox))
            .ThenRefused("NOT_CIG", under: "Assets of Community Value (England) Regulations 2012, reg. 12(b)(i)");

    [Fact]
    public void MOR_18_a_charity_that_did_not_nominate_may_ask() =>
        Given<Moratorium>(NoticeReceivedOn("Tuesday 12 May 2020"))
            .When(AsksOn("Monday 1 June 2020", FoxleyTrust))
            .Then(AskedOn("Monday 1 June 2020", FoxleyTrust));

    [Fact]
    public void MOR_41_a_parish_council_may_ask_where_a_small_part_of_the_land_is_in_its_area() =>
        Given<Moratorium>(NoticeReceivedOn("Tuesday 12 May 2020"))
            .When(AsksOn("Monday 1 June 2020", FoxleyParishCouncil))
            .Then(AskedOn("Monday 1 June 2020", FoxleyParishCouncil));

    [Fact]
    public void a_parish_council_next_door_is_refused()
    {
        var nextDoor = new CommunityGroup(
            "Harley Parish Council", new CommunityBody(LegalForm.ParishCouncil) { Parish = ParishConnection.LandInAdjoiningParish });

        Given<Moratorium>(NoticeReceivedOn("Tuesday 12 May 2020"))
            .When(AsksOn("Monday 1 June 2020", nextDoor))
            .ThenRefused("NOT_CIG", under: "Assets of Community Value (England) Regulations 2012, reg. 12(a)");
    }

    [Fact]
    public void the_same_group_asking_again_changes_nothing() =>
        Given<Moratorium>(NoticeReceivedOn("Tuesday 12 May 2020"), AskedOn("Monday 1 June 2020"))
            .When(AsksOn("Tuesday 2 June 2020", FriendsOfTheFox with { Name = " friends of the fox cic " }, OtherBidId))
            .ThenNothing();

    [Fact]
    public void another_group_may_ask_as_well_and_moves_no_date()
    {
        var outcome = Given<Moratorium>(NoticeReceivedOn("Tuesday 12 May 2020"), AskedOn("Monday 1 June 2020"))
            .When(AsksOn("Monday 22 June 2020", FoxleyTrust, OtherBidId));

        outcome.Then(AskedOn("Monday 22 June 2020", FoxleyTrust, OtherBidId));
        MoratoriumClock.Full(outcome.State).LastDay.ShouldBe(On("Wednesday 11 November 2020"));
    }

    [Fact]
    public void a_group_whose_request_fell_outside_when_the_receipt_day_was_corrected_may_ask_afresh() =>
        Given<Moratorium>(
                NoticeReceivedOn("Tuesday 12 May 2020"),
                AskedOn("Tuesday 12 May 2020"),
                NoticeDayCorrected("Tuesday 12 May 2020", "Wednesday 13 May 2020"))
            .When(AsksOn("Monday 1 June 2020", bidId: OtherBidId))
            .Then(AskedOn("Monday 1 June 2020", bidId: OtherBidId));

    [Fact]
    public void a_request_of_the_last_day_keyed_a_week_later_counts_though_the_end_has_been_announced()
    {
        var outcome = Given<Moratorium>(
                NoticeReceivedOn("Tuesday 12 May 2020"), new InterimMoratoriumEnded(On("Monday 22 June 2020")))
            .RecordedOn("Monday 29 June 2020")
            .When(AsksOn("Monday 22 June 2020"));

        outcome.Then(AskedOn("Monday 22 June 2020"));
        MoratoriumPosition.Of(outcome.State, On("Monday 29 June 2020")).Standing.ShouldBe(MoratoriumStanding.FullMoratorium);
        MoratoriumSaga.Deadlines(outcome.State).Select(deadline => (deadline.Kind, deadline.LastDay)).ShouldBe(
        [
            ("full-moratorium", On("Wednesday 11 November 2020")),
            ("protected-period", On("Thursday 11 November 2021")),
        ]);
    }

    [Fact]
    public void a_request_from_tomorrow_is_refused() =>
        Given<Moratorium>(NoticeReceivedOn("Tuesday 12 May 2020"))
            .RecordedOn("Monday 1 June 2020")
            .When(AsksOn("Tuesday 2 June 2020"))
            .ThenAsksAgainFor("RequestedOn", "Tuesday 2 June 2020 is in the future.");

    [Fact]
    public void a_request_from_today_is_not() =>
        Given<Moratorium>(NoticeReceivedOn("Tuesday 12 May 2020"))
            .RecordedOn("Monday 1 June 2020")
            .When(AsksOn("Monday 1 June 2020"))
            .Then(AskedOn("Monday 1 June 2020"));

    [Fact]
    public void a_request_without_a_name_is_refused() =>
        Given<Moratorium>(NoticeReceivedOn("Tuesday 12 May 2020"))
            .When(AsksOn("Monday 1 June 2020", FriendsOfTheFox with { Name = " " }))
            .ThenAsksAgainFor("Group");

    [Fact]
    public void a_request_on_the_day_the_owner_withdrew_comes_too_late() =>
        Given<Moratorium>(NoticeReceivedOn("Tuesday 12 May 2020"), new DisposalNoticeWithdrawn(On("Monday 1 June 2020"), null))
            .When(AsksOn("Monday 1 June 2020"))
            .ThenRefused("NOTICE_ENDED");

    [Fact]
    public void a_request_of_the_day_before_keyed_afterwards_does_not() =>
        Given<Moratorium>(NoticeReceivedOn("Tuesday 12 May 2020"), new DisposalNoticeWithdrawn(On("Monday 1 June 2020"), null))
            .When(AsksOn("Sunday 31 May 2020"))
            .Then(AskedOn("Sunday 31 May 2020"));

    [Fact]
    public void a_request_outside_the_years_that_are_encoded_is_refused_in_the_laws_own_words() =>
        Given<Moratorium>(NoticeReceivedOn("Tuesday 12 May 2020"))
            .When(AsksOn("Thursday 20 September 2012"))
            .ThenRefused(
                "LAW_NOT_ENCODED",
                "england-right-to-bid-2011 is encoded for 2012-09-21 to 2042-12-31, not for 2012-09-20.");

    [Fact]
    public void the_group_gets_a_bid_and_the_entry_reveals_the_request()
    {
        var happened = AskedOn("Monday 1 June 2020");
        var state = Fold<Moratorium>([NoticeReceivedOn("Tuesday 12 May 2020"), happened]);

        MoratoriumSaga.React(happened, state).Where(command => command is not NoteOwnersNotice).ShouldBe(
        [
            new Cases.Bidding.OpenBid(
                BidId, MoratoriumId, Reference, "The Fox Inn", FriendsOfTheFox, On("Monday 1 June 2020"), On("Tuesday 12 May 2020")),
            new Cases.Listing.NoteBidderRequest(
                ListEntryId, MoratoriumId, BidId, "Friends of the Fox CIC", On("Monday 1 June 2020"), IsInTime: true),
        ]);
    }
}
