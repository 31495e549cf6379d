using System.Text;

using Npgsql;

using NodaTime;

using NpgsqlTypes;

using RightToBid.Storage.Database;
using RightToBid.Storage.Deadlines;
using RightToBid.Storage.Outbox;

namespace RightToBid.Storage.Streams;

/// <summary>The statements that record prepared appends: one call of <c>rtb.append</c>, then the rows of the read models.</summary>
internal sealed class AppendStatement(EventCatalogue catalogue)
{
    private static readonly string Call = $"select rtb.append({string.Join(", ", Enumerable.Range(1, 29).Select(n => $"${n}"))})";

    public void AddTo(NpgsqlBatch batch, IReadOnlyList<PreparedAppend> appends, Instant at)
    {
        batch.BatchCommands.Add(Append(appends, at));
        foreach (var rows in appends.SelectMany(append => append.Rows))
        {
            foreach (var row in rows.Removed)
            {
                batch.BatchCommands.Add(rows.Table.Delete(rows, row));
            }

            foreach (var row in rows.Written)
            {
                batch.BatchCommands.Add(rows.Table.Upsert(rows, row));
            }
        }
    }

    private NpgsqlBatchCommand Append(IReadOnlyList<PreparedAppend> appends, Instant at)
    {
        var command = new NpgsqlBatchCommand(Call);
        var into = command.Parameters;
        into.Add(Parameters.Moment(at));
        into.Add(Texts(appends, append => append.Envelope.TenantId));
        into.Add(Of(appends, append => append.StreamId, NpgsqlDbType.Uuid));
        into.Add(Texts(appends, append => append.StreamType));
        into.Add(Of(appends, append => append.ExpectedVersion, NpgsqlDbType.Bigint));
        into.Add(Of(appends, append => (long)append.Events.Count, NpgsqlDbType.Bigint));
        into.Add(Of(appends, append => append.CommandId, NpgsqlDbType.Uuid));
        into.Add(Texts(appends, append => append.Envelope.Actor));
        into.Add(Texts(appends, append => append.Envelope.CorrelationId));
        into.Add(Texts(appends, append => append.Envelope.CausationId));
        into.Add(Of(appends, append => append.Deadlines is not null, NpgsqlDbType.Boolean));
        into.Add(Of(appends, ChainOf, NpgsqlDbType.Bytea));

        var events = Numbered(appends, append => append.Written);
        into.Add(Of(events, e => e.Stream, NpgsqlDbType.Integer));
        into.Add(Of(events, e => e.Item.Event.EventId, NpgsqlDbType.Uuid));
        into.Add(Of(events, e => e.Item.Event.Version, NpgsqlDbType.Bigint));
        into.Add(Texts(events, e => e.Item.Event.Name));
        into.Add(Of(events, e => Encoding.UTF8.GetString(e.Item.Data), NpgsqlDbType.Jsonb));
        into.Add(Texts(events, e => catalogue.StoredTypeOf(e.Item.Event.Data)));
        into.Add(Of(events, e => Encoding.UTF8.GetString(e.Item.Headers), NpgsqlDbType.Jsonb));

        var deadlines = Numbered(appends, append => append.Deadlines ?? (IReadOnlyList<PendingDeadline>)[]);
        into.Add(Of(deadlines, d => d.Stream, NpgsqlDbType.Integer));
        into.Add(Texts(deadlines, d => d.Item.Kind));
        into.Add(Of(deadlines, d => d.Item.LastDay.ToDateOnly(), NpgsqlDbType.Date));
        into.Add(Of(deadlines, d => d.Item.DueAt.ToDateTimeUtc(), NpgsqlDbType.TimestampTz));
        into.Add(Texts(deadlines, d => d.Item.Basis));
        into.Add(Texts(deadlines, d => d.Item.RuleVersion));

        var messages = Numbered(appends, append => append.Messages);
        into.Add(Of(messages, m => m.Stream, NpgsqlDbType.Integer));
        into.Add(Texts(messages, m => m.Item.Kind));
        into.Add(Texts(messages, m => m.Item.Key));
        into.Add(Of(messages, m => PayloadOf(m.Item), NpgsqlDbType.Jsonb));
        return command;
    }

    private static byte[]? ChainOf(PreparedAppend append) => append.Chain is { } chain ? Convert.FromHexString(chain) : null;

    private string PayloadOf(OutgoingMessage message) =>
        System.Text.Json.JsonSerializer.Serialize(message.Payload, message.Payload.GetType(), catalogue.Json);

    private static List<(int Stream, T Item)> Numbered<T>(IReadOnlyList<PreparedAppend> appends, Func<PreparedAppend, IReadOnlyList<T>> items)
    {
        var numbered = new List<(int, T)>();
        for (var i = 0; i < appends.Count; i++)
        {
            foreach (var item in items(appends[i]))
            {
                numbered.Add((i + 1, item));
            }
        }

        return numbered;
    }

    private static NpgsqlParameter Texts<T>(IReadOnlyList<T> items, Func<T, string?> text) => Of(items, text, NpgsqlDbType.Varchar);

    private static NpgsqlParameter Of<T, TValue>(IReadOnlyList<T> items, Func<T, TValue> value, NpgsqlDbType element)
    {
        var values = new TValue[items.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = value(items[i]);
        }

        return Parameters.Array(values, element);
    }
}
