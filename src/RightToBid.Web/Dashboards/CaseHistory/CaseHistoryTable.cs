using RightToBid.Cases;
using RightToBid.Cases.Bidding;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.HandingOver;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Reviewing;
using RightToBid.Storage.Projections;
using RightToBid.Web.Dashboards.CaseReferences;
using RightToBid.Web.Platform;

namespace RightToBid.Web.Dashboards.CaseHistory;

/// <summary>What happened to every case, an event a row, as anybody may read it. A case is what shares a reference.</summary>
internal sealed class CaseHistoryTable : ReadModel
{
    public override string Name => "case_history";

    public override int Version => 2;

    public override bool IsPublished => true;

    public override IReadOnlyList<string> StreamTypes { get; } =
        [Nomination.StreamType, ListEntry.StreamType, Moratorium.StreamType, Bid.StreamType, Handover.StreamType, ListingReview.StreamType];

    public override IReadOnlyList<Column> Columns { get; } =
    [
        Column.Whole("version").Required(),
        Column.Uuid("event_id").Required(),
        Column.Text("stream_type").Required(),
        Column.Text("reference").Required(),
        Column.Text("event_name").Required(),
        Column.Day("occurred_on").Required(),
        Column.Moment("recorded_at").Required(),
        Column.Day("recorded_on").Required(),
        Column.Text("recorded_by").Required(),
        Column.Whole("late_by_days").Required(),
        Column.YesNo("is_correction").Required(),
        Column.Json("facts").Required(),
    ];

    public override IReadOnlyList<string> RowKey { get; } = ["version"];

    public override IReadOnlyList<string> Indexes { get; } =
    [
        "create index {table}_reference on {table} (tenant_id, lower(reference))",
        "create index {table}_recorded_at on {table} (recorded_at, stream_id, version)",
        "create index {table}_recorded_in on {table} (tenant_id, recorded_at, stream_id, version)",
    ];

    public override void Project(StreamChange change, IRowWriter rows)
    {
        var known = Mistaken.Known(change.StateAfter);
        var reference = ReferenceOf(known);
        foreach (var recorded in change.NewEvents)
        {
            var happened = (ICaseEvent)recorded.Data;
            var recordedOn = recorded.Metadata.RecordedAt.InZone(Clock.London).Date;
            rows.Put(
                ("version", recorded.Version),
                ("event_id", recorded.EventId),
                ("stream_type", change.StreamType),
                ("reference", reference),
                ("event_name", recorded.Name),
                ("occurred_on", LegalDay.Of(happened) ?? recordedOn),
                ("recorded_at", recorded.Metadata.RecordedAt),
                ("recorded_on", recordedOn),
                ("recorded_by", Recorder.Of(recorded.Metadata, happened)),
                ("late_by_days", LegalDay.LateBy(happened, recordedOn)),
                ("is_correction", Correction.Is(happened)),
                ("facts", PublicFacts.Write(happened, known)));
        }
    }

    /// <summary>The case's reference, which all its streams share and which a stream's first event settles.</summary>
    private static string ReferenceOf(object state) => state switch
    {
        Nomination nomination => nomination.Reference,
        ListEntry entry => entry.Reference,
        Moratorium moratorium => moratorium.Reference,
        Bid bid => bid.Reference,
        Handover handover => handover.Reference,
        ListingReview review => review.Reference,
        _ => throw new ArgumentException($"{state.GetType().Name} has no reference.", nameof(state)),
    };
}
