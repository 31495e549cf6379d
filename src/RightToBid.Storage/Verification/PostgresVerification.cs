using System.Data;

using Npgsql;

using RightToBid.Storage.Database;
using RightToBid.Storage.Deadlines;
using RightToBid.Storage.Projections;
using RightToBid.Storage.Streams;

namespace RightToBid.Storage.Verification;

internal sealed class PostgresVerification(
    DataSources sources, HistoryFold fold, DeadlineTable deadlines, IReadOnlyList<ReadModelTable> tables) : IVerification
{
    /// <summary>How many differences of one read model are told; the rest are counted.</summary>
    private const int ToldInFull = 50;

    public async Task<VerificationReport> Verify(CancellationToken cancellation = default)
    {
        var differences = new List<Difference>();
        await using (var connection = await sources.Owner.OpenConnectionAsync(cancellation))
        {
            await using var moment = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);
            foreach (var check in EventChecks.All)
            {
                await check.Run(connection, differences, cancellation);
            }

            await ChainCheck.Run(connection, differences, cancellation);
        }

        foreach (var difference in await deadlines.Differences(cancellation))
        {
            differences.AddRange(difference.Missing.Select(one => new Difference(
                "deadlines", difference.TenantId, difference.StreamId, $"'{one.Kind}' to {one.LastDay:uuuu-MM-dd} follows from the state and is not there.")));
            differences.AddRange(difference.Surplus.Select(one => new Difference(
                "deadlines", difference.TenantId, difference.StreamId, $"'{one.Kind}' to {one.LastDay:uuuu-MM-dd} is there and does not follow from the state.")));
        }

        var rows = 0L;
        foreach (var table in tables)
        {
            rows += await Compare(table, differences, cancellation);
        }

        await using var counting = await sources.Owner.OpenConnectionAsync(cancellation);
        return new VerificationReport(
            await Sql.Ask<long>(counting, "select count(*) from rtb.mt_streams where version > 0", cancellation),
            await Sql.Ask<long>(counting, $"select count(*) from rtb.mt_events e where {EventRows.NoTombstones}", cancellation),
            rows,
            await Sql.Ask<long>(counting, "select count(*) from rtb.deadlines", cancellation),
            differences)
        {
            Redactions = await Sql.Ask<long>(counting, "select count(*) from rtb.redactions", cancellation),
        };
    }

    private async Task<long> Compare(ReadModelTable table, List<Difference> differences, CancellationToken cancellation)
    {
        var made = $"{table.Model.Table}__verified";
        await using var turn = await Turn.Take(sources, Turn.Building, cancellation);
        var (built, found) = await new SnapshotBuild(fold, sources).Run(
            table,
            made,
            progress: null,
            async (connection, _) => (await Compared(connection, table, made, cancellation), Keep: false),
            cancellation);
        differences.AddRange(found);
        return built.Rows;
    }

    private static async Task<List<Difference>> Compared(
        NpgsqlConnection connection, ReadModelTable table, string made, CancellationToken cancellation)
    {
        var differing = await Comparison.Count(connection, table, made, cancellation);
        if (differing is null)
        {
            return [new Difference(table.Model.Name, "", null, "Its table is not there, or has other columns: migrate first.")];
        }

        var found = new List<Difference>();
        await using var command = new NpgsqlCommand(
            $"select tenant_id, stream_id, how_it_differs, (to_jsonb(d) - 'how_it_differs')::text from ({Comparison.Differing(table, made)}) as d limit {ToldInFull}", connection)
        { CommandTimeout = 0 };
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            found.Add(new Difference(
                table.Model.Name, reader.GetString(0), reader.GetGuid(1), $"A row {reader.GetString(2)}: {reader.GetString(3)}"));
        }

        if (differing > found.Count)
        {
            found.Add(new Difference(table.Model.Name, "", null, $"And {differing - found.Count} more rows differ."));
        }

        return found;
    }
}
