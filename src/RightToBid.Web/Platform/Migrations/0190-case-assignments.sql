-- Which officer works on which case: by account, never by name. It says who does the work, not what happened in the case.
create table rtb.case_assignments (
    tenant_id varchar not null,
    reference varchar not null,
    account_id uuid not null,
    given_by varchar not null,
    given_at timestamptz not null,
    constraint case_assignments_pkey primary key (tenant_id, reference)
);

create index case_assignments_account on rtb.case_assignments (tenant_id, account_id);

grant select, insert, update, delete on rtb.case_assignments to rtb_app;
alter table rtb.case_assignments enable row level security;
create policy one_tenant on rtb.case_assignments to rtb_app using (tenant_id = current_setting('app.tenant', true));
