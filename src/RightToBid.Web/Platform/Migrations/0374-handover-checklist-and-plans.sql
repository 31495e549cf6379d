-- What a group ticks on the way to opening: done, or not needed, with the day. The group's own list; in no event.
create table rtb.handover_checklist (
    tenant_id varchar not null,
    handover_id uuid not null,
    item varchar not null,
    outcome varchar not null,
    settled_on date not null,
    note varchar,
    settled_by varchar not null,
    settled_at timestamptz not null,
    constraint handover_checklist_pkey primary key (tenant_id, handover_id, item)
);

-- By which day a group means to have done each step of its bid.
create table rtb.bid_plans (
    tenant_id varchar not null,
    bid_id uuid not null,
    task varchar not null,
    by_on date not null,
    set_by varchar not null,
    set_at timestamptz not null,
    constraint bid_plans_pkey primary key (tenant_id, bid_id, task)
);

grant select, insert, update, delete on rtb.handover_checklist, rtb.bid_plans to rtb_app;
alter table rtb.handover_checklist enable row level security;
alter table rtb.bid_plans enable row level security;
create policy one_tenant on rtb.handover_checklist to rtb_app using (tenant_id = current_setting('app.tenant', true));
create policy one_tenant on rtb.bid_plans to rtb_app using (tenant_id = current_setting('app.tenant', true));
