using NodaTime;

using RightToBid.Cases.Bidding;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;

using static RightToBid.Cases.Tests.Stories;
using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests.Disposing;

public class correcting_a_day
{
    private static CorrectReceiptDay To(string day) => new(MoratoriumId, On(day), "The envelope's stamp was misread.");

    [Fact]
    public void of_receipt_moves_every_window()
    {
        var outcome = Given<Moratorium>(NoticeReceivedOn("Tuesday 12 May 2020")).When(To("Monday 11 May 2020"));

        outcome.Then(NoticeDayCorrected("Tuesday 12 May 2020", "Monday 11 May 2020"));
        MoratoriumClock.Interim(outcome.State).LastDay.ShouldBe(On("Sunday 21 June 2020"));
        MoratoriumClock.Full(outcome.State).LastDay.ShouldBe(On("Tuesday 10 November 2020"));
        MoratoriumClock.Protected(outcome.State).LastDay.ShouldBe(On("Wednesday 10 November 2021"));
    }

    [Fact]
    public void of_receipt_to_an_earlier_one_can_leave_a_request_too_late()
    {
        var before = Given<Moratorium>(NoticeReceivedOn("Tuesday 12 May 2020"), AskedOn("Monday 22 June 2020"));
        MoratoriumClock.HasRequestInTime(before.State).ShouldBeTrue();

        var after = before.When(To("Monday 11 May 2020"));

        MoratoriumClock.HasRequestInTime(after.State).ShouldBeFalse();
        MoratoriumPosition.Of(after.State, On("Wednesday 1 July 2020")).Standing.ShouldBe(MoratoriumStanding.OpenForDisposal);
        MoratoriumSaga.React(after.Decision.Events[0], after.State).Where(command => command is not NoteOwnersNotice).ShouldBe(
        [
            new NoteDisposalNotice(ListEntryId, MoratoriumId, "the freeholder", On("Monday 11 May 2020")),
            new NoteBidderRequest(ListEntryId, MoratoriumId, BidId, "Friends of the Fox CIC", On("Monday 22 June 2020"), IsInTime: false),
            new NoteRequestFacts(BidId, On("Monday 11 May 2020"), On("Monday 22 June 2020")),
        ]);
    }

    [Fact]
    public void of_receipt_to_a_later_one_can_bring_a_request_into_time()
    {
        var state = Given<Moratorium>(
                NoticeReceivedOn("Monday 11 May 2020"),
                AskedOn("Monday 1 June 2020"),
                new BidderRequestDayCorrected(BidId, On("Monday 22 June 2020"), On("Monday 1 June 2020"), "The e-mail lay unread."))
            .State;
        MoratoriumClock.HasRequestInTime(state).ShouldBeFalse();

        var after = new Story<Moratorium>(state, LongAfter).When(To("Tuesday 12 May 2020"));

        MoratoriumClock.HasRequestInTime(after.State).ShouldBeTrue();
        MoratoriumPosition.Of(after.State, On("Wednesday 1 July 2020")).Standing.ShouldBe(MoratoriumStanding.FullMoratorium);
    }

    [Fact]
    public void of_receipt_makes_an_end_that_was_announced_be_announced_again()
    {
        var announced = Fold<Moratorium>([NoticeReceivedOn("Tuesday 12 May 2020"), new InterimMoratoriumEnded(On("Monday 22 June 2020"))]);
        Pending(announced).ShouldBe([("protected-period", On("Thursday 11 November 2021"))]);

        var corrected = announced.Evolve(NoticeDayCorrected("Tuesday 12 May 2020", "Wednesday 13 May 2020"));

        Pending(corrected).ShouldBe(
            [("interim-moratorium", On("Tuesday 23 June 2020")), ("protected-period", On("Friday 12 November 2021"))]);
    }

    [Fact]
    public void of_receipt_there_and_back_announces_nothing_twice()
    {
        var back = Fold<Moratorium>(
        [
            NoticeReceivedOn("Tuesday 12 May 2020"),
            new InterimMoratoriumEnded(On("Monday 22 June 2020")),
            NoticeDayCorrected("Tuesday 12 May 2020", "Wednesday 13 May 2020"),
            NoticeDayCorrected("Wednesday 13 May 2020", "Tuesday 12 May 2020"),
        ]);

        Pending(back).ShouldBe([("protected-period", On("Thursday 11 November 2021"))]);
    }

    [Fact]
    public void of_receipt_to_the_29th_of_February_counts_from_there() =>
        MoratoriumClock.Full(Given<Moratorium>(NoticeReceivedOn("Friday 1 March 2024", "Thursday 5 January 2023"))
            .When(To("Thursday 29 February 2024")).State).LastDay.ShouldBe(On("Wednesday 28 August 2024"));

    [Fact]
    public void of_receipt_to_what_it_is_changes_nothing() =>
        Given<Moratorium>(NoticeReceivedOn("Tuesday 12 May 2020")).When(To("Tuesday 12 May 2020")).ThenNothing();

    [Fact]
    public void of_receipt_without_a_reason_is_refused() =>
        Given<Moratorium>(NoticeReceivedOn("Tuesday 12 May 2020"))
            .When(To("Monday 11 May 2020") with { Reason = "" }).ThenAsksAgainFor("Reason");

