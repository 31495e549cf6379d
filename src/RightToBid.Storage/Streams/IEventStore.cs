using RightToBid.Storage.Chains;

namespace RightToBid.Storage.Streams;

/// <summary>Where events are kept. One command is one transaction: either all that follows from it is there, or nothing.</summary>
public interface IEventStore
{
    /// <summary>
    /// Loads the stream, asks <paramref name="decide"/>, and records its events with read models, deadlines and messages.
    /// </summary>
    /// <exception cref="ConcurrencyConflictException">
    /// The expected version was not the actual one; or, without one, others were first again and again.
    /// </exception>
    /// <exception cref="Projections.DuplicateKeyException">A read model's unique key is taken by another stream.</exception>
    Task<CommandOutcome<TState>> Execute<TState>(
        Guid streamId, CommandEnvelope envelope, Func<TState, Decided> decide, CancellationToken cancellation = default);

    Task<Folded<TState>> Load<TState>(string tenantId, Guid streamId, CancellationToken cancellation = default);

    /// <summary>A stream's events in order. A stream that has not begun has none.</summary>
    IAsyncEnumerable<RecordedEvent> ReadStream(string tenantId, Guid streamId, CancellationToken cancellation = default);

    /// <summary>A stream's events as they are stored, each with its chain, and what the chain shows to have been changed.</summary>
    Task<StreamChain> ReadChain(string tenantId, Guid streamId, CancellationToken cancellation = default);

    /// <summary>Every tenant's events after a position, in the order in which they were committed.</summary>
    IAsyncEnumerable<PositionedEvent> ReadAll(long afterPosition = 0, CancellationToken cancellation = default);

    /// <summary>
    /// Brings in many new streams in one transaction, with read models and deadlines. History is told to nobody: it sends no messages.
    /// </summary>
    Task<ImportOutcome> ImportHistory(
        CommandEnvelope envelope, IEnumerable<StreamHistory> histories, CancellationToken cancellation = default);
}
