using System.Globalization;

using Microsoft.AspNetCore.Mvc.ModelBinding;

using NodaTime;

namespace RightToBid.Web.Shared;

/// <summary>A day as somebody typed it, in three parts. Kept as typed, so that a mistake can be shown and put right.</summary>
public sealed record DateAnswer
{
    internal const int FirstYear = 1900;
    internal const int LastYear = 2100;

    private static readonly string[] MonthNames = CultureInfo.GetCultureInfo("en-GB").DateTimeFormat.MonthNames;

    public string? Day { get; set; }

    public string? Month { get; set; }

    public string? Year { get; set; }

    /// <summary>Nothing was typed at all.</summary>
    public bool IsEmpty => (Day, Month, Year) is (null or "", null or "", null or "");

    public static DateAnswer Of(LocalDate day) => new()
    {
        Day = day.Day.ToString(CultureInfo.InvariantCulture),
        Month = day.Month.ToString(CultureInfo.InvariantCulture),
        Year = day.Year.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>The day, or one error in the design system's words beside <paramref name="field"/>.</summary>
    /// <param name="what">The question as a noun: "the day the notice arrived".</param>
    public bool TryRead(ModelStateDictionary errors, string field, string what, out LocalDate day)
    {
        if (Mistake(what) is not var (part, message))
        {
            day = new LocalDate(Number(Year)!.Value, MonthNumber()!.Value, Number(Day)!.Value);
            return true;
        }

        errors.AddModelError($"{field}.{part}", message);
        day = default;
        return false;
    }

    /// <summary>The parts that are wrong: "Day", "Month", "Year". None where the parts make a real day.</summary>
    internal IReadOnlyList<string> WrongParts() => Mistake("the day") switch
    {
        null => [],
        _ when Missing() is { Count: > 0 } missing => missing,
        _ when MonthNumber() is not (>= 1 and <= 12) => ["Month"],
        _ when HasWrongYear() || IsFromAnotherAge() => ["Year"],
        _ => ["Day", "Month", "Year"],
    };

    private (string Part, string Message)? Mistake(string what) => Missing() switch
    {
        { Count: 3 } => ("Day", $"Enter {what}, like 31 8 2023"),
        [var one] => (one, $"{Sentences.Begin(what)} must include a {one.ToLowerInvariant()}"),
        [var one, var other] => (one, $"{Sentences.Begin(what)} must include a {one.ToLowerInvariant()} and {other.ToLowerInvariant()}"),
        _ when MonthNumber() is not (>= 1 and <= 12) => ("Month", $"{Sentences.Begin(what)} must be a real date"),
        _ when HasWrongYear() => ("Year", "Year must include 4 numbers"),
        _ when IsFromAnotherAge() => ("Year", $"{Sentences.Begin(what)} must be between {FirstYear} and {LastYear}"),
        _ when IsReal() => null,
        _ => ("Day", $"{Sentences.Begin(what)} must be a real date"),
    };

    private List<string> Missing() =>
        [.. new[] { ("Day", Day), ("Month", Month), ("Year", Year) }.Where(part => string.IsNullOrWhiteSpace(part.Item2)).Select(part => part.Item1)];

    private bool HasWrongYear() => Number(Year) is not (>= 1000 and <= 9999);

    /// <summary>No fact of a case is older, and no period of the law ends later: any other year is a slip of the finger.</summary>
    internal static bool IsOfThisAge(LocalDate day) => day.Year is >= FirstYear and <= LastYear;

    private bool IsFromAnotherAge() => Number(Year) is not (>= FirstYear and <= LastYear);

    private bool IsReal() => Number(Day) is { } day && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(Number(Year)!.Value, MonthNumber()!.Value);

    private int? MonthNumber() => Number(Month) ?? NamedMonth(Month!.Trim());

    /// <summary>"Feb" and "february" are months too; "m" could be two and is none.</summary>
    private static int? NamedMonth(string name) => name.Length >= 3
        && Array.FindIndex(MonthNames, month => month.StartsWith(name, StringComparison.OrdinalIgnoreCase)) is >= 0 and var index ? index + 1 : null;

    private static int? Number(string? typed) => int.TryParse(typed, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite,
        CultureInfo.InvariantCulture, out var number) ? number : null;
}
