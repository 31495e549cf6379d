using NodaTime;

namespace RightToBid.Law.Time;

/// <summary>A duty that fell due on a bank holiday and was done on the next day on which it could be demanded.</summary>
/// <remarks>
/// The Banking and Financial Dealings Act 1971, s. 1(4), may count it as done. That can be argued, and no more: the last day is
/// never moved, and late stays late. The section speaks of bank holidays, so a Saturday or a Sunday gives no grace and is not
/// skipped.
/// </remarks>
public static class HolidayGrace
{
    /// <summary>The mark of such an act.</summary>
    public const string Arguable = "HOLIDAY_GRACE_ARGUABLE";

    /// <summary>Whether what was done on <paramref name="doneOn"/>, after the last day, can be argued to be done in time.</summary>
    /// <exception cref="LawNotEncodedException">The bank holidays of the year were not loaded.</exception>
    // AMBIGUITY A47: marked, never moved. A second holiday in between counts with the first.
    public static bool IsArguable(LocalDate lastDay, LocalDate doneOn, WorkingDays calendar)
    {
        if (doneOn <= lastDay || !calendar.IsBankHoliday(lastDay)) return false;

        var next = lastDay.PlusDays(1);
        while (calendar.IsBankHoliday(next))
        {
            next = next.PlusDays(1);
        }

        return doneOn <= next;
    }
}
