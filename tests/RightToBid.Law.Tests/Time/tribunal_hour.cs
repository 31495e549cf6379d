using NodaTime;

using RightToBid.Law.Time;

namespace RightToBid.Law.Tests.Time;

/// <summary>SI 2009/1976, r. 12(1): before 5pm, by the clocks in London.</summary>
public class tribunal_hour
{
    [Theory]
    [InlineData("Thursday 28 March 2024", 16, 59, true)]
    [InlineData("Thursday 28 March 2024", 17, 0, false)]   // winter time, the last days of it
    [InlineData("Thursday 28 March 2024", 17, 30, false)]
    [InlineData("Wednesday 27 March 2024", 23, 59, true)]
    [InlineData("Friday 29 March 2024", 9, 0, false)]
    public void is_five_on_the_last_day(string day, int hour, int minute, bool isInTime) =>
        TribunalHour.IsInTime(On("Thursday 28 March 2024"), Moment(day, hour, minute)).ShouldBe(isInTime);

    [Theory]
    [InlineData(15, 59, true)]   // 16:59 in London
    [InlineData(16, 0, false)]   // 17:00 in London
    public void is_five_in_summer_time_too(int utcHour, int minute, bool isInTime) =>
        TribunalHour.IsInTime(On("Tuesday 2 April 2024"), Instant.FromUtc(2024, 4, 2, utcHour, minute)).ShouldBe(isInTime);

    [Fact]
    public void belongs_to_a_day_in_london() =>
        TribunalHour.DayOf(Instant.FromUtc(2024, 4, 2, 23, 30)).ShouldBe(On("Wednesday 3 April 2024"));

    private static Instant Moment(string day, int hour, int minute) =>
        (On(day) + new LocalTime(hour, minute)).InZoneStrictly(DateTimeZoneProviders.Tzdb["Europe/London"]).ToInstant();
}
