-- Programs that are sent what happens, and what of. As with followers, they are of the site and of no council (tenant "site"). The secret is sealed.
create table rtb.webhooks (
    tenant_id varchar not null,
    webhook_id uuid not null,
    email varchar not null,
    address varchar not null,
    sealed_secret varchar,
    authority varchar,
    reference varchar,
    place varchar,
    words varchar,
    patterns varchar[],
    show varchar,
    asked_at timestamptz not null,
    confirmed_at timestamptz,
    position bigint not null default 0,
    delivered bigint not null default 0,
    failing_since timestamptz,
    stopped_at timestamptz,
    constraint webhooks_pkey primary key (tenant_id, webhook_id)
);

create index webhooks_email on rtb.webhooks (tenant_id, lower(email));
create index webhooks_standing on rtb.webhooks (position) where confirmed_at is not null and stopped_at is null;
create index webhooks_unconfirmed on rtb.webhooks (asked_at) where confirmed_at is null;

grant select, insert, update, delete on rtb.webhooks to rtb_app;
grant select, update, delete on rtb.webhooks to rtb_worker;
alter table rtb.webhooks enable row level security;
create policy one_tenant on rtb.webhooks to rtb_app using (tenant_id = current_setting('app.tenant', true));
create policy every_tenant on rtb.webhooks to rtb_worker using (true);
