using NodaTime;

namespace RightToBid.Storage.Deadlines;

/// <summary>The deadlines that stand, derived from each stream's state, and the worker that wakes their streams.</summary>
public interface IDeadlines
{
    /// <summary>Takes one batch of what is due at <paramref name="now"/>. Any number of nodes may do so at once.</summary>
    Task<DeadlineRun> RunOnce(Instant now, int batch = 200, CancellationToken cancellation = default);

    /// <summary>Runs until nothing is due at <paramref name="now"/>.</summary>
    Task<DeadlineRun> Drain(Instant now, CancellationToken cancellation = default);

    /// <summary>The earliest instant at which something is due; null when nothing is pending.</summary>
    Task<Instant?> NextDue(CancellationToken cancellation = default);

    /// <summary>Deadlines whose stream could not be woken, with the error. They wait until retried or until their stream moves on.</summary>
    Task<IReadOnlyList<ParkedDeadline>> Parked(CancellationToken cancellation = default);

    /// <summary>Puts a stream's parked deadlines back among the pending.</summary>
    Task Retry(string tenantId, Guid streamId, CancellationToken cancellation = default);

    /// <summary>Recomputes every stream's deadlines from its events, repairs the table, and says what differed.</summary>
    Task<IReadOnlyList<DeadlineDifference>> Sweep(CancellationToken cancellation = default);
}

/// <summary>What one run did.</summary>
/// <param name="Claimed">Deadlines taken.</param>
/// <param name="Fired">Those that still stood: their streams recorded what happened.</param>
/// <param name="Parked">Those whose stream failed.</param>
public sealed record DeadlineRun(int Claimed, int Fired, int Parked)
{
    public static DeadlineRun operator +(DeadlineRun one, DeadlineRun other) =>
        new(one.Claimed + other.Claimed, one.Fired + other.Fired, one.Parked + other.Parked);
}

/// <summary>A deadline that could not be acted on, and why.</summary>
public sealed record ParkedDeadline(string TenantId, Guid StreamId, PendingDeadline Deadline, string Error, Instant ParkedAt);

/// <summary>A stream whose table of deadlines was not what its state says.</summary>
public sealed record DeadlineDifference(
    string TenantId, Guid StreamId, IReadOnlyList<PendingDeadline> Missing, IReadOnlyList<PendingDeadline> Surplus);
