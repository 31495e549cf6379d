using NodaTime;
using NodaTime.Text;

namespace RightToBid.Testing;

/// <summary>Days as people write them, so that a date in a test cannot lie about its weekday.</summary>
internal static class Day
{
    private static readonly LocalDatePattern InWords = LocalDatePattern.CreateWithInvariantCulture("dddd d MMMM uuuu");

    /// <summary>The day written "Tuesday 12 May 2020". A weekday that the date does not have is an error.</summary>
    public static LocalDate On(string day) => InWords.Parse(day).GetValueOrThrow();
}
