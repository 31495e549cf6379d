-- A closed account signs in nowhere; it stays, for the record names it.
alter table identity.accounts add column closed_at timestamptz;

-- Who was invited to which account. The secret of its link is kept as a hash alone, and only once the link was made.
create table rtb.invitations (
    tenant_id varchar not null,
    invitation_id uuid not null,
    email varchar not null,
    roles varchar[] not null,
    group_party_id uuid,
    group_name varchar,
    invited_by varchar not null,
    invited_at timestamptz not null,
    expires_at timestamptz not null,
    secret_hash varchar,
    sent_at timestamptz,
    accepted_at timestamptz,
    withdrawn_at timestamptz,
    constraint invitations_pkey primary key (tenant_id, invitation_id)
);

create index invitations_open on rtb.invitations (tenant_id, invited_at) where accepted_at is null and withdrawn_at is null;

-- The one link by which an account's password can be set anew.
create table rtb.recoveries (
    tenant_id varchar not null,
    account_id uuid not null,
    secret_hash varchar not null,
    expires_at timestamptz not null,
    constraint recoveries_pkey primary key (tenant_id, account_id)
);

grant select, insert, update, delete on rtb.invitations, rtb.recoveries to rtb_app;
alter table rtb.invitations enable row level security;
alter table rtb.recoveries enable row level security;
create policy one_tenant on rtb.invitations to rtb_app using (tenant_id = current_setting('app.tenant', true));
grant select on rtb.invitations to rtb_worker;
create policy every_tenant on rtb.invitations to rtb_worker using (true);
create policy one_tenant on rtb.recoveries to rtb_app using (tenant_id = current_setting('app.tenant', true));
