using System.Globalization;

using NodaTime;
using NodaTime.Text;

namespace RightToBid.Law.Time;

/// <summary>Days and small numbers as readers are told them.</summary>
public static class Words
{
    private static readonly LocalDatePattern WithWeekday = LocalDatePattern.CreateWithInvariantCulture("dddd d MMMM uuuu");
    private static readonly LocalDatePattern DayMonthYear = LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu");
    private static readonly LocalDatePattern WithoutYear = LocalDatePattern.CreateWithInvariantCulture("d MMMM");

    /// <summary>A day with its weekday: <c>Thursday 29 February 2024</c>.</summary>
    public static string Full(LocalDate day) => WithWeekday.Format(day);

    /// <summary>A day without its weekday: <c>29 February 2024</c>.</summary>
    public static string WithYear(LocalDate day) => DayMonthYear.Format(day);

    /// <summary>A day of a year that is understood: <c>29 February</c>.</summary>
    public static string DayAndMonth(LocalDate day) => WithoutYear.Format(day);

    /// <summary>A month's name: <c>February</c>.</summary>
    internal static string Month(LocalDate day) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(day.Month);

    /// <summary>A small number in letters, a large one in digits: <c>six</c>, <c>28</c>.</summary>
    internal static string Number(int number) => number switch
    {
        1 => "one",
        2 => "two",
        3 => "three",
        4 => "four",
        5 => "five",
        6 => "six",
        7 => "seven",
        8 => "eight",
        9 => "nine",
        10 => "ten",
        11 => "eleven",
        12 => "twelve",
        13 => "thirteen",
        18 => "eighteen",
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>A number in letters at the head of a sentence: <c>Six</c>.</summary>
    internal static string NumberFirst(int number) => Number(number) is var words && char.IsDigit(words[0])
        ? words
        : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>A number with its ending: <c>42nd</c>.</summary>
    internal static string Ordinal(int number) => (number % 100, number % 10) switch
    {
        ( >= 11 and <= 13, _) => $"{number}th",
        (_, 1) => $"{number}st",
        (_, 2) => $"{number}nd",
        (_, 3) => $"{number}rd",
        _ => $"{number}th",
    };
}
