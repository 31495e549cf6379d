using System.Text.Json;

using NodaTime;

using Npgsql;

using NpgsqlTypes;

namespace RightToBid.Benchmarks.Kernel;

/// <summary>Deadlines that fell due while nothing ran: each wakes a stream of ten events and records what happened.</summary>
internal sealed class OverdueDeadlines : IRow
{
    private const int Number = 2_000;
    private const int Batch = 200;

    private static readonly LocalDate ReplyBy = Histories.OpenedOn.PlusDays(-20);

    public string Work => "overdue deadlines after downtime";

    public string Bar => ">= 800/s";

    public async Task<Measured> Run(BenchmarkServer server)
    {
        var (database, database2) = (await server.Database(), await server.Database());
        await using var kernel = server.Kernel(database);
        await using var seeding = server.Kernel(database2);
        await using var source = BenchmarkServer.ByHand(database2, "rtb_worker");
        var now = server.GetCurrentInstant();

        var (ours, hand) = await Pace.Compare(
            async turn =>
            {
                await kernel.Events.ImportHistory(Histories.By($"seed {turn}"), Histories.Of($"due {turn}", Number, ReplyBy));
                return await Pace.Of(Number, () => kernel.Deadlines.Drain(now));
            },
            async turn =>
            {
                await seeding.Events.ImportHistory(Histories.By($"seed {turn}"), Histories.Of($"due {turn}", Number, ReplyBy));
                return await Pace.Of(Number, () => ByHand(source, now.ToDateTimeUtc()));
            });
        return new Measured(ours, "/s", hand, ours >= 800);
    }

    private static async Task ByHand(NpgsqlDataSource source, DateTime now)
    {
        await using var connection = await source.OpenConnectionAsync();
        while (await OneBatch(connection, now))
        {
        }
    }

    private static async Task<bool> OneBatch(NpgsqlConnection connection, DateTime now)
    {
        await using var transaction = await connection.BeginTransactionAsync();
        var due = await Claim(connection, now);
        if (due.Count == 0)
        {
            return false;
        }

        var matters = await Load(connection, due);
        await Record(connection, due, matters, now);
        await transaction.CommitAsync();
        return true;
    }

    private static async Task<List<(Guid Id, DateOnly LastDay)>> Claim(NpgsqlConnection connection, DateTime now)
    {
        await using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(new NpgsqlBatchCommand("select pg_advisory_xact_lock(7283, 1)"));
        batch.BatchCommands.Add(new NpgsqlBatchCommand(
            "select stream_id, last_day from rtb.deadlines where due_at <= $1 and parked_at is null order by due_at limit $2 for update skip locked")
        {
            Parameters = { new NpgsqlParameter { Value = now }, new NpgsqlParameter { Value = (long)Batch } },
        });
        await using var reader = await batch.ExecuteReaderAsync();
        await reader.NextResultAsync();
        var due = new List<(Guid, DateOnly)>();
        while (await reader.ReadAsync())
        {
            due.Add((reader.GetGuid(0), reader.GetFieldValue<DateOnly>(1)));
        }

        return due;
    }

    private static async Task<Dictionary<Guid, (Matter Matter, long Version)>> Load(NpgsqlConnection connection, List<(Guid Id, DateOnly LastDay)> due)
    {
        await using var command = new NpgsqlCommand(
            """
            select e.stream_id, e.type, e.data, e.version from unnest($1) as w (id)
            cross join lateral (
                select * from rtb.mt_events where tenant_id = $2 and stream_id = w.id order by version) e
            """,
            connection)
        {
            Parameters =
            {
                new NpgsqlParameter { Value = due.Select(one => one.Id).ToArray() },
                new NpgsqlParameter { Value = Histories.Tenant },
            },
        };
        await using var reader = await command.ExecuteReaderAsync();
        var matters = new Dictionary<Guid, (Matter, long)>();
        while (await reader.ReadAsync())
        {
            var (id, data) = (reader.GetGuid(0), reader.GetFieldValue<byte[]>(2));
            var matter = matters.TryGetValue(id, out var known) ? known.Item1 : Matter.Initial;
            matters[id] = (
                matter.Evolve(reader.GetString(1) == "matter_opened"
                    ? JsonSerializer.Deserialize<MatterOpened>(data, Matter.Json)!
                    : JsonSerializer.Deserialize<NoteTaken>(data, Matter.Json)!),
                reader.GetInt64(3));
        }

        return matters;
    }

    private static async Task Record(
        NpgsqlConnection connection, List<(Guid Id, DateOnly LastDay)> due, Dictionary<Guid, (Matter Matter, long Version)> matters, DateTime now)
    {
        var after = due.Select(one => matters[one.Id].Matter.Evolve(new ReplyFellDue(LocalDate.FromDateOnly(one.LastDay)))).ToList();
        await using var command = new NpgsqlCommand(
            """
            with due as (
                select * from unnest($1, $2, $3, $4, $5, $6) as d (id, event, command, version, data, display)),
            heads as (
                update rtb.mt_streams s set version = s.version + 1, timestamp = $7 from due
                where s.tenant_id = $8 and s.id = due.id and s.version = due.version returning s.id),
            done as (
                insert into rtb.commands (tenant_id, command_id, stream_id, first_version, last_version, events, recorded_at)
                select $8, command, id, version + 1, version + 1, 1, $7 from due),
            gone as (
                delete from rtb.deadlines d using due where d.tenant_id = $8 and d.stream_id = due.id),
            shown as (
                update rtb.rm_matters m set reply_by = null, display = due.display from due where m.tenant_id = $8 and m.stream_id = due.id)
            insert into rtb.mt_events (seq_id, id, stream_id, version, data, type, timestamp, tenant_id, mt_dotnet_type, headers, user_name)
            select nextval('rtb.mt_events_sequence'), due.event, due.id, due.version + 1, due.data, 'reply_fell_due', $7, $8,
                'RightToBid.Benchmarks.Kernel.ReplyFellDue, RightToBid.Benchmarks', jsonb_build_object('command_id', due.command), 'deadline'
            from due join heads on heads.id = due.id
            """,
            connection)
        {
            Parameters =
            {
                new NpgsqlParameter { Value = due.Select(one => one.Id).ToArray() },
                new NpgsqlParameter { Value = due.Select(_ => Guid.CreateVersion7(now)).ToArray() },
                new NpgsqlParameter { Value = due.Select(_ => Guid.CreateVersion7(now)).ToArray() },
                new NpgsqlParameter { Value = due.Select(one => matters[one.Id].Version).ToArray() },
                Documents(due.Select(one => (object)new ReplyFellDue(LocalDate.FromDateOnly(one.LastDay)))),
                Documents(after),
                new NpgsqlParameter { Value = now },
                new NpgsqlParameter { Value = Histories.Tenant },
            },
        };
        await command.ExecuteNonQueryAsync();
    }

    private static NpgsqlParameter Documents(IEnumerable<object> values) => new()
    {
        Value = values.Select(value => JsonSerializer.Serialize(value, value.GetType(), Matter.Json)).ToArray(),
        NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Jsonb,
    };
}
