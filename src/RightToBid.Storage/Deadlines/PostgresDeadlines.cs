using NodaTime;

using Npgsql;

using RightToBid.Storage.Database;
using RightToBid.Storage.Streams;

namespace RightToBid.Storage.Deadlines;

/// <remarks>
/// A batch is one transaction under the order lock, taken before the rows are claimed: so no command can come between reading a stream
/// and recording what its deadline did, and the two can never wait for each other.
/// </remarks>
internal sealed class PostgresDeadlines(
    DataSources sources,
    EventCatalogue catalogue,
    HistoryFold fold,
    Preparation preparation,
    DeadlineTable table,
    IIdentifiers identifiers,
    IClock clock) : IDeadlines
{
    /// <summary>Who is said to have done what a deadline does.</summary>
    private const string Actor = "deadline";

    private readonly AppendStatement statement = new(catalogue);

    public async Task<DeadlineRun> RunOnce(Instant now, int batch = 200, CancellationToken cancellation = default)
    {
        if (!await IsAnythingDue(now, cancellation))
        {
            return new DeadlineRun(0, 0, 0);
        }

        try
        {
            return await RunBatch(now, batch, only: null, cancellation);
        }
        catch (PostgresException)
        {
            return await OneByOne(now, batch, cancellation);
        }
    }

    public async Task<DeadlineRun> Drain(Instant now, CancellationToken cancellation = default)
    {
        var sum = new DeadlineRun(0, 0, 0);
        DeadlineRun run;
        do
        {
            run = await RunOnce(now, cancellation: cancellation);
            sum += run;
        }
        while (run.Claimed > 0);

        return sum;
    }

    public async Task<Instant?> NextDue(CancellationToken cancellation = default)
    {
        await using var connection = await sources.Worker.OpenConnectionAsync(cancellation);
        var due = await Sql.Ask<DateTime?>(connection, "select min(due_at) from rtb.deadlines where parked_at is null", cancellation);
        return due is null ? null : Instant.FromDateTimeUtc(due.Value);
    }

    public Task<IReadOnlyList<ParkedDeadline>> Parked(CancellationToken cancellation = default) => table.Parked(cancellation);

    public Task Retry(string tenantId, Guid streamId, CancellationToken cancellation = default) =>
        table.Retry(tenantId, streamId, cancellation);

    public async Task<IReadOnlyList<DeadlineDifference>> Sweep(CancellationToken cancellation = default)
    {
        var differences = await table.Differences(cancellation);
        var repaired = new List<DeadlineDifference>();
        foreach (var difference in differences)
        {
            if (await Repair(difference, cancellation))
            {
                repaired.Add(difference);
            }
        }

        return repaired;
    }

    private async Task<bool> IsAnythingDue(Instant now, CancellationToken cancellation)
    {
        await using var connection = await sources.Worker.OpenConnectionAsync(cancellation);
        await using var command = new NpgsqlCommand(
            "select exists (select from rtb.deadlines where due_at <= $1 and parked_at is null)", connection)
        {
            Parameters = { Parameters.Moment(now) },
        };
        return (bool)(await command.ExecuteScalarAsync(cancellation))!;
    }

    /// <summary>One batch, or one stream of it.</summary>
    private async Task<DeadlineRun> RunBatch(
        Instant now, int batch, (string TenantId, Guid StreamId)? only, CancellationToken cancellation)
    {
        await using var connection = await sources.Worker.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        var claimed = await DeadlineTable.Claim(connection, now, batch, only, cancellation);
        if (claimed.Count == 0)
        {
            return new DeadlineRun(0, 0, 0);
        }

        var at = clock.GetCurrentInstant().InMicroseconds();
        var appends = new List<PreparedAppend>();
        var (fired, parked) = (0, new List<(ClaimedDeadline, string)>());
        var woken = claimed.GroupBy(one => (one.TenantId, one.StreamId)).ToDictionary(group => group.Key, group => group.ToList());
        var folded = new HashSet<(string, Guid)>();
        await foreach (var stream in fold.Of(connection, [.. woken.Keys], cancellation))
        {
            folded.Add((stream.TenantId, stream.StreamId));
            var due = woken[(stream.TenantId, stream.StreamId)];
            try
            {
                var (append, count) = Wake(stream, due, at);
                appends.Add(append);
                fired += count;
            }
            catch (Exception failed) when (failed is not OperationCanceledException)
            {
                parked.AddRange(due.Select(one => (one, failed.Message)));
            }
        }

        parked.AddRange(claimed.Where(one => !folded.Contains((one.TenantId, one.StreamId))).Select(one => (one, "Its stream has no events.")));
        await Record(connection, appends, parked, at, cancellation);
        await transaction.CommitAsync(cancellation);
        return new DeadlineRun(claimed.Count, fired, parked.Count);
    }

    /// <summary>Asks the state again for each deadline: only one that still stands does anything.</summary>
    private (PreparedAppend Append, int Fired) Wake(FoldedStream stream, List<ClaimedDeadline> due, Instant at)
    {
        var (state, happened, fired) = (stream.State, new List<object>(), 0);
        string? cause = null;
        foreach (var deadline in due.OrderBy(one => one.LastDay).ThenBy(one => one.Kind, StringComparer.Ordinal))
        {
            if (Standing(stream.Definition, state, deadline) is not { } standing)
            {
                continue;
            }

            var events = stream.Definition.OnDue(state, standing);
            state = events.Aggregate(state, stream.Definition.Evolve);
            if (Standing(stream.Definition, state, deadline) is not null)
            {
                throw new InvalidOperationException($"'{standing.Kind}' still stands after what happened when it was due.");
            }

            happened.AddRange(events);
            cause ??= $"deadline {standing.Kind} {standing.LastDay:uuuu-MM-dd}";
            fired++;
        }

        if (happened.Count == 0)
        {
            return (PreparedAppend.OfDeadlines(
                stream.TenantId, stream.StreamId, stream.Definition.Name, stream.Version, state, Preparation.Derived(stream.Definition, state)), fired);
        }

        var command = identifiers.Next();
        var envelope = new CommandEnvelope(command, stream.TenantId, Actor, CorrelationId: command.ToString(), CausationId: cause);
        var prepared = preparation.Prepare(
            stream.Definition, stream.StreamId, envelope, stream.State, stream.Version, stream.Events[^1].Chain, happened, at);
        return (prepared with { Deadlines = Preparation.Derived(stream.Definition, prepared.StateAfter) }, fired);
    }

    private static PendingDeadline? Standing(StreamDefinition definition, object state, ClaimedDeadline claimed) =>
        definition.Deadlines(state).FirstOrDefault(one => one.Kind == claimed.Kind && one.LastDay == claimed.LastDay);

    private async Task Record(
        NpgsqlConnection connection,
        List<PreparedAppend> appends,
        List<(ClaimedDeadline Deadline, string Error)> parked,
        Instant at,
        CancellationToken cancellation)
    {
        await using var batch = new NpgsqlBatch(connection);
        if (appends.Count > 0)
        {
            statement.AddTo(batch, appends, at);
        }

        foreach (var (deadline, error) in parked)
        {
            batch.BatchCommands.Add(DeadlineTable.Park(deadline, error, at));
        }

        await batch.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>Something in the batch could not be recorded: each stream on its own, so that only the culprit is parked.</summary>
    private async Task<DeadlineRun> OneByOne(Instant now, int batch, CancellationToken cancellation)
    {
        var sum = new DeadlineRun(0, 0, 0);
        foreach (var stream in await table.Due(now, batch, cancellation))
        {
            try
            {
                sum += await RunBatch(now, batch, stream, cancellation);
            }
            catch (PostgresException refused) when (Conflicts.IsConflict(refused))
            {
                // Somebody else was first after all; what is left of it comes with the next batch.
                sum += new DeadlineRun(1, 0, 0);
            }
            catch (PostgresException refused)
            {
                var parked = await table.ParkAll(stream, now, refused.MessageText, clock.GetCurrentInstant(), cancellation);
                sum += new DeadlineRun(parked, 0, parked);
            }
        }

        return sum;
    }

    private async Task<bool> Repair(DeadlineDifference difference, CancellationToken cancellation)
    {
        await using var connection = await sources.Worker.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await Sql.Run(connection, "select pg_advisory_xact_lock(7283, 1)", cancellation);
        var streams = new List<FoldedStream>();
        await foreach (var stream in fold.Of(connection, [(difference.TenantId, difference.StreamId)], cancellation))
        {
            streams.Add(stream);
        }

        var kept = await DeadlineTable.Of(connection, difference.TenantId, difference.StreamId, cancellation);
        var derived = streams.Count == 0 ? [] : Preparation.Derived(streams[0].Definition, streams[0].State);
        if (kept.SequenceEqual(derived))
        {
            return false;   // set right by what was recorded meanwhile
        }

        await using var batch = new NpgsqlBatch(connection);
        statement.AddTo(
            batch,
            [PreparedAppend.OfDeadlines(difference.TenantId, difference.StreamId, streams.Count == 0 ? "" : streams[0].Definition.Name, 0, new object(), derived)],
            clock.GetCurrentInstant().InMicroseconds());
        await batch.ExecuteNonQueryAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return true;
    }
}
