using RightToBid.Cases.Nominating;
using RightToBid.Storage.Projections;

namespace RightToBid.Web.Dashboards.LegalOverview;

/// <summary>Every nomination that was decided, with the day it was decided and the last day for deciding it. One row a nomination.</summary>
internal sealed class NominationDecisionsModel : ReadModel
{
    public override string Name => "nomination_decisions";

    public override int Version => 1;

    public override IReadOnlyList<string> StreamTypes { get; } = [Nomination.StreamType];

    public override IReadOnlyList<Column> Columns { get; } =
    [
        Column.Text("reference").Required(),
        Column.Text("asset_name").Required(),
        Column.Day("received_on").Required(),
        Column.Day("last_day").Required(),
        Column.Day("decided_on").Required(),
        Column.Text("outcome").Required(),
        Column.Day("working_last_day"),
        Column.Text("rule_version").Required(),
    ];

    public override IReadOnlyList<string> Indexes { get; } = ["create index {table}_decided_on on {table} (tenant_id, decided_on)"];

    public override void Project(StreamChange change, IRowWriter rows)
    {
        if (change.StateAfter is not Nomination { DecidedOn: { } decidedOn, Asset: { } asset } nomination)
        {
            rows.Remove();
            return;
        }

        rows.Put(
            ("reference", nomination.Reference),
            ("asset_name", asset.Name),
            ("received_on", nomination.ReceivedOn),
            ("last_day", NominationClock.Strict(nomination).LastDay),
            ("decided_on", decidedOn),
            ("outcome", nomination.Status.ToString()),
            ("working_last_day", NominationClock.Working(nomination)?.LastDay),
            ("rule_version", nomination.RuleVersion));
    }
}
