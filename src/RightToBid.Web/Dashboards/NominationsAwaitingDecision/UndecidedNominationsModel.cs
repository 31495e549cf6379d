using RightToBid.Cases.Nominating;
using RightToBid.Storage.Projections;

namespace RightToBid.Web.Dashboards.NominationsAwaitingDecision;

/// <summary>Nominations that nobody has decided, with the days their facts give. One row a nomination, gone when it is decided.</summary>
internal sealed class UndecidedNominationsModel : ReadModel
{
    public override string Name => "undecided_nominations";

    public override int Version => 1;

    public override IReadOnlyList<string> StreamTypes { get; } = [Nomination.StreamType];

    public override IReadOnlyList<Column> Columns { get; } =
    [
        Column.Text("reference").Required(),
        Column.Text("asset_name").Required(),
        Column.Text("nominated_by").Required(),
        Column.Day("received_on").Required(),
        Column.Day("last_day").Required(),
        Column.Day("returned_on"),
        Column.Text("rule_version").Required(),
        Column.Json("display").Required(),
    ];

    public override IReadOnlyList<string> Indexes { get; } = ["create index {table}_last_day on {table} (tenant_id, last_day)"];

    public override bool IsPublished => true;

    public override void Project(StreamChange change, IRowWriter rows)
    {
        if (change.StateAfter is not Nomination { IsUndecided: true, Asset: { } asset, Nominator: { } nominator } nomination)
        {
            rows.Remove();
            return;
        }

        var eightWeeks = NominationClock.Strict(nomination);
        rows.Put(
            ("reference", nomination.Reference),
            ("asset_name", asset.Name),
            ("nominated_by", nominator.Name),
            ("received_on", nomination.ReceivedOn),
            ("last_day", eightWeeks.LastDay),
            ("returned_on", nomination.Status is NominationStatus.ReturnedForCompletion ? nomination.ReturnedOn : null),
            ("rule_version", nomination.RuleVersion),
            ("display", new UndecidedDisplay(
                asset.Address, eightWeeks.Rule.Source.ToString(), nomination.MissingContents, nomination.CompletedOn,
                NominationClock.Working(nomination)?.LastDay)));
    }
}

/// <summary>What is shown of an undecided nomination besides its columns.</summary>
internal sealed record UndecidedDisplay(
    string Place, string Basis, IReadOnlyList<string> MissingContents, NodaTime.LocalDate? CompletedOn, NodaTime.LocalDate? WorkingLastDay);