    [Fact]
    public void of_receipt_to_tomorrow_is_refused_and_to_today_is_not()
    {
        var story = Given<Moratorium>(NoticeReceivedOn("Tuesday 12 May 2020")).RecordedOn("Friday 15 May 2020");

        story.When(To("Saturday 16 May 2020")).ThenAsksAgainFor("ReceivedOn");
        story.When(To("Friday 15 May 2020")).Then(NoticeDayCorrected("Tuesday 12 May 2020", "Friday 15 May 2020"));
    }

    [Fact]
    public void of_receipt_to_one_before_the_land_was_listed_is_refused_and_to_the_day_of_entry_is_not()
    {
        var story = Given<Moratorium>(NoticeReceivedOn("Tuesday 12 May 2020", "Monday 11 May 2020"));

        story.When(To("Sunday 10 May 2020")).ThenRefused("NOT_LISTED", under: "Localism Act 2011, s. 95(1)");
        story.When(To("Monday 11 May 2020")).Decision.Refusal.ShouldBeNull();
    }

    [Fact]
    public void of_receipt_to_one_after_the_owner_withdrew_is_refused_and_to_that_day_is_not()
    {
        var story = Given<Moratorium>(
            NoticeReceivedOn("Tuesday 12 May 2020"), new DisposalNoticeWithdrawn(On("Friday 15 May 2020"), null));

        story.When(To("Saturday 16 May 2020")).ThenAsksAgainFor("ReceivedOn");
        story.When(To("Friday 15 May 2020")).Decision.Refusal.ShouldBeNull();
    }

    [Fact]
    public void of_a_request_decides_whether_it_was_in_time()
    {
        var late = Given<Moratorium>(NoticeReceivedOn("Tuesday 12 May 2020"), AskedOn("Monday 22 June 2020"))
            .When(new CorrectRequestDay(MoratoriumId, BidId, On("Tuesday 23 June 2020"), "It came after midnight."));

        late.Then(new BidderRequestDayCorrected(BidId, On("Tuesday 23 June 2020"), On("Monday 22 June 2020"), "It came after midnight."));
        MoratoriumPosition.Of(late.State, On("Wednesday 1 July 2020")).Standing.ShouldBe(MoratoriumStanding.OpenForDisposal);

        var inTime = new Story<Moratorium>(late.State, LongAfter)
            .When(new CorrectRequestDay(MoratoriumId, BidId, On("Monday 22 June 2020"), "The log says 23:59."));
        MoratoriumPosition.Of(inTime.State, On("Wednesday 1 July 2020")).Standing.ShouldBe(MoratoriumStanding.FullMoratorium);
    }

    [Fact]
    public void of_a_request_that_nobody_made_is_refused() =>
        Given<Moratorium>(NoticeReceivedOn("Tuesday 12 May 2020"))
            .When(new CorrectRequestDay(MoratoriumId, BidId, On("Monday 22 June 2020"), "A reason."))
            .ThenRefused("NO_SUCH_REQUEST");

    [Fact]
    public void of_a_request_needs_a_reason_and_a_day_that_has_come()
    {
        var story = Given<Moratorium>(NoticeReceivedOn("Tuesday 12 May 2020"), AskedOn("Monday 1 June 2020"))
            .RecordedOn("Monday 8 June 2020");

        story.When(new CorrectRequestDay(MoratoriumId, BidId, On("Tuesday 2 June 2020"), " ")).ThenAsksAgainFor("Reason");
        story.When(new CorrectRequestDay(MoratoriumId, BidId, On("Tuesday 9 June 2020"), "A reason.")).ThenAsksAgainFor("RequestedOn");
        story.When(new CorrectRequestDay(MoratoriumId, BidId, On("Monday 8 June 2020"), "A reason.")).Decision.Refusal.ShouldBeNull();
    }

    [Fact]
    public void of_entry_in_the_list_moves_the_five_years_that_the_notice_lives_in()
    {
        var expired = Fold<Moratorium>(
        [
            NoticeReceivedOn("Friday 1 December 2023", "Friday 15 March 2019"),
            new MoratoriumTerminated(RemovalReason.Expired, On("Friday 15 March 2024")),
        ]);
        MoratoriumPosition.Of(expired, On("Friday 15 March 2024")).Standing.ShouldBe(MoratoriumStanding.Terminated);

        var outcome = new Story<Moratorium>(expired, LongAfter).When(new NoteEntryDay(MoratoriumId, On("Monday 18 March 2019")));

        outcome.Then(new EntryDayNoted(On("Monday 18 March 2019")));
        MoratoriumPosition.Of(outcome.State, On("Friday 15 March 2024")).Standing.ShouldBe(MoratoriumStanding.OpenForDisposal);
        MoratoriumPosition.Of(outcome.State, On("Monday 18 March 2024")).Standing.ShouldBe(MoratoriumStanding.Terminated);
    }

    private static (string Kind, LocalDate LastDay)[] Pending(Moratorium state) =>
        [.. MoratoriumSaga.Deadlines(state).Select(deadline => (deadline.Kind, deadline.LastDay))];
}
