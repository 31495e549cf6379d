using Npgsql;

using NodaTime;

using NpgsqlTypes;

using RightToBid.Storage.Database;
using RightToBid.Storage.Streams;

namespace RightToBid.Storage.Projections;

/// <summary>Builds a version beside the stored one, catches up with what was recorded meanwhile, and swaps the two by renaming.</summary>
internal sealed class ReadModelBuilder(
    DataSources sources, HistoryFold fold, IReadOnlyList<ReadModelTable> tables, IClock clock) : IReadModels
{
    /// <summary>Streams that may still be behind when the order lock is taken for the last of them.</summary>
    private const int FewEnough = 200;

    public async Task<IReadOnlyList<string>> Outdated(CancellationToken cancellation = default)
    {
        await using var connection = await sources.Owner.OpenConnectionAsync(cancellation);
        await using var command = new NpgsqlCommand("select name, version, columns from rtb.read_models", connection);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var stored = new Dictionary<string, (int, string)>(StringComparer.Ordinal);
        while (await reader.ReadAsync(cancellation))
        {
            stored.Add(reader.GetString(0), (reader.GetInt32(1), reader.GetString(2)));
        }

        return
        [
            .. tables
                .Where(table => !stored.TryGetValue(table.Model.Name, out var kept) || kept != (table.Model.Version, table.Shape))
                .Select(table => table.Model.Name),
        ];
    }

    public async Task<RebuildOutcome> Rebuild(
        string name, IProgress<RebuildProgress>? progress = null, CancellationToken cancellation = default)
    {
        var table = tables.FirstOrDefault(one => one.Model.Name == name)
            ?? throw new ArgumentException($"There is no read model '{name}'.", nameof(name));
        await using var turn = await Turn.Take(sources, Turn.Building, cancellation);

        var next = $"{table.Model.Table}__next";
        var (built, changed) = await new SnapshotBuild(fold, sources).Run<long?>(
            table,
            next,
            progress,
            async (connection, _) => (await Comparison.Count(connection, table, next, cancellation), true),
            cancellation);

        await using var writing = await sources.Owner.OpenConnectionAsync(cancellation);
        await Sql.Run(writing, $"alter table {next} add constraint {Short(next)}_pkey primary key ({table.PrimaryKey})", cancellation);
        foreach (var index in table.Model.Indexes)
        {
            await Sql.Run(writing, Named(index, next), cancellation);
        }

        var position = built.Position;
        while (true)
        {
            await using var transaction = await writing.BeginTransactionAsync(cancellation);
            var (behind, upTo) = await Behind(writing, table, position, cancellation);
            if (behind.Count <= FewEnough)
            {
                await Sql.Run(writing, "select pg_advisory_xact_lock(7283, 1)", cancellation);
                (behind, upTo) = await Behind(writing, table, position, cancellation);
                await CatchUp(writing, table, next, behind, cancellation);
                await Swap(writing, table, next, cancellation);
                await transaction.CommitAsync(cancellation);
                return new RebuildOutcome(name, table.Model.Version, built.Events, built.Rows, changed);
            }

            await CatchUp(writing, table, next, behind, cancellation);
            await transaction.CommitAsync(cancellation);
            position = upTo;
        }
    }

    private static async Task<(List<(string TenantId, Guid StreamId)> Streams, long UpTo)> Behind(
        NpgsqlConnection connection, ReadModelTable table, long position, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(
            """
            select e.tenant_id, e.stream_id, max(e.seq_id)
            from rtb.mt_events e join rtb.mt_streams s on s.tenant_id = e.tenant_id and s.id = e.stream_id
            where e.seq_id > $1 and s.type = any($2)
            group by e.tenant_id, e.stream_id
            """,
            connection)
        {
            Parameters = { Parameters.Whole(position), Parameters.Array(table.Model.StreamTypes, NpgsqlDbType.Varchar) },
        };
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var (streams, upTo) = (new List<(string, Guid)>(), position);
        while (await reader.ReadAsync(cancellation))
        {
            streams.Add((reader.GetString(0), reader.GetGuid(1)));
            upTo = Math.Max(upTo, reader.GetInt64(2));
        }

        return (streams, upTo);
    }

    /// <summary>Projects whole streams anew: what was there of them goes first.</summary>
    private async Task CatchUp(
        NpgsqlConnection connection,
        ReadModelTable table,
        string next,
        List<(string TenantId, Guid StreamId)> behind,
        CancellationToken cancellation)
    {
        if (behind.Count == 0)
        {
            return;
        }

        await using (var delete = new NpgsqlCommand(
            $"delete from {next} n using unnest($1, $2) as b (tenant_id, stream_id) where n.tenant_id = b.tenant_id and n.stream_id = b.stream_id",
            connection)
        {
            Parameters =
            {
                Parameters.Array<string>([.. behind.Select(one => one.TenantId)], NpgsqlDbType.Varchar),
                Parameters.Array<Guid>([.. behind.Select(one => one.StreamId)], NpgsqlDbType.Uuid),
            },
        })
        {
            await delete.ExecuteNonQueryAsync(cancellation);
        }

        var rows = new List<StreamRows>();
        await foreach (var stream in fold.Of(connection, behind, cancellation))
        {
            rows.Add(SnapshotBuild.RowsOf(table, stream));
        }

        await using var copy = await connection.BeginBinaryImportAsync(
            $"copy {next} ({table.ColumnNames}) from stdin (format binary)", cancellation);
        foreach (var one in rows)
        {
            await table.Copy(copy, one, cancellation);
        }

        await copy.CompleteAsync(cancellation);
    }

    private async Task Swap(NpgsqlConnection connection, ReadModelTable table, string next, CancellationToken cancellation)
    {
        var (live, isPublished) = (Short(table.Model.Table), table.Model.IsPublished);
        await Sql.Run(
            connection,
            $"""
            drop table if exists rtb.{live};
            alter table {next} rename to {live};
            do $$
            declare
                made record;
            begin
                for made in select indexname from pg_indexes where schemaname = 'rtb' and tablename = '{live}' loop
                    execute format('alter index rtb.%I rename to %I', made.indexname, replace(made.indexname, '{live}__next', '{live}'));
                end loop;
            end $$;
            alter table rtb.{live} enable row level security;
            grant select, insert, update, delete on rtb.{live} to rtb_app, rtb_worker;
            create policy one_tenant on rtb.{live} to rtb_app using (tenant_id = current_setting('app.tenant', true));
            create policy every_tenant on rtb.{live} to rtb_worker using (true);
            {(isPublished ? $"grant select on rtb.{live} to rtb_public; create policy published on rtb.{live} for select to rtb_public using (true);" : "")}
            """,
            cancellation);
        await using var register = new NpgsqlCommand(
            """
            insert into rtb.read_models (name, version, columns, built_at) values ($1, $2, $3, $4)
            on conflict (name) do update set version = excluded.version, columns = excluded.columns, built_at = excluded.built_at
            """,
            connection)
        {
            Parameters =
            {
                Parameters.Text(table.Model.Name),
                Parameters.Of(table.Model.Version, NpgsqlDbType.Bigint),
                Parameters.Text(table.Shape),
                Parameters.Moment(clock.GetCurrentInstant().InMicroseconds()),
            },
        };
        await register.ExecuteNonQueryAsync(cancellation);
    }

    private static string Short(string table) => table["rtb.".Length..];

    /// <summary>Index names have no schema of their own; table names need one.</summary>
    private static string Named(string index, string table) =>
        index.Replace("on {table}", $"on {table}", StringComparison.Ordinal).Replace("{table}", Short(table), StringComparison.Ordinal);
}
