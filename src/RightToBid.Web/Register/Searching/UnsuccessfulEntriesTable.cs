using RightToBid.Cases.Nominating;
using RightToBid.Storage.Projections;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Register.Searching;

/// <summary>The list of land nominated by unsuccessful community nominations, with the reasons that it must give (s. 93).</summary>
internal sealed class UnsuccessfulEntriesTable : ReadModel
{
    public override string Name => "unsuccessful_entries";

    public override int Version => 3;

    public override bool IsPublished => true;

    public override IReadOnlyList<string> StreamTypes { get; } = [Nomination.StreamType];

    public override IReadOnlyList<Column> Columns { get; } =
    [
        Column.Text("reference").Required(),
        Column.Text("asset_name").Required(),
        Column.Text("address").Required(),
        Column.Text("kind"),
        Column.Text("nominated_by").Required(),
        Column.Day("decided_on"),
        Column.Day("entered_on").Required(),
        Column.Day("must_stay_to").Required(),
        Column.Text("rule_version").Required(),
        Column.Day("removed_on"),
        Column.Text("reasons").Required(),
        Column.Text("search_text").Required(),
    ];

    public override IReadOnlyList<string> Indexes { get; } = ["create index {table}_name on {table} (lower(asset_name), tenant_id)"];

    public override void Project(StreamChange change, IRowWriter rows)
    {
        if (change.StateAfter is not Nomination { UnsuccessfulEntry: { } entry, Asset: { } asset, Nominator: { } nominator } nomination)
        {
            rows.Remove();
            return;
        }

        rows.Put(
            ("reference", nomination.Reference),
            ("asset_name", asset.Name),
            ("address", asset.Address),
            ("kind", asset.Kind),
            ("nominated_by", nominator.Name),
            ("decided_on", nomination.DecidedOn),
            ("entered_on", entry.EnteredOn),
            ("must_stay_to", NominationClock.UnsuccessfulList(nomination)!.Value.LastDay),
            ("rule_version", nomination.UnsuccessfulEntryRuleVersion ?? nomination.RuleVersion),
            ("removed_on", entry.RemovedOn),
            ("reasons", entry.Reasons),
            ("search_text", SearchText.Of(asset.Name, asset.Address, asset.Kind, nomination.Reference, nominator.Name)));
    }
}
