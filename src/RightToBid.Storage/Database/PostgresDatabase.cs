using System.Data.Common;
using System.Runtime.CompilerServices;
using System.Text.Json;

using Npgsql;

namespace RightToBid.Storage.Database;

internal sealed class PostgresDatabase(DataSources sources, JsonSerializerOptions json) : IDatabase
{
    public DbDataSource IdentitySource => sources.App;

    public async Task<IReadOnlyList<T>> Query<T>(
        Scope scope, string sql, Dictionary<string, object?>? parameters, Func<Row, T> read, CancellationToken cancellation = default)
    {
        var rows = new List<T>();
        await foreach (var row in Stream(scope, sql, parameters, read, cancellation))
        {
            rows.Add(row);
        }

        return rows;
    }

    public async IAsyncEnumerable<T> Stream<T>(
        Scope scope,
        string sql,
        Dictionary<string, object?>? parameters,
        Func<Row, T> read,
        [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await using var connection = await SourceOf(scope).OpenConnectionAsync(cancellation);
        await using var batch = BatchFor(scope, sql, parameters, connection);
        await using var reader = OnlyReads(sql)
            ? await AfterRestart.Ask(connection, () => batch.ExecuteReaderAsync(cancellation), cancellation)
            : await batch.ExecuteReaderAsync(cancellation);
        if (scope is Scope.TenantScope)
        {
            await reader.NextResultAsync(cancellation);
        }

        var row = new Row(reader, json);
        while (await reader.ReadAsync(cancellation))
        {
            yield return read(row);
        }
    }

    public async Task<int> Execute(
        Scope scope, string sql, Dictionary<string, object?>? parameters = null, CancellationToken cancellation = default)
    {
        await using var connection = await SourceOf(scope).OpenConnectionAsync(cancellation);
        await using var batch = BatchFor(scope, sql, parameters, connection);
        await batch.ExecuteNonQueryAsync(cancellation);
        return (int)batch.BatchCommands[^1].RecordsAffected;
    }

    /// <summary>One round trip: the tenant is named in the same implicit transaction as the statement.</summary>
    private NpgsqlBatch BatchFor(
        Scope scope, string sql, Dictionary<string, object?>? parameters, NpgsqlConnection connection)
    {
        var batch = new NpgsqlBatch(connection);
        var tenant = (scope as Scope.TenantScope)?.TenantId;
        if (tenant is not null)
        {
            batch.BatchCommands.Add(new NpgsqlBatchCommand("select set_config('app.tenant', $1, true)")
            {
                Parameters = { Parameters.Text(tenant) },
            });
        }

        batch.BatchCommands.Add(Parameters.Statement(sql, tenant, parameters ?? [], json));
        return batch;
    }

    private static bool OnlyReads(string sql) => sql.AsSpan().TrimStart().StartsWith("select ", StringComparison.OrdinalIgnoreCase);

    private NpgsqlDataSource SourceOf(Scope scope) => scope switch
    {
        Scope.PublicScope => sources.Public,
        Scope.WorkerScope => sources.Worker,
        _ => sources.App,
    };
}
