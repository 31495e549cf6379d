using NodaTime;

using RightToBid.Cases;
using RightToBid.Storage.Projections;
using RightToBid.Storage.Streams;
using RightToBid.Web.Tests.Demonstration;

namespace RightToBid.Web.Tests.Dashboards;

/// <summary>What a read model writes, without a database: rows by stream and row key.</summary>
internal sealed class Rows
{
    private readonly SortedDictionary<string, IReadOnlyDictionary<string, object?>> kept = new(StringComparer.Ordinal);

    public IEnumerable<IReadOnlyDictionary<string, object?>> All => kept.Values;

    public IReadOnlyList<string> Keys => [.. kept.Keys];

    /// <summary>The rows after everything that happened on a stage, its events taken <paramref name="atATime"/> of a stream at once.</summary>
    public static Rows Of(ReadModel model, TellingStage stage, int atATime = int.MaxValue)
    {
        var rows = new Rows();
        foreach (var stream in stage.History.GroupBy(entry => entry.StreamId))
        {
            var version = 0;
            foreach (var part in stream.Chunk(atATime))
            {
                var state = part[^1].StateAfter;
                var type = StreamTypeOf(state);
                if (model.StreamTypes.Contains(type))
                {
                    var events = part.Select(entry => new RecordedEvent(
                        entry.StreamId, "E07999001", entry.StreamId, type, ++version, entry.Happened.GetType().Name, entry.Happened, Nobody)).ToList();
                    model.Project(new StreamChange("E07999001", stream.Key, type, state, events), new Writer(rows, model, stream.Key));
                }
            }
        }

        return rows;
    }

    /// <summary>One more change of a stream, by so many events.</summary>
    public void Take(ReadModel model, object state, int events)
    {
        var stream = Guid.Empty;
        var recorded = Enumerable.Range(1, events)
            .Select(version => new RecordedEvent(stream, "E07999001", stream, StreamTypeOf(state), version, "", state, Nobody)).ToList();
        model.Project(new StreamChange("E07999001", stream, StreamTypeOf(state), state, recorded), new Writer(this, model, stream));
    }

    private static EventMetadata Nobody { get; } = new("test", null, Guid.Empty, null, null, null, NodaConstants.UnixEpoch);

    private static string StreamTypeOf(object state) =>
        (string)state.GetType().GetProperty(nameof(IStreamState<>.StreamType))!.GetValue(null)!;

    private sealed class Writer(Rows rows, ReadModel model, Guid streamId) : IRowWriter
    {
        public void Put(params ReadOnlySpan<(string Column, object? Value)> values)
        {
            var row = values.ToArray().ToDictionary(pair => pair.Column, pair => pair.Value);
            row.Keys.Except(model.Columns.Select(column => column.Name)).ShouldBeEmpty();
            model.Columns.Where(column => column.IsRequired && row.GetValueOrDefault(column.Name) is null).ShouldBeEmpty();
            rows.kept[Key(row)] = row;
        }

        public void Remove(params ReadOnlySpan<(string Column, object? Value)> rowKey) =>
            rows.kept.Remove(Key(rowKey.ToArray().ToDictionary(pair => pair.Column, pair => pair.Value)));

        private string Key(Dictionary<string, object?> row) =>
            $"{streamId:N}/{string.Join('/', model.RowKey.Select(column => row[column]))}";
    }
}
