using NodaTime;

namespace RightToBid.Cases.HandingOver;

/// <param name="Year">The year since the keys passed, from one.</param>
public sealed record MonitoringRecorded(int Year, string Findings, bool PromisesKept, LocalDate MonitoredOn) : ICaseEvent;
