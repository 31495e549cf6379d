using System.Collections.Concurrent;
using System.Text.Json;

using NodaTime;

using Npgsql;

using RightToBid.Storage.Database;

namespace RightToBid.Storage.Outbox;

/// <remarks>
/// A claim is a row, not a held lock: the next attempt is put off before the handler is called, so that a node that dies leaves the
/// message to be tried again, and no transaction waits for a mail server.
/// </remarks>
internal sealed class PostgresOutbox(DataSources sources, JsonSerializerOptions json, int attempts, IClock clock) : IOutbox
{
    private const string Columns = "tenant_id, kind, key, payload, stream_id, correlation_id, command_id, recorded_at, attempts";

    private static readonly Duration ClaimedFor = Duration.FromMinutes(5);
    private static readonly Duration FirstWait = Duration.FromSeconds(10);
    private static readonly Duration LongestWait = Duration.FromHours(1);

    private readonly ConcurrentDictionary<string, IOutboxHandler> handlers = new(StringComparer.Ordinal);

    public void Register(IOutboxHandler handler)
    {
        if (!handlers.TryAdd(handler.Kind, handler))
        {
            throw new InvalidOperationException($"Messages of the kind '{handler.Kind}' have a handler already.");
        }
    }

    public async Task<OutboxRun> DispatchOnce(Instant now, int batch = 100, CancellationToken cancellation = default) =>
        await Deliver(await Claim(now, batch, errand: null, cancellation), now, cancellation);

    public async Task<OutboxRun> Drain(Instant now, CancellationToken cancellation = default) =>
        await Until(() => Claim(now, 100, errand: null, cancellation), now, cancellation);

    public async Task<OutboxRun> DispatchFor(
        string tenantId, string correlationId, Instant now, CancellationToken cancellation = default) =>
        await Until(() => Claim(now, 100, (tenantId, correlationId), cancellation), now, cancellation);

    public async Task<Instant?> NextDue(CancellationToken cancellation = default)
    {
        await using var connection = await sources.Worker.OpenConnectionAsync(cancellation);
        var due = await Sql.Ask<DateTime?>(
            connection,
            "select min(next_attempt_at) from rtb.outbox where delivered_at is null and given_up_at is null",
            cancellation);
        return due is null ? null : Instant.FromDateTimeUtc(due.Value);
    }

    public async Task<IReadOnlyList<DeadLetter>> DeadLetters(string tenantId, CancellationToken cancellation = default)
    {
        await using var connection = await sources.Worker.OpenConnectionAsync(cancellation);
        await using var command = new NpgsqlCommand(
            $"""
            select {Columns}, error, given_up_at from rtb.outbox
            where tenant_id = $1 and given_up_at is not null order by given_up_at, position
            """,
            connection)
        {
            Parameters = { Parameters.Text(tenantId) },
        };
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var letters = new List<DeadLetter>();
        while (await reader.ReadAsync(cancellation))
        {
            letters.Add(new DeadLetter(Read(reader), reader.GetString(9), Instant.FromDateTimeUtc(reader.GetDateTime(10))));
        }

        return letters;
    }

    public async Task<bool> SendAgain(
        string tenantId, string kind, string key, Instant now, CancellationToken cancellation = default) =>
        await Update(
            """
            update rtb.outbox set given_up_at = null, error = null, attempts = 0, next_attempt_at = $4
            where tenant_id = $1 and kind = $2 and key = $3 and given_up_at is not null
            """,
            (tenantId, kind, key),
            [Parameters.Moment(now)],
            cancellation) == 1;

    private async Task<OutboxRun> Until(Func<Task<List<OutboxMessage>>> claim, Instant now, CancellationToken cancellation)
    {
        var sum = new OutboxRun(0, 0, 0);
        while (await claim() is { Count: > 0 } claimed)
        {
            sum += await Deliver(claimed, now, cancellation);
        }

        return sum;
    }

