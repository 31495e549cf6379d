using RightToBid.Law.Time;

namespace RightToBid.Law.Tests.Time;

public class weeks_and_their_two_prepositions
{
    public static TheoryData<int> Lengths => [1, 6, 8, 13];

    [Theory]
    [InlineData(8, "Monday 8 January 2024", "Sunday 3 March 2024")]
    [InlineData(8, "Tuesday 31 October 2023", "Monday 25 December 2023")]
    [InlineData(6, "Sunday 27 October 2024", "Saturday 7 December 2024")]   // the clocks go back
    [InlineData(6, "Sunday 31 March 2024", "Saturday 11 May 2024")]         // the clocks go forward
    public void beginning_with_a_day_count_it(int weeks, string first, string last) =>
        Counting.WeeksBeginningWith(weeks, On(first)).ShouldBe(On(last));

    [Theory]
    [InlineData(8, "Monday 8 January 2024", "Monday 4 March 2024")]
    [InlineData(13, "Wednesday 11 October 2023", "Wednesday 10 January 2024")]
    [InlineData(13, "Sunday 27 October 2024", "Sunday 26 January 2025")]
    public void after_a_day_do_not(int weeks, string fact, string last) => Counting.WeeksAfter(weeks, On(fact)).ShouldBe(On(last));

    [Theory]
    [MemberData(nameof(Lengths))]
    public void beginning_with_agree_with_a_second_reckoning_on_every_day(int weeks) => ThirtyYears.EveryDay
        .Where(day => Counting.WeeksBeginningWith(weeks, day) != SecondReckoning.NthDay(7 * weeks, day)).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Lengths))]
    public void after_agree_with_a_second_reckoning_on_every_day(int weeks) => ThirtyYears.EveryDay
        .Where(day => Counting.WeeksAfter(weeks, day) != SecondReckoning.NthDay((7 * weeks) + 1, day)).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Lengths))]
    public void after_end_on_the_weekday_of_the_fact(int weeks) => ThirtyYears.EveryDay
        .Where(day => Counting.WeeksAfter(weeks, day).DayOfWeek != day.DayOfWeek).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Lengths))]
    public void beginning_with_end_on_the_weekday_before_it(int weeks) => ThirtyYears.EveryDay
        .Where(day => Counting.WeeksBeginningWith(weeks, day).PlusDays(1).DayOfWeek != day.DayOfWeek).ShouldBeEmpty();
}
