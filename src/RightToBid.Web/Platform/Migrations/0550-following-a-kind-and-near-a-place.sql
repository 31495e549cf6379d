-- What is followed can be of one kind, and near a point. Where that is on the chart, and how far, is kept to be compared with the register's own.
alter table rtb.followings
    add column kind varchar,
    add column latitude double precision,
    add column longitude double precision,
    add column kilometres bigint,
    add column chart_north double precision,
    add column radius double precision,
    add constraint followings_near check (num_nulls(latitude, longitude, kilometres, chart_north, radius) in (0, 5));

alter table rtb.webhooks
    add column kind varchar,
    add column latitude double precision,
    add column longitude double precision,
    add column kilometres bigint,
    add column chart_north double precision,
    add column radius double precision,
    add constraint webhooks_near check (num_nulls(latitude, longitude, kilometres, chart_north, radius) in (0, 5));

-- The worker that gathers what followers are told asks which of several councils keeps an entry of a list that was split.
grant select (tenant_id, what, code, heir_code) on rtb.allotments to rtb_worker;
create policy every_tenant on rtb.allotments for select to rtb_worker using (true);
