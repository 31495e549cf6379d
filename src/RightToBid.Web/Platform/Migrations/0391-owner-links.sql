-- The link by which an owner who was told of a listing sees what it means for them. Its secret and its code are kept as hashes alone.
create table rtb.owner_links (
    tenant_id varchar not null,
    link_id uuid not null,
    list_entry_id uuid not null,
    reference varchar not null,
    party_id uuid not null,
    secret_hash varchar not null,
    code_hash varchar not null,
    wrong_codes integer not null default 0,
    made_by varchar not null,
    made_at timestamptz not null,
    ended_by varchar,
    ended_at timestamptz,
    constraint owner_links_pkey primary key (tenant_id, link_id)
);

create unique index owner_links_secret on rtb.owner_links (tenant_id, secret_hash);
create unique index owner_links_standing on rtb.owner_links (tenant_id, list_entry_id, party_id) where ended_at is null;

grant select, insert, update on rtb.owner_links to rtb_app;
alter table rtb.owner_links enable row level security;
create policy one_tenant on rtb.owner_links to rtb_app using (tenant_id = current_setting('app.tenant', true));

-- What owners sent by their links: recorded at once, or waiting for an officer, as the council chose. The answers go once they are settled.
create table rtb.owner_requests (
    tenant_id varchar not null,
    request_id uuid not null,
    link_id uuid not null,
    party_id uuid not null,
    reference varchar not null,
    act varchar not null,
    answers jsonb,
    shown jsonb,
    made_at timestamptz not null,
    standing varchar not null,
    reason varchar,
    settled_by varchar,
    settled_at timestamptz,
    constraint owner_requests_pkey primary key (tenant_id, request_id)
);

create index owner_requests_waiting on rtb.owner_requests (tenant_id, made_at) where standing = 'Waiting';
create index owner_requests_link on rtb.owner_requests (tenant_id, link_id, made_at);

grant select, insert, update on rtb.owner_requests to rtb_app;
alter table rtb.owner_requests enable row level security;
create policy one_tenant on rtb.owner_requests to rtb_app using (tenant_id = current_setting('app.tenant', true));
