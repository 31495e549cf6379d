using NodaTime;

using RightToBid.Cases.HandingOver;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Mailing;

/// <summary>What a group is told of the handover to it.</summary>
internal static class HandoverMail
{
    public static CaseMail Begun(Handover handover) => new(
        handover.Reference,
        handover.LongStopOn is { } keysBy
            ? $"{handover.AssetName}: the keys are to pass {keysBy.ToTheEndOf()}"
            : $"{handover.AssetName}: the handover began on {handover.BegunOn.InFull()}",
        [
            $"The handover of {handover.AssetName} to your group began on {handover.BegunOn.InFull()}.",
            handover.LongStopOn is { } day
                ? $"It was agreed that the keys pass {day.ToTheEndOf()}. That day is from the agreement and not from the law."
                : "No day was agreed by which the keys have to pass.",
        ]);

    public static CaseMail Completed(Handover handover, HandoverCompleted completed) => new(
        handover.Reference,
        $"{handover.AssetName}: the keys passed to your group on {completed.CompletedOn.InFull()}",
        [
            $"The handover of {handover.AssetName} is complete: the keys passed on {completed.CompletedOn.InFull()}.",
            $"Policy: the council looks every year, for {MonitoringPolicy.Years} years, whether the promises are kept. The first of these years runs "
                + $"{MonitoringPolicy.LastDayOfYear(1, completed.CompletedOn).ToTheEndOf()}.",
        ]);

    public static CaseMail? Reminder(Handover handover, LocalDate lastDay, LocalDate today) =>
        handover.Status is not HandoverStatus.UnderWay || handover.LongStopOn != lastDay || today > lastDay ? null : new(
            handover.Reference,
            $"{handover.AssetName}: {lastDay.Distance(today)}, the keys are to pass {lastDay.ToTheEndOf()}",
            [
                $"It was agreed that the keys of {handover.AssetName} pass to your group {lastDay.ToTheEndOf()}: {lastDay.Distance(today)}.",
                handover.Conditions.Exists(condition => condition.FulfilledOn is null)
                    ? $"Still to be done: {string.Join("; ", handover.Conditions.Where(condition => condition.FulfilledOn is null).Select(condition => condition.Title))}."
                    : "Every condition that was recorded is fulfilled.",
                "If the day passes, what follows is in your agreement with the owner, and not in the law.",
            ]);

    public static CaseMail? Moved(Handover was, Handover now, string reason)
    {
        if (was.Status is not HandoverStatus.NotBegun && now.Status is HandoverStatus.NotBegun)
        {
            return new CaseMail(
                was.Reference,
                $"{was.AssetName}: the handover of {was.BegunOn.InFull()} was recorded by mistake",
                [$"The council had recorded that a handover to your group began on {was.BegunOn.InFull()}. It did not: {reason}"]);
        }

        return now.Status is HandoverStatus.UnderWay && was.LongStopOn is { } formerly && now.LongStopOn is { } day && formerly != day
            ? new CaseMail(
                now.Reference,
                $"{now.AssetName}: the day for the keys moved to {day.InFull()}",
                [
                    $"The day by which the keys are to pass moved from {formerly.InFull()} to {day.InFull()}, because a recorded fact was put right: {reason}",
                ])
            : null;
    }
}
