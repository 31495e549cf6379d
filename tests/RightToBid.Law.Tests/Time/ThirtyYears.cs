using NodaTime;

namespace RightToBid.Law.Tests.Time;

/// <summary>Every day from the year of commencement to the horizon.</summary>
internal static class ThirtyYears
{
    public static IReadOnlyList<LocalDate> EveryDay { get; } =
        [.. Enumerable.Range(0, Period.DaysBetween(new(2012, 1, 1), new(2043, 1, 1))).Select(new LocalDate(2012, 1, 1).PlusDays)];
}
