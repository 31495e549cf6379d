using RightToBid.Storage.Deadlines;
using RightToBid.Storage.Outbox;

namespace RightToBid.Storage.Streams;

/// <summary>One kind of stream: how its events fold, which deadlines follow, and what it tells others. All of it pure.</summary>
public abstract class StreamDefinition
{
    /// <summary>The stored name of the kind of stream; it never changes.</summary>
    public abstract string Name { get; }

    public abstract Type StateType { get; }

    public abstract object InitialState { get; }

    public abstract object Evolve(object state, object happened);

    public abstract IEnumerable<PendingDeadline> Deadlines(object state);

    public abstract IReadOnlyList<object> OnDue(object state, PendingDeadline deadline);

    public abstract IEnumerable<OutgoingMessage> React(RecordedEvent happened, object state);

    public abstract string? RuleVersionOf(object happened);
}

/// <summary>One kind of stream, from plain functions.</summary>
public sealed class StreamDefinition<TState> : StreamDefinition
    where TState : notnull
{
    public required string StreamType { get; init; }

    public required TState Initial { get; init; }

    public required Func<TState, object, TState> EvolveWith { get; init; }

    public Func<TState, IEnumerable<PendingDeadline>> DeadlinesOf { get; init; } = _ => [];

    public Func<TState, PendingDeadline, IReadOnlyList<object>> WhenDue { get; init; } = (_, _) => [];

    /// <summary>The messages an event sends, given the state after it.</summary>
    public Func<RecordedEvent, TState, IEnumerable<OutgoingMessage>> ReactWith { get; init; } = (_, _) => [];

    public Func<object, string?> RuleVersion { get; init; } = _ => null;

    public override string Name => StreamType;

    public override Type StateType => typeof(TState);

    public override object InitialState => Initial;

    public override object Evolve(object state, object happened) => EvolveWith((TState)state, happened);

    public override IEnumerable<PendingDeadline> Deadlines(object state) => DeadlinesOf((TState)state);

    public override IReadOnlyList<object> OnDue(object state, PendingDeadline deadline) => WhenDue((TState)state, deadline);

    public override IEnumerable<OutgoingMessage> React(RecordedEvent happened, object state) => ReactWith(happened, (TState)state);

    public override string? RuleVersionOf(object happened) => RuleVersion(happened);
}
