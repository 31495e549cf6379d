using NodaTime;

using RightToBid.Law.Time;
using RightToBid.Testing;

namespace RightToBid.Law.Tests.Time;

/// <summary>Counts that good people have written, each with the test that catches it.</summary>
public class wrong_versions
{
    private static LocalDate AddThenStepBack(int months, LocalDate day) => day.PlusMonths(months).PlusDays(-1);

    private static LocalDate StepBackThenAdd(int months, LocalDate day) => day.PlusDays(-1).PlusMonths(months);

    private static LocalDate Anniversary(int months, LocalDate day) => day.PlusMonths(months);

    private static LocalDate ThirtyDaysAMonth(int months, LocalDate day) => day.PlusDays((30 * months) - 1);

    [Fact]
    public void add_then_step_back_fails_the_row_of_30_august() =>
        AddThenStepBack(6, On("Wednesday 30 August 2023")).ShouldBe(On("Wednesday 28 February 2024"));

    [Fact]
    public void add_then_step_back_is_a_day_short_for_56_notices_from_2021_to_2028() => ThirtyYears.EveryDay
        .Where(day => day.Year is >= 2021 and <= 2028)
        .Count(day => new[] { 6, 18 }.Any(months => AddThenStepBack(months, day).PlusDays(1) == Counting.MonthsBeginningWith(months, day)))
        .ShouldBe(56);

    [Fact]
    public void step_back_then_add_fails_on_the_first_of_a_month() => Differing(StepBackThenAdd)
        .Where(day => day.Day == 1 && StepBackThenAdd(6, day).PlusDays(1).Day != 1).ShouldNotBeEmpty();

    [Fact]
    public void the_anniversary_is_a_day_long_on_nearly_every_day() =>
        Differing(Anniversary).Count().ShouldBeGreaterThan(ThirtyYears.EveryDay.Count * 9 / 10);

    [Fact]
    public void thirty_days_a_month_differ_on_every_day() => Differing(ThirtyDaysAMonth).Count().ShouldBe(ThirtyYears.EveryDay.Count);

    [Fact]
    public void one_function_for_both_prepositions_is_wrong_for_one_of_them() => ThirtyYears.EveryDay
        .Where(day => Counting.WeeksAfter(8, day) == Counting.WeeksBeginningWith(8, day)).ShouldBeEmpty();

    [Fact]
    public void a_tribunal_day_that_does_not_move_is_caught() =>
        On("Friday 1 March 2024").PlusDays(28).ShouldBe(On("Friday 29 March 2024"));

    [Fact]
    public void a_tribunal_day_that_moves_over_weekends_alone_is_caught() =>
        new WorkingDays(2024, 2024, []).OnOrAfter(On("Friday 1 March 2024").PlusDays(28))
            .ShouldNotBe(Counting.TribunalDays(28, On("Friday 1 March 2024"), BankHolidays.EnglandAndWales));

    [Fact]
    public void a_moratorium_that_moves_off_a_weekend_is_caught() =>
        BankHolidays.EnglandAndWales.OnOrAfter(Counting.WeeksBeginningWith(6, On("Monday 29 August 2022")))
            .ShouldNotBe(On("Sunday 9 October 2022"));

    private static IEnumerable<LocalDate> Differing(Func<int, LocalDate, LocalDate> wrong) =>
        ThirtyYears.EveryDay.Where(day => wrong(6, day) != Counting.MonthsBeginningWith(6, day));
}
