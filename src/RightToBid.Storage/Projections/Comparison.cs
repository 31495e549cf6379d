using Npgsql;

using RightToBid.Storage.Database;

namespace RightToBid.Storage.Projections;

/// <summary>Holds a live read model against one made from the events, row by row and both ways.</summary>
internal static class Comparison
{
    /// <summary>How many rows differ; null where there is no live table, or one with other columns.</summary>
    public static async Task<long?> Count(NpgsqlConnection connection, ReadModelTable table, string made, CancellationToken cancellation)
    {
        var sameColumns = await Sql.Ask<bool>(
            connection,
            $"""
            select to_regclass('{table.Model.Table}') is not null and not exists (
                select attname, atttypid from pg_attribute where attrelid = to_regclass('{table.Model.Table}') and attnum > 0
                except select attname, atttypid from pg_attribute where attrelid = '{made}'::regclass and attnum > 0)
            and not exists (
                select attname, atttypid from pg_attribute where attrelid = '{made}'::regclass and attnum > 0
                except select attname, atttypid from pg_attribute where attrelid = to_regclass('{table.Model.Table}') and attnum > 0)
            """,
            cancellation);
        return sameColumns
            ? await Sql.Ask<long>(connection, $"select count(*) from ({Differing(table, made)}) as differing", cancellation)
            : null;
    }

    public static string Differing(ReadModelTable table, string made) =>
        $"""
        (select 'is not there' as how_it_differs, {table.ColumnNames} from (select {table.ColumnNames} from {made}
            except all select {table.ColumnNames} from {table.Model.Table}) as missing)
        union all
        (select 'is there and should not be' as how_it_differs, {table.ColumnNames} from (select {table.ColumnNames} from {table.Model.Table}
            except all select {table.ColumnNames} from {made}) as surplus)
        """;
}
