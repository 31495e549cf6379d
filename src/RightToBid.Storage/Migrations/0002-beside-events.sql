-- One row a command: the same identifier again finds it. database_recorded_at is the one column that asks the database for the time,
-- to be held against the injected clock's recorded_at.
create table rtb.commands (
    tenant_id varchar not null,
    command_id uuid not null,
    stream_id uuid,
    first_version bigint not null,
    last_version bigint not null,
    streams integer not null default 1,
    events bigint not null,
    recorded_at timestamptz not null,
    database_recorded_at timestamptz not null default now(),
    constraint commands_pkey primary key (tenant_id, command_id)
);

-- What each stream's state says is pending; replaced with the events that change it.
create table rtb.deadlines (
    tenant_id varchar not null,
    stream_id uuid not null,
    kind varchar not null,
    last_day date not null,
    due_at timestamptz not null,
    basis varchar not null,
    rule_version varchar not null,
    parked_at timestamptz,
    error text,
    constraint deadlines_pkey primary key (tenant_id, stream_id, kind, last_day)
);

create index deadlines_due on rtb.deadlines (due_at) where parked_at is null;

-- Delivered messages stay, so that their keys stay taken.
create table rtb.outbox (
    tenant_id varchar not null,
    kind varchar not null,
    key varchar not null,
    position bigint generated always as identity,
    payload jsonb not null,
    stream_id uuid not null,
    command_id uuid not null,
    correlation_id varchar,
    recorded_at timestamptz not null,
    attempts integer not null default 0,
    next_attempt_at timestamptz not null,
    delivered_at timestamptz,
    given_up_at timestamptz,
    error text,
    constraint outbox_pkey primary key (tenant_id, kind, key)
);

create index outbox_pending on rtb.outbox (next_attempt_at) where delivered_at is null and given_up_at is null;
create index outbox_errand on rtb.outbox (tenant_id, correlation_id) where delivered_at is null and given_up_at is null;
create index outbox_dead on rtb.outbox (tenant_id, given_up_at) where given_up_at is not null;

create table rtb.counters (
    tenant_id varchar not null,
    series varchar not null,
    last bigint not null,
    constraint counters_pkey primary key (tenant_id, series)
);

create table rtb.read_models (
    name varchar not null primary key,
    version integer not null,
    columns text not null,
    built_at timestamptz not null
);
