-- The chain of each stream's last event, kept beside the stream and written with it: so it shows where the end of a stream was cut off or
-- rewritten. The chains themselves are in the events' headers.
create table rtb.chain_heads (
    tenant_id varchar not null,
    stream_id uuid not null,
    version bigint not null,
    chain bytea not null check (length(chain) = 32),
    constraint chain_heads_pkey primary key (tenant_id, stream_id)
);

grant select, insert, update on rtb.chain_heads to rtb_app, rtb_worker;
alter table rtb.chain_heads enable row level security;
create policy one_tenant on rtb.chain_heads to rtb_app using (tenant_id = current_setting('app.tenant', true));
create policy every_tenant on rtb.chain_heads to rtb_worker using (true);

drop function rtb.append(
    timestamptz, varchar[], uuid[], varchar[], bigint[], bigint[], uuid[], varchar[], varchar[], varchar[], boolean[],
    integer[], uuid[], bigint[], varchar[], jsonb[], varchar[], jsonb[], integer[], varchar[], date[], timestamptz[],
    varchar[], varchar[], integer[], varchar[], varchar[], jsonb[]);

-- Records what follows from one or more commands, in the caller's transaction: order lock, version checks, numbers, events, deadlines,
-- messages, command identifiers. Numbers are drawn only after every check has passed, so that nothing leaves a gap, and only under the
-- lock, so that the order of positions is the order of commits.
-- The commit does not wait for the disk, so that the lock is not held while it does: whoever acknowledges anything flushes first.
-- RB001: a stream was not at the expected version; the message is the actual one.
create function rtb.append(
    at timestamptz,
    s_tenant varchar[], s_id uuid[], s_type varchar[], s_expected bigint[], s_events bigint[],
    s_command uuid[], s_actor varchar[], s_correlation varchar[], s_causation varchar[], s_deadlines boolean[],
    s_chain bytea[],
    e_stream integer[], e_id uuid[], e_version bigint[], e_name varchar[], e_data jsonb[], e_dotnet varchar[], e_headers jsonb[],
    d_stream integer[], d_kind varchar[], d_last_day date[], d_due_at timestamptz[], d_basis varchar[], d_rule varchar[],
    o_stream integer[], o_kind varchar[], o_key varchar[], o_payload jsonb[])
returns bigint language plpgsql as $$
declare
    actual bigint;
    position bigint;
    stream integer;
begin
    perform set_config('app.tenant', s_tenant[1], true), set_config('synchronous_commit', 'off', true);
    perform pg_advisory_xact_lock(7283, 1);

    for i in 1 .. cardinality(s_id) loop
        if s_command[i] is not null then
            insert into rtb.commands (tenant_id, command_id, stream_id, first_version, last_version, events, recorded_at)
            values (s_tenant[i], s_command[i], s_id[i], s_expected[i] + 1, s_expected[i] + s_events[i], s_events[i], at);
        end if;

        if s_events[i] > 0 then
            if s_expected[i] = 0 then
                insert into rtb.mt_streams as s (tenant_id, id, type, version, timestamp, created)
                values (s_tenant[i], s_id[i], s_type[i], s_events[i], at, at)
                on conflict (tenant_id, id) do update
                    set type = excluded.type, version = excluded.version, timestamp = excluded.timestamp
                    where s.version = 0 and not s.is_archived;
            else
                update rtb.mt_streams s
                set version = s_expected[i] + s_events[i], timestamp = at
                where s.tenant_id = s_tenant[i] and s.id = s_id[i] and s.version = s_expected[i] and not s.is_archived;
            end if;

            if not found then
                select s.version into actual from rtb.mt_streams s where s.tenant_id = s_tenant[i] and s.id = s_id[i];
                raise exception '%', coalesce(actual, 0) using errcode = 'RB001';
            end if;

            insert into rtb.chain_heads as h (tenant_id, stream_id, version, chain)
            values (s_tenant[i], s_id[i], s_expected[i] + s_events[i], s_chain[i])
            on conflict (tenant_id, stream_id) do update set version = excluded.version, chain = excluded.chain;
        end if;

        if s_deadlines[i] then
            delete from rtb.deadlines d where d.tenant_id = s_tenant[i] and d.stream_id = s_id[i];
        end if;
    end loop;

    -- A command has an event or two: a statement for each costs less than a scan over arrays.
    for i in 1 .. cardinality(e_id) loop
        stream := e_stream[i];
        position := nextval('rtb.mt_events_sequence');
        insert into rtb.mt_events (
            seq_id, id, stream_id, version, data, type, timestamp, tenant_id,
            mt_dotnet_type, correlation_id, causation_id, headers, user_name)
        values (
            position, e_id[i], s_id[stream], e_version[i], e_data[i], e_name[i], at, s_tenant[stream],
            e_dotnet[i], s_correlation[stream], s_causation[stream], e_headers[i], s_actor[stream]);
    end loop;

    for i in 1 .. cardinality(d_stream) loop
        stream := d_stream[i];
        insert into rtb.deadlines (tenant_id, stream_id, kind, last_day, due_at, basis, rule_version)
        values (s_tenant[stream], s_id[stream], d_kind[i], d_last_day[i], d_due_at[i], d_basis[i], d_rule[i]);
    end loop;

    for i in 1 .. cardinality(o_stream) loop
        stream := o_stream[i];
        insert into rtb.outbox (
            tenant_id, kind, key, payload, stream_id, command_id, correlation_id, recorded_at, next_attempt_at)
        values (
            s_tenant[stream], o_kind[i], o_key[i], o_payload[i], s_id[stream], s_command[stream], s_correlation[stream], at, at)
        on conflict (tenant_id, kind, key) do nothing;
    end loop;

    return position;
end $$;
