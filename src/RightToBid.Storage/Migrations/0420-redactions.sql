-- Words that were taken out of an event, because they named somebody who was erased. The event keeps its chain, and this note says what it was
-- changed to: without the note a changed event is refused here, and found by verify.
create table rtb.redactions (
    tenant_id varchar not null,
    stream_id uuid not null,
    version bigint not null,
    number integer not null,
    members varchar[] not null,
    because varchar not null,
    redacted_by varchar not null,
    redacted_at timestamptz not null,
    chain bytea not null check (length(chain) = 32),
    data_sha256 bytea not null check (length(data_sha256) = 32),
    constraint redactions_pkey primary key (tenant_id, stream_id, version, number)
);

grant select on rtb.redactions to rtb_app, rtb_worker;
alter table rtb.redactions enable row level security;
create policy one_tenant on rtb.redactions to rtb_app using (tenant_id = current_setting('app.tenant', true));
create policy every_tenant on rtb.redactions to rtb_worker using (true);

create function rtb.refuse_to_change_redactions() returns trigger language plpgsql as $$
begin
    raise exception 'Notes of redactions are only ever added' using errcode = 'RB009';
end $$;

create trigger redactions_are_only_added before update or delete on rtb.redactions
    for each row execute function rtb.refuse_to_change_redactions();

create trigger redactions_are_never_emptied before truncate on rtb.redactions
    for each statement execute function rtb.refuse_to_change_redactions();

create or replace function rtb.refuse_to_change_events() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        if to_jsonb(new) - 'is_archived' = to_jsonb(old) - 'is_archived' then
            return new;
        end if;

        if to_jsonb(new) - 'data' = to_jsonb(old) - 'data' and sha256(convert_to(new.data::text, 'UTF8')) = (
            select r.data_sha256 from rtb.redactions r
            where r.tenant_id = new.tenant_id and r.stream_id = new.stream_id and r.version = new.version
            order by r.number desc limit 1)
        then
            return new;
        end if;
    end if;
    raise exception 'Events are only ever added' using errcode = 'RB009';
end $$;
