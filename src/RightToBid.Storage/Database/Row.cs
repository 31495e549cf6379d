using System.Data.Common;
using System.Text.Json;

using NodaTime;

namespace RightToBid.Storage.Database;

/// <summary>One row of a query, read by column name. The names of the methods are those of the columns' types.</summary>
public sealed class Row
{
    private readonly DbDataReader reader;
    private readonly JsonSerializerOptions json;

    internal Row(DbDataReader reader, JsonSerializerOptions json) => (this.reader, this.json) = (reader, json);

    public string Text(string column) => reader.GetString(reader.GetOrdinal(column));

    public string? TextOrNull(string column) => IsNull(column) ? null : Text(column);

    public Guid Uuid(string column) => reader.GetGuid(reader.GetOrdinal(column));

    public Guid? UuidOrNull(string column) => IsNull(column) ? null : Uuid(column);

    public long Whole(string column) => reader.GetFieldValue<long>(reader.GetOrdinal(column));

    public long? WholeOrNull(string column) => IsNull(column) ? null : Whole(column);

    public double Real(string column) => reader.GetDouble(reader.GetOrdinal(column));

    public double? RealOrNull(string column) => IsNull(column) ? null : Real(column);

    public bool YesNo(string column) => reader.GetBoolean(reader.GetOrdinal(column));

    public LocalDate Day(string column) => LocalDate.FromDateOnly(reader.GetFieldValue<DateOnly>(reader.GetOrdinal(column)));

    public LocalDate? DayOrNull(string column) => IsNull(column) ? null : Day(column);

    public Instant Moment(string column) =>
        Instant.FromDateTimeUtc(reader.GetFieldValue<DateTime>(reader.GetOrdinal(column)));

    public Instant? MomentOrNull(string column) => IsNull(column) ? null : Moment(column);

    public IReadOnlyList<string> Texts(string column) => reader.GetFieldValue<string[]>(reader.GetOrdinal(column));

    public IReadOnlyList<string>? TextsOrNull(string column) => IsNull(column) ? null : Texts(column);

    public string JsonText(string column) => Text(column);

    public T Json<T>(string column) =>
        JsonSerializer.Deserialize<T>(Text(column), json) ?? throw new InvalidOperationException($"{column} is empty.");

    public T? JsonOrNull<T>(string column)
        where T : class => IsNull(column) ? null : Json<T>(column);

    public bool IsNull(string column) => reader.IsDBNull(reader.GetOrdinal(column));
}
