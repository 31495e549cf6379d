using RightToBid.Law.Time;
using RightToBid.Testing;

namespace RightToBid.Law.Tests.Time;

/// <summary>A47: Banking and Financial Dealings Act 1971, s. 1(4).</summary>
public class holiday_grace
{
    [Theory]
    [InlineData("Tuesday 26 December 2023", "Tuesday 26 December 2023", false)]    // in time, so nothing to argue
    [InlineData("Tuesday 26 December 2023", "Wednesday 27 December 2023", true)]
    [InlineData("Tuesday 26 December 2023", "Thursday 28 December 2023", false)]
    [InlineData("Wednesday 25 December 2013", "Thursday 26 December 2013", true)]   // sooner than it could be demanded
    [InlineData("Wednesday 25 December 2013", "Friday 27 December 2013", true)]
    [InlineData("Wednesday 25 December 2013", "Saturday 28 December 2013", false)]
    [InlineData("Friday 29 March 2024", "Saturday 30 March 2024", true)]            // Good Friday; a Saturday is not skipped
    [InlineData("Friday 29 March 2024", "Sunday 31 March 2024", false)]
    [InlineData("Friday 29 March 2024", "Tuesday 2 April 2024", false)]
    [InlineData("Monday 4 March 2024", "Tuesday 5 March 2024", false)]              // no holiday
    [InlineData("Sunday 3 March 2024", "Monday 4 March 2024", false)]               // a Sunday is no bank holiday
    public void can_be_argued_to_the_next_day_that_is_no_bank_holiday(string lastDay, string doneOn, bool isArguable) =>
        HolidayGrace.IsArguable(On(lastDay), On(doneOn), BankHolidays.EnglandAndWales).ShouldBe(isArguable);

    [Fact]
    public void is_not_guessed_at_where_no_calendar_reaches() =>
        Should.Throw<LawNotEncodedException>(
            () => HolidayGrace.IsArguable(On("Tuesday 26 December 2023"), On("Wednesday 27 December 2023"), WorkingDays.NoYears));
}
