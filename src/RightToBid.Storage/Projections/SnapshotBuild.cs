using System.Data;
using System.Threading.Channels;

using Npgsql;

using RightToBid.Storage.Database;
using RightToBid.Storage.Streams;

namespace RightToBid.Storage.Projections;

/// <summary>
/// Builds a read model's rows from the events of one moment into a table beside the live one, and compares the two as of that moment.
/// A rebuild keeps the new table; a verification drops it.
/// </summary>
internal sealed class SnapshotBuild(HistoryFold fold, DataSources sources)
{
    private const int StreamsInALot = 500;

    /// <param name="Position">The position of the last event that was read.</param>
    public sealed record Built(long Position, long Events, long Rows);

    /// <summary>Runs in a transaction of its own; <paramref name="finish"/> gets its connection, and its answer decides whether to keep.</summary>
    public async Task<(Built Built, T Answer)> Run<T>(
        ReadModelTable table,
        string into,
        IProgress<RebuildProgress>? progress,
        Func<NpgsqlConnection, Built, Task<(T Answer, bool Keep)>> finish,
        CancellationToken cancellation)
    {
        await using var reading = await sources.Owner.OpenConnectionAsync(cancellation);
        await using var moment = await reading.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);
        var (snapshot, position, inAll) = await Snapshot(reading, cancellation);

        await using var writing = await sources.Owner.OpenConnectionAsync(cancellation);
        await using var transaction = await writing.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);
        await Sql.Run(writing, $"set transaction snapshot '{snapshot}'", cancellation);
        await Sql.Run(writing, $"drop table if exists {into}; create table {into} {table.Body}", cancellation);

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var lots = Channel.CreateBounded<(List<StreamRows> Rows, int Events)>(4);
        var projecting = Task.Run(() => Project(reading, table, lots.Writer, stop.Token), CancellationToken.None);
        var (events, rows) = (0L, 0UL);
        try
        {
            await using var copy = await writing.BeginBinaryImportAsync(
                $"copy {into} ({table.ColumnNames}) from stdin (format binary)", cancellation);
            await foreach (var lot in lots.Reader.ReadAllAsync(cancellation))
            {
                foreach (var one in lot.Rows)
                {
                    await table.Copy(copy, one, cancellation);
                }

                events += lot.Events;
                progress?.Report(new RebuildProgress(table.Model.Name, events, inAll));
            }

            rows = await copy.CompleteAsync(cancellation);
        }
        finally
        {
            await stop.CancelAsync();
            await projecting;
        }

        var built = new Built(position, events, (long)rows);
        var (answer, keep) = await finish(writing, built);
        if (keep)
        {
            await transaction.CommitAsync(cancellation);
        }

        return (built, answer);
    }

    private static async Task<(string Snapshot, long Position, long Events)> Snapshot(
        NpgsqlConnection reading, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(
            "select pg_export_snapshot(), coalesce(max(seq_id), 0), count(*) from rtb.mt_events", reading)
        { CommandTimeout = 0 };
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        await reader.ReadAsync(cancellation);
        return (reader.GetString(0), reader.GetInt64(1), reader.GetInt64(2));
    }

    private async Task Project(
        NpgsqlConnection reading, ReadModelTable table, ChannelWriter<(List<StreamRows>, int)> lots, CancellationToken cancellation)
    {
        try
        {
            var (lot, events) = (new List<StreamRows>(), 0);
            await foreach (var stream in fold.All(reading, table.Model.StreamTypes, cancellation))
            {
                lot.Add(RowsOf(table, stream));
                events += stream.Events.Count;
                if (lot.Count >= StreamsInALot)
                {
                    await lots.WriteAsync((lot, events), cancellation);
                    (lot, events) = ([], 0);
                }
            }

            await lots.WriteAsync((lot, events), cancellation);
            lots.Complete();
        }
        catch (Exception failed)
        {
            lots.Complete(failed);
        }
    }

    public static StreamRows RowsOf(ReadModelTable table, FoldedStream stream)
    {
        var rows = new StreamRows(table, stream.TenantId, stream.StreamId);
        table.Model.Project(new StreamChange(stream.TenantId, stream.StreamId, stream.Definition.Name, stream.State, stream.Events), rows);
        return rows;
    }
}
