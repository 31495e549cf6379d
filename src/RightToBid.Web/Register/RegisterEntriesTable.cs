using NodaTime;

using RightToBid.Cases.Listing;
using RightToBid.Storage.Projections;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Register;

/// <summary>The list of assets of community value: an entry a row, with the facts that say on which days it is listed.</summary>
internal sealed class RegisterEntriesTable : ReadModel
{
    public override string Name => "register_entries";

    public override int Version => 3;

    public override bool IsPublished => true;

    public override IReadOnlyList<string> StreamTypes { get; } = [ListEntry.StreamType];

    public override IReadOnlyList<Column> Columns { get; } =
    [
        Column.Text("reference").Required(),
        Column.Text("asset_name").Required(),
        Column.Text("address").Required(),
        Column.Text("kind"),
        Column.Text("nominated_by"),
        Column.Day("decided_on"),
        Column.Day("entered_on").Required(),
        Column.Day("last_listed_on").Required(),
        Column.Text("rule_version").Required(),
        Column.Day("removed_on"),
        Column.Text("removal_reason"),
        Column.Text("removal_explanation"),
        Column.Text("extent"),
        Column.Json("unlisted").Required(),
        Column.Text("search_text").Required(),
    ];

    public override IReadOnlyList<string> Indexes { get; } =
    [
        "create index {table}_name on {table} (lower(asset_name), tenant_id)",
        "create index {table}_days on {table} (tenant_id, entered_on, last_listed_on)",
    ];

    public override void Project(StreamChange change, IRowWriter rows)
    {
        if (change.StateAfter is not ListEntry { IsEntered: true, Asset: { } asset } entry)
        {
            rows.Remove();
            return;
        }

        rows.Put(
            ("reference", entry.Reference),
            ("asset_name", asset.Name),
            ("address", asset.Address),
            ("kind", asset.Kind),
            ("nominated_by", entry.NominatedBy),
            ("decided_on", entry.DecidedOn),
            ("entered_on", entry.EnteredOn),
            ("last_listed_on", ListingClock.FiveYears(entry).LastDay),
            ("rule_version", entry.RuleVersion),
            ("removed_on", entry.Removal?.RemovedOn),
            ("removal_reason", entry.Removal?.Reason.ToString()),
            ("removal_explanation", entry.Removal?.Explanation),
            ("extent", entry.Extent ?? asset.Boundaries ?? asset.Description),
            ("unlisted", entry.Restorations.Select(restored => new Unlisted(restored.Removal.RemovedOn, restored.ListedAgainOn)).ToArray()),
            ("search_text", SearchText.Of(asset.Name, asset.Address, asset.Kind, entry.Reference, entry.NominatedBy)));
    }
}

/// <summary>Days on which an entry was off the list, from a removal to the day before it was listed again.</summary>
internal sealed record Unlisted(LocalDate FromOn, LocalDate ListedAgainOn);
