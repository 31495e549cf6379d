using RightToBid.Cases.Nominating;
using RightToBid.Law.Time;

using static RightToBid.Cases.Tests.Stories;
using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests.Nominating;

/// <summary>The five timers: on time, late, twice, after the end, never.</summary>
public class when_the_eight_weeks_end
{
    private static readonly Deadline Decision = new(
        "nomination-decision",
        On("Monday 4 March 2024"),
        "Assets of Community Value (England) Regulations 2012, reg. 7",
        Version2014);

    private static readonly WorkingDays Christmas2023 =
        new(2023, 2023, [On("Monday 25 December 2023"), On("Tuesday 26 December 2023")]);

    [Fact]
    public void a_deadline_stands_from_receipt() =>
        NominationSaga.Deadlines(Fold<Nomination>([NominatedOn("Monday 8 January 2024")])).ShouldBe([Decision]);

    // A20: overdue is all that it is; the nomination is still there to be decided.
    [Fact]
    public void the_decision_is_said_to_be_overdue() =>
        NominationSaga.OnDue(Fold<Nomination>([NominatedOn("Monday 8 January 2024")]), Decision)
            .ShouldBe([new NominationDecisionOverdue(On("Monday 4 March 2024"))]);

    [Fact]
    public void it_is_said_once()
    {
        var said = Fold<Nomination>([NominatedOn("Monday 8 January 2024"), new NominationDecisionOverdue(On("Monday 4 March 2024"))]);

        NominationSaga.Deadlines(said).ShouldBeEmpty();
        NominationSaga.OnDue(said, Decision).ShouldBeEmpty();
    }

    [Fact]
    public void nothing_is_said_of_a_nomination_that_was_decided() =>
        NominationSaga.OnDue(Fold<Nomination>([NominatedOn("Monday 8 January 2024"), AcceptedOn("Friday 1 March 2024")]), Decision)
            .ShouldBeEmpty();

    [Fact]
    public void nothing_is_said_of_a_nomination_that_was_withdrawn() =>
        NominationSaga.Deadlines(Fold<Nomination>(
            [NominatedOn("Monday 8 January 2024"), new NominationWithdrawn(On("Friday 1 March 2024"), null)])).ShouldBeEmpty();

    [Theory]
    [InlineData("Monday 4 March 2024", false)]
    [InlineData("Tuesday 5 March 2024", true)]
    public void it_is_overdue_from_the_next_day_whether_or_not_a_timer_says_so(string day, bool isOverdue) =>
        NominationClock.IsOverdueOn(Fold<Nomination>([NominatedOn("Monday 8 January 2024")]), On(day)).ShouldBe(isOverdue);

    [Fact]
    public void a_corrected_day_of_receipt_makes_a_new_last_day_and_announces_it_again()
    {
        var corrected = Given<Nomination>(
                NominatedOn("Monday 8 January 2024"), new NominationDecisionOverdue(On("Monday 4 March 2024")))
            .When(new CorrectReceiptDay(NominationId, On("Wednesday 10 January 2024"), "It came by post on the Wednesday."));

        corrected.Then(new NominationReceiptDayCorrected(
            On("Wednesday 10 January 2024"), On("Monday 8 January 2024"), "It came by post on the Wednesday.",
            RegimeKeys.EnglandRightToBid2011, Version2014));
        NominationSaga.Deadlines(corrected.State).ShouldHaveSingleItem().LastDay.ShouldBe(On("Wednesday 6 March 2024"));
        NominationSaga.OnDue(corrected.State, Decision).ShouldBeEmpty();
    }

    [Fact]
    public void a_day_of_receipt_corrected_across_a_change_of_the_law_is_governed_by_the_other_version()
    {
        var corrected = Given<Nomination>(NominatedOn("Friday 1 August 2014"))
            .When(new CorrectReceiptDay(NominationId, On("Thursday 31 July 2014"), "It was stamped a day late."));

        corrected.State.RuleVersion.ShouldBe(Version2012);
    }

    [Fact]
    public void a_day_of_receipt_cannot_be_corrected_to_one_after_the_decision_but_to_that_day_it_can()
    {
        var story = Given<Nomination>(NominatedOn("Monday 8 January 2024"), AcceptedOn("Friday 1 March 2024"));

        story.When(new CorrectReceiptDay(NominationId, On("Saturday 2 March 2024"), "Misread.")).ThenAsksAgainFor("ReceivedOn");
        story.When(new CorrectReceiptDay(NominationId, On("Friday 1 March 2024"), "Misread.")).Decision.Refusal.ShouldBeNull();
    }

