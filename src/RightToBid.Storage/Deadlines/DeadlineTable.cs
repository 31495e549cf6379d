using System.Data;

using NodaTime;

using Npgsql;

using NpgsqlTypes;

using RightToBid.Storage.Database;
using RightToBid.Storage.Streams;

namespace RightToBid.Storage.Deadlines;

/// <summary>A row of the table, as far as it takes to wake its stream.</summary>
internal sealed record ClaimedDeadline(string TenantId, Guid StreamId, string Kind, LocalDate LastDay);

/// <summary>The SQL of the table of deadlines.</summary>
internal sealed class DeadlineTable(DataSources sources, HistoryFold fold)
{
    public static async Task<List<ClaimedDeadline>> Claim(
        NpgsqlConnection connection,
        Instant now,
        int atMost,
        (string TenantId, Guid StreamId)? only,
        CancellationToken cancellation)
    {
        await using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(new NpgsqlBatchCommand("select pg_advisory_xact_lock(7283, 1)"));
        batch.BatchCommands.Add(new NpgsqlBatchCommand(
            $"""
            select tenant_id, stream_id, kind, last_day from rtb.deadlines
            where due_at <= $1 and parked_at is null {(only is null ? "" : "and tenant_id = $3 and stream_id = $4")}
            order by due_at limit $2 for update skip locked
            """)
        {
            Parameters = { Parameters.Moment(now), Parameters.Whole(atMost) },
        });
        if (only is { } one)
        {
            batch.BatchCommands[1].Parameters.Add(Parameters.Text(one.TenantId));
            batch.BatchCommands[1].Parameters.Add(Parameters.Uuid(one.StreamId));
        }

        await using var reader = await batch.ExecuteReaderAsync(cancellation);
        await reader.NextResultAsync(cancellation);
        var claimed = new List<ClaimedDeadline>();
        while (await reader.ReadAsync(cancellation))
        {
            claimed.Add(new ClaimedDeadline(reader.GetString(0), reader.GetGuid(1), reader.GetString(2), DayOf(reader, 3)));
        }

        return claimed;
    }

    /// <summary>The streams of what is due.</summary>
    public async Task<IReadOnlyList<(string TenantId, Guid StreamId)>> Due(Instant now, int atMost, CancellationToken cancellation)
    {
        await using var connection = await sources.Worker.OpenConnectionAsync(cancellation);
        await using var command = new NpgsqlCommand(
            "select tenant_id, stream_id from rtb.deadlines where due_at <= $1 and parked_at is null order by due_at limit $2", connection)
        {
            Parameters = { Parameters.Moment(now), Parameters.Whole(atMost) },
        };
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var streams = new List<(string, Guid)>();
        while (await reader.ReadAsync(cancellation))
        {
            streams.Add((reader.GetString(0), reader.GetGuid(1)));
        }

        return [.. streams.Distinct()];
    }

    public static NpgsqlBatchCommand Park(ClaimedDeadline deadline, string error, Instant at) =>
        new("""
            update rtb.deadlines set parked_at = $5, error = $6
            where tenant_id = $1 and stream_id = $2 and kind = $3 and last_day = $4
            """)
        {
            Parameters =
            {
                Parameters.Text(deadline.TenantId),
                Parameters.Uuid(deadline.StreamId),
                Parameters.Text(deadline.Kind),
                Parameters.Of(deadline.LastDay, NpgsqlDbType.Date),
                Parameters.Moment(at),
                Parameters.Text(error),
            },
        };

    public async Task<int> ParkAll(
        (string TenantId, Guid StreamId) stream, Instant now, string error, Instant at, CancellationToken cancellation)
    {
        await using var connection = await sources.Worker.OpenConnectionAsync(cancellation);
        await using var command = new NpgsqlCommand(
            """
            update rtb.deadlines set parked_at = $4, error = $5
            where tenant_id = $1 and stream_id = $2 and due_at <= $3 and parked_at is null
            """,
            connection)
        {
            Parameters =
            {
                Parameters.Text(stream.TenantId),
                Parameters.Uuid(stream.StreamId),
                Parameters.Moment(now),
                Parameters.Moment(at),
                Parameters.Text(error),
            },
        };
        return await command.ExecuteNonQueryAsync(cancellation);
    }

