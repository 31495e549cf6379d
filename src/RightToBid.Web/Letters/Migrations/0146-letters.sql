-- What an authority's letters begin and end with.
create table rtb.letter_settings (
    tenant_id varchar not null,
    council varchar not null,
    address text not null,
    telephone varchar,
    email varchar,
    signatory varchar not null,
    closing text,
    updated_by varchar not null,
    updated_at timestamptz not null,
    constraint letter_settings_pkey primary key (tenant_id)
);

grant select, insert, update, delete on rtb.letter_settings to rtb_app;
alter table rtb.letter_settings enable row level security;
create policy one_tenant on rtb.letter_settings to rtb_app using (tenant_id = current_setting('app.tenant', true));

-- Letters handed over for e-mail, as they were sent. They name people, so they are kept here and never in an event.
create table rtb.posted_letters (
    tenant_id varchar not null,
    letter_id uuid not null,
    reference varchar not null,
    letter varchar not null,
    party_id uuid,
    to_address varchar not null,
    reply_to varchar,
    council varchar not null,
    subject varchar not null,
    body text not null,
    posted_by varchar not null,
    posted_at timestamptz not null,
    sent_at timestamptz,
    constraint posted_letters_pkey primary key (tenant_id, letter_id)
);

create index posted_letters_case on rtb.posted_letters (tenant_id, reference, posted_at);

grant select, insert, update, delete on rtb.posted_letters to rtb_app;
alter table rtb.posted_letters enable row level security;
create policy one_tenant on rtb.posted_letters to rtb_app using (tenant_id = current_setting('app.tenant', true));
