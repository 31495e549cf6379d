using RightToBid.Cases.Correcting;

namespace RightToBid.Cases.HandingOver;

/// <summary>What can be put right about a handover.</summary>
internal static class HandoverFacts
{
    private const string Begun = "the handover began";

    public static FactTable<Handover> Table { get; } = new(
        [
            Correctable.Words<HandoverBegun>(
                "handover-begun.asset-name", "The name of the land or building", e => e.AssetName, (e, words) => e with { AssetName = words }),
            Correctable.Words<HandoverBegun>(
                "handover-begun.group-name", "The name of the group", e => e.Group.Name, (e, words) => e with { Group = e.Group with { Name = words } }),
            .. BodyFacts.Of<HandoverBegun>(
                "handover-begun.group", "the group", e => e.Group.Body, (e, body) => e with { Group = e.Group with { Body = body } }),
            Correctable.Day<HandoverBegun>("handover-begun.begun-on", "The day the handover began", e => e.BegunOn, (e, day) => e with { BegunOn = day }),
            Correctable.DayOrNone<HandoverBegun>(
                "handover-begun.long-stop-on", "The day by which the keys were to pass", e => e.LongStopOn, (e, day) => e with { LongStopOn = day }) with
            {
                MayBeAhead = true,
            },
            Correctable.Day<ConditionAdded>("condition-added.added-on", "The day of the condition", e => e.AddedOn, (e, day) => e with { AddedOn = day }),
            Correctable.Words<ConditionAdded>("condition-added.title", "What the condition was", e => e.Title, (e, words) => e with { Title = words }),
            Correctable.Day<ConditionFulfilled>(
                "condition-fulfilled.fulfilled-on", "The day the condition was fulfilled", e => e.FulfilledOn, (e, day) => e with { FulfilledOn = day }),
            Correctable.Day<HandoverCompleted>(
                "handover-completed.completed-on", "The day the keys passed", e => e.CompletedOn, (e, day) => e with { CompletedOn = day }),
            Correctable.Day<PromiseAdded>("promise-added.made-on", "The day of the promise", e => e.MadeOn, (e, day) => e with { MadeOn = day }),
            Correctable.Words<PromiseAdded>("promise-added.title", "What was promised", e => e.Title, (e, words) => e with { Title = words }),
            Correctable.Number<MonitoringRecorded>(
                "monitoring-recorded.year", "The year that was monitored", e => e.Year, (e, year) => e with { Year = year }),
            Correctable.Day<MonitoringRecorded>(
                "monitoring-recorded.monitored-on", "The day of the monitoring", e => e.MonitoredOn, (e, day) => e with { MonitoredOn = day }),
            Correctable.Words<MonitoringRecorded>(
                "monitoring-recorded.findings", "What the monitoring found", e => e.Findings, (e, words) => e with { Findings = words }),
            Correctable.YesOrNo<MonitoringRecorded>(
                "monitoring-recorded.promises-kept", "Whether the promises were kept", e => e.PromisesKept, (e, isSo) => e with { PromisesKept = isSo }),
            Correctable.Day<HandoverDischarged>(
                "handover-discharged.discharged-on", "The day the handover was discharged", e => e.DischargedOn, (e, day) => e with { DischargedOn = day }),
            Correctable.Words<HandoverDischarged>(
                "handover-discharged.reason", "Why nothing more was owed", e => e.Reason, (e, words) => e with { Reason = words }),
            Correctable.Day<HandoverDefaulted>(
                "handover-defaulted.defaulted-on", "The day the handover failed", e => e.DefaultedOn, (e, day) => e with { DefaultedOn = day }),
            Correctable.Words<HandoverDefaulted>(
                "handover-defaulted.reason", "How the handover failed", e => e.Reason, (e, words) => e with { Reason = words }),
        ],
        [
            Strikeable.First<HandoverBegun>("handover-begun", "The handover") with
            {
                Match = happened => ((HandoverBegun)happened).BidId?.ToString(),
            },
            Strikeable.Of<ConditionAdded>(
                "condition-added", "The condition", (added, later) => later.Happened is ConditionFulfilled done && done.ConditionId == added.ConditionId),
            Strikeable.Of<ConditionFulfilled>("condition-fulfilled", "The fulfilment of the condition"),
            Strikeable.Awaiting<HandoverCompleted>(
                "handover-completed", "The passing of the keys", (_, later) => later is PromiseAdded or MonitoringRecorded or HandoverDischarged),
            Strikeable.Of<PromiseAdded>("promise-added", "The promise"),
            Strikeable.Of<MonitoringRecorded>("monitoring-recorded", "The monitoring"),
            Strikeable.Of<HandoverDischarged>("handover-discharged", "The discharge of the handover"),
            Strikeable.Of<HandoverDefaulted>("handover-defaulted", "The failure of the handover"),
        ])
    {
        Orders = state =>
        [
            .. state.Conditions.SelectMany(condition => new DayOrder[]
            {
                new("A condition", condition.AddedOn, Begun, state.BegunOn),
                new("Fulfilment", condition.FulfilledOn, Begun, state.BegunOn),
                new("Passing the keys", state.CompletedOn, "a condition was fulfilled", condition.FulfilledOn),
            }),
            .. state.Promises.Select(promise => new DayOrder("A promise", promise.MadeOn, Begun, state.BegunOn)),
            .. state.Monitored.Select(year => new DayOrder("Monitoring", year.MonitoredOn, "the keys passed", state.CompletedOn)),
            new("Passing the keys", state.CompletedOn, Begun, state.BegunOn),
            new("A long-stop date", state.LongStopOn, Begun, state.BegunOn),
            new("The end of the handover", state.EndedOn, Begun, state.BegunOn),
            new("The end of the handover", state.EndedOn, "the keys passed", state.CompletedOn),
        ],
    };
}
