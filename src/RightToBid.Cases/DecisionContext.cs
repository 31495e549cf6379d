using NodaTime;

using RightToBid.Law.Time;

namespace RightToBid.Cases;

/// <summary>What a decider is told besides the command and the state.</summary>
/// <param name="Today">The calendar date in Europe/London, computed once at the edge.</param>
/// <param name="Calendar">The working-day calendar of the case's jurisdiction.</param>
public sealed record DecisionContext(LocalDate Today, WorkingDays Calendar);
