using Npgsql;

using RightToBid.Storage.Chains;
using RightToBid.Storage.Streams;

namespace RightToBid.Storage.Verification;

/// <summary>Computes the chain of every stream again, and holds it against the chains in its events and the head kept beside it.</summary>
internal static class ChainCheck
{
    private const string Part = "chain";

    public static async Task Run(NpgsqlConnection connection, List<Difference> differences, CancellationToken cancellation)
    {
        await Streams(connection, differences, cancellation);
        await HeadsAlone(connection, differences, cancellation);
    }

    private static async Task Streams(NpgsqlConnection connection, List<Difference> differences, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(
            $"""
            select {EventRows.ColumnsWithStreamType}, h.version, encode(h.chain, 'hex'), r.chain
            from rtb.mt_events e
            left join rtb.mt_streams s on s.tenant_id = e.tenant_id and s.id = e.stream_id
            left join rtb.chain_heads h on h.tenant_id = e.tenant_id and h.stream_id = e.stream_id
            {EventRows.JoinRedactions}
            where {EventRows.NoTombstones}
            order by e.tenant_id, e.stream_id, e.version, e.seq_id
            """,
            connection)
        { CommandTimeout = 0 };
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        (string TenantId, Guid StreamId)? stream = null;
        (long, string)? head = null;
        var chained = new ChainedStream();
        while (await reader.ReadAsync(cancellation))
        {
            var (link, chain) = EventRows.ReadLink(reader);
            if (stream is { } before && before != (link.TenantId, link.StreamId))
            {
                Tell(before, chained.End(head), differences);
                chained = new ChainedStream();
            }

            stream = (link.TenantId, link.StreamId);
            head = reader.IsDBNull(12) ? null : (reader.GetInt64(12), reader.GetString(13));
            chained.Add(link, chain, reader.IsDBNull(14) ? null : reader.GetString(14));
        }

        if (stream is { } last)
        {
            Tell(last, chained.End(head), differences);
        }
    }

    private static void Tell((string TenantId, Guid StreamId) stream, IReadOnlyList<string> found, List<Difference> differences) =>
        differences.AddRange(found.Select(what => new Difference(Part, stream.TenantId, stream.StreamId, what)));

    private static async Task HeadsAlone(NpgsqlConnection connection, List<Difference> differences, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(
            $"""
            select h.tenant_id, h.stream_id, format('the head that is kept is event %s, and no event is there', h.version)
            from rtb.chain_heads h
            where not exists (
                select from rtb.mt_events e where e.tenant_id = h.tenant_id and e.stream_id = h.stream_id and {EventRows.NoTombstones})
            """,
            connection)
        { CommandTimeout = 0 };
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            differences.Add(new Difference(Part, reader.GetString(0), reader.GetGuid(1), reader.GetString(2)));
        }
    }
}
