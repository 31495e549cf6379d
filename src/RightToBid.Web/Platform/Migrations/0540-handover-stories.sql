-- What a group tells of its handover, in its own words, because somebody who speaks for it agreed. Taken back, the row goes with its words.
create table rtb.handover_stories (
    tenant_id varchar not null,
    handover_id uuid not null,
    reference varchar not null,
    asset_name varchar not null,
    group_name varchar not null,
    words text not null,
    agreed_on date not null,
    agreed_by varchar not null,
    agreed_at timestamptz not null,
    constraint handover_stories_pkey primary key (tenant_id, handover_id)
);

grant select, insert, update, delete on rtb.handover_stories to rtb_app;
grant select (tenant_id, handover_id, reference, asset_name, group_name, words, agreed_on) on rtb.handover_stories to rtb_public;
alter table rtb.handover_stories enable row level security;
create policy one_tenant on rtb.handover_stories to rtb_app using (tenant_id = current_setting('app.tenant', true));
create policy published on rtb.handover_stories for select to rtb_public using (true);
