using System.Text.Json;

using Npgsql;

using NpgsqlTypes;

namespace RightToBid.Benchmarks.Kernel;

/// <summary>
/// The same command in SQL written for nothing else: two round trips, prepared, the same lock released before the same shared flush, the
/// same checks, the same rows.
/// </summary>
internal sealed class CommandByHand(NpgsqlDataSource source, DateTime now)
{
    public async Task Execute(Guid matterId, string command)
    {
        await using var connection = await source.OpenConnectionAsync();
        var commandId = Histories.By(command).CommandId;
        var (matter, version) = await Load(connection, matterId, commandId);
        var note = Histories.Note(matter.Notes);
        var after = matter.Evolve(note);
        await Record(connection, matterId, commandId, command, version, note, after);
    }

    private static async Task<(Matter Matter, long Version)> Load(NpgsqlConnection connection, Guid matterId, Guid commandId)
    {
        await using var batch = new NpgsqlBatch(connection);
        Add(batch, "select set_config('app.tenant', $1, true)", Histories.Tenant);
        Add(batch, "select last_version from rtb.commands where tenant_id = $1 and command_id = $2", Histories.Tenant, commandId);
        Add(batch, "select type, data, version from rtb.mt_events where tenant_id = $1 and stream_id = $2 order by version", Histories.Tenant, matterId);
        await using var reader = await batch.ExecuteReaderAsync();
        await reader.NextResultAsync();
        if (await reader.ReadAsync())
        {
            throw new InvalidOperationException("Done before.");
        }

        await reader.NextResultAsync();
        var (matter, version) = (Matter.Initial, 0L);
        while (await reader.ReadAsync())
        {
            var data = reader.GetFieldValue<byte[]>(1);
            object happened = reader.GetString(0) switch
            {
                "matter_opened" => JsonSerializer.Deserialize<MatterOpened>(data, Matter.Json)!,
                "note_taken" => JsonSerializer.Deserialize<NoteTaken>(data, Matter.Json)!,
                _ => JsonSerializer.Deserialize<ReplyFellDue>(data, Matter.Json)!,
            };
            (matter, version) = (matter.Evolve(happened), reader.GetInt64(2));
        }

        return (matter, version);
    }

    private async Task Record(
        NpgsqlConnection connection, Guid matterId, Guid commandId, string errand, long version, NoteTaken note, Matter after)
    {
        var deadline = after.Deadlines().Single();
        await using var batch = new NpgsqlBatch(connection);
        Add(batch, "select set_config('app.tenant', $1, true), set_config('synchronous_commit', 'off', true)", Histories.Tenant);
        Add(batch, "select pg_advisory_xact_lock(7283, 1)");
        Add(batch,
            """
            insert into rtb.commands (tenant_id, command_id, stream_id, first_version, last_version, events, recorded_at)
            values ($1, $2, $3, $4, $4, 1, $5)
            """,
            Histories.Tenant, commandId, matterId, version + 1, now);
        Add(batch,
            """
            with head as (
                update rtb.mt_streams set version = version + 1, timestamp = $5
                where tenant_id = $1 and id = $2 and version = $4 and not is_archived returning version)
            insert into rtb.mt_events (
                seq_id, id, stream_id, version, data, type, timestamp, tenant_id, mt_dotnet_type, correlation_id, headers, user_name)
            select nextval('rtb.mt_events_sequence'), $3, $2, version, $6, 'note_taken', $5, $1, $7, $8, $9, 'clerk' from head
            """,
            Histories.Tenant, matterId, Guid.CreateVersion7(now), version, now,
            Json(note), "RightToBid.Benchmarks.Kernel.NoteTaken, RightToBid.Benchmarks", errand, Json(new { command_id = commandId }));
        Add(batch, "delete from rtb.deadlines where tenant_id = $1 and stream_id = $2", Histories.Tenant, matterId);
        Add(batch,
            """
            insert into rtb.deadlines (tenant_id, stream_id, kind, last_day, due_at, basis, rule_version)
            values ($1, $2, $3, $4, $5, $6, $7)
            """,
            Histories.Tenant, matterId, deadline.Kind, deadline.LastDay.ToDateOnly(), deadline.DueAt.ToDateTimeUtc(), deadline.Basis, deadline.RuleVersion);
        Add(batch,
            """
            insert into rtb.outbox (tenant_id, kind, key, payload, stream_id, command_id, correlation_id, recorded_at, next_attempt_at)
            values ($1, 'reply', $2, $3, $4, $5, $6, $7, $7) on conflict do nothing
            """,
            Histories.Tenant, $"{matterId}/{version + 1}", Json(new Reply(matterId, version + 1)), matterId, commandId, errand, now);
        Add(batch,
            """
            insert into rtb.rm_matters (tenant_id, stream_id, reference, place, notes, reply_by, display) values ($1, $2, $3, $4, $5, $6, $7)
            on conflict (tenant_id, stream_id) do update set reference = excluded.reference, place = excluded.place, notes = excluded.notes,
                reply_by = excluded.reply_by, display = excluded.display
            """,
            Histories.Tenant, matterId, after.Reference!, after.Place!, (long)after.Notes, after.ReplyBy!.Value.ToDateOnly(), Json(after));
        batch.BatchCommands[^1].AppendErrorBarrier = true;
        Add(batch, "select pg_logical_emit_message(true, 'rtb', '')");
        await batch.ExecuteNonQueryAsync();
        if (batch.BatchCommands[3].RecordsAffected != 1)
        {
            throw new InvalidOperationException("Somebody else was first.");
        }
    }

    private static Document Json(object value) => new(JsonSerializer.Serialize(value, value.GetType(), Matter.Json));

    private static void Add(NpgsqlBatch batch, string sql, params object[] values)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var value in values)
        {
            command.Parameters.Add(value is Document document
                ? new NpgsqlParameter { Value = document.Text, NpgsqlDbType = NpgsqlDbType.Jsonb }
                : new NpgsqlParameter { Value = value });
        }

        batch.BatchCommands.Add(command);
    }

    private sealed record Document(string Text);
}