    [Fact]
    public void a_day_of_receipt_is_not_corrected_without_a_reason_nor_to_tomorrow()
    {
        var story = Given<Nomination>(NominatedOn("Monday 8 January 2024")).RecordedOn("Monday 15 January 2024");

        story.When(new CorrectReceiptDay(NominationId, On("Tuesday 9 January 2024"), "")).ThenAsksAgainFor("Reason");
        story.When(new CorrectReceiptDay(NominationId, On("Tuesday 16 January 2024"), "Misread.")).ThenAsksAgainFor("ReceivedOn");
    }

    [Theory]
    [InlineData("Tuesday 26 December 2023", false, null)]
    [InlineData("Wednesday 27 December 2023", true, "HOLIDAY_GRACE_ARGUABLE")]
    [InlineData("Thursday 28 December 2023", true, null)]
    public void A47_a_decision_on_the_day_after_a_bank_holiday_is_late_and_marked(string decided, bool isLate, string? mark)
    {
        var decision = Fold<Nomination>([NominatedOn("Tuesday 31 October 2023"), AcceptedOn(decided)]);

        NominationClock.HolidayMark(decision, Christmas2023).ShouldBe(mark);
        NominationClock.WasDecidedLate(decision).ShouldBe(isLate);
        NominationClock.Strict(decision).LastDay.ShouldBe(On("Tuesday 26 December 2023"));
    }

    [Fact]
    public void A47_nothing_is_marked_before_a_decision_or_where_no_calendar_reaches()
    {
        NominationClock.HolidayMark(Fold<Nomination>([NominatedOn("Tuesday 31 October 2023")]), Christmas2023).ShouldBeNull();
        NominationClock.HolidayMark(
            Fold<Nomination>([NominatedOn("Tuesday 31 October 2023"), AcceptedOn("Wednesday 27 December 2023")]),
            WorkingDays.NoYears).ShouldBeNull();
    }

    // A45: the strict clock is the one that is watched.
    [Fact]
    public void NOM_10_an_incomplete_nomination_has_a_strict_clock_and_a_working_one()
    {
        string[] missing = ["R6A"];
        var returned = Given<Nomination>(NominatedOn("Monday 8 January 2024"))
            .When(new ReturnNominationForCompletion(NominationId, missing, "No boundaries.", On("Monday 15 January 2024")));
        returned.Then(new NominationReturnedForCompletion(missing, "No boundaries.", On("Monday 15 January 2024")));
        NominationClock.Working(returned.State).ShouldBeNull();

        var complete = new Story<Nomination>(returned.State, LongAfter)
            .When(new CompleteNomination(NominationId, On("Monday 22 January 2024")));

        complete.Then(new NominationCompleted(On("Monday 22 January 2024")));
        NominationClock.Strict(complete.State).LastDay.ShouldBe(On("Monday 4 March 2024"));
        NominationClock.Working(complete.State)!.Value.LastDay.ShouldBe(On("Monday 18 March 2024"));
        NominationSaga.Deadlines(complete.State).ShouldBe([Decision]);
    }

    [Fact]
    public void an_incomplete_nomination_is_not_accepted_until_it_is_complete()
    {
        var returned = Given<Nomination>(
            NominatedOn("Monday 8 January 2024"),
            new NominationReturnedForCompletion(["R6A"], "No boundaries.", On("Monday 15 January 2024")));
        var accept = new AcceptNomination(NominationId, ListEntryId, Findings, "Reasons.", On("Friday 1 March 2024"));

        returned.When(accept).ThenRefused("RETURNED_FOR_COMPLETION");
        var complete = returned.When(new CompleteNomination(NominationId, On("Monday 22 January 2024")));
        new Story<Nomination>(complete.State, LongAfter).When(accept).Decision.Refusal.ShouldBeNull();
    }

    [Fact]
    public void completion_cannot_come_before_the_return_and_on_that_day_it_can()
    {
        var returned = Given<Nomination>(
            NominatedOn("Monday 8 January 2024"),
            new NominationReturnedForCompletion(["R6A"], "No boundaries.", On("Monday 15 January 2024")));

        returned.When(new CompleteNomination(NominationId, On("Sunday 14 January 2024"))).ThenAsksAgainFor("CompletedOn");
        returned.When(new CompleteNomination(NominationId, On("Monday 15 January 2024"))).Decision.Refusal.ShouldBeNull();
    }

    [Fact]
    public void a_return_names_the_contents_that_are_missing()
    {
        var story = Given<Nomination>(NominatedOn("Monday 8 January 2024"));

        story.When(new ReturnNominationForCompletion(NominationId, [], "", On("Monday 15 January 2024")))
            .ThenAsksAgainFor("MissingContents");
        story.When(new ReturnNominationForCompletion(NominationId, ["A plan"], "", On("Monday 15 January 2024")))
            .ThenAsksAgainFor("MissingContents");
    }
}
