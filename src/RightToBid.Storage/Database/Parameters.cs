using System.Text.Json;

using NodaTime;

using Npgsql;

using NpgsqlTypes;

namespace RightToBid.Storage.Database;

/// <summary>Values as PostgreSQL takes them: dates and instants of NodaTime are mapped here and nowhere else.</summary>
internal static class Parameters
{
    /// <summary>PostgreSQL keeps microseconds; what is recorded must read back as it was.</summary>
    public static Instant InMicroseconds(this Instant instant) =>
        Instant.FromUnixTimeTicks(Math.DivRem(instant.ToUnixTimeTicks(), 10).Quotient * 10);

    public static NpgsqlParameter Of(object? value, NpgsqlDbType type) =>
        new() { Value = value is null ? DBNull.Value : Mapped(value), NpgsqlDbType = type };

    public static NpgsqlParameter Text(string? value) => Of(value, NpgsqlDbType.Varchar);

    public static NpgsqlParameter Uuid(Guid? value) => Of(value, NpgsqlDbType.Uuid);

    public static NpgsqlParameter Moment(Instant value) => Of(value, NpgsqlDbType.TimestampTz);

    public static NpgsqlParameter Whole(long value) => Of(value, NpgsqlDbType.Bigint);

    public static NpgsqlParameter Array<T>(IReadOnlyList<T> values, NpgsqlDbType element) =>
        new() { Value = values as T[] ?? [.. values], NpgsqlDbType = NpgsqlDbType.Array | element };

    /// <summary>A statement with named parameters; <c>@tenant</c> is given where there is one.</summary>
    public static NpgsqlBatchCommand Statement(string sql, string? tenant, Dictionary<string, object?> parameters, JsonSerializerOptions json)
    {
        var statement = new NpgsqlBatchCommand(sql);
        if (tenant is not null && sql.Contains("@tenant", StringComparison.Ordinal))
        {
            statement.Parameters.Add(Named("tenant", tenant, json));
        }

        foreach (var (name, value) in parameters)
        {
            statement.Parameters.Add(Named(name, value, json));
        }

        return statement;
    }

    public static NpgsqlParameter Named(string name, object? value, JsonSerializerOptions json)
    {
        var parameter = new NpgsqlParameter { ParameterName = name };
        switch (value)
        {
            case null:
                parameter.Value = DBNull.Value;
                break;
            case JsonValue document:
                parameter.Value = JsonSerializer.Serialize(document.Value, document.Value.GetType(), json);
                parameter.NpgsqlDbType = NpgsqlDbType.Jsonb;
                break;
            case IEnumerable<string> texts:
                parameter.Value = texts.ToArray();
                break;
            case IEnumerable<Guid> identifiers:
                parameter.Value = identifiers.ToArray();
                break;
            default:
                parameter.Value = Mapped(value);
                break;
        }

        return parameter;
    }

    public static object Mapped(object value) => value switch
    {
        Instant instant => instant.ToDateTimeUtc(),
        LocalDate day => day.ToDateOnly(),
        int whole => (long)whole,
        Enum choice => choice.ToString(),
        _ => value,
    };
}
