using System.Text.Json;

using Npgsql;

using NpgsqlTypes;

using RightToBid.Storage.Streams;

namespace RightToBid.Benchmarks.Kernel;

/// <summary>Whole histories copied in, with read model and deadlines, in one transaction.</summary>
internal sealed class ImportHistory : IRow
{
    private const int Number = 10_000;

    public string Work => "bulk import of history";

    public string Bar => ">= 100,000 events/s";

    public async Task<Measured> Run(BenchmarkServer server)
    {
        var (database, database2) = (await server.Database(), await server.Database());
        await using var kernel = server.Kernel(database);
        await using var source = BenchmarkServer.ByHand(database2, role: null);
        await kernel.Events.ImportHistory(Histories.By("warm"), Of("warm", 200));
        await ByHand(source, server, Of("warm", 200), "warm");

        var (ours, hand) = await Pace.Compare(
            turn => Pace.Of(Number * Histories.EventsEach, () => kernel.Events.ImportHistory(Histories.By($"import {turn}"), Of($"import {turn}", Number))),
            turn => Pace.Of(Number * Histories.EventsEach, () => ByHand(source, server, Of($"import {turn}", Number), $"import {turn}")));
        return new Measured(ours, "/s", hand, ours >= 100_000);
    }

    private static IEnumerable<StreamHistory> Of(string series, int number) => Histories.Of(series, number, Histories.OpenedOn.PlusDays(42));

    private static async Task ByHand(NpgsqlDataSource source, BenchmarkServer server, IEnumerable<StreamHistory> histories, string command)
    {
        var now = server.GetCurrentInstant().ToDateTimeUtc();
        var all = histories.ToList();
        await using var connection = await source.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await Execute(connection, "select pg_advisory_xact_lock(7283, 1)");
        var position = await Position(connection);
        await using (var copy = await connection.BeginBinaryImportAsync(
            "copy rtb.mt_streams (tenant_id, id, type, version, timestamp, created) from stdin (format binary)"))
        {
            foreach (var one in all)
            {
                copy.StartRow();
                copy.Write(Histories.Tenant, NpgsqlDbType.Varchar);
                copy.Write(one.StreamId, NpgsqlDbType.Uuid);
                copy.Write(Matter.StreamType, NpgsqlDbType.Varchar);
                copy.Write((long)one.Events.Count, NpgsqlDbType.Bigint);
                copy.Write(now, NpgsqlDbType.TimestampTz);
                copy.Write(now, NpgsqlDbType.TimestampTz);
            }

            await copy.CompleteAsync();
        }

        var commandId = Histories.By(command).CommandId;
        position = await CopyEvents(connection, all, commandId, command, position, now);
        var matters = all.Select(one => (one.StreamId, Matter: one.Events.Aggregate(Matter.Initial, (matter, e) => matter.Evolve(e)))).ToList();
        await CopyWhatFollows(connection, matters);
        await Execute(
            connection,
            $"select setval('rtb.mt_events_sequence', {position}); insert into rtb.commands (tenant_id, command_id, first_version, last_version, events, recorded_at) " +
            $"values ('{Histories.Tenant}', '{commandId}', 0, 0, {all.Count * Histories.EventsEach}, '2020-05-12')");
        await transaction.CommitAsync();
    }

    private static async Task<long> CopyEvents(
        NpgsqlConnection connection, List<StreamHistory> all, Guid commandId, string errand, long position, DateTime now)
    {
        await using var copy = await connection.BeginBinaryImportAsync(
            """
            copy rtb.mt_events (seq_id, id, stream_id, version, data, type, timestamp, tenant_id, mt_dotnet_type,
                correlation_id, headers, user_name) from stdin (format binary)
            """);
        foreach (var one in all)
        {
            var version = 0L;
            foreach (var happened in one.Events)
            {
                copy.StartRow();
                copy.Write(++position, NpgsqlDbType.Bigint);
                copy.Write(Guid.CreateVersion7(now), NpgsqlDbType.Uuid);
                copy.Write(one.StreamId, NpgsqlDbType.Uuid);
                copy.Write(++version, NpgsqlDbType.Bigint);
                copy.Write(JsonSerializer.SerializeToUtf8Bytes(happened, happened.GetType(), Matter.Json), NpgsqlDbType.Jsonb);
                copy.Write(happened is MatterOpened ? "matter_opened" : "note_taken", NpgsqlDbType.Varchar);
                copy.Write(now, NpgsqlDbType.TimestampTz);
                copy.Write(Histories.Tenant, NpgsqlDbType.Varchar);
                copy.Write($"{happened.GetType().FullName}, RightToBid.Benchmarks", NpgsqlDbType.Varchar);
                copy.Write(errand, NpgsqlDbType.Varchar);
                copy.Write($"{{\"command_id\":\"{commandId}\"}}", NpgsqlDbType.Jsonb);
                copy.Write("clerk", NpgsqlDbType.Varchar);
            }
        }

        await copy.CompleteAsync();
        return position;
    }

    private static async Task CopyWhatFollows(NpgsqlConnection connection, List<(Guid Id, Matter Matter)> matters)
    {
        await using (var copy = await connection.BeginBinaryImportAsync(
            "copy rtb.deadlines (tenant_id, stream_id, kind, last_day, due_at, basis, rule_version) from stdin (format binary)"))
        {
            foreach (var (id, matter) in matters)
            {
                var deadline = matter.Deadlines().Single();
                copy.StartRow();
                copy.Write(Histories.Tenant, NpgsqlDbType.Varchar);
                copy.Write(id, NpgsqlDbType.Uuid);
                copy.Write(deadline.Kind, NpgsqlDbType.Varchar);
                copy.Write(deadline.LastDay.ToDateOnly(), NpgsqlDbType.Date);
                copy.Write(deadline.DueAt.ToDateTimeUtc(), NpgsqlDbType.TimestampTz);
                copy.Write(deadline.Basis, NpgsqlDbType.Varchar);
                copy.Write(deadline.RuleVersion, NpgsqlDbType.Varchar);
            }

            await copy.CompleteAsync();
        }

        await MattersByHand.Copy(connection, "rtb.rm_matters", matters);
    }

    private static async Task<long> Position(NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand("select coalesce(max(seq_id), 0) from rtb.mt_events", connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private static async Task Execute(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
