using System.Text.Json;

using NodaTime;

using RightToBid.Web.Dashboards.News;
using RightToBid.Web.Platform.Json;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Register.OpenData;

/// <summary>Something that happened, as anybody may read it.</summary>
/// <param name="Stream">What it happened to: one nomination, list entry, owner's notice. Events of one stream are folded in the order of their versions.</param>
/// <param name="Event">The stored name of the event, which never changes.</param>
/// <param name="OccurredOn">The legal day on which it happened.</param>
/// <param name="Facts">The members of the event by their stored names, without what tells of a person.</param>
internal sealed record HistoryDocument(
    string Authority,
    string Reference,
    string Asset,
    string Page,
    string StreamType,
    Guid Stream,
    long Version,
    Guid EventId,
    string Event,
    LocalDate OccurredOn,
    LocalDate RecordedOn,
    Instant RecordedAt,
    string Sentence,
    JsonElement Facts)
{
    public static HistoryDocument Of(NewsItem item) => new(
        item.Authority, item.Reference, item.AssetName, Links.Case(item.Authority, item.Reference), item.StreamType, item.StreamId, item.Version, item.EventId,
        item.EventName, item.OccurredOn, item.RecordedOn, item.RecordedAt, item.Sentence, JsonSerializer.Deserialize<JsonElement>(item.Facts));
}

/// <summary>What happened in every case, undecided, withdrawn and unsuccessful ones among them: a JSON document for each event, a line each.</summary>
internal sealed class HistoryLines : OpenFormat
{
    private const int LinesAtOnce = 200;

    private static readonly byte[] EndOfLine = "\n"u8.ToArray();

    public override string Key => "history";

    public override string FileName => "history.ndjson";

    public override string MediaType => "application/x-ndjson";

    public override string InWords => "What happened in every case, nominations, bids, disposals and handovers included: an event a line with its facts, as JSON";

    public override bool IsOfHistory => true;

    public override async Task Write(Stream to, OpenDataset dataset, CancellationToken cancellation)
    {
        var lines = 0;
        await foreach (var item in dataset.History.WithCancellation(cancellation))
        {
            await to.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(HistoryDocument.Of(item), CaseJson.Spoken), cancellation);
            await to.WriteAsync(EndOfLine, cancellation);
            if (++lines % LinesAtOnce == 0)
            {
                await to.FlushAsync(cancellation);
            }
        }
    }
}
