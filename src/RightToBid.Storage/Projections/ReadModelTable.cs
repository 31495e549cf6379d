using System.Collections.Frozen;
using System.Text.Json;

using Npgsql;

using NpgsqlTypes;

using RightToBid.Storage.Database;

namespace RightToBid.Storage.Projections;

/// <summary>The SQL of a read model: its table, how a row is written inline, and in bulk.</summary>
internal sealed class ReadModelTable
{
    private readonly FrozenDictionary<string, int> indexes;
    private readonly string upsert;
    private readonly string delete;

    public ReadModelTable(ReadModel model, JsonSerializerOptions json)
    {
        (Model, Json, Columns) = (model, json, model.Columns);
        indexes = Columns.Select((column, index) => (column.Name, index)).ToFrozenDictionary(one => one.Name, one => one.index);
        KeyIndexes = [.. model.RowKey.Select(IndexOf)];
        RequiredColumns = [.. Columns.Where(column => column.IsRequired).Select(column => (column.Name, IndexOf(column.Name)))];

        var key = string.Join(", ", model.RowKey.Prepend("stream_id").Prepend("tenant_id"));
        var values = string.Join(", ", Enumerable.Range(1, Columns.Count + 2).Select(n => $"${n}"));
        var changed = Columns.Select(column => column.Name).Except(model.RowKey).Select(name => $"{name} = excluded.{name}").ToList();
        upsert =
            $"insert into {model.Table} ({ColumnNames}) values ({values}) on conflict ({key}) do " +
            (changed.Count == 0 ? "nothing" : $"update set {string.Join(", ", changed)}");
        delete = $"delete from {model.Table} where tenant_id = $1 and stream_id = $2" +
            string.Concat(model.RowKey.Select((name, n) => $" and {name} = ${n + 3}"));
        PrimaryKey = key;
    }

    public ReadModel Model { get; }

    public JsonSerializerOptions Json { get; }

    public IReadOnlyList<Column> Columns { get; }

    public IReadOnlyList<int> KeyIndexes { get; }

    public IReadOnlyList<(string Name, int Index)> RequiredColumns { get; }

    public string PrimaryKey { get; }

    public string ColumnNames => string.Join(", ", Columns.Select(column => column.Name).Prepend("stream_id").Prepend("tenant_id"));

    /// <summary>What tells one shape of the table from another.</summary>
    public string Shape => string.Join(", ", Columns.Select(Definition));

    public int IndexOf(string column) =>
        indexes.TryGetValue(column, out var index)
            ? index
            : throw new ArgumentException($"{Model.Name} has no column {column}.", nameof(column));

    /// <summary>The table's body, for a table of any name.</summary>
    public string Body => $"(tenant_id varchar not null, stream_id uuid not null{string.Concat(Columns.Select(column => ", " + Definition(column)))})";

    public NpgsqlBatchCommand Upsert(StreamRows rows, object?[] row)
    {
        var command = new NpgsqlBatchCommand(upsert);
        command.Parameters.Add(Parameters.Text(rows.TenantId));
        command.Parameters.Add(Parameters.Uuid(rows.StreamId));
        for (var i = 0; i < row.Length; i++)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = row[i] ?? DBNull.Value, NpgsqlDbType = TypeOf(Columns[i]) });
        }

        return command;
    }

    public NpgsqlBatchCommand Delete(StreamRows rows, object?[] row)
    {
        var command = new NpgsqlBatchCommand(delete);
        command.Parameters.Add(Parameters.Text(rows.TenantId));
        command.Parameters.Add(Parameters.Uuid(rows.StreamId));
        foreach (var index in KeyIndexes)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = row[index]!, NpgsqlDbType = TypeOf(Columns[index]) });
        }

        return command;
    }

    public async Task Copy(NpgsqlBinaryImporter copy, StreamRows rows, CancellationToken cancellation)
    {
        foreach (var row in rows.Written)
        {
            await copy.StartRowAsync(cancellation);
            await copy.WriteAsync(rows.TenantId, NpgsqlDbType.Varchar, cancellation);
            await copy.WriteAsync(rows.StreamId, NpgsqlDbType.Uuid, cancellation);
            for (var i = 0; i < row.Length; i++)
            {
                await Write(copy, row[i], TypeOf(Columns[i]), cancellation);
            }
        }
    }

    private static Task Write(NpgsqlBinaryImporter copy, object? value, NpgsqlDbType type, CancellationToken cancellation) => value switch
    {
        null => copy.WriteNullAsync(cancellation),
        string text => copy.WriteAsync(text, type, cancellation),
        DateOnly day => copy.WriteAsync(day, type, cancellation),
        DateTime moment => copy.WriteAsync(moment, type, cancellation),
        Guid identifier => copy.WriteAsync(identifier, type, cancellation),
        long whole => copy.WriteAsync(whole, type, cancellation),
        double real => copy.WriteAsync(real, type, cancellation),
        bool claim => copy.WriteAsync(claim, type, cancellation),
        string[] texts => copy.WriteAsync(texts, type, cancellation),
        _ => throw new InvalidOperationException($"No column holds a {value.GetType().Name}."),
    };

    private static string Definition(Column column) => $"{column.Name} {SqlTypeOf(column)}{(column.IsRequired ? " not null" : "")}";

    private static string SqlTypeOf(Column column) => column.Type switch
    {
        ColumnType.Text => "text",
        ColumnType.Day => "date",
        ColumnType.Moment => "timestamptz",
        ColumnType.Uuid => "uuid",
        ColumnType.Whole => "bigint",
        ColumnType.Real => "double precision",
        ColumnType.YesNo => "boolean",
        ColumnType.Json => "jsonb",
        ColumnType.Texts => "text[]",
        _ => throw new InvalidOperationException($"{column.Type} is no type of column."),
    };

    private static NpgsqlDbType TypeOf(Column column) => column.Type switch
    {
        ColumnType.Text => NpgsqlDbType.Text,
        ColumnType.Day => NpgsqlDbType.Date,
        ColumnType.Moment => NpgsqlDbType.TimestampTz,
        ColumnType.Uuid => NpgsqlDbType.Uuid,
        ColumnType.Whole => NpgsqlDbType.Bigint,
        ColumnType.Real => NpgsqlDbType.Double,
        ColumnType.YesNo => NpgsqlDbType.Boolean,
        ColumnType.Json => NpgsqlDbType.Jsonb,
        ColumnType.Texts => NpgsqlDbType.Array | NpgsqlDbType.Text,
        _ => throw new InvalidOperationException($"{column.Type} is no type of column."),
    };
}
