using System.Runtime.CompilerServices;

using Npgsql;

using NpgsqlTypes;

using RightToBid.Storage.Database;

namespace RightToBid.Storage.Streams;

/// <summary>A stream with all its events and the state they fold to.</summary>
internal sealed record FoldedStream(
    string TenantId, Guid StreamId, StreamDefinition Definition, object State, IReadOnlyList<RecordedEvent> Events)
{
    public long Version => Events[^1].Version;
}

/// <summary>Reads streams whole, one after another, and folds them: all of them for a rebuild, or some by name.</summary>
internal sealed class HistoryFold(EventCatalogue catalogue, StreamCatalogue streams)
{
    private readonly EventRows rows = new(catalogue);

    /// <summary>Every stream of the given kinds (or of any), in the order of tenant and stream.</summary>
    public IAsyncEnumerable<FoldedStream> All(
        NpgsqlConnection connection, IReadOnlyList<string>? streamTypes, CancellationToken cancellation)
    {
        var command = new NpgsqlCommand(
            $"""
            select {EventRows.ColumnsWithStreamType}
            from rtb.mt_events e join rtb.mt_streams s on s.tenant_id = e.tenant_id and s.id = e.stream_id
            where ($1::varchar[] is null or s.type = any($1)) and {EventRows.NoTombstones}
            order by e.tenant_id, e.stream_id, e.version
            """,
            connection)
        {
            CommandTimeout = 0,
            Parameters = { Parameters.Of(streamTypes?.ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Varchar) },
        };
        return Fold(command, cancellation);
    }

    /// <summary>The streams named. One that has no events is not among the answers.</summary>
    public IAsyncEnumerable<FoldedStream> Of(
        NpgsqlConnection connection, IReadOnlyList<(string TenantId, Guid StreamId)> wanted, CancellationToken cancellation)
    {
        var command = new NpgsqlCommand(
            $"""
            select e.*
            from unnest($1, $2) with ordinality as w (tenant_id, stream_id, place)
            cross join lateral (
                select {EventRows.ColumnsWithStreamType} as stream_type
                from rtb.mt_events e join rtb.mt_streams s on s.tenant_id = e.tenant_id and s.id = e.stream_id
                where e.tenant_id = w.tenant_id and e.stream_id = w.stream_id and {EventRows.NoTombstones}
                order by e.version) e
            order by w.place, e.version
            """,
            connection)
        {
            Parameters =
            {
                Parameters.Array<string>([.. wanted.Select(one => one.TenantId)], NpgsqlDbType.Varchar),
                Parameters.Array<Guid>([.. wanted.Select(one => one.StreamId)], NpgsqlDbType.Uuid),
            },
        };
        return Fold(command, cancellation);
    }

    private async IAsyncEnumerable<FoldedStream> Fold(NpgsqlCommand command, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using (command)
        {
            await using var reader = await command.ExecuteReaderAsync(cancellation);
            var events = new List<RecordedEvent>();
            while (await reader.ReadAsync(cancellation))
            {
                var happened = rows.Read(reader);
                if (events.Count > 0 && (events[0].StreamId != happened.StreamId || events[0].TenantId != happened.TenantId))
                {
                    yield return Folded(events);
                    events = [];
                }

                events.Add(happened);
            }

            if (events.Count > 0)
            {
                yield return Folded(events);
            }
        }
    }

    private FoldedStream Folded(List<RecordedEvent> events)
    {
        var definition = streams.For(events[0].StreamType);
        var state = definition.InitialState;
        foreach (var happened in events)
        {
            state = definition.Evolve(state, happened.Data);
        }

        return new FoldedStream(events[0].TenantId, events[0].StreamId, definition, state, events);
    }
}
