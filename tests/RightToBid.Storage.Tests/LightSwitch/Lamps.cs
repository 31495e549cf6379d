using RightToBid.Storage.Projections;

namespace RightToBid.Storage.Tests.LightSwitch;

/// <summary>One row a lamp: no two of a tenant in one room.</summary>
internal sealed class Lamps : ReadModel
{
    public override string Name => "lamps";

    public override int Version => 1;

    public override IReadOnlyList<string> StreamTypes => [Lamp.StreamType];

    public override IReadOnlyList<Column> Columns =>
    [
        Column.Text("room").Required(),
        Column.YesNo("is_on"),
        Column.Whole("switched"),
        Column.Day("inspect_by"),
        Column.Moment("recorded_at"),
        Column.Texts("words"),
        Column.Json("display"),
    ];

    public override IReadOnlyList<string> Indexes => ["create unique index {table}_room on {table} (tenant_id, room)"];

    public override bool IsPublished => true;

    public override void Project(StreamChange change, IRowWriter rows)
    {
        var lamp = (Lamp)change.StateAfter;
        if (lamp.Room is not null)
        {
            rows.Put(
                ("room", lamp.Room),
                ("is_on", lamp.IsOn),
                ("switched", lamp.TimesSwitched),
                ("inspect_by", lamp.InspectBy),
                ("recorded_at", change.NewEvents[^1].Metadata.RecordedAt),
                ("words", lamp.Room.Split(' ')),
                ("display", lamp));
        }
    }
}

/// <summary>One row an event; a lamp that is moved forgets what it did in its old room.</summary>
internal sealed class Switchings : ReadModel
{
    public override string Name => "switchings";

    public override int Version => 1;

    public override IReadOnlyList<string> StreamTypes => [Lamp.StreamType];

    public override IReadOnlyList<string> RowKey => ["what"];

    public override IReadOnlyList<Column> Columns => [Column.Text("what"), Column.Whole("version"), Column.Text("actor")];

    public override void Project(StreamChange change, IRowWriter rows)
    {
        foreach (var happened in change.NewEvents)
        {
            switch (happened.Data)
            {
                case SwitchedOn:
                    rows.Put(("what", "on"), ("version", happened.Version), ("actor", happened.Metadata.Actor));
                    break;
                case SwitchedOff:
                    rows.Put(("what", "off"), ("version", happened.Version), ("actor", happened.Metadata.Actor));
                    break;
                case LampMoved:
                    rows.Remove(("what", "on"));
                    rows.Remove(("what", "off"));
                    break;
            }
        }
    }
}
