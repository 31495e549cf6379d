using NodaTime;
using NodaTime.Text;

using RightToBid.Law.Time;

namespace RightToBid.Cases;

/// <summary>How a moment becomes a day, before anything is counted: by the clock in London, summer time included.</summary>
public static class LondonTime
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/London"];
    private static readonly LocalTimePattern HourAndMinute = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    public static LocalDate DayOf(Instant moment) => moment.InZone(Zone).Date;

    /// <summary>The moment that London's clocks called so: the first of two where they went back, the later where they skipped it.</summary>
    public static Instant MomentOf(LocalDate day, LocalTime time) => day.At(time).InZoneLeniently(Zone).ToInstant();

    /// <summary>Whether London's clocks showed the time on the day: in the night in which they go forward they skip an hour.</summary>
    internal static bool Shows(LocalDate day, LocalTime time) => Zone.MapLocal(day.At(time)).Count > 0;

    /// <summary>23:59, as London's clocks showed it.</summary>
    public static string TimeOf(Instant moment) => HourAndMinute.Format(moment.InZone(Zone).TimeOfDay);

    /// <summary>A paper that arrived at a known moment arrived on that moment's day and on no other.</summary>
    internal static Refusal? MustBeDayOf(string field, LocalDate day, Instant? arrivedAt) =>
        arrivedAt is { } moment && DayOf(moment) != day
            ? Refusal.OfAnswer(field, $"It arrived at {TimeOf(moment)} in London on {Words.Full(DayOf(moment))}, so that is the day it was received.")
            : null;
}
