-- Who gave, changed or ended whose role: by account, never by name. Rows are only added; the nightly work takes those that are past their day.
create table rtb.role_changes (
    tenant_id varchar not null,
    position bigint generated always as identity,
    changed_at timestamptz not null,
    changed_by varchar not null,
    account_id uuid not null,
    change varchar not null,
    roles_before varchar[] not null,
    roles_after varchar[] not null,
    constraint role_changes_pkey primary key (tenant_id, position)
);

create index role_changes_day on rtb.role_changes (tenant_id, changed_at);

grant select, insert on rtb.role_changes to rtb_app;
grant select, delete on rtb.role_changes to rtb_worker;
alter table rtb.role_changes enable row level security;
alter table rtb.role_changes force row level security;
create policy one_tenant on rtb.role_changes to rtb_app using (tenant_id = current_setting('app.tenant', true));

-- The administrator of the site sees who made whom an administrator, of every council.
create policy every_tenant on rtb.role_changes to rtb_worker using (true);
