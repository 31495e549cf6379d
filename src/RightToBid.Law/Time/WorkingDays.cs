using System.Collections.Frozen;

using NodaTime;

namespace RightToBid.Law.Time;

/// <summary>A calendar of working days, for texts that say so. Its bank holidays are data, handed in, never computed.</summary>
/// <remarks>
/// A working day is not a Saturday, a Sunday, Christmas Day, Good Friday or a bank holiday (SI 2009/1976, r. 12(3)). Good Friday and
/// Christmas Day are in the published lists. A year that was not loaded is unknown, not empty.
/// </remarks>
public sealed class WorkingDays
{
    private readonly FrozenSet<LocalDate> holidays;

    /// <summary>A calendar for whole years, both included, with every bank holiday in them.</summary>
    /// <exception cref="ArgumentException">A holiday lies outside the years.</exception>
    public WorkingDays(int firstYear, int lastYear, IEnumerable<LocalDate> bankHolidays)
    {
        (FirstYear, LastYear) = (firstYear, lastYear);
        holidays = bankHolidays.ToFrozenSet();
        if (holidays.Any(day => day.Year < firstYear || day.Year > lastYear))
        {
            throw new ArgumentException($"A bank holiday lies outside {firstYear} to {lastYear}.", nameof(bankHolidays));
        }
    }

    /// <summary>A calendar that knows no year, for regimes whose texts never say "working day".</summary>
    public static WorkingDays NoYears { get; } = new(1, 0, []);

    /// <summary>The first year loaded.</summary>
    public int FirstYear { get; }

    /// <summary>The last year loaded.</summary>
    public int LastYear { get; }

    /// <summary>Whether <paramref name="day"/> is a working day.</summary>
    /// <exception cref="LawNotEncodedException">The year was not loaded.</exception>
    public bool Includes(LocalDate day) =>
        !IsBankHoliday(day) && day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday);

    /// <summary>Whether <paramref name="day"/> is one of the bank holidays handed in.</summary>
    /// <exception cref="LawNotEncodedException">The year was not loaded.</exception>
    public bool IsBankHoliday(LocalDate day)
    {
        if (day.Year < FirstYear || day.Year > LastYear)
        {
            throw new LawNotEncodedException(FirstYear > LastYear
                ? $"No bank holidays have been loaded, so working days around {day:uuuu-MM-dd} are not known."
                : $"Bank holidays have been loaded for {FirstYear} to {LastYear}, not for {day.Year}.");
        }

        return holidays.Contains(day);
    }

    /// <summary><paramref name="day"/> itself if it is a working day, or the next one that is.</summary>
    /// <exception cref="LawNotEncodedException">The search leaves the years loaded.</exception>
    public LocalDate OnOrAfter(LocalDate day)
    {
        while (!Includes(day))
        {
            day = day.PlusDays(1);
        }

        return day;
    }

    /// <summary>The working day that comes <paramref name="count"/>th after <paramref name="day"/>, which is not counted itself.</summary>
    /// <exception cref="LawNotEncodedException">The search leaves the years loaded.</exception>
    public LocalDate After(int count, LocalDate day)
    {
        for (var counted = 0; counted < count; counted++)
        {
            day = OnOrAfter(day.PlusDays(1));
        }

        return day;
    }
}
