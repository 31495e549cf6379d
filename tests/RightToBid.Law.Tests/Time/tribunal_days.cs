using NodaTime;

using RightToBid.Law.Time;
using RightToBid.Testing;

namespace RightToBid.Law.Tests.Time;

public class tribunal_days
{
    private static readonly LocalDate LastSending = On("Friday 1 December 2028");

    /// <summary>Every day from which the calendar that is loaded can be reached.</summary>
    private static IEnumerable<LocalDate> EveryDay => ThirtyYears.EveryDay.TakeWhile(day => day <= LastSending);

    [Theory]
    [InlineData("Thursday 29 February 2024", "Thursday 28 March 2024")]
    [InlineData("Friday 1 March 2024", "Tuesday 2 April 2024")]         // Good Friday, a weekend, Easter Monday
    [InlineData("Tuesday 28 November 2023", "Wednesday 27 December 2023")]
    [InlineData("Monday 22 August 2022", "Tuesday 20 September 2022")]  // the day of a state funeral
    public void end_on(string sent, string last) => Last(On(sent)).ShouldBe(On(last));

    [Fact]
    public void agree_with_a_second_reckoning_on_every_day()
    {
        var holidays = ThirtyYears.EveryDay
            .Where(day => day.Year <= 2028 && day.DayOfWeek <= IsoDayOfWeek.Friday && !BankHolidays.EnglandAndWales.Includes(day)).ToHashSet();
        EveryDay.Where(day => Last(day) != SecondReckoning.OpenDayFrom(28, day, holidays)).ShouldBeEmpty();
    }

    [Fact]
    public void never_end_on_a_weekend_or_a_holiday() => EveryDay.Where(day => !BankHolidays.EnglandAndWales.Includes(Last(day))).ShouldBeEmpty();

    [Fact]
    public void never_end_sooner_and_at_most_five_days_later() =>
        EveryDay.Where(day => Period.DaysBetween(day, Last(day)) is < 28 or > 33).ShouldBeEmpty();

    [Fact]
    public void beyond_the_years_loaded_are_refused() => Should.Throw<LawNotEncodedException>(() => Last(On("Monday 4 December 2028")))
        .Message.ShouldBe("Bank holidays have been loaded for 2012 to 2028, not for 2029.");

    [Fact]
    public void without_any_years_are_refused() =>
        Should.Throw<LawNotEncodedException>(() => Counting.TribunalDays(28, On("Friday 1 March 2024"), WorkingDays.NoYears));

    private static LocalDate Last(LocalDate sent) => Counting.TribunalDays(28, sent, BankHolidays.EnglandAndWales);
}
