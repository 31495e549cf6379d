using NodaTime;

using RightToBid.Cases.Listing;
using RightToBid.Storage.Projections;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Places;

namespace RightToBid.Web.Register.Searching;

/// <summary>The list of assets of community value: an entry a row, with the facts that say on which days it is listed.</summary>
internal sealed class RegisterEntriesTable : ReadModel
{
    public override string Name => "register_entries";

    public override int Version => 7;

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
        Column.Real("latitude"),
        Column.Real("longitude"),
        Column.Real("chart_north"),
    ];

    public override IReadOnlyList<string> Indexes { get; } =
    [
        "create index {table}_name on {table} (lower(asset_name), tenant_id, reference)",
        "create index {table}_authority on {table} (tenant_id, lower(asset_name), reference)",
        "create index {table}_authority_kind on {table} (tenant_id, lower(kind))",
        "create index {table}_reference on {table} (tenant_id, lower(reference))",
        "create index {table}_kind on {table} (lower(kind), lower(asset_name), tenant_id, reference)",
        "create index {table}_entered on {table} (entered_on)",
        "create index {table}_ends on {table} (last_listed_on)",
        "create index {table}_words on {table} using gin (search_text gin_trgm_ops)",
        "create index {table}_each_word on {table} using gin (rtb.words_of(search_text))",
        "create trigger note_words after insert or update of search_text on {table} for each row execute function rtb.note_register_words()",
        "alter table rtb.{table} enable always trigger note_words",
        """
        insert into rtb.register_words (word, entries)
        select distinct word, 0 from rtb.{table} e cross join unnest(rtb.words_of(e.search_text)) as word where word <> '' order by word on conflict (word) do nothing
        """,
        "create index {table}_point on {table} using gist (point(longitude, chart_north))",
    ];

    public override void Project(StreamChange change, IRowWriter rows)
    {
        if (change.StateAfter is not ListEntry { IsEntered: true, Asset: { } asset } entry)
        {
            rows.Remove();
            return;
        }

        var point = AssetPoint.Of(asset);
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
            ("search_text", SearchText.Of(asset.Name, asset.Address, asset.Kind, entry.Reference, entry.NominatedBy)),
            ("latitude", point?.Latitude),
            ("longitude", point?.Longitude),
            ("chart_north", point is { } place ? Chart.North(place.Latitude) : null));
    }
}

/// <summary>Days on which an entry was off the list, from a removal to the day before it was listed again.</summary>
internal sealed record Unlisted(LocalDate FromOn, LocalDate ListedAgainOn);
