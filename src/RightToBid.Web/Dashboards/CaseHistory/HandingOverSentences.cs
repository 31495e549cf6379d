using System.Globalization;

using RightToBid.Cases;
using RightToBid.Cases.HandingOver;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Dashboards.CaseHistory;

/// <summary>What happened on the way to the keys and after, in words.</summary>
internal static class HandingOverSentences
{
    public static string? For(ICaseEvent happened) => happened switch
    {
        HandoverBegun e => $"The handover of {e.AssetName} to {e.Group.Name} began on {e.BegunOn.InFull()}.",
        ConditionAdded e => $"A condition for the keys to pass was added on {e.AddedOn.InFull()}: {EventSentences.Closed(e.Title)}",
        ConditionFulfilled e => $"A condition for the keys to pass was fulfilled on {e.FulfilledOn.InFull()}.",
        HandoverCompleted e => $"The keys passed to the community on {e.CompletedOn.InFull()}.",
        PromiseAdded e => $"The group made a promise about the asset on {e.MadeOn.InFull()}: {EventSentences.Closed(e.Title)}",
        MonitoringFellDue e => string.Create(
            CultureInfo.InvariantCulture, $"Year {e.Year} since the keys passed ended at the end of {e.LastDay.InFull()} without monitoring."),
        MonitoringRecorded e => string.Create(
            CultureInfo.InvariantCulture,
            $"Year {e.Year} was monitored on {e.MonitoredOn.InFull()}: the promises were {(e.PromisesKept ? "" : "not ")}kept. {EventSentences.Closed(e.Findings)}"),
        LongStopDatePassed e =>
            $"The last day that the parties had agreed for the keys to pass, {e.LastDay.InFull()}, went by.",
        HandoverDischarged e => $"The handover was discharged on {e.DischargedOn.InFull()}: {EventSentences.Closed(e.Reason)}",
        HandoverDefaulted e => $"The handover failed on {e.DefaultedOn.InFull()}: {EventSentences.Closed(e.Reason)}",
        _ => null,
    };
}
