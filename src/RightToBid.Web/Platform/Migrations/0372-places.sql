-- Parishes and wards as areas of an authority. One that was abolished or renamed keeps its row, with its last day.
create table rtb.places (
    tenant_id varchar not null,
    place_id uuid not null,
    code varchar not null,
    name varchar not null,
    kind varchar not null,
    parent_code varchar,
    from_on date not null,
    until_on date,
    changed_by varchar not null,
    changed_at timestamptz not null,
    constraint places_pkey primary key (tenant_id, place_id),
    constraint places_days check (until_on is null or until_on >= from_on)
);

create unique index places_code on rtb.places (tenant_id, code) where until_on is null;

-- In which parishes and wards the land of a case lies.
create table rtb.land_places (
    tenant_id varchar not null,
    reference varchar not null,
    place_id uuid not null,
    named_by varchar not null,
    named_at timestamptz not null,
    constraint land_places_pkey primary key (tenant_id, reference, place_id)
);

-- Councils whose area touches this one's: a local connection may be with theirs (regulation 1(3) and 4).
create table rtb.neighbouring_authorities (
    tenant_id varchar not null,
    neighbour_code varchar not null,
    from_on date not null,
    until_on date,
    set_by varchar not null,
    set_at timestamptz not null,
    constraint neighbouring_authorities_pkey primary key (tenant_id, neighbour_code, set_at)
);

create unique index neighbouring_authorities_once on rtb.neighbouring_authorities (tenant_id, neighbour_code) where until_on is null;

grant select, insert, update on rtb.places, rtb.neighbouring_authorities to rtb_app;
grant select, insert, delete on rtb.land_places to rtb_app;
grant select (tenant_id, place_id, code, name, kind, parent_code, from_on, until_on) on rtb.places to rtb_public;
grant select (tenant_id, reference, place_id) on rtb.land_places to rtb_public;
alter table rtb.places enable row level security;
alter table rtb.land_places enable row level security;
alter table rtb.neighbouring_authorities enable row level security;
create policy one_tenant on rtb.places to rtb_app using (tenant_id = current_setting('app.tenant', true));
create policy one_tenant on rtb.land_places to rtb_app using (tenant_id = current_setting('app.tenant', true));
create policy one_tenant on rtb.neighbouring_authorities to rtb_app using (tenant_id = current_setting('app.tenant', true));
create policy published on rtb.places for select to rtb_public using (true);
create policy published on rtb.land_places for select to rtb_public using (true);
