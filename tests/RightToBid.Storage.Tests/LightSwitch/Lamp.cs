using NodaTime;

using RightToBid.Storage.Deadlines;
using RightToBid.Storage.Outbox;
using RightToBid.Storage.Streams;

namespace RightToBid.Storage.Tests.LightSwitch;

internal sealed record LampInstalled(string Room, LocalDate InspectBy);

internal sealed record SwitchedOn(LocalDate On);

internal sealed record SwitchedOff(LocalDate On);

internal sealed record InspectionDayCorrected(LocalDate InspectBy, string Reason);

internal sealed record InspectionFellDue(LocalDate LastDay);

internal sealed record LampMoved(string Room);

/// <summary>An event after which the lamp cannot be read any more.</summary>
internal sealed record LampBroke;

/// <summary>The invented domain: a lamp with a switch, which must be inspected by a certain day.</summary>
internal sealed record Lamp(string? Room, bool IsOn, int TimesSwitched, LocalDate? InspectBy, LocalDate? FellDueOn)
{
    public const string StreamType = "lamp";

    public static Lamp Initial { get; } = new(null, false, 0, null, null);

    public static StreamDefinition<Lamp> Definition { get; } = new()
    {
        StreamType = StreamType,
        Initial = Initial,
        EvolveWith = (lamp, happened) => lamp.Evolve(happened),
        DeadlinesOf = lamp => lamp.Deadlines(),
        WhenDue = (lamp, deadline) => lamp.Room == "cellar of no return"
            ? throw new InvalidOperationException("Nobody goes there.")
            : [new InspectionFellDue(deadline.LastDay)],
        ReactWith = (happened, _) => happened.Data is SwitchedOn
            ? [new OutgoingMessage("ring", $"{happened.StreamId}/{happened.Version}", new Ring(happened.StreamId, happened.Version))]
            : [],
        RuleVersion = happened => happened is LampInstalled ? "rules-2020" : null,
    };

    public Lamp Evolve(object happened) => happened switch
    {
        LampInstalled installed => this with { Room = installed.Room, InspectBy = installed.InspectBy },
        SwitchedOn => this with { IsOn = true, TimesSwitched = TimesSwitched + 1 },
        SwitchedOff => this with { IsOn = false, TimesSwitched = TimesSwitched + 1 },
        LampMoved moved => this with { Room = moved.Room },
        InspectionDayCorrected corrected => this with { InspectBy = corrected.InspectBy },
        InspectionFellDue due => this with { FellDueOn = due.LastDay },
        LampBroke => throw new InvalidOperationException("A broken lamp cannot be read."),
        _ => this,
    };

    public Decided SwitchOn(LocalDate on) =>
        Room is null ? Decided.Refused("There is no lamp.") : IsOn ? Decided.Nothing : Decided.Of(new SwitchedOn(on));

    public Decided SwitchOff(LocalDate on) =>
        Room is null ? Decided.Refused("There is no lamp.") : IsOn ? Decided.Of(new SwitchedOff(on)) : Decided.Nothing;

    private IEnumerable<PendingDeadline> Deadlines() =>
        InspectBy is { } day && FellDueOn != day ? [new PendingDeadline("inspection", day, "Lamps Act, s. 1", "rules-2020")] : [];
}

internal sealed record Ring(Guid LampId, long Version);
