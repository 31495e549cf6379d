using System.Text;
using System.Text.Json;

using NodaTime;

using RightToBid.Storage.Database;

namespace RightToBid.Storage.Projections;

/// <summary>What one change does to one stream's rows of one read model: the last word for each row key.</summary>
internal sealed class StreamRows(ReadModelTable table, string tenantId, Guid streamId) : IRowWriter
{
    private readonly Dictionary<string, (object?[] Row, bool IsThere)> rows = new(StringComparer.Ordinal);

    public ReadModelTable Table => table;

    public string TenantId => tenantId;

    public Guid StreamId => streamId;

    /// <summary>Rows to be written, in the order of the columns.</summary>
    public IEnumerable<object?[]> Written => rows.Values.Where(one => one.IsThere).Select(one => one.Row);

    /// <summary>Rows to be taken away: only their key columns are filled.</summary>
    public IEnumerable<object?[]> Removed => rows.Values.Where(one => !one.IsThere).Select(one => one.Row);

    public void Put(params ReadOnlySpan<(string Column, object? Value)> values)
    {
        var row = RowOf(values);
        foreach (var (column, index) in table.RequiredColumns)
        {
            if (row[index] is null)
            {
                throw new ArgumentException($"{table.Model.Name}.{column} may not be null.", nameof(values));
            }
        }

        rows[KeyOf(row)] = (row, true);
    }

    public void Remove(params ReadOnlySpan<(string Column, object? Value)> rowKey)
    {
        var row = RowOf(rowKey);
        rows[KeyOf(row)] = (row, false);
    }

    private object?[] RowOf(ReadOnlySpan<(string Column, object? Value)> values)
    {
        var row = new object?[table.Columns.Count];
        foreach (var (column, value) in values)
        {
            var index = table.IndexOf(column);
            row[index] = value is null ? null : Converted(table.Columns[index], value);
        }

        return row;
    }

    private string KeyOf(object?[] row)
    {
        if (table.KeyIndexes.Count == 0)
        {
            return "";
        }

        var key = new StringBuilder();
        foreach (var index in table.KeyIndexes)
        {
            var part = row[index] ?? throw new ArgumentException($"{table.Model.Name}: a row's key may not be null.", nameof(row));
            key.Append(part).Append('\n');
        }

        return key.ToString();
    }

    private object Converted(Column column, object value) => (column.Type, value) switch
    {
        (ColumnType.Text, string or Enum) => value.ToString()!,
        (ColumnType.Day, LocalDate day) => day.ToDateOnly(),
        (ColumnType.Moment, Instant instant) => instant.InMicroseconds().ToDateTimeUtc(),
        (ColumnType.Uuid, Guid) => value,
        (ColumnType.Whole, int whole) => (long)whole,
        (ColumnType.Whole, long) => value,
        (ColumnType.Real, double) => value,
        (ColumnType.YesNo, bool) => value,
        (ColumnType.Json, string json) => json,
        (ColumnType.Json, _) => JsonSerializer.Serialize(value, value.GetType(), table.Json),
        (ColumnType.Texts, IEnumerable<string> texts) => texts.ToArray(),
        _ => throw new ArgumentException($"{table.Model.Name}.{column.Name} is of type {column.Type} and cannot hold a {value.GetType().Name}.", nameof(value)),
    };
}
