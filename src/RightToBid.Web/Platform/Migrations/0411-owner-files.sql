-- Files that an owner sends with a claim by the link, until the claim is recorded and they become its evidence, or it is turned down.
-- What nobody sent in the end goes at night, for every authority, as the drafts do.
create table rtb.owner_files (
    tenant_id varchar not null,
    request_id uuid not null,
    file_id uuid not null,
    party_id uuid not null,
    part integer not null,
    file_name varchar not null,
    media_type varchar not null,
    content bytea not null,
    kept_at timestamptz not null,
    constraint owner_files_pkey primary key (tenant_id, request_id, file_id)
);

create index owner_files_age on rtb.owner_files (kept_at);

grant select, insert, update (file_name), delete on rtb.owner_files to rtb_app;
grant select (tenant_id, request_id, kept_at), delete on rtb.owner_files to rtb_worker;
grant select (tenant_id, request_id, standing) on rtb.owner_requests to rtb_worker;
alter table rtb.owner_files enable row level security;
create policy one_tenant on rtb.owner_files to rtb_app using (tenant_id = current_setting('app.tenant', true));
create policy every_tenant on rtb.owner_files to rtb_worker using (true);
create policy every_tenant on rtb.owner_requests to rtb_worker using (true);
