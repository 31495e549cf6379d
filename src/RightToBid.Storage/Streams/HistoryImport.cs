using System.Threading.Channels;

using NodaTime;

using Npgsql;

using NpgsqlTypes;

using RightToBid.Storage.Database;
using RightToBid.Storage.Projections;

namespace RightToBid.Storage.Streams;

/// <summary>Copies whole streams in, in one transaction under the order lock. The next lot is prepared while one is copied.</summary>
internal sealed class HistoryImport(
    DataSources sources, EventCatalogue catalogue, StreamCatalogue streams, Preparation preparation, IReadOnlyList<ReadModelTable> tables)
{
    private const int EventsInALot = 10_000;

    /// <summary>
    /// Each event's stream is copied just before it, so the foreign key's check of every event, which takes longer than the copying, is
    /// left out where the owner may do so.
    /// </summary>
    private const string WithoutCheckingEachKey =
        """
        select set_config('session_replication_role', 'replica', true)
        where has_parameter_privilege('session_replication_role', 'set')
        """;

    public async Task<ImportOutcome> Run(
        CommandEnvelope envelope, IEnumerable<StreamHistory> histories, Instant at, CancellationToken cancellation)
    {
        await using var connection = await sources.Owner.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        var (position, first) = await Begin(connection, envelope, cancellation);
        if (first is not null)
        {
            return first;
        }

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var lots = Channel.CreateBounded<List<PreparedAppend>>(2);
        var preparing = Task.Run(() => Prepare(envelope, histories, at, lots.Writer, stop.Token), CancellationToken.None);
        var (streamCount, eventCount) = (0, 0L);
        try
        {
            await foreach (var lot in lots.Reader.ReadAllAsync(cancellation))
            {
                await Copy(connection, lot, at, position + eventCount, cancellation);
                streamCount += lot.Count;
                eventCount += lot.Sum(append => append.Events.Count);
            }

            await preparing;
            await Finish(connection, envelope, at, position, streamCount, eventCount, cancellation);
            await transaction.CommitAsync(cancellation);
            return new ImportOutcome(streamCount, eventCount, WasRepeat: false);
        }
        catch (PostgresException refused) when (Conflicts.DuplicateKey(refused) is { } duplicate)
        {
            throw duplicate;
        }
        catch (PostgresException refused) when (Conflicts.IsConflict(refused))
        {
            throw new InvalidOperationException("A stream of this history is there already. Nothing was brought in.", refused);
        }
        finally
        {
            await stop.CancelAsync();
        }
    }

    private static async Task<(long Position, ImportOutcome? First)> Begin(
        NpgsqlConnection connection, CommandEnvelope envelope, CancellationToken cancellation)
    {
        await using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(new NpgsqlBatchCommand("select pg_advisory_xact_lock(7283, 1)"));
        batch.BatchCommands.Add(new NpgsqlBatchCommand(
            "select streams, events from rtb.commands where tenant_id = $1 and command_id = $2")
        {
            Parameters = { Parameters.Text(envelope.TenantId), Parameters.Uuid(envelope.CommandId) },
        });
        batch.BatchCommands.Add(new NpgsqlBatchCommand(
            "select case when is_called then last_value else last_value - 1 end from rtb.mt_events_sequence"));
        batch.BatchCommands.Add(new NpgsqlBatchCommand(WithoutCheckingEachKey));
        await using var reader = await batch.ExecuteReaderAsync(cancellation);
        await reader.NextResultAsync(cancellation);
        var first = await reader.ReadAsync(cancellation)
            ? new ImportOutcome(reader.GetInt32(0), reader.GetInt64(1), WasRepeat: true)
            : null;
        await reader.NextResultAsync(cancellation);
        await reader.ReadAsync(cancellation);
        return (reader.GetInt64(0), first);
    }

    private async Task Prepare(
        CommandEnvelope envelope,
        IEnumerable<StreamHistory> histories,
        Instant at,
        ChannelWriter<List<PreparedAppend>> lots,
        CancellationToken cancellation)
    {
        try
        {
            var (lot, events) = (new List<PreparedAppend>(), 0);
            foreach (var history in histories.Where(history => history.Events.Count > 0))
            {
                var definition = streams.For(history.StreamType);
                lot.Add(preparation.Prepare(
                    definition, history.StreamId, envelope, definition.InitialState, 0, chain: null, history.Events, at, withMessages: false));
                events += history.Events.Count;
                if (events >= EventsInALot)
                {
                    await lots.WriteAsync(lot, cancellation);
                    (lot, events) = ([], 0);
                }
            }

            await lots.WriteAsync(lot, cancellation);
            lots.Complete();
        }
        catch (Exception failed)
        {
            lots.Complete(failed);
        }
    }

    private async Task Copy(
        NpgsqlConnection connection, List<PreparedAppend> lot, Instant at, long position, CancellationToken cancellation)
    {
        var moment = at.ToDateTimeUtc();
        await using (var copy = await connection.BeginBinaryImportAsync(
            "copy rtb.mt_streams (tenant_id, id, type, version, timestamp, created) from stdin (format binary)", cancellation))
        {
            foreach (var append in lot)
            {
                await copy.StartRowAsync(cancellation);
                await copy.WriteAsync(append.Envelope.TenantId, NpgsqlDbType.Varchar, cancellation);
                await copy.WriteAsync(append.StreamId, NpgsqlDbType.Uuid, cancellation);
                await copy.WriteAsync(append.StreamType, NpgsqlDbType.Varchar, cancellation);
                await copy.WriteAsync((long)append.Events.Count, NpgsqlDbType.Bigint, cancellation);
                await copy.WriteAsync(moment, NpgsqlDbType.TimestampTz, cancellation);
                await copy.WriteAsync(moment, NpgsqlDbType.TimestampTz, cancellation);
            }

            await copy.CompleteAsync(cancellation);
        }

        await CopyEvents(connection, lot, moment, position, cancellation);
        await CopyHeads(connection, lot, cancellation);
        await CopyDeadlines(connection, lot, cancellation);
        foreach (var table in tables)
        {
            var rows = lot.SelectMany(append => append.Rows).Where(rows => rows.Table == table).ToList();
            if (rows.Count > 0)
            {
                await using var copy = await connection.BeginBinaryImportAsync(
                    $"copy {table.Model.Table} ({table.ColumnNames}) from stdin (format binary)", cancellation);
                foreach (var one in rows)
                {
                    await table.Copy(copy, one, cancellation);
                }

                await copy.CompleteAsync(cancellation);
            }
        }
    }

    private async Task CopyEvents(
        NpgsqlConnection connection, List<PreparedAppend> lot, DateTime moment, long position, CancellationToken cancellation)
    {
        await using var copy = await connection.BeginBinaryImportAsync(
            """
            copy rtb.mt_events (seq_id, id, stream_id, version, data, type, timestamp, tenant_id, mt_dotnet_type,
                correlation_id, causation_id, headers, user_name) from stdin (format binary)
            """,
            cancellation);
        foreach (var append in lot)
        {
            foreach (var (e, data, headers) in append.Written)
            {
                await copy.StartRowAsync(cancellation);
                await copy.WriteAsync(++position, NpgsqlDbType.Bigint, cancellation);
                await copy.WriteAsync(e.EventId, NpgsqlDbType.Uuid, cancellation);
                await copy.WriteAsync(e.StreamId, NpgsqlDbType.Uuid, cancellation);
                await copy.WriteAsync(e.Version, NpgsqlDbType.Bigint, cancellation);
                await copy.WriteAsync(data, NpgsqlDbType.Jsonb, cancellation);
                await copy.WriteAsync(e.Name, NpgsqlDbType.Varchar, cancellation);
                await copy.WriteAsync(moment, NpgsqlDbType.TimestampTz, cancellation);
                await copy.WriteAsync(e.TenantId, NpgsqlDbType.Varchar, cancellation);
                await copy.WriteAsync(catalogue.StoredTypeOf(e.Data), NpgsqlDbType.Varchar, cancellation);
                await WriteText(copy, e.Metadata.CorrelationId, cancellation);
                await WriteText(copy, e.Metadata.CausationId, cancellation);
                await copy.WriteAsync(headers, NpgsqlDbType.Jsonb, cancellation);
                await copy.WriteAsync(e.Metadata.Actor, NpgsqlDbType.Varchar, cancellation);
            }
        }

        await copy.CompleteAsync(cancellation);
    }

    private static async Task CopyHeads(NpgsqlConnection connection, List<PreparedAppend> lot, CancellationToken cancellation)
    {
        await using var copy = await connection.BeginBinaryImportAsync(
            "copy rtb.chain_heads (tenant_id, stream_id, version, chain) from stdin (format binary)", cancellation);
        foreach (var append in lot)
        {
            await copy.StartRowAsync(cancellation);
            await copy.WriteAsync(append.Envelope.TenantId, NpgsqlDbType.Varchar, cancellation);
            await copy.WriteAsync(append.StreamId, NpgsqlDbType.Uuid, cancellation);
            await copy.WriteAsync((long)append.Events.Count, NpgsqlDbType.Bigint, cancellation);
            await copy.WriteAsync(Convert.FromHexString(append.Chain!), NpgsqlDbType.Bytea, cancellation);
        }

        await copy.CompleteAsync(cancellation);
    }

    private static async Task CopyDeadlines(NpgsqlConnection connection, List<PreparedAppend> lot, CancellationToken cancellation)
    {
        await using var copy = await connection.BeginBinaryImportAsync(
            "copy rtb.deadlines (tenant_id, stream_id, kind, last_day, due_at, basis, rule_version) from stdin (format binary)", cancellation);
        foreach (var append in lot)
        {
            foreach (var deadline in append.Deadlines ?? [])
            {
                await copy.StartRowAsync(cancellation);
                await copy.WriteAsync(append.Envelope.TenantId, NpgsqlDbType.Varchar, cancellation);
                await copy.WriteAsync(append.StreamId, NpgsqlDbType.Uuid, cancellation);
                await copy.WriteAsync(deadline.Kind, NpgsqlDbType.Varchar, cancellation);
                await copy.WriteAsync(deadline.LastDay.ToDateOnly(), NpgsqlDbType.Date, cancellation);
                await copy.WriteAsync(deadline.DueAt.ToDateTimeUtc(), NpgsqlDbType.TimestampTz, cancellation);
                await copy.WriteAsync(deadline.Basis, NpgsqlDbType.Varchar, cancellation);
                await copy.WriteAsync(deadline.RuleVersion, NpgsqlDbType.Varchar, cancellation);
            }
        }

        await copy.CompleteAsync(cancellation);
    }

    /// <summary>The sequence is moved only now, so that an import that fails leaves no gap.</summary>
    private static async Task Finish(
        NpgsqlConnection connection,
        CommandEnvelope envelope,
        Instant at,
        long position,
        int streamCount,
        long eventCount,
        CancellationToken cancellation)
    {
        await using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(new NpgsqlBatchCommand(
            """
            insert into rtb.commands (tenant_id, command_id, first_version, last_version, streams, events, recorded_at)
            values ($1, $2, 0, 0, $3, $4, $5)
            """)
        {
            Parameters =
            {
                Parameters.Text(envelope.TenantId),
                Parameters.Uuid(envelope.CommandId),
                Parameters.Of(streamCount, NpgsqlDbType.Bigint),
                Parameters.Whole(eventCount),
                Parameters.Moment(at),
            },
        });
        if (eventCount > 0)
        {
            batch.BatchCommands.Add(new NpgsqlBatchCommand("select setval('rtb.mt_events_sequence', $1)")
            {
                Parameters = { Parameters.Whole(position + eventCount) },
            });
        }

        await batch.ExecuteNonQueryAsync(cancellation);
    }

    private static Task WriteText(NpgsqlBinaryImporter copy, string? text, CancellationToken cancellation) =>
        text is null ? copy.WriteNullAsync(cancellation) : copy.WriteAsync(text, NpgsqlDbType.Varchar, cancellation);
}
