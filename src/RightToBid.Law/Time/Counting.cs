using NodaTime;

namespace RightToBid.Law.Time;

/// <summary>One function per form of words that statutes use for a period. Each returns the last day of the period, included.</summary>
/// <remarks>
/// Days are civil days in Europe/London, made from timestamps before any counting, so the clock changes cannot reach them. Nothing here
/// moves off a weekend or a bank holiday but <see cref="TribunalDays"/>, whose rules say so. Only this file adds months.
/// </remarks>
public static class Counting
{
    /// <summary>"n weeks beginning with" a day.</summary>
    /// <remarks>The day itself is day one, so eight weeks beginning with a Monday end on a Sunday.</remarks>
    public static LocalDate WeeksBeginningWith(int weeks, LocalDate day) => day.PlusDays((7 * weeks) - 1);

    /// <summary>"within n weeks of" a day; "n weeks after" it.</summary>
    /// <remarks>The day itself is not counted, so eight weeks after a Monday end on a Monday.</remarks>
    public static LocalDate WeeksAfter(int weeks, LocalDate day) => day.PlusDays(7 * weeks);

    /// <summary>"n months beginning with" a day.</summary>
    /// <remarks>
    /// The day itself is day one, so the period ends on the day before the corresponding day of the last month. Where that month has no
    /// corresponding day, it ends on that month's last day.
    /// </remarks>
    // AMBIGUITY A35: the textbook rule for a month that has no corresponding day; no modern decision is known.
    public static LocalDate MonthsBeginningWith(int months, LocalDate day)
    {
        var corresponding = Later(day, months);
        return corresponding.Day < day.Day ? corresponding : corresponding.PlusDays(-1);
    }

    /// <summary>"n years beginning with" a day.</summary>
    /// <remarks>The day itself is day one. From 29 February, where the last year has none, the period ends on 28 February.</remarks>
    public static LocalDate YearsBeginningWith(int years, LocalDate day) => MonthsBeginningWith(12 * years, day);

    /// <summary>"may be removed after it has been in the list for n years": the first day on which it may.</summary>
    /// <remarks>The day of entry is day one of the years; removal may follow on the day after their last. Not a last day: a first.</remarks>
    public static LocalDate RemovableAfterYears(int years, LocalDate day) => YearsBeginningWith(years, day).PlusDays(1);

    /// <summary>"within n days of the date on which notice was sent", to a tribunal.</summary>
    /// <remarks>
    /// The day of sending is not counted. A last day that is not a working day moves to the next one that is; the act must be done
    /// before 5pm on it (SI 2009/1976, r. 12).
    /// </remarks>
    /// <exception cref="LawNotEncodedException">The count leaves the years of <paramref name="calendar"/>.</exception>
    public static LocalDate TribunalDays(int days, LocalDate day, WorkingDays calendar) => calendar.OnOrAfter(day.PlusDays(days));

#pragma warning disable RS0030 // The one place that adds months. NodaTime answers the month's last day where there is no corresponding one.
    private static LocalDate Later(LocalDate day, int months) => day.PlusMonths(months);
#pragma warning restore RS0030
}
