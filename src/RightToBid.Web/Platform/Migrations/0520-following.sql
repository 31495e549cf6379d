-- People without an account who follow cases, and what they follow. They are of the site and of no council (tenant "site"): what somebody follows is
-- not a council's to know. The address stands in one row alone, which goes with the last thing that is followed.
create table rtb.followers (
    tenant_id varchar not null,
    follower_id uuid not null,
    email varchar not null,
    asked_on date not null,
    asked_times integer not null,
    constraint followers_pkey primary key (tenant_id, follower_id)
);

create unique index followers_email on rtb.followers (tenant_id, lower(email));

create table rtb.followings (
    tenant_id varchar not null,
    following_id uuid not null,
    follower_id uuid not null,
    asked varchar not null,
    authority varchar,
    reference varchar,
    place varchar,
    words varchar,
    patterns varchar[],
    show varchar,
    choice varchar not null,
    asked_at timestamptz not null,
    confirmed_at timestamptz,
    position bigint not null default 0,
    gathered_on date,
    constraint followings_pkey primary key (tenant_id, following_id),
    constraint followings_follower foreign key (tenant_id, follower_id) references rtb.followers (tenant_id, follower_id) on delete cascade
);

create unique index followings_once on rtb.followings (tenant_id, follower_id, asked);
create index followings_standing on rtb.followings (choice, position) where confirmed_at is not null;
create index followings_unconfirmed on rtb.followings (asked_at) where confirmed_at is null;

grant select, insert, update, delete on rtb.followers, rtb.followings to rtb_app;
grant select, update, delete on rtb.followings to rtb_worker;
grant select (tenant_id, follower_id, asked_on), delete on rtb.followers to rtb_worker;
alter table rtb.followers enable row level security;
alter table rtb.followings enable row level security;
create policy one_tenant on rtb.followers to rtb_app using (tenant_id = current_setting('app.tenant', true));
create policy one_tenant on rtb.followings to rtb_app using (tenant_id = current_setting('app.tenant', true));
create policy every_tenant on rtb.followers to rtb_worker using (true);
create policy every_tenant on rtb.followings to rtb_worker using (true);

-- The worker that gathers what followers are told asks in which parish or ward the land of a case lies.
grant select (tenant_id, place_id, code) on rtb.places to rtb_worker;
grant select (tenant_id, reference, place_id) on rtb.land_places to rtb_worker;
create policy every_tenant on rtb.places for select to rtb_worker using (true);
create policy every_tenant on rtb.land_places for select to rtb_worker using (true);
