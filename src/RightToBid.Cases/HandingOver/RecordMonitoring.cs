using NodaTime;

using RightToBid.Law.Time;

namespace RightToBid.Cases.HandingOver;

/// <summary>Somebody looked, in one of the five years after the keys, at how the asset fares and whether the promises are kept.</summary>
/// <param name="Year">The year since the keys passed, from one.</param>
public sealed record RecordMonitoring(Guid StreamId, int Year, string Findings, bool PromisesKept, LocalDate MonitoredOn)
    : ICommand<Handover>
{
    public Decision Decide(Handover state, DecisionContext context)
    {
        if (state.Monitored.Find(known => known.Year == Year) is { } earlier)
        {
            return earlier == new Monitoring(Year, Findings, PromisesKept, MonitoredOn)
                ? Decision.Nothing
                : Refusal.ByState("ALREADY_MONITORED", $"Year {Year} was monitored on {Words.Full(earlier.MonitoredOn)}.");
        }

        return Checks.First(
                Begun.MustBeCompleted(state),
                Year is >= 1 and <= MonitoringPolicy.Years
                    ? null
                    : Refusal.OfAnswer(nameof(Year), $"Enter a year from 1 to {MonitoringPolicy.Years}."),
                Checks.Said(nameof(Findings), Findings, "Say what was found."),
                Checks.NotInFuture(nameof(MonitoredOn), MonitoredOn, context),
                Checks.NotBefore(nameof(MonitoredOn), "Monitoring", MonitoredOn, "the keys passed", state.CompletedOn)) is { } refusal
            ? refusal
            : Decision.Of(new MonitoringRecorded(Year, Findings, PromisesKept, MonitoredOn));
    }
}

/// <param name="Year">The year since the keys passed, from one.</param>
public sealed record MonitoringRecorded(int Year, string Findings, bool PromisesKept, LocalDate MonitoredOn) : ICaseEvent;
