using RightToBid.Cases;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Storage.Projections;
using RightToBid.Web.Shared.Places;

namespace RightToBid.Web.Register.OpenData;

/// <summary>Where the land of either list is and how it came there: what the downloads say beside the lists themselves, in the order they are read.</summary>
/// <remarks>A nomination that is on neither list has a row as well, for its entry says on which day it was received.</remarks>
internal sealed class OpenLandTable : ReadModel
{
    public const string Listed = "listed";
    public const string Unsuccessful = "unsuccessful";
    public const string Nominated = "nominated";

    public override string Name => "open_land";

    public override int Version => 1;

    public override bool IsPublished => true;

    public override IReadOnlyList<string> StreamTypes { get; } = [Nomination.StreamType, ListEntry.StreamType];

    public override IReadOnlyList<Column> Columns { get; } =
    [
        Column.Text("list").Required(),
        Column.Text("reference").Required(),
        Column.Uuid("nomination_id"),
        Column.Day("received_on"),
        Column.Text("description"),
        Column.Real("latitude"),
        Column.Real("longitude"),
        Column.Text("outline"),
    ];

    public override IReadOnlyList<string> Indexes { get; } = ["create index {table}_order on {table} (list, tenant_id, reference, stream_id)"];

    public override void Project(StreamChange change, IRowWriter rows)
    {
        switch (change.StateAfter)
        {
            case ListEntry { IsEntered: true, Asset: { } asset } entry:
                Put(rows, Listed, entry.Reference, asset, ("nomination_id", entry.NominationId), ("received_on", null));
                break;
            case Nomination { Status: not NominationStatus.NotReceived, Asset: { } asset } nomination:
                var list = nomination.UnsuccessfulEntry is null ? Nominated : Unsuccessful;
                Put(rows, list, nomination.Reference, asset, ("nomination_id", null), ("received_on", nomination.ReceivedOn));
                break;
            default:
                rows.Remove();
                break;
        }
    }

    private static void Put(
        IRowWriter rows, string list, string reference, Asset asset, (string Column, object? Value) nomination, (string Column, object? Value) received)
    {
        var outline = Outline.FromWellKnownText(asset.Outline) ?? Outline.FromWellKnownText(asset.Boundaries);
        var point = asset.Point is { } known ? (known.Latitude, known.Longitude) : outline?.Inside;
        rows.Put(
            ("list", list),
            ("reference", reference),
            nomination,
            received,
            ("description", asset.Description),
            ("latitude", (double?)point?.Latitude),
            ("longitude", (double?)point?.Longitude),
            ("outline", outline?.WellKnownText));
    }
}