    private async Task<List<OutboxMessage>> Claim(
        Instant now, int atMost, (string TenantId, string CorrelationId)? errand, CancellationToken cancellation)
    {
        await using var connection = await sources.Worker.OpenConnectionAsync(cancellation);
        await using var command = new NpgsqlCommand(
            $"""
            with claimed as (
                select tenant_id as t, kind as k, key as y from rtb.outbox
                where delivered_at is null and given_up_at is null and next_attempt_at <= $1
                    {(errand is null ? "" : "and tenant_id = $4 and correlation_id = $5")}
                order by position limit $2 for update skip locked)
            update rtb.outbox set attempts = attempts + 1, next_attempt_at = $3
            from claimed where tenant_id = t and kind = k and key = y
            returning {Columns}, position
            """,
            connection)
        {
            Parameters = { Parameters.Moment(now), Parameters.Whole(atMost), Parameters.Moment(now + ClaimedFor) },
        };
        if (errand is { } one)
        {
            command.Parameters.Add(Parameters.Text(one.TenantId));
            command.Parameters.Add(Parameters.Text(one.CorrelationId));
        }

        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var claimed = new List<(long Position, OutboxMessage Message)>();
        while (await reader.ReadAsync(cancellation))
        {
            claimed.Add((reader.GetInt64(9), Read(reader)));
        }

        return [.. claimed.OrderBy(one => one.Position).Select(one => one.Message)];
    }

    private async Task<OutboxRun> Deliver(List<OutboxMessage> claimed, Instant now, CancellationToken cancellation)
    {
        var sum = new OutboxRun(0, 0, 0);
        foreach (var message in claimed)
        {
            sum += await Deliver(message, now, cancellation);
        }

        return sum;
    }

    private async Task<OutboxRun> Deliver(OutboxMessage message, Instant now, CancellationToken cancellation)
    {
        var handler = handlers.GetValueOrDefault(message.Kind);
        try
        {
            if (handler is null)
            {
                throw new InvalidOperationException($"Nobody delivers messages of the kind '{message.Kind}'.");
            }

            await handler.Handle(message, cancellation);
        }
        catch (Exception failed) when (!cancellation.IsCancellationRequested)
        {
            return failed is UndeliverableException || (message.Attempt >= attempts && handler is not { GivesUpByItself: true })
                ? await GiveUp(message, failed, cancellation)
                : await TryLater(message, failed, now, cancellation);
        }

        await Update(
            "update rtb.outbox set delivered_at = $4, error = null where tenant_id = $1 and kind = $2 and key = $3",
            (message.TenantId, message.Kind, message.Key),
            [Parameters.Moment(clock.GetCurrentInstant())],
            cancellation);
        return new OutboxRun(1, 0, 0);
    }

    private async Task<OutboxRun> GiveUp(OutboxMessage message, Exception failed, CancellationToken cancellation)
    {
        await Update(
            "update rtb.outbox set given_up_at = $4, error = $5 where tenant_id = $1 and kind = $2 and key = $3",
            (message.TenantId, message.Kind, message.Key),
            [Parameters.Moment(clock.GetCurrentInstant()), Parameters.Text(failed.Message)],
            cancellation);
        return new OutboxRun(0, 0, 1);
    }

    /// <summary>Twice as long each time, an hour at most.</summary>
    private async Task<OutboxRun> TryLater(OutboxMessage message, Exception failed, Instant now, CancellationToken cancellation)
    {
        var wait = Duration.Min(FirstWait * (1L << Math.Min(message.Attempt - 1, 20)), LongestWait);
        await Update(
            "update rtb.outbox set next_attempt_at = $4, error = $5 where tenant_id = $1 and kind = $2 and key = $3",
            (message.TenantId, message.Kind, message.Key),
            [Parameters.Moment(now + wait), Parameters.Text(failed.Message)],
            cancellation);
        return new OutboxRun(0, 1, 0);
    }

    private async Task<int> Update(
        string sql, (string TenantId, string Kind, string Key) message, NpgsqlParameter[] values, CancellationToken cancellation)
    {
        await using var connection = await sources.Worker.OpenConnectionAsync(cancellation);
        await using var command = new NpgsqlCommand(sql, connection)
        {
            Parameters = { Parameters.Text(message.TenantId), Parameters.Text(message.Kind), Parameters.Text(message.Key) },
        };
        command.Parameters.AddRange(values);
        return await command.ExecuteNonQueryAsync(cancellation);
    }

    private OutboxMessage Read(NpgsqlDataReader reader) => new(
        reader.GetString(0),
        reader.GetString(1),
        reader.GetString(2),
        reader.GetString(3),
        reader.GetGuid(4),
        reader.IsDBNull(5) ? null : reader.GetString(5),
        reader.GetGuid(6),
        Instant.FromDateTimeUtc(reader.GetDateTime(7)),
        reader.GetInt32(8))
    { Json = json };
}
