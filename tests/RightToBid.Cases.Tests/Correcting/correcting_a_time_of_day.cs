using NodaTime;

using RightToBid.Cases.Correcting;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Reviewing;
using RightToBid.Law;
using RightToBid.Law.Time;

using static RightToBid.Cases.Tests.Correcting.WholeCase;
using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests.Correcting;

/// <summary>The hour decides an appeal on its last day, and midnight decides which day a request came.</summary>
public class correcting_a_time_of_day
{
    private const string Why = "The tribunal's stamp was misread.";
    private const string AppealTime = "appeal-lodged.received-at";
    private const string RequestTime = "bidder-registered.received-at";

    private static readonly DecisionContext Context = new(Stories.LongAfter, WorkingDays.NoYears);

    [Theory]
    [InlineData("16:59", true)]
    [InlineData("17:00", false)]
    public void of_an_appeal_on_its_last_day_decides_whether_it_came_in_time(string time, bool isInTime)
    {
        var lastDay = On("Monday 10 February 2020");
        var appeal = Corrected(Stories.Fold<ListingReview>(OfReview[..10]), AppealTime, 10, time).Appeals.ShouldHaveSingleItem();

        AppealClock.Timing(appeal, default(StatutoryWindow) with { LastDay = lastDay }).ShouldBe(isInTime ? AppealTiming.InTime : AppealTiming.NeedsExtension);
        LondonTime.TimeOf(appeal.ReceivedAt!.Value).ShouldBe(time);
    }

    [Fact]
    public void of_an_appeal_goes_with_its_day_and_can_then_be_recorded_anew()
    {
        var timed = Corrected(Stories.Fold<ListingReview>(OfReview[..10]), AppealTime, 10, "16:59");

        var moved = Corrected(timed, "appeal-lodged.received-on", 10, "2020-02-11");
        moved.Appeals.ShouldHaveSingleItem().ReceivedAt.ShouldBeNull();
        Corrected(moved, AppealTime, 10, "09:00").Appeals.ShouldHaveSingleItem().ReceivedAt.ShouldBe(Instant.FromUtc(2020, 2, 11, 9, 0));
    }

    [Fact]
    public void of_a_request_in_summer_is_by_the_clock_in_london_up_to_the_last_minute_of_the_last_day()
    {
        var asked = Stories.Fold<Moratorium>([NoticeReceivedOn("Tuesday 12 May 2020"), AskedOn("Monday 22 June 2020")]);

        var lastMinute = Corrected(asked, RequestTime, 2, "23:59");
        var request = lastMinute.Requests.ShouldHaveSingleItem();
        request.ReceivedAt.ShouldBe(Instant.FromUtc(2020, 6, 22, 22, 59));
        MoratoriumClock.IsInTime(lastMinute, request).ShouldBeTrue();

        // A minute later it is another day, which is put right as the day.
        var nextDay = new CorrectFact<Moratorium>(MoratoriumId, "bidder-registered.requested-on", 2, "2020-06-23", Why).Decide(lastMinute, Context)
            .Events.Aggregate(lastMinute, (state, happened) => state.Evolve(happened));
        var midnight = Corrected(nextDay, RequestTime, 2, "00:00");
        midnight.Requests.ShouldHaveSingleItem().ReceivedAt.ShouldBe(Instant.FromUtc(2020, 6, 22, 23, 0));
        MoratoriumClock.IsInTime(midnight, midnight.Requests.ShouldHaveSingleItem()).ShouldBeFalse();
    }

    [Theory]
    [InlineData("00:59", null)]
    [InlineData("01:00", "The clocks went forward in that night, so there was no 01:00 in London on Sunday 28 March 2021. Enter another time.")]
    [InlineData("01:59", "The clocks went forward in that night, so there was no 01:59 in London on Sunday 28 March 2021. Enter another time.")]
    [InlineData("02:00", null)]
    public void that_the_clocks_skipped_is_refused(string time, string? sentence)
    {
        var notice = Stories.Fold<Moratorium>([NoticeReceivedOn("Sunday 28 March 2021")]);

        var refusal = Ask(notice, "disposal-notice-received.received-at", 1, time).Refusal;
        refusal?.Field.ShouldBe("Value");
        refusal?.Sentence.ShouldBe(sentence);
        (refusal is null).ShouldBe(sentence is null);
    }

    [Fact]
    public void that_the_clocks_showed_twice_is_the_first_of_the_two() =>
        Corrected(Stories.Fold<Moratorium>([NoticeReceivedOn("Sunday 25 October 2020")]), "disposal-notice-received.received-at", 1, "01:30")
            .ReceivedAt.ShouldBe(Instant.FromUtc(2020, 10, 25, 0, 30));

    [Theory]
    [InlineData("24:00")]
    [InlineData("16:60")]
    [InlineData("in the evening")]
    public void that_is_no_time_is_asked_for_again(string time) =>
        Ask(Stories.Fold<Moratorium>([NoticeReceivedOn("Tuesday 12 May 2020")]), "disposal-notice-received.received-at", 1, time)
            .Refusal!.Sentence.ShouldBe("Enter a time of day, like 16:59.");

    [Fact]
    public void can_be_taken_back_to_none()
    {
        var notice = Corrected(Stories.Fold<Moratorium>([NoticeReceivedOn("Tuesday 12 May 2020")]), "disposal-notice-received.received-at", 1, "16:59");

        Corrected(notice, "disposal-notice-received.received-at", 1, null).ReceivedAt.ShouldBeNull();
    }

    private static Decision Ask<TState>(TState state, string fact, int entry, string? value)
        where TState : ICorrectable<TState> => new CorrectFact<TState>(Guid.Empty, fact, entry, value, Why).Decide(state, Context);

    private static TState Corrected<TState>(TState state, string fact, int entry, string? value)
        where TState : ICorrectable<TState>
    {
        var decision = Ask(state, fact, entry, value);
        decision.Refusal.ShouldBeNull();
        return decision.Events.Aggregate(state, (before, happened) => before.Evolve(happened));
    }
}
