-- Answers given on the way through a journey of questions, before anything is recorded. Deleted when the journey ends.
create table rtb.drafts (
    tenant_id varchar not null,
    draft_id uuid not null,
    journey varchar not null,
    actor varchar not null,
    answers jsonb not null,
    updated_at timestamptz not null,
    constraint drafts_pkey primary key (tenant_id, draft_id)
);

create index drafts_actor on rtb.drafts (tenant_id, actor, journey, updated_at);

grant select, insert, update, delete on rtb.drafts to rtb_app;
alter table rtb.drafts enable row level security;
create policy one_tenant on rtb.drafts to rtb_app using (tenant_id = current_setting('app.tenant', true));

-- Who people are. Never in events, which hold only a party's identifier; erased when there is no reason left to keep it.
create table rtb.parties (
    tenant_id varchar not null,
    party_id uuid not null,
    name text,
    address text,
    email text,
    telephone text,
    purpose varchar not null,
    keep_until date,
    recorded_at timestamptz not null,
    constraint parties_pkey primary key (tenant_id, party_id)
);

grant select, insert, update, delete on rtb.parties to rtb_app;
alter table rtb.parties enable row level security;
create policy one_tenant on rtb.parties to rtb_app using (tenant_id = current_setting('app.tenant', true));
