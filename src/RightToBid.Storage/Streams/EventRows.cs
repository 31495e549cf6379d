using NodaTime;

using Npgsql;

using RightToBid.Storage.Chains;

namespace RightToBid.Storage.Streams;

/// <summary>Reads rows of <c>mt_events</c>. Marten's <c>tombstone</c> rows, left by its refused appends, are no events of ours.</summary>
internal sealed class EventRows(EventCatalogue catalogue)
{
    /// <summary>The columns, in the order in which <see cref="Read"/> expects them.</summary>
    public const string Columns =
        "e.version, e.id, e.tenant_id, e.stream_id, e.type, e.data, e.timestamp, e.correlation_id, e.causation_id, e.user_name, e.headers";

    public const string ColumnsWithStreamType = Columns + ", s.type";

    /// <summary>The note of the last redaction of each event, as <c>r</c>.</summary>
    public const string JoinRedactions =
        """
        left join (
            select distinct on (tenant_id, stream_id, version) tenant_id, stream_id, version, members, because, redacted_by, redacted_at, encode(chain, 'hex') as chain
            from rtb.redactions order by tenant_id, stream_id, version, number desc) r
        on r.tenant_id = e.tenant_id and r.stream_id = e.stream_id and r.version = e.version
        """;

    public const string NoTombstones = "e.type <> 'tombstone'";

    public RecordedEvent Read(NpgsqlDataReader reader, string? streamType = null)
    {
        var name = reader.GetString(4);
        var headers = reader.IsDBNull(10) ? default : Headers.Read(reader.GetFieldValue<byte[]>(10));
        return new RecordedEvent(
            reader.GetGuid(1),
            reader.GetString(2),
            reader.GetGuid(3),
            streamType ?? (reader.IsDBNull(11) ? "" : reader.GetString(11)),
            reader.GetInt64(0),
            name,
            catalogue.Read(name, reader.GetFieldValue<byte[]>(5)),
            new EventMetadata(
                TextOrNull(reader, 9) ?? "",
                headers.OnBehalfOf,
                headers.CommandId,
                TextOrNull(reader, 7),
                TextOrNull(reader, 8),
                headers.RuleVersion,
                Instant.FromDateTimeUtc(reader.GetDateTime(6)),
                headers.Token),
            headers.Chain);
    }

    /// <summary>The same row as it counts for its chain, and the chain that stands in it. The kind of stream must be among the columns.</summary>
    public static (Link Link, string? Chain) ReadLink(NpgsqlDataReader reader)
    {
        var headers = reader.IsDBNull(10) ? "null"u8.ToArray() : reader.GetFieldValue<byte[]>(10);
        var link = new Link(
            TextOrNull(reader, 9),
            TextOrNull(reader, 8),
            TextOrNull(reader, 7),
            reader.GetFieldValue<byte[]>(5),
            reader.GetGuid(1),
            headers,
            reader.GetString(4),
            reader.GetDateTime(6),
            reader.GetGuid(3),
            TextOrNull(reader, 11),
            reader.GetString(2),
            reader.GetInt64(0));
        return (link, Headers.Read(headers).Chain);
    }

    private static string? TextOrNull(NpgsqlDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);
}
