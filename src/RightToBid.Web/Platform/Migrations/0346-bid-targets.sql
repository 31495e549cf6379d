-- What a group needs to raise for its bid. The group's own affair: in no event, on no public page, and not shown to the council.
create table rtb.bid_targets (
    tenant_id varchar not null,
    bid_id uuid not null,
    target_in_pounds integer not null check (target_in_pounds > 0),
    set_by varchar not null,
    set_at timestamptz not null,
    constraint bid_targets_pkey primary key (tenant_id, bid_id)
);

grant select, insert, update, delete on rtb.bid_targets to rtb_app;
alter table rtb.bid_targets enable row level security;
create policy one_tenant on rtb.bid_targets to rtb_app using (tenant_id = current_setting('app.tenant', true));
