using NodaTime;

using RightToBid.Cases;
using RightToBid.Storage.Projections;
using RightToBid.Storage.Streams;
using RightToBid.Web.Platform;

namespace RightToBid.Web.Dashboards.CaseHistory;

/// <summary>
/// What a published table said at the end of every day on which something was recorded in a stream: a row a day, written by the table itself
/// from what was known then. What counts on a day is the last row of that day or before it.
/// </summary>
/// <remarks>
/// It is kept, not worked out, so that a list of a million entries is read as it was known by an index. Rebuilt rows are the events of each day
/// folded anew, so a text that is erased from the events is erased from every day as well.
/// </remarks>
internal abstract class KnownTable(ReadModel now) : ReadModel
{
    private const string RecordedOn = "recorded_on";
    private const string IsThere = "is_there";

    private readonly ReadModel table = now;

    public sealed override string Name => $"known_{table.Name}";

    /// <summary>It changes with the table that it repeats.</summary>
    public sealed override int Version => table.Version;

    public sealed override bool IsPublished => true;

    public sealed override IReadOnlyList<string> StreamTypes => table.StreamTypes;

    /// <summary>What was taken away has a row too, which says so and nothing else.</summary>
    public sealed override IReadOnlyList<Column> Columns { get; } =
    [
        Column.Day(RecordedOn).Required(), Column.YesNo(IsThere).Required(),
        .. now.Columns.Select(column => column with { IsRequired = now.RowKey.Contains(column.Name) }),
    ];

    public sealed override IReadOnlyList<string> RowKey { get; } = [.. now.RowKey, RecordedOn];

    /// <summary>Such a table as a source of a query: of each row the last that was written by the end of the day <c>@known</c>.</summary>
    /// <param name="table">The table, as SQL names it.</param>
    /// <param name="row">What tells the rows <c>one</c> and <c>later</c> of one stream apart, where it has several.</param>
    public static string LastOf(string table, string row = "") =>
        $"""
        (select one.* from {table} one
            where one.is_there and one.recorded_on <= @known and not exists (
                select from {table} later
                where later.tenant_id = one.tenant_id and later.stream_id = one.stream_id {row}
                    and later.recorded_on > one.recorded_on and later.recorded_on <= @known))
        """;

    /// <summary>Whether the stream has, or ever had, something to say in the table.</summary>
    protected virtual bool Concerns(object state) => true;

    public sealed override void Project(StreamChange change, IRowWriter rows)
    {
        // The events of one command share their moment, so that only a change which is the whole stream has days before its last.
        if (change.NewEvents[0].Version == 1 && DayOf(change.NewEvents[0]) != DayOf(change.NewEvents[^1]))
        {
            var states = StreamStates.AfterEach(change.StreamType, change.NewEvents.Select(recorded => (ICaseEvent)recorded.Data));
            foreach (var (recorded, next, state) in change.NewEvents.Zip(change.NewEvents.Skip(1), states))
            {
                if (DayOf(recorded) != DayOf(next))
                {
                    Write(change with { StateAfter = state, NewEvents = [recorded] }, rows);
                }
            }
        }

        Write(change, rows);
    }

    private void Write(StreamChange change, IRowWriter rows)
    {
        if (Concerns(change.StateAfter))
        {
            table.Project(change, new RowsOfDay(DayOf(change.NewEvents[^1]), rows));
        }
    }

    private static LocalDate DayOf(RecordedEvent recorded) => recorded.Metadata.RecordedAt.InZone(Clock.London).Date;

    private sealed class RowsOfDay(LocalDate day, IRowWriter rows) : IRowWriter
    {
        public void Put(params ReadOnlySpan<(string Column, object? Value)> values) => rows.Put([(RecordedOn, day), (IsThere, true), .. values]);

        public void Remove(params ReadOnlySpan<(string Column, object? Value)> rowKey) => rows.Put([(RecordedOn, day), (IsThere, false), .. rowKey]);
    }
}
