using System.Text.Json;

using RightToBid.Storage.Projections;
using RightToBid.Web.Platform.Json;

namespace RightToBid.Web.Platform.Cases;

/// <summary>Which stream names whom, by identifier: what retention asks of each party. Identifiers of other things are among them, and stand for nobody.</summary>
/// <remarks>Once named is named for good: a correction takes nobody out of the history that still names them.</remarks>
internal sealed class NamedPartiesModel : ReadModel
{
    public override string Name => "named_parties";

    public override int Version => 1;

    public override IReadOnlyList<string> StreamTypes { get; } = [.. CaseKernel.Streams.Select(stream => stream.Name)];

    public override IReadOnlyList<Column> Columns { get; } = [Column.Uuid("party_id").Required()];

    public override IReadOnlyList<string> RowKey { get; } = ["party_id"];

    public override IReadOnlyList<string> Indexes { get; } = ["create index {table}_party on {table} (tenant_id, party_id)"];

    public override void Project(StreamChange change, IRowWriter rows)
    {
        foreach (var happened in change.NewEvents)
        {
            var data = new Utf8JsonReader(JsonSerializer.SerializeToUtf8Bytes(happened.Data, happened.Data.GetType(), CaseJson.Stored));
            while (data.Read())
            {
                if (data.TokenType is JsonTokenType.String && data.TryGetGuid(out var named))
                {
                    rows.Put(("party_id", named));
                }
            }
        }
    }
}
