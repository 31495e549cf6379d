using System.Globalization;

using NodaTime;
using NodaTime.Text;

namespace RightToBid.Web.Shared;

/// <summary>Days as people read them. An end is always "to the end of" a day, and says how far away it is.</summary>
internal static class LondonDates
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");
    private static readonly LocalDatePattern Full = LocalDatePattern.Create("dddd d MMMM uuuu", British);
    private static readonly LocalDatePattern WithoutWeekday = LocalDatePattern.Create("d MMMM uuuu", British);

    /// <summary>Thursday 29 February 2024.</summary>
    public static string InFull(this LocalDate day) => Full.Format(day);

    /// <summary>29 February 2024: for tables and second mentions.</summary>
    public static string InShort(this LocalDate day) => WithoutWeekday.Format(day);

    /// <summary>2024-02-29: for addresses and data.</summary>
    public static string Iso(this LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary>To the end of Thursday 29 February 2024.</summary>
    public static string ToTheEndOf(this LocalDate day) => $"to the end of {day.InFull()}";

    /// <summary>How far a last day is from today: "6 days left", "today is the last day", "ended 3 days ago".</summary>
    public static string Distance(this LocalDate lastDay, LocalDate today) => Period.DaysBetween(today, lastDay) switch
    {
        0 => "today is the last day",
        1 => "1 day left",
        > 1 and var days => string.Create(British, $"{days:N0} days left"),
        -1 => "ended 1 day ago",
        var days => string.Create(British, $"ended {-days:N0} days ago"),
    };
}
