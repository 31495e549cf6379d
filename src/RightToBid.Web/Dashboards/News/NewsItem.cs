using NodaTime;

using RightToBid.Cases;
using RightToBid.Storage.Database;
using RightToBid.Web.Dashboards.CaseHistory;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Dashboards.News;

/// <summary>One thing that happened, as it was told when it was recorded. A later correction is an item of its own, and changes no earlier one.</summary>
internal sealed record NewsItem(
    string Authority, Guid StreamId, string StreamType, long Version, Guid EventId, string Reference, string AssetName, string EventName, LocalDate OccurredOn,
    Instant RecordedAt, LocalDate RecordedOn, int LateByDays, string Facts) : INews
{
    /// <summary>The columns of <see cref="NewsSql.History"/> that are read.</summary>
    public const string Columns =
        """
        h.tenant_id, h.stream_id, h.stream_type, h.version, h.event_id, h.reference, h.event_name, h.occurred_on, h.recorded_at, h.recorded_on,
        h.late_by_days, h.facts::text as facts, coalesce((
            select c.asset_name from rtb.rm_case_references c where c.tenant_id = h.tenant_id and c.reference = h.reference
            order by c.began_on, c.stream_id limit 1), h.reference) as asset_name
        """;

    private ICaseEvent Happened => PublicFacts.Read(EventName, Facts);

    public string Sentence => EventSentences.For(Happened);

    public string InFull => LateByDays == 0 || Happened is IAnnouncement
        ? Sentence
        : $"{Sentence} (Recorded {Sentences.Days(LateByDays)} later, on {RecordedOn.InShort()}.)";

    public Guid NewsId => EventId;

    public NewsPlace Place => new(RecordedAt, StreamId, Version);

    public string Category => EventName;

    public static NewsItem Read(Row row) => new(
        row.Text("tenant_id"), row.Uuid("stream_id"), row.Text("stream_type"), row.Whole("version"), row.Uuid("event_id"), row.Text("reference"),
        row.Text("asset_name"), row.Text("event_name"), row.Day("occurred_on"), row.Moment("recorded_at"), row.Day("recorded_on"),
        (int)row.Whole("late_by_days"), row.Text("facts"));
}
