using System.Globalization;
using System.Text.RegularExpressions;

using NodaTime;

using RightToBid.Web.Importing.Reading;

namespace RightToBid.Web.Importing.Dating;

/// <summary>Reads dates as councils write them. The day always comes first: a month-first date is reported, never turned round.</summary>
internal static partial class PublishedDates
{
    private static readonly string[] Blanks =
        ["", "-", "--", "–", "—", "n/a", "na", "none", "blank", "(blank)", "nil", "not applicable", "not published", "null"];

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static DateReading Read(Cell cell)
    {
        var text = cell.Text.Trim();
        if (cell.Day is { } typed) return new(text, DateForm.Day, [typed]);
        if (Blanks.Contains(text, StringComparer.OrdinalIgnoreCase)) return new(text, DateForm.Blank, []);
        if (SerialIn(text) is { } serial) return new(text, DateForm.Day, [serial], Problem: $"{text} was read as a spreadsheet's day number.");

        var found = AnyDate().Matches(text).Select(Read).ToList();
        if (found.Find(one => one.Day is null) is { } impossible)
        {
            return new(text, DateForm.Impossible, [], AnswerIn(text), impossible.Problem, impossible.LooksMonthFirst);
        }

        return found.Count switch
        {
            0 when MonthOrYear().IsMatch(text) => new(text, DateForm.MonthOrYear, [], AnswerIn(text)),
            0 => new(text, DateForm.Words, [], AnswerIn(text)),
            1 => new(text, DateForm.Day, [found[0].Day!.Value], AnswerIn(text), found[0].Problem),
            _ => new(text, DateForm.SeveralDays, [.. found.Select(one => one.Day!.Value)], AnswerIn(text)),
        };
    }

    private static Found Read(Match match)
    {
        var year = YearOf(match.Groups["year"].Value);
        var month = match.Groups["name"] is { Success: true, Value: var name }
            ? Array.IndexOf(Months, name[..3].ToLowerInvariant()) + 1
            : Number(match.Groups["month"].Value);
        var day = Number(match.Groups["day"].Value);
        if (month is < 1 or > 12)
        {
            return new(null, $"{match.Value} has no month {month}: dates are read with the day first.", day is >= 1 and <= 12 && IsDay(year, day, month));
        }

        if (!IsDay(year, month, day)) return new(null, $"{match.Value} is not a day in the calendar.", false);
        var date = new LocalDate(year, month, day);
        return new(date, WrongWeekday(match.Groups["weekday"].Value, date), false);
    }

    private static bool IsDay(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month);

    /// <summary>Registers began in 2012, so two figures mean this century.</summary>
    private static int YearOf(string text) => text.Length == 2 ? 2000 + Number(text) : Number(text);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static string? WrongWeekday(string written, LocalDate date) =>
        written.Length == 0 || date.DayOfWeek.ToString().StartsWith(written[..3], StringComparison.OrdinalIgnoreCase)
            ? null
            : $"{written} is written, and {date.ToString("d MMMM uuuu", CultureInfo.InvariantCulture)} was a {date.DayOfWeek}.";

    private static bool? AnswerIn(string text) => YesOrNo().Match(text) switch
    {
        { Success: false } => null,
        { Value: var word } => word.ToUpperInvariant() is not ("NO" or "N" or "NOT"),
    };

    /// <summary>A bare number from a date column whose cells lost their format; 20,000 is in 1954 and 80,000 in 2119.</summary>
    private static LocalDate? SerialIn(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var serial) && serial is > 20_000 and < 80_000
            ? new LocalDate(1899, 12, 30).PlusDays((int)serial)
            : null;

    [GeneratedRegex(
        """
        (?<!\d)(?:
            (?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?:[T\ ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?
          | (?<day>\d{1,2})\s?[/.\-]\s?(?<month>\d{1,2})\s?[/.\-]\s?(?<year>\d{4}|\d{2})(?:\s\d{1,2}:\d{2}(?::\d{2})?)?
          | (?:(?<weekday>(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?),?\s+)?
            (?<day>\d{1,2})\s?(?:st|nd|rd|th)?(?:\s+of)?[\s,\-/]*
            (?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)
            \.?[\s,\-/]*(?<year>\d{4}|\d{2})
          | (?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)
            \s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})
        )(?!\d)
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex AnyDate();

    [GeneratedRegex(
        @"^(?:\d{4}|\d{4}-\d{1,2}|\d{1,2}/\d{4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s+\d{4})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MonthOrYear();

    [GeneratedRegex(@"\b(?:yes|no|not|triggered|y|n)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex YesOrNo();

    private sealed record Found(LocalDate? Day, string? Problem, bool LooksMonthFirst);
}
