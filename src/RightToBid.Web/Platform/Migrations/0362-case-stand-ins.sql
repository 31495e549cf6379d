-- Who stands in for the officer of a case, from a day to a day: by account, never by name. One at a time; earlier ones stay as they were recorded.
create table rtb.case_stand_ins (
    tenant_id varchar not null,
    reference varchar not null,
    account_id uuid not null,
    in_place_of uuid not null,
    from_on date not null,
    to_on date not null check (to_on >= from_on),
    given_by varchar not null,
    given_at timestamptz not null,
    ended_at timestamptz,
    constraint case_stand_ins_pkey primary key (tenant_id, reference, given_at)
);

create unique index case_stand_ins_standing on rtb.case_stand_ins (tenant_id, reference) where ended_at is null;

grant select, insert, update on rtb.case_stand_ins to rtb_app;
alter table rtb.case_stand_ins enable row level security;
create policy one_tenant on rtb.case_stand_ins to rtb_app using (tenant_id = current_setting('app.tenant', true));
