using System.Collections.Immutable;

using NodaTime;

using RightToBid.Cases.Correcting;

namespace RightToBid.Cases.HandingOver;

public enum HandoverStatus
{
    NotBegun,
    UnderWay,
    Completed,
    Discharged,
    Defaulted,
}

/// <summary>A condition for the keys to pass.</summary>
public sealed record Condition(Guid ConditionId, string Title, LocalDate AddedOn, LocalDate? FulfilledOn = null);

/// <summary>An undertaking about the asset.</summary>
public sealed record Undertaking(Guid PromiseId, string Title, LocalDate MadeOn);

/// <summary>What was found in one year's monitoring.</summary>
public sealed record Monitoring(int Year, string Findings, bool PromisesKept, LocalDate MonitoredOn);

/// <summary>The passing of an asset to its community, and its promises.</summary>
/// <remarks>The names of the events it folds are the stored form: see <see cref="EventNames"/>.</remarks>
public sealed record Handover : ICorrectable<Handover>
{
    public static string StreamType => "handover";

    public static Handover Initial { get; } = new();

    public static FactTable<Handover> Facts => HandoverFacts.Table;

    public HandoverStatus Status { get; private init; }

    public Guid HandoverId { get; private init; }

    public Guid? BidId { get; private init; }

    public Guid? MoratoriumId { get; private init; }

    public string Reference { get; private init; } = "";

    public string AssetName { get; private init; } = "";

    public CommunityGroup? Group { get; private init; }

    public LocalDate BegunOn { get; private init; }

    public LocalDate? LongStopOn { get; private init; }

    public ImmutableList<Condition> Conditions { get; private init; } = [];

    public ImmutableList<Undertaking> Promises { get; private init; } = [];

    public ImmutableList<Monitoring> Monitored { get; private init; } = [];

    public LocalDate? CompletedOn { get; private init; }

    public LocalDate? EndedOn { get; private init; }

    public string? EndedBecause { get; private init; }

    public Announced Announced { get; private init; } = Announced.Nothing;

    Past IRemembering.Past => Past;

    internal Past Past { get; private init; } = Past.Nothing;

    public Handover Evolve(ICaseEvent happened)
    {
        var past = Past.With(happened, Facts);
        return (happened is ICorrection ? past.Standing.Aggregate(Initial, (state, known) => state.After(known)) : After(happened)) with { Past = past };
    }

    private Handover After(ICaseEvent happened) => happened switch
    {
        HandoverBegun e => this with
        {
            Status = HandoverStatus.UnderWay,
            HandoverId = e.HandoverId,
            BidId = e.BidId,
            MoratoriumId = e.MoratoriumId,
            Reference = e.Reference,
            AssetName = e.AssetName,
            Group = e.Group,
            BegunOn = e.BegunOn,
            LongStopOn = e.LongStopOn,
        },
        ConditionAdded e => this with { Conditions = Conditions.Add(new(e.ConditionId, e.Title, e.AddedOn)) },
        ConditionFulfilled e => this with
        {
            Conditions =
            [
                .. Conditions.Select(known => known.ConditionId == e.ConditionId ? known with { FulfilledOn = e.FulfilledOn } : known),
            ],
        },
        HandoverCompleted e => this with { Status = HandoverStatus.Completed, CompletedOn = e.CompletedOn },
        PromiseAdded e => this with { Promises = Promises.Add(new(e.PromiseId, e.Title, e.MadeOn)) },
        MonitoringRecorded e => this with { Monitored = Monitored.Add(new(e.Year, e.Findings, e.PromisesKept, e.MonitoredOn)) },
        HandoverDischarged e => this with
        {
            Status = HandoverStatus.Discharged,
            EndedOn = e.DischargedOn,
            EndedBecause = e.Reason,
        },
        HandoverDefaulted e => this with
        {
            Status = HandoverStatus.Defaulted,
            EndedOn = e.DefaultedOn,
            EndedBecause = e.Reason,
        },
        IAnnouncement e => this with { Announced = Announced.With(e) },
        _ => this,
    };
}
