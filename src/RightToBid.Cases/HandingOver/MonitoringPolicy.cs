using NodaTime;

using RightToBid.Law.Time;

namespace RightToBid.Cases.HandingOver;

/// <summary>Yearly monitoring for five years from the keys. Policy: no statute asks for it, and nothing here may be called statutory.</summary>
public static class MonitoringPolicy
{
    public const int Years = 5;

    public const string Basis = "Policy: yearly monitoring for five years, not statutory";

    public const string Version = "policy-1";

    /// <summary>The last day of a year that begins with the day the keys passed, counted as the law counts years beginning with a day.</summary>
    public static LocalDate LastDayOfYear(int year, LocalDate completedOn) => Counting.YearsBeginningWith(year, completedOn);
}
