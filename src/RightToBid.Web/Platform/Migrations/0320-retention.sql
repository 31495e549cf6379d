-- How long people are kept for each purpose, where a council has chosen for itself.
create table rtb.retention_policies (
    tenant_id varchar not null,
    purpose varchar not null,
    years bigint not null check (years between 1 and 30),
    set_by varchar not null,
    set_at timestamptz not null,
    constraint retention_policies_pkey primary key (tenant_id, purpose)
);

grant select, insert, update on rtb.retention_policies to rtb_app;
alter table rtb.retention_policies enable row level security;
create policy one_tenant on rtb.retention_policies to rtb_app using (tenant_id = current_setting('app.tenant', true));

-- Who is not to be erased, and why: a code, so that the reason names nobody.
create table rtb.retention_holds (
    tenant_id varchar not null,
    party_id uuid not null,
    reason varchar not null,
    placed_by varchar not null,
    placed_at timestamptz not null,
    lifted_by varchar,
    lifted_at timestamptz,
    constraint retention_holds_pkey primary key (tenant_id, party_id, placed_at)
);

create unique index retention_holds_standing on rtb.retention_holds (tenant_id, party_id) where lifted_at is null;

grant select, insert, update on rtb.retention_holds to rtb_app;
alter table rtb.retention_holds enable row level security;
create policy one_tenant on rtb.retention_holds to rtb_app using (tenant_id = current_setting('app.tenant', true));

-- What was erased: an identifier and a purpose, and never a name. Rows are only added.
create table rtb.erasures (
    tenant_id varchar not null,
    party_id uuid not null,
    purpose varchar not null,
    because varchar not null,
    erased_by varchar not null,
    erased_at timestamptz not null,
    constraint erasures_pkey primary key (tenant_id, party_id, erased_at)
);

grant select, insert on rtb.erasures to rtb_app;
alter table rtb.erasures enable row level security;
create policy one_tenant on rtb.erasures to rtb_app using (tenant_id = current_setting('app.tenant', true));

-- The nightly work learns which authorities there are, and nothing about anybody.
grant select (tenant_id) on rtb.parties to rtb_worker;
create policy every_tenant on rtb.parties to rtb_worker using (true);
