-- Which bodies know each other: one asks, the other accepts, either ends it.
create table rtb.body_links (
    tenant_id varchar not null,
    link_id uuid not null,
    asking_body_id uuid not null,
    asked_body_id uuid not null,
    asked_by varchar not null,
    asked_at timestamptz not null,
    accepted_by varchar,
    accepted_at timestamptz,
    ended_by varchar,
    ended_at timestamptz,
    constraint body_links_pkey primary key (tenant_id, link_id),
    constraint body_links_others check (asking_body_id <> asked_body_id)
);

create unique index body_links_once on rtb.body_links (tenant_id, least(asking_body_id, asked_body_id), greatest(asking_body_id, asked_body_id))
    where ended_at is null;

-- Which bodies stand beside the one whose bid it is. The request itself, and who made it, is in the case.
create table rtb.consortium_members (
    tenant_id varchar not null,
    bid_id uuid not null,
    body_id uuid not null,
    joined_at timestamptz not null,
    joined_on date not null,
    named_by varchar not null,
    may_act boolean not null,
    left_on date,
    left_by varchar,
    constraint consortium_members_pkey primary key (tenant_id, bid_id, body_id, joined_at)
);

create unique index consortium_members_once on rtb.consortium_members (tenant_id, bid_id, body_id) where left_on is null;
create index consortium_members_body on rtb.consortium_members (tenant_id, body_id) where left_on is null;

grant select, insert, update on rtb.body_links, rtb.consortium_members to rtb_app;
alter table rtb.body_links enable row level security;
alter table rtb.consortium_members enable row level security;
create policy one_tenant on rtb.body_links to rtb_app using (tenant_id = current_setting('app.tenant', true));
create policy one_tenant on rtb.consortium_members to rtb_app using (tenant_id = current_setting('app.tenant', true));
