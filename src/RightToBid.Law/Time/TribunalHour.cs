using NodaTime;

namespace RightToBid.Law.Time;

/// <summary>The hour by which a tribunal must have what is sent to it (SI 2009/1976, r. 12(1)).</summary>
/// <remarks>An act on the last day must be done before 5pm in London, on a day that was moved too: 17:00:00 is late.</remarks>
public static class TribunalHour
{
    private static readonly LocalTime Five = new(17, 0);

    private static readonly DateTimeZone London = DateTimeZoneProviders.Tzdb["Europe/London"];

    /// <summary>The day in London on which a moment falls.</summary>
    public static LocalDate DayOf(Instant moment) => moment.InZone(London).Date;

    /// <summary>Whether something done at <paramref name="doneAt"/> was done in time, where <paramref name="lastDay"/> is the last day for it.</summary>
    // AMBIGUITY A37: 5pm also holds on a day that was moved, and 17:00:00 is late.
    public static bool IsInTime(LocalDate lastDay, Instant doneAt) =>
        doneAt.InZone(London) is var done && (done.Date < lastDay || (done.Date == lastDay && done.TimeOfDay < Five));
}
