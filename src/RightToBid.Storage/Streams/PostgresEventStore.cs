using System.Runtime.CompilerServices;

using NodaTime;

using Npgsql;

using RightToBid.Storage.Chains;
using RightToBid.Storage.Database;
using RightToBid.Storage.Redactions;

namespace RightToBid.Storage.Streams;

/// <summary>One round trip to load, one to record.</summary>
internal sealed class PostgresEventStore(
    DataSources sources,
    EventCatalogue catalogue,
    StreamCatalogue streams,
    Preparation preparation,
    HistoryImport import,
    IClock clock) : IEventStore
{
    /// <summary>How often a command without an expected version is decided again because somebody else was first.</summary>
    private const int Attempts = 50;

    /// <summary>Makes what was committed durable; one such write serves all that wait at that moment.</summary>
    private const string Flush = "select pg_logical_emit_message(true, 'rtb', '')";

    private readonly EventRows rows = new(catalogue);
    private readonly AppendStatement statement = new(catalogue);

    public async Task<CommandOutcome<TState>> Execute<TState>(
        Guid streamId, CommandEnvelope envelope, Func<TState, Decided> decide, CancellationToken cancellation = default)
    {
        var definition = streams.For<TState>();
        await using var connection = await sources.App.OpenConnectionAsync(cancellation);
        for (var attempt = 1; ; attempt++)
        {
            var loaded = await AfterRestart.Ask(
                connection, () => Load(connection, definition, envelope.TenantId, streamId, envelope.CommandId, cancellation), cancellation);
            if (loaded.FirstTime is { } first)
            {
                await Sql.Run(connection, Flush, cancellation);   // the first time may still be on its way to the disk
                return Repeat<TState>(streamId, loaded, first, envelope);
            }

            if (envelope.ExpectedVersion is { } expected && expected != loaded.Version)
            {
                throw new ConcurrencyConflictException(streamId, expected, loaded.Version);
            }

            var decided = decide((TState)loaded.State);
            if (decided.Refusal is not null)
            {
                return new CommandOutcome<TState>((TState)loaded.State, loaded.Version, [], decided.Refusal, WasRepeat: false);
            }

            var now = clock.GetCurrentInstant().InMicroseconds();
            var append = preparation.Prepare(definition, streamId, envelope, loaded.State, loaded.Version, loaded.Chain, decided.Events, now);
            try
            {
                await Record(connection, append, now, cancellation);
                return new CommandOutcome<TState>(
                    (TState)append.StateAfter, loaded.Version + append.Events.Count, append.Events, null, WasRepeat: false);
            }
            catch (PostgresException refused) when (Conflicts.IsConflict(refused))
            {
                // The next turn either finds that this very command is done, or decides on what is there now.
                if (attempt == Attempts)
                {
                    throw new ConcurrencyConflictException(streamId, envelope.ExpectedVersion, Conflicts.ActualVersion(refused), refused);
                }
            }
            catch (PostgresException refused) when (Conflicts.DuplicateKey(refused) is { } duplicate)
            {
                throw duplicate;
            }
        }
    }

    public async Task<Folded<TState>> Load<TState>(string tenantId, Guid streamId, CancellationToken cancellation = default)
    {
        await using var connection = await sources.App.OpenConnectionAsync(cancellation);
        var loaded = await AfterRestart.Ask(
            connection, () => Load(connection, streams.For<TState>(), tenantId, streamId, commandId: null, cancellation), cancellation);
        return new Folded<TState>((TState)loaded.State, loaded.Version);
    }

    public async IAsyncEnumerable<RecordedEvent> ReadStream(
        string tenantId, Guid streamId, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await using var connection = await sources.App.OpenConnectionAsync(cancellation);
        await using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(InTheNameOf(tenantId));
        batch.BatchCommands.Add(new NpgsqlBatchCommand(
            $"""
            select {EventRows.ColumnsWithStreamType}
            from rtb.mt_events e join rtb.mt_streams s on s.tenant_id = e.tenant_id and s.id = e.stream_id
            where e.tenant_id = $1 and e.stream_id = $2 and {EventRows.NoTombstones} order by e.version
            """)
        {
            Parameters = { Parameters.Text(tenantId), Parameters.Uuid(streamId) },
        });
        await using var reader = await batch.ExecuteReaderAsync(cancellation);
        await reader.NextResultAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            yield return rows.Read(reader);
        }
    }

    public async Task<StreamChain> ReadChain(string tenantId, Guid streamId, CancellationToken cancellation = default)
    {
        await using var connection = await sources.App.OpenConnectionAsync(cancellation);
        await using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(InTheNameOf(tenantId));
        batch.BatchCommands.Add(new NpgsqlBatchCommand(
            $"""
            select {EventRows.ColumnsWithStreamType}, h.version, encode(h.chain, 'hex'), r.chain, r.members, r.because, r.redacted_by, r.redacted_at
            from rtb.mt_events e
            join rtb.mt_streams s on s.tenant_id = e.tenant_id and s.id = e.stream_id
            left join rtb.chain_heads h on h.tenant_id = e.tenant_id and h.stream_id = e.stream_id
            {EventRows.JoinRedactions}
            where e.tenant_id = $1 and e.stream_id = $2 and {EventRows.NoTombstones} order by e.version
            """)
        {
            Parameters = { Parameters.Text(tenantId), Parameters.Uuid(streamId) },
        });
        await using var reader = await batch.ExecuteReaderAsync(cancellation);
        await reader.NextResultAsync(cancellation);
        var (events, chained) = (new List<ChainedEvent>(), new ChainedStream());
        (long, string)? head = null;
        while (await reader.ReadAsync(cancellation))
        {
            var (link, chain) = EventRows.ReadLink(reader);
            var redaction = reader.IsDBNull(14) ? null : new Redaction(
                reader.GetFieldValue<string[]>(15), reader.GetString(16), reader.GetString(17), Instant.FromDateTimeUtc(reader.GetDateTime(18)), reader.GetString(14));
            chained.Add(link, chain, redaction?.Chain);
            events.Add(new ChainedEvent(rows.Read(reader), link.Written(chain)) { Redaction = redaction });
            head = reader.IsDBNull(12) ? null : (reader.GetInt64(12), reader.GetString(13));
        }

        return new StreamChain(events, events.Count == 0 ? [] : chained.End(head));
    }

    public async IAsyncEnumerable<PositionedEvent> ReadAll(
        long afterPosition = 0, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await using var connection = await sources.Worker.OpenConnectionAsync(cancellation);
        await using var command = new NpgsqlCommand(
            $"""
            select {EventRows.ColumnsWithStreamType}, e.seq_id
            from rtb.mt_events e join rtb.mt_streams s on s.tenant_id = e.tenant_id and s.id = e.stream_id
            where e.seq_id > $1 and {EventRows.NoTombstones} order by e.seq_id
            """,
            connection)
        {
            Parameters = { Parameters.Whole(afterPosition) },
        };
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            yield return new PositionedEvent(reader.GetInt64(12), rows.Read(reader));
        }
    }

    public Task<ImportOutcome> ImportHistory(
        CommandEnvelope envelope, IEnumerable<StreamHistory> histories, CancellationToken cancellation = default) =>
        import.Run(envelope, histories, clock.GetCurrentInstant().InMicroseconds(), cancellation);

    /// <summary>
    /// One round trip. The order lock is held only until the commit is in the log in memory; the flush that makes it durable comes after,
    /// shared with whoever else waits for one, and nothing is acknowledged before it.
    /// </summary>
    private async Task Record(NpgsqlConnection connection, PreparedAppend append, Instant now, CancellationToken cancellation)
    {
        await using var batch = new NpgsqlBatch(connection);
        statement.AddTo(batch, [append], now);
        foreach (var (sql, parameters) in append.Envelope.Beside)
        {
            batch.BatchCommands.Add(Parameters.Statement(sql, append.Envelope.TenantId, parameters, catalogue.Json));
        }

        batch.BatchCommands[^1].AppendErrorBarrier = true;
        batch.BatchCommands.Add(new NpgsqlBatchCommand(Flush));
        await batch.ExecuteNonQueryAsync(cancellation);
    }

    private async Task<Loaded> Load(
        NpgsqlConnection connection, StreamDefinition definition, string tenantId, Guid streamId, Guid? commandId, CancellationToken cancellation)
    {
        await using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(InTheNameOf(tenantId));
        if (commandId is not null)
        {
            batch.BatchCommands.Add(new NpgsqlBatchCommand(
                "select first_version, last_version, stream_id from rtb.commands where tenant_id = $1 and command_id = $2")
            {
                Parameters = { Parameters.Text(tenantId), Parameters.Uuid(commandId) },
            });
        }

        // An identifier from an address may be that of a stream of another kind, which is no stream of this one.
        batch.BatchCommands.Add(new NpgsqlBatchCommand(
            $"""
            select {EventRows.Columns} from rtb.mt_events e
            where e.tenant_id = $1 and e.stream_id = $2 and {EventRows.NoTombstones}
                and exists (select from rtb.mt_streams s where s.tenant_id = $1 and s.id = $2 and s.type = $3)
            order by e.version
            """)
        {
            Parameters = { Parameters.Text(tenantId), Parameters.Uuid(streamId), Parameters.Text(definition.Name) },
        });

        await using var reader = await batch.ExecuteReaderAsync(cancellation);
        await reader.NextResultAsync(cancellation);
        FirstTime? first = null;
        if (commandId is not null)
        {
            if (await reader.ReadAsync(cancellation))
            {
                first = new FirstTime(
                    reader.GetInt64(0), reader.GetInt64(1), reader.IsDBNull(2) ? null : reader.GetGuid(2));
            }

            await reader.NextResultAsync(cancellation);
        }

        var loaded = new Loaded(definition.InitialState, 0, first, []);
        while (await reader.ReadAsync(cancellation))
        {
            var happened = rows.Read(reader, definition.Name);
            if (first is null || happened.Version <= first.LastVersion)
            {
                loaded.State = definition.Evolve(loaded.State, happened.Data);
                loaded.Version = happened.Version;
                loaded.Chain = happened.Chain;
            }

            if (first is not null && happened.Version >= first.FirstVersion && happened.Version <= first.LastVersion)
            {
                loaded.Events.Add(happened);
            }
        }

        return loaded;
    }

    private static CommandOutcome<TState> Repeat<TState>(Guid streamId, Loaded loaded, FirstTime first, CommandEnvelope envelope)
    {
        if (first.StreamId != streamId)
        {
            throw new InvalidOperationException($"The command {envelope.CommandId} was done before, to another stream than {streamId}.");
        }

        return new CommandOutcome<TState>((TState)loaded.State, loaded.Version, loaded.Events, null, WasRepeat: true);
    }

    private static NpgsqlBatchCommand InTheNameOf(string tenantId) =>
        new("select set_config('app.tenant', $1, true)") { Parameters = { Parameters.Text(tenantId) } };

    private sealed record FirstTime(long FirstVersion, long LastVersion, Guid? StreamId);

    private sealed class Loaded(object state, long version, FirstTime? first, List<RecordedEvent> events)
    {
        public object State { get; set; } = state;

        public long Version { get; set; } = version;

        /// <summary>The chain of the last event.</summary>
        public string? Chain { get; set; }

        public FirstTime? FirstTime => first;

        public List<RecordedEvent> Events => events;
    }
}
