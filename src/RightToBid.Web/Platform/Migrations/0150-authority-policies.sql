-- How an authority reads what the law leaves open. Never a period: those are law. No row means the default.
create table rtb.authority_policies (
    tenant_id varchar not null,
    policy varchar not null,
    choice varchar not null,
    set_by varchar not null,
    set_at timestamptz not null,
    constraint authority_policies_pkey primary key (tenant_id, policy)
);

grant select, insert, update on rtb.authority_policies to rtb_app;
alter table rtb.authority_policies enable row level security;
create policy one_tenant on rtb.authority_policies to rtb_app using (tenant_id = current_setting('app.tenant', true));
