using System.Text;

using NodaTime;

using Npgsql;

using NpgsqlTypes;

using RightToBid.Storage.Chains;
using RightToBid.Storage.Database;
using RightToBid.Storage.Projections;
using RightToBid.Storage.Streams;

namespace RightToBid.Storage.Redactions;

/// <summary>
/// Redacts as the owner of the tables, since no other role may change an event. It waits for a read model that is being built, which else would bring
/// the words back from the moment of which it reads.
/// </summary>
internal sealed class PostgresRedactions(
    DataSources sources, EventCatalogue catalogue, HistoryFold fold, IReadOnlyList<ReadModelTable> tables, IClock clock) : IRedactions
{
    public async Task<int> Redact(
        string tenantId, Guid streamId, Func<string, string, Redacted?> rewrite, string because, string by, CancellationToken cancellation = default)
    {
        await using var turn = await Turn.Take(sources, Turn.Building, cancellation);
        await using var connection = await sources.Owner.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await Sql.Run(connection, "select pg_advisory_xact_lock(7283, 1)", cancellation);

        var (redacted, before, scratch) = (0, (string?)null, new Utf8Text());
        foreach (var (link, chain) in await Links(connection, tenantId, streamId, cancellation))
        {
            if (rewrite(link.Name, Encoding.UTF8.GetString(link.Data.Span)) is { } left)
            {
                var data = Encoding.UTF8.GetBytes(left.Data);
                _ = catalogue.Read(link.Name, data);
                var note = new Redaction(left.Members, because, by, clock.GetCurrentInstant(), (link with { Data = data }).Chain(before, scratch));
                await Write(connection, link, left.Data, note, cancellation);
                redacted++;
            }

            before = chain;
        }

        if (redacted > 0)
        {
            await ProjectAnew(connection, tenantId, streamId, cancellation);
            await transaction.CommitAsync(cancellation);
        }

        return redacted;
    }

    private static async Task<IReadOnlyList<(Link Link, string? Chain)>> Links(
        NpgsqlConnection connection, string tenantId, Guid streamId, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(
            $"""
            select {EventRows.ColumnsWithStreamType}
            from rtb.mt_events e join rtb.mt_streams s on s.tenant_id = e.tenant_id and s.id = e.stream_id
            where e.tenant_id = $1 and e.stream_id = $2 and {EventRows.NoTombstones} order by e.version
            """,
            connection)
        {
            Parameters = { Parameters.Text(tenantId), Parameters.Uuid(streamId) },
        };
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var links = new List<(Link, string?)>();
        while (await reader.ReadAsync(cancellation))
        {
            links.Add(EventRows.ReadLink(reader));
        }

        return links;
    }

    /// <summary>The note goes first: without it the table of events refuses the change.</summary>
    private static async Task Write(NpgsqlConnection connection, Link link, string data, Redaction note, CancellationToken cancellation)
    {
        await using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(new NpgsqlBatchCommand(
            """
            insert into rtb.redactions (tenant_id, stream_id, version, number, members, because, redacted_by, redacted_at, chain, data_sha256)
            select $1, $2, $3, coalesce(max(r.number), 0) + 1, $4, $5, $6, $7, $8, sha256(convert_to($9::jsonb::text, 'UTF8'))
            from rtb.redactions r where r.tenant_id = $1 and r.stream_id = $2 and r.version = $3
            """)
        {
            Parameters =
            {
                Parameters.Text(link.TenantId),
                Parameters.Uuid(link.StreamId),
                Parameters.Whole(link.Version),
                Parameters.Array(note.Members, NpgsqlDbType.Varchar),
                Parameters.Text(note.Because),
                Parameters.Text(note.By),
                Parameters.Moment(note.At.InMicroseconds()),
                Parameters.Of(Convert.FromHexString(note.Chain), NpgsqlDbType.Bytea),
                Parameters.Of(data, NpgsqlDbType.Text),
            },
        });
        batch.BatchCommands.Add(new NpgsqlBatchCommand("update rtb.mt_events set data = $4::jsonb where tenant_id = $1 and stream_id = $2 and version = $3")
        {
            Parameters =
            {
                Parameters.Text(link.TenantId),
                Parameters.Uuid(link.StreamId),
                Parameters.Whole(link.Version),
                Parameters.Of(data, NpgsqlDbType.Text),
            },
        });
        await batch.ExecuteNonQueryAsync(cancellation);
    }

    private async Task ProjectAnew(NpgsqlConnection connection, string tenantId, Guid streamId, CancellationToken cancellation)
    {
        var folded = new List<FoldedStream>();
        await foreach (var stream in fold.Of(connection, [(tenantId, streamId)], cancellation))
        {
            folded.Add(stream);
        }

        await using var batch = new NpgsqlBatch(connection);
        foreach (var stream in folded)
        {
            foreach (var table in tables.Where(table => table.Model.StreamTypes.Contains(stream.Definition.Name)))
            {
                batch.BatchCommands.Add(new NpgsqlBatchCommand($"delete from {table.Model.Table} where tenant_id = $1 and stream_id = $2")
                {
                    Parameters = { Parameters.Text(tenantId), Parameters.Uuid(streamId) },
                });
                var rows = SnapshotBuild.RowsOf(table, stream);
                foreach (var row in rows.Written)
                {
                    batch.BatchCommands.Add(table.Upsert(rows, row));
                }
            }
        }

        await batch.ExecuteNonQueryAsync(cancellation);
    }
}
