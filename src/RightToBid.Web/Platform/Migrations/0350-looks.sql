-- Who was shown personal data. Rows are only added; the nightly work takes those that are past their day, and nothing else does.
create table rtb.looks (
    tenant_id varchar not null,
    position bigint generated always as identity,
    looked_at timestamptz not null,
    account varchar not null,
    what varchar not null,
    page varchar not null,
    subjects uuid[] not null,
    reference varchar,
    constraint looks_pkey primary key (tenant_id, position)
);

create index looks_account on rtb.looks (tenant_id, account, position);
create index looks_case on rtb.looks (tenant_id, reference, position);
create index looks_day on rtb.looks (tenant_id, looked_at);
create index looks_subjects on rtb.looks using gin (subjects);

grant select, insert on rtb.looks to rtb_app;
grant select (tenant_id, looked_at), delete on rtb.looks to rtb_worker;
alter table rtb.looks enable row level security;
create policy one_tenant on rtb.looks to rtb_app using (tenant_id = current_setting('app.tenant', true));
create policy every_tenant on rtb.looks to rtb_worker using (true);