    public async Task<IReadOnlyList<ParkedDeadline>> Parked(CancellationToken cancellation)
    {
        await using var connection = await sources.Worker.OpenConnectionAsync(cancellation);
        await using var command = new NpgsqlCommand(
            """
            select tenant_id, stream_id, kind, last_day, basis, rule_version, error, parked_at
            from rtb.deadlines where parked_at is not null order by parked_at, tenant_id, stream_id
            """,
            connection);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var parked = new List<ParkedDeadline>();
        while (await reader.ReadAsync(cancellation))
        {
            parked.Add(new ParkedDeadline(
                reader.GetString(0), reader.GetGuid(1), Read(reader, 2), reader.GetString(6), Instant.FromDateTimeUtc(reader.GetDateTime(7))));
        }

        return parked;
    }

    public async Task Retry(string tenantId, Guid streamId, CancellationToken cancellation)
    {
        await using var connection = await sources.Worker.OpenConnectionAsync(cancellation);
        await using var command = new NpgsqlCommand(
            "update rtb.deadlines set parked_at = null, error = null where tenant_id = $1 and stream_id = $2", connection)
        {
            Parameters = { Parameters.Text(tenantId), Parameters.Uuid(streamId) },
        };
        await command.ExecuteNonQueryAsync(cancellation);
    }

    public static async Task<IReadOnlyList<PendingDeadline>> Of(
        NpgsqlConnection connection, string tenantId, Guid streamId, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(
            "select kind, last_day, basis, rule_version, due_at from rtb.deadlines where tenant_id = $1 and stream_id = $2", connection)
        {
            Parameters = { Parameters.Text(tenantId), Parameters.Uuid(streamId) },
        };
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var kept = new List<PendingDeadline>();
        while (await reader.ReadAsync(cancellation))
        {
            kept.Add(ReadWithInstant(reader, 4));
        }

        return [.. kept.OrderBy(one => one.LastDay).ThenBy(one => one.Kind, StringComparer.Ordinal)];
    }

    /// <summary>Where the table is not what the streams' states say, as of one moment.</summary>
    public async Task<IReadOnlyList<DeadlineDifference>> Differences(CancellationToken cancellation)
    {
        await using var connection = await sources.Owner.OpenConnectionAsync(cancellation);
        await using var moment = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);
        var kept = await All(connection, cancellation);
        var differences = new List<DeadlineDifference>();
        await foreach (var stream in fold.All(connection, streamTypes: null, cancellation))
        {
            var derived = Preparation.Derived(stream.Definition, stream.State);
            kept.Remove((stream.TenantId, stream.StreamId), out var there);
            var (missing, surplus) = (derived.Except(there ?? []).ToList(), (there ?? []).Except(derived).ToList());
            if (missing.Count + surplus.Count > 0)
            {
                differences.Add(new DeadlineDifference(stream.TenantId, stream.StreamId, missing, surplus));
            }
        }

        differences.AddRange(kept.Select(left => new DeadlineDifference(left.Key.TenantId, left.Key.StreamId, [], left.Value)));
        return differences;
    }

    private static async Task<Dictionary<(string TenantId, Guid StreamId), List<PendingDeadline>>> All(
        NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(
            "select kind, last_day, basis, rule_version, tenant_id, stream_id, due_at from rtb.deadlines", connection)
        { CommandTimeout = 0 };
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var all = new Dictionary<(string, Guid), List<PendingDeadline>>();
        while (await reader.ReadAsync(cancellation))
        {
            var key = (reader.GetString(4), reader.GetGuid(5));
            if (!all.TryGetValue(key, out var list))
            {
                all.Add(key, list = []);
            }

            list.Add(ReadWithInstant(reader, 6));
        }

        return all;
    }

    /// <summary>A row whose instant does not follow from its day is read with another basis, so that it shows as a difference.</summary>
    private static PendingDeadline ReadWithInstant(NpgsqlDataReader reader, int dueAtColumn)
    {
        var deadline = Read(reader, 0);
        var dueAt = Instant.FromDateTimeUtc(reader.GetDateTime(dueAtColumn));
        return dueAt == deadline.DueAt ? deadline : deadline with { Basis = $"{deadline.Basis} (due at {dueAt})" };
    }

    private static PendingDeadline Read(NpgsqlDataReader reader, int first) =>
        new(reader.GetString(first), DayOf(reader, first + 1), reader.GetString(first + 2), reader.GetString(first + 3));

    private static LocalDate DayOf(NpgsqlDataReader reader, int column) => LocalDate.FromDateOnly(reader.GetFieldValue<DateOnly>(column));
}
