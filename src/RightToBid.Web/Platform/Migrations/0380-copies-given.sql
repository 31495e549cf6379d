-- That somebody was given a copy of what is kept about them, and how it was made sure who they are. Rows are only added.
create table rtb.copies_given (
    tenant_id varchar not null,
    position bigint generated always as identity,
    subject_id uuid not null,
    identity_check varchar not null,
    given_by varchar not null,
    given_at timestamptz not null,
    constraint copies_given_pkey primary key (tenant_id, position)
);

create index copies_given_subject on rtb.copies_given (tenant_id, subject_id, position);

grant select, insert on rtb.copies_given to rtb_app;
alter table rtb.copies_given enable row level security;
create policy one_tenant on rtb.copies_given to rtb_app using (tenant_id = current_setting('app.tenant', true));
