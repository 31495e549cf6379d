-- Where several councils took over the area of one: which of them keeps an entry of its lists, said for the entry or for a parish or ward.
create table rtb.allotments (
    tenant_id varchar not null,
    what varchar not null check (what in ('entry', 'place')),
    code varchar not null,
    heir_code varchar not null,
    allotted_by varchar not null,
    allotted_at timestamptz not null,
    constraint allotments_pkey primary key (tenant_id, what, code)
);

grant select, insert, update, delete on rtb.allotments to rtb_app;
grant select (tenant_id, what, code, heir_code) on rtb.allotments to rtb_public;
alter table rtb.allotments enable row level security;
create policy one_tenant on rtb.allotments to rtb_app using (tenant_id = current_setting('app.tenant', true));
create policy published on rtb.allotments for select to rtb_public using (true);
