-- Both published lists as they stood, each state of them numbered: what was handed out can be shown again word for word (s. 94).
-- Rows are added and never changed, which the grants see to.
create table rtb.list_versions (
    tenant_id varchar not null,
    list varchar not null,
    version integer not null,
    as_at date not null,
    entries integer not null,
    content jsonb not null,
    content_hash varchar not null,
    made_at timestamptz not null,
    constraint list_versions_pkey primary key (tenant_id, list, version)
);

grant select, insert on rtb.list_versions to rtb_app, rtb_worker;
grant select on rtb.list_versions to rtb_public;
alter table rtb.list_versions enable row level security;
create policy one_tenant on rtb.list_versions to rtb_app using (tenant_id = current_setting('app.tenant', true));
create policy every_tenant on rtb.list_versions to rtb_worker using (true);
create policy published on rtb.list_versions for select to rtb_public using (true);

-- Who got a free copy of which version. The person is a party: named nowhere in public, and forgotten with the party.
create table rtb.list_copies (
    tenant_id varchar not null,
    list varchar not null,
    version integer not null,
    party_id uuid not null,
    given_on date not null,
    given_by varchar not null,
    constraint list_copies_pkey primary key (tenant_id, list, version, party_id)
);

grant select, insert on rtb.list_copies to rtb_app;
alter table rtb.list_copies enable row level security;
create policy one_tenant on rtb.list_copies to rtb_app using (tenant_id = current_setting('app.tenant', true));
