using NodaTime;

namespace RightToBid.Cases.HandingOver;

/// <summary>A year since the keys passed has ended without monitoring. Policy, not statute.</summary>
public sealed record MonitoringFellDue(int Year, LocalDate LastDay) : IAnnouncement
{
    string IAnnouncement.Kind => WindowKeys.YearlyMonitoring;
}

/// <summary>The day by which the parties agreed that the keys would pass is over.</summary>
public sealed record LongStopDatePassed(LocalDate LastDay) : IAnnouncement
{
    string IAnnouncement.Kind => WindowKeys.LongStop;
}
