using System.Runtime.CompilerServices;

using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Dashboards.CaseHistory;
using RightToBid.Web.Dashboards.News;
using RightToBid.Web.Platform;

namespace RightToBid.Web.Register.Changes;

/// <summary>What was written down between two days, the last first: what happened long before and was recorded late is among it.</summary>
internal sealed class RecordedChanges(IKernel kernel)
{
    private const string Columns = """
        h.tenant_id, h.stream_id, h.stream_type, h.version, h.reference, h.event_name, h.occurred_on, h.recorded_at, h.recorded_on, h.facts::text as facts,
        (select r.asset_name from rtb.rm_case_references r where r.tenant_id = h.tenant_id and r.stream_id = h.stream_id) as asset_name
        """;

    private const string InOrder = "order by h.recorded_at desc, h.tenant_id, h.reference, h.stream_id, h.version desc";

    private const int Together = 200;

    public async Task<int> Count(ChangesQuestion question, CancellationToken cancellation) => (await kernel.Database.Query(
        Scope.Public, $"select count(*) as found {Found(question)}", Parameters(question), row => (int)row.Whole("found"), cancellation))[0];

    public async Task<IReadOnlyList<Change>> Page(ChangesQuestion question, CancellationToken cancellation)
    {
        var parameters = Parameters(question);
        parameters["skip"] = (question.Page - 1) * ChangesQuestion.PageSize;
        parameters["take"] = ChangesQuestion.PageSize;
        var rows = await kernel.Database.Query(Scope.Public, $"select {Columns} {Found(question)} {InOrder} limit @take offset @skip", parameters, Read, cancellation);
        return await Told(rows, cancellation);
    }

    /// <summary>One by one; what corrections moved is looked up for many at a time.</summary>
    public async IAsyncEnumerable<Change> All(ChangesQuestion question, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var rows = kernel.Database.Stream(Scope.Public, $"select {Columns} {Found(question)} {InOrder}", Parameters(question), Read, cancellation);
        await foreach (var some in rows.Chunk(Together).WithCancellation(cancellation))
        {
            foreach (var change in await Told(some, cancellation))
            {
                yield return change;
            }
        }
    }

    private async Task<IReadOnlyList<Change>> Told(IReadOnlyList<RecordedRow> rows, CancellationToken cancellation)
    {
        var corrected = rows.Where(row => ChangeKinds.Of(row.EventName) is ChangeKind.Corrected).ToList();
        var histories = await Histories(corrected, cancellation);
        return [.. rows.Select(row => ChangeOf(row, histories))];
    }

    private static Change ChangeOf(RecordedRow row, ILookup<(string, Guid), Recorded> histories)
    {
        var happened = PublicFacts.Read(row.EventName, row.Facts);
        return new(
            row.Authority, row.Reference, row.AssetName ?? row.Reference, ChangeKinds.Of(row.EventName), row.OccurredOn, row.RecordedOn, EventSentences.For(happened),
            Correction.Is(happened) ? MovedDates.By([.. histories[(row.Authority, row.StreamId)]], row.StreamType, row.Version) : []);
    }

    /// <summary>Everything recorded in the streams in which something was put right.</summary>
    private async Task<ILookup<(string, Guid), Recorded>> Histories(IReadOnlyList<RecordedRow> corrected, CancellationToken cancellation) => (await kernel.Database.Query(
        Scope.Public,
        $"select tenant_id, {PublicCases.Columns} from rtb.rm_case_history where tenant_id = any (@tenants) and stream_id = any (@streams) order by stream_id, version",
        new Dictionary<string, object?>
        {
            ["tenants"] = corrected.Select(row => row.Authority).Distinct().ToArray(),
            ["streams"] = corrected.Select(row => row.StreamId).Distinct().ToArray(),
        },
        row => (Authority: row.Text("tenant_id"), StreamId: row.Uuid("stream_id"), Event: PublicCases.ReadEvent(row)),
        cancellation)).ToLookup(one => (one.Authority, one.StreamId), one => one.Event);

    /// <summary>Corrections of what the council only keeps on file are told of nowhere.</summary>
    private static string Found(ChangesQuestion question) => $"""
        from {NewsSql.History}
        where {NewsSql.IsNews} and h.recorded_at >= @begins and h.recorded_at < @ends and h.event_name = any (@events)
            and {question.Lists.Have("h")}
            and (@place = '' or exists (
                select from rtb.land_places l join rtb.places p on p.tenant_id = l.tenant_id and p.place_id = l.place_id
                where l.tenant_id = h.tenant_id and l.reference = h.reference and p.code = @place))
        """;

    private static Dictionary<string, object?> Parameters(ChangesQuestion question) => question.Lists.Given(new()
    {
        ["begins"] = question.From.AtStartOfDayInZone(Clock.London).ToInstant(),
        ["ends"] = question.To.PlusDays(1).AtStartOfDayInZone(Clock.London).ToInstant(),
        ["events"] = ChangeKinds.Events(question.Kind).ToArray(),
        ["place"] = question.Place ?? "",
        ["office"] = OfficeRecords.Names,
    });

    private static RecordedRow Read(Row row) => new(
        row.Text("tenant_id"), row.Uuid("stream_id"), row.Text("stream_type"), row.Whole("version"), row.Text("reference"), row.Text("event_name"),
        row.Day("occurred_on"), row.Day("recorded_on"), row.Text("facts"), row.TextOrNull("asset_name"));

    private sealed record RecordedRow(
        string Authority, Guid StreamId, string StreamType, long Version, string Reference, string EventName, LocalDate OccurredOn, LocalDate RecordedOn,
        string Facts, string? AssetName);
}
