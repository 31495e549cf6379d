using Npgsql;

namespace RightToBid.Storage.Database;

/// <remarks>
/// A number need not be on disk before it is used: what it is used in is written after it, and cannot be kept without it.
/// </remarks>
internal sealed class Counters(DataSources sources) : ICounters
{
    public async Task<long> Next(string tenantId, string series, CancellationToken cancellation = default) =>
        await Run(
            """
            insert into rtb.counters as c (tenant_id, series, last) values ($1, $2, 1)
            on conflict (tenant_id, series) do update set last = c.last + 1
            returning last
            """,
            tenantId,
            [Parameters.Text(tenantId), Parameters.Text(series)],
            cancellation);

    public async Task MoveBeyond(string tenantId, string series, long used, CancellationToken cancellation = default) =>
        await Run(
            """
            insert into rtb.counters as c (tenant_id, series, last) values ($1, $2, $3)
            on conflict (tenant_id, series) do update set last = greatest(c.last, excluded.last)
            returning last
            """,
            tenantId,
            [Parameters.Text(tenantId), Parameters.Text(series), Parameters.Whole(used)],
            cancellation);

    private async Task<long> Run(string sql, string tenantId, NpgsqlParameter[] parameters, CancellationToken cancellation)
    {
        await using var connection = await sources.App.OpenConnectionAsync(cancellation);
        await using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(new NpgsqlBatchCommand(
            "select set_config('app.tenant', $1, true), set_config('synchronous_commit', 'off', true)")
        {
            Parameters = { Parameters.Text(tenantId) },
        });
        var statement = new NpgsqlBatchCommand(sql);
        statement.Parameters.AddRange(parameters);
        batch.BatchCommands.Add(statement);
        await using var reader = await batch.ExecuteReaderAsync(cancellation);
        await reader.NextResultAsync(cancellation);
        await reader.ReadAsync(cancellation);
        return reader.GetInt64(0);
    }
}
