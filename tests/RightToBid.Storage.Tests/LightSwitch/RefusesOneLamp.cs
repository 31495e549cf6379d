using RightToBid.Storage.Projections;

namespace RightToBid.Storage.Tests.LightSwitch;

/// <summary>A read model whose unique key the database refuses as soon as the inspection of the lamp in the chamber falls due.</summary>
internal sealed class RefusesOneLamp : ReadModel
{
    public override string Name => "refuses_one_lamp";

    public override int Version => 1;

    public override IReadOnlyList<string> StreamTypes => [Lamp.StreamType];

    public override IReadOnlyList<string> RowKey => ["part"];

    public override IReadOnlyList<Column> Columns => [Column.Text("part"), Column.Text("claim")];

    public override IReadOnlyList<string> Indexes => ["create unique index {table}_never_both on {table} (tenant_id, claim)"];

    public override void Project(StreamChange change, IRowWriter rows)
    {
        if (change.StateAfter is Lamp { Room: "chamber", FellDueOn: not null })
        {
            rows.Put(("part", "one"), ("claim", "the same"));
            rows.Put(("part", "other"), ("claim", "the same"));
        }
    }
}
