using RightToBid.Cases.Listing;
using RightToBid.Storage.Projections;

namespace RightToBid.Web.Dashboards.ListedLand;

/// <summary>From when to when each entry is in the list. One row an entry.</summary>
internal sealed class ListedLandModel : ReadModel
{
    public override string Name => "listed_land";

    public override int Version => 2;

    public override IReadOnlyList<string> StreamTypes { get; } = [ListEntry.StreamType];

    public override IReadOnlyList<Column> Columns { get; } =
    [
        Column.Text("reference").Required(),
        Column.Text("asset_name").Required(),
        Column.Day("entered_on").Required(),
        Column.Day("last_listed_day").Required(),
        Column.Text("removed_because"),
        Column.Text("rule_version").Required(),
    ];

    public override IReadOnlyList<string> Indexes { get; } = ["create index {table}_last_listed_day on {table} (last_listed_day)"];

    public override bool IsPublished => true;

    public override void Project(StreamChange change, IRowWriter rows)
    {
        if (change.StateAfter is ListEntry { Asset: { } asset } entry)
        {
            var unlistedOn = ListingClock.FirstUnlistedOn(entry);
            rows.Put(
                ("reference", entry.Reference),
                ("asset_name", asset.Name),
                ("entered_on", entry.EnteredOn),
                ("last_listed_day", unlistedOn.PlusDays(-1)),
                ("removed_because", entry.Removal is { } removal && removal.RemovedOn == unlistedOn
                    ? ListingClock.Position(entry, unlistedOn).Sentence
                    : null),
                ("rule_version", entry.RuleVersion));
        }
        else
        {
            rows.Remove();
        }
    }
}
