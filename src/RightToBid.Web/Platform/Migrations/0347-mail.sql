-- How somebody wants e-mails about their cases: an account, or a party that has none. Whoever has no row gets them at once.
create table rtb.mail_preferences (
    tenant_id varchar not null,
    recipient_id uuid not null,
    choice varchar not null,
    chosen_at timestamptz not null,
    constraint mail_preferences_pkey primary key (tenant_id, recipient_id)
);

grant select, insert, update, delete on rtb.mail_preferences to rtb_app;
alter table rtb.mail_preferences enable row level security;
create policy one_tenant on rtb.mail_preferences to rtb_app using (tenant_id = current_setting('app.tenant', true));

-- Which e-mail was written to whom. What has no moment of sending waits for that person's daily one. A subject names an asset and a day, and nobody.
create table rtb.mail_written (
    tenant_id varchar not null,
    mail_id uuid not null,
    recipient_id uuid not null,
    reference varchar not null,
    subject varchar not null,
    written_at timestamptz not null,
    sent_at timestamptz,
    constraint mail_written_pkey primary key (tenant_id, mail_id)
);

create index mail_written_recipient on rtb.mail_written (tenant_id, recipient_id, written_at);
create index mail_written_waiting on rtb.mail_written (tenant_id, written_at) where sent_at is null;
create index mail_written_age on rtb.mail_written (written_at);

grant select, insert, update on rtb.mail_written to rtb_app;
grant select (tenant_id, written_at), delete on rtb.mail_written to rtb_worker;
alter table rtb.mail_written enable row level security;
create policy one_tenant on rtb.mail_written to rtb_app using (tenant_id = current_setting('app.tenant', true));
create policy every_tenant on rtb.mail_written to rtb_worker using (true);
