using Npgsql;

namespace RightToBid.Storage.Verification;

/// <summary>What must hold of the tables of events by themselves, each as a query for what does not.</summary>
/// <param name="Sql">Answers tenant, stream (or null) and what is wrong.</param>
internal sealed record EventChecks(string Part, string Sql)
{
    public static IReadOnlyList<EventChecks> All { get; } =
    [
        new("streams",
            """
            select s.tenant_id, s.id,
                format('the head says %s, the last event is %s and there are %s', s.version, coalesce(e.last, 0), coalesce(e.number, 0))
            from rtb.mt_streams s
            left join (
                select tenant_id, stream_id, max(version) as last, count(*) as number
                from rtb.mt_events where type <> 'tombstone' group by tenant_id, stream_id) e
            on e.tenant_id = s.tenant_id and e.stream_id = s.id
            where s.version <> coalesce(e.last, 0) or s.version <> coalesce(e.number, 0)
            """),
        new("events",
            """
            select tenant_id, stream_id, format('event %s has position %s, after one with position %s', version, seq_id, earlier)
            from (
                select tenant_id, stream_id, version, seq_id,
                    lag(seq_id) over (partition by tenant_id, stream_id order by version) as earlier
                from rtb.mt_events where type <> 'tombstone') e
            where earlier >= seq_id
            """),
        new("events",
            """
            select min(tenant_id), null::uuid, format('the event %s is there %s times', id, count(*))
            from rtb.mt_events where type <> 'tombstone' group by id having count(*) > 1
            """),
        new("events",
            """
            select '', null::uuid, format('the sequence is at %s, behind position %s', s.last_value, e.last)
            from rtb.mt_events_sequence s, (select max(seq_id) as last from rtb.mt_events) e where e.last > s.last_value
            """),
        new("commands",
            """
            select c.tenant_id, c.stream_id, format('the command %s says %s events, there are %s', c.command_id, c.events, coalesce(e.number, 0))
            from rtb.commands c
            left join (
                select tenant_id, headers ->> 'command_id' as command_id, count(*) as number
                from rtb.mt_events group by tenant_id, headers ->> 'command_id') e
            on e.tenant_id = c.tenant_id and e.command_id = c.command_id::text
            where c.events <> coalesce(e.number, 0)
            """),
        new("commands",
            """
            select e.tenant_id, e.stream_id, format('event %s follows from the command %s, which is not there', e.version, e.headers ->> 'command_id')
            from rtb.mt_events e
            where e.headers ? 'command_id' and not exists (
                select from rtb.commands c where c.tenant_id = e.tenant_id and c.command_id = (e.headers ->> 'command_id')::uuid)
            """),
        new("commands",
            """
            select e.tenant_id, e.stream_id, format('event %s says that it was recorded at %s, its command at %s', e.version, e.timestamp, c.recorded_at)
            from rtb.mt_events e
            join rtb.commands c on c.tenant_id = e.tenant_id and c.command_id::text = e.headers ->> 'command_id'
            where c.recorded_at <> e.timestamp
            """),
        new("outbox",
            """
            select o.tenant_id, o.stream_id, format('the message ''%s'' follows from the command %s, which is not there', o.key, o.command_id)
            from rtb.outbox o
            where not exists (select from rtb.commands c where c.tenant_id = o.tenant_id and c.command_id = o.command_id)
            """),
        new("redactions",
            """
            select r.tenant_id, r.stream_id, format('words are noted to have been taken out of event %s, which is not there', r.version)
            from rtb.redactions r
            where not exists (
                select from rtb.mt_events e where e.tenant_id = r.tenant_id and e.stream_id = r.stream_id and e.version = r.version)
            """),
    ];

    public async Task Run(NpgsqlConnection connection, List<Difference> differences, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(Sql, connection) { CommandTimeout = 0 };
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            differences.Add(new Difference(
                Part, reader.GetString(0), reader.IsDBNull(1) ? null : reader.GetGuid(1), reader.GetString(2)));
        }
    }
}
