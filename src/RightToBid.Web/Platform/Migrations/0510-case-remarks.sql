-- What anybody says is wrong on a case's public page, for the council's officers alone. The words go once an officer has settled it.
create table rtb.case_remarks (
    tenant_id varchar not null,
    remark_id uuid not null,
    reference varchar not null,
    asset_name varchar not null,
    words text,
    made_at timestamptz not null,
    outcome varchar,
    settled_by varchar,
    settled_at timestamptz,
    constraint case_remarks_pkey primary key (tenant_id, remark_id),
    constraint case_remarks_settled check ((words is null) = (outcome is not null))
);

create index case_remarks_open on rtb.case_remarks (tenant_id, made_at) where outcome is null;

grant select, insert, update on rtb.case_remarks to rtb_app;
alter table rtb.case_remarks enable row level security;
create policy one_tenant on rtb.case_remarks to rtb_app using (tenant_id = current_setting('app.tenant', true));
