using NodaTime;

using RightToBid.Law;
using RightToBid.Law.Time;

namespace RightToBid.Cases;

/// <summary>The mark of a duty done late that a bank holiday may excuse (A47): that can be argued, and no more. No last day is moved by it.</summary>
public static class HolidayMark
{
    /// <summary>The mark of what was done on <paramref name="doneOn"/>; nothing where no holiday excuses it, or no calendar reaches so far.</summary>
    public static string? Of(LocalDate lastDay, LocalDate doneOn, WorkingDays calendar)
    {
        try
        {
            return HolidayGrace.IsArguable(lastDay, doneOn, calendar) ? HolidayGrace.Arguable : null;
        }
        catch (LawNotEncodedException)
        {
            return null;
        }
    }
}
