-- The event tables are in Marten's format: its columns, types and key names, and no column or index of our own.
-- What else is kept stands in side tables.
create schema if not exists rtb;

create table rtb.mt_streams (
    tenant_id varchar not null default '*DEFAULT*',
    id uuid not null check (id <> '00000000-0000-0000-0000-000000000000'),
    type varchar,
    version bigint not null check (version >= 0),
    timestamp timestamptz not null default now(),
    created timestamptz not null default now(),
    is_archived boolean not null default false,
    constraint pkey_mt_streams_tenant_id_id primary key (tenant_id, id)
);

create table rtb.mt_events (
    seq_id bigint not null check (seq_id > 0),
    id uuid not null,
    stream_id uuid not null,
    version bigint not null check (version > 0),
    data jsonb not null,
    bdata bytea check (bdata is null),
    type varchar(500) not null,
    timestamp timestamptz not null,
    tenant_id varchar not null default '*DEFAULT*',
    mt_dotnet_type varchar,
    correlation_id varchar,
    causation_id varchar,
    headers jsonb,
    user_name varchar,
    is_archived boolean not null default false,
    constraint pkey_mt_events_seq_id primary key (seq_id),
    constraint fkey_mt_events_stream_id_tenant_id foreign key (tenant_id, stream_id) references rtb.mt_streams (tenant_id, id)
);

create unique index pk_mt_events_stream_and_version on rtb.mt_events (tenant_id, stream_id, version);

create sequence rtb.mt_events_sequence as bigint start 1 increment 1 cache 1 owned by rtb.mt_events.seq_id;

-- Events are never changed. Archiving, which only sets a flag, is allowed because Marten does it by an update.
create function rtb.refuse_to_change_events() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        if to_jsonb(new) - 'is_archived' = to_jsonb(old) - 'is_archived' then
            return new;
        end if;
    end if;
    raise exception 'Events are only ever added' using errcode = 'RB009';
end $$;

create trigger events_are_only_added before update or delete on rtb.mt_events
    for each row execute function rtb.refuse_to_change_events();

create trigger events_are_never_emptied before truncate on rtb.mt_events
    for each statement execute function rtb.refuse_to_change_events();
