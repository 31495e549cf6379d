using NodaTime;

using RightToBid.Law.Time;

namespace RightToBid.Law.Tests.Time;

public class months_beginning_with
{
    public static TheoryData<int> Lengths => [1, 6, 12, 18, 60];

    [Theory]
    [InlineData(6, "Tuesday 12 May 2020", "Wednesday 11 November 2020")]
    [InlineData(6, "Tuesday 29 August 2023", "Wednesday 28 February 2024")]
    [InlineData(6, "Wednesday 30 August 2023", "Thursday 29 February 2024")]   // there is no 30 February
    [InlineData(6, "Thursday 31 August 2023", "Thursday 29 February 2024")]
    [InlineData(6, "Friday 1 September 2023", "Thursday 29 February 2024")]
    [InlineData(6, "Thursday 29 February 2024", "Wednesday 28 August 2024")]
    [InlineData(18, "Monday 29 August 2022", "Wednesday 28 February 2024")]
    [InlineData(60, "Thursday 29 February 2024", "Wednesday 28 February 2029")]
    [InlineData(60, "Tuesday 28 February 2023", "Sunday 27 February 2028")]
    public void end_on(int months, string first, string last) => Counting.MonthsBeginningWith(months, On(first)).ShouldBe(On(last));

    [Theory]
    [MemberData(nameof(Lengths))]
    public void from_a_later_day_never_end_earlier(int months) =>
        Falls(day => Counting.MonthsBeginningWith(months, day)).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Lengths))]
    public void from_the_first_of_a_month_end_on_the_last_of_one(int months) => ThirtyYears.EveryDay
        .Where(day => day.Day == 1 && Counting.MonthsBeginningWith(months, day).PlusDays(1).Day != 1).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Lengths))]
    public void end_in_the_month_they_should_or_on_the_last_day_before_it(int months) => ThirtyYears.EveryDay
        .Where(day => MonthNumber(Counting.MonthsBeginningWith(months, day).PlusDays(1)) - MonthNumber(day) - months is not (0 or 1)).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Lengths))]
    public void agree_with_a_second_reckoning_on_every_day(int months) => ThirtyYears.EveryDay
        .Where(day => Counting.MonthsBeginningWith(months, day) != SecondReckoning.MonthsFrom(months, day)).ShouldBeEmpty();

    [Fact]
    public void of_five_years_are_the_years_beginning_with() => ThirtyYears.EveryDay
        .Where(day => Counting.YearsBeginningWith(5, day) != SecondReckoning.MonthsFrom(60, day)).ShouldBeEmpty();

    [Fact]
    public void six_and_then_twelve_are_eighteen_but_on_two_days() => ThirtyYears.EveryDay
        .Where(day => day.Year is >= 2021 and <= 2028)
        .Where(day => Counting.MonthsBeginningWith(12, Counting.MonthsBeginningWith(6, day).PlusDays(1)) != Counting.MonthsBeginningWith(18, day))
        .ShouldBe([On("Monday 29 August 2022"), On("Saturday 29 August 2026")]);

    [Fact]
    public void of_a_moratorium_or_its_protected_period_lack_a_corresponding_day_56_times_from_2021_to_2028() => ThirtyYears.EveryDay
        .Where(day => day.Year is >= 2021 and <= 2028)
        .Count(day => new[] { 6, 18 }.Any(months => CorrespondingDay.IsMissing(day, Counting.MonthsBeginningWith(months, day))))
        .ShouldBe(56);

    [Fact]
    public void from_29_february_may_be_removed_on_the_first_of_march() =>
        Counting.RemovableAfterYears(5, On("Thursday 29 February 2024")).ShouldBe(On("Thursday 1 March 2029"));

    [Fact]
    public void and_the_day_after_is_the_first_of_removal() => ThirtyYears.EveryDay
        .Where(day => Counting.RemovableAfterYears(5, day) != SecondReckoning.NthDay(2, SecondReckoning.MonthsFrom(60, day))).ShouldBeEmpty();

    /// <summary>The days on which a count ends earlier than it did from the day before.</summary>
    internal static IEnumerable<LocalDate> Falls(Func<LocalDate, LocalDate> count) =>
        ThirtyYears.EveryDay.Where(day => count(day) > count(day.PlusDays(1)));

    private static int MonthNumber(LocalDate day) => (12 * day.Year) + day.Month - 1;
}
