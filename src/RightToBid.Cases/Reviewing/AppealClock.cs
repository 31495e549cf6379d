using NodaTime;

using RightToBid.Law;
using RightToBid.Law.Time;

namespace RightToBid.Cases.Reviewing;

/// <summary>Whether a notice of appeal came in time.</summary>
public enum AppealTiming
{
    /// <summary>The day from which time runs, or the calendar for it, is not known.</summary>
    NotKnown,
    InTime,

    /// <summary>It came late: it is not admitted unless the tribunal extends time.</summary>
    NeedsExtension,

    /// <summary>For an owner who came later the rule does not say from when time runs (A38).</summary>
    TimeUncertain,
}

/// <summary>The days and hours of appeals. They move to working days, so the calendar is an argument.</summary>
public static class AppealClock
{
    /// <summary>A window that runs from a day of sending; nothing where nothing was sent, or no calendar reaches that far.</summary>
    public static StatutoryWindow? Window(string regimeKey, string window, LocalDate? sentOn, WorkingDays calendar)
    {
        if (sentOn is not { } day) return null;

        try
        {
            return StatuteBook.Regime(regimeKey).Window(window).Opens(day, calendar);
        }
        catch (LawNotEncodedException)
        {
            return null;
        }
    }

    /// <summary>The 28 days for asking for permission to appeal further, from the last of the tribunal's papers.</summary>
    public static StatutoryWindow? Permission(string regimeKey, Appeal? appeal, WorkingDays calendar) => Window(
        regimeKey,
        WindowKeys.PermissionToAppeal,
        appeal is { Outcome: not null, PapersSent: { IsEmpty: false } papers } ? papers.Max() : null,
        calendar);

    /// <summary>How the notice of appeal stands to the 28 days.</summary>
    public static AppealTiming Timing(Appellant by, LocalDate receivedOn, Instant? receivedAt, StatutoryWindow? window) => (by, window) switch
    {
        (Appellant.LaterOwner, _) => AppealTiming.TimeUncertain,
        (_, null) => AppealTiming.NotKnown,
        (_, { } days) => IsInTime(days.LastDay, receivedOn, receivedAt) ? AppealTiming.InTime : AppealTiming.NeedsExtension,
    };

    /// <summary>How the notice of appeal stands to the 28 days.</summary>
    public static AppealTiming Timing(Appeal appeal, StatutoryWindow? window) =>
        Timing(appeal.By, appeal.ReceivedOn, appeal.ReceivedAt, window);

    /// <summary>Whether the tribunal can decide it: it came in time, or time was extended, or nobody can say.</summary>
    public static bool IsBeforeTribunal(Appeal appeal, StatutoryWindow? window) =>
        !appeal.EndedWithoutDecision
        && (appeal.IsAdmittedLate is true || Timing(appeal, window) is not AppealTiming.NeedsExtension);

    internal static bool IsInTime(LocalDate lastDay, LocalDate receivedOn, Instant? receivedAt) =>
        receivedAt is { } moment ? TribunalHour.IsInTime(lastDay, moment) : receivedOn < lastDay;
}
