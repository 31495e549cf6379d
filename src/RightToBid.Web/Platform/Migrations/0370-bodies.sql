-- Community bodies as each authority knows them. A body is a public thing: its name may be shown. Who its people are is with the accounts.
create table rtb.bodies (
    tenant_id varchar not null,
    body_id uuid not null,
    name varchar not null,
    body jsonb,
    has_facts boolean not null default false,
    company_number varchar,
    charity_number varchar,
    society_number varchar,
    interest varchar,
    area_of_activity varchar,
    area_of_benefit varchar,
    constitution varchar,
    constitution_on date,
    changed_by varchar not null,
    changed_at timestamptz not null,
    constraint bodies_pkey primary key (tenant_id, body_id)
);

create index bodies_name on rtb.bodies (tenant_id, lower(name));

grant select, insert, update on rtb.bodies to rtb_app;
alter table rtb.bodies enable row level security;
create policy one_tenant on rtb.bodies to rtb_app using (tenant_id = current_setting('app.tenant', true));

-- Every body that speaks already, by its account, its invitation or its case, is one entry; of what it said of itself, the last counts.
-- Where a parish council's land lies is said for each piece of land, so that it has no facts of its own.
with said as (
    select e.tenant_id, (e.data -> g.member ->> 'PartyId')::uuid as body_id, e.data -> g.member ->> 'Name' as name,
           e.data -> g.member -> 'Body' as body, e.seq_id
    from rtb.mt_events e
    join (values ('nomination_received', 'Nominator'), ('bidder_registered', 'Group')) as g (type, member) on g.type = e.type
    where e.data -> g.member ->> 'PartyId' is not null),
last_said as (
    select distinct on (tenant_id, body_id) tenant_id, body_id, name, body from said order by tenant_id, body_id, seq_id desc),
speaks as (
    select authority as tenant_id, group_party_id as body_id, group_name as name, 1 as place from identity.accounts where group_party_id is not null
    union all
    select tenant_id, group_party_id, group_name, 2 from rtb.invitations where group_party_id is not null
    union all
    select tenant_id, body_id, name, 3 from last_said),
once as (
    select distinct on (tenant_id, body_id) tenant_id, body_id, name from speaks where name <> '' order by tenant_id, body_id, place, name)
insert into rtb.bodies (tenant_id, body_id, name, body, has_facts, changed_by, changed_at)
select o.tenant_id, o.body_id, o.name, s.body, s.body is not null and s.body ->> 'Form' <> 'ParishCouncil', 'migration', timestamptz '2026-11-22 00:00:00Z'
from once o left join last_said s on s.tenant_id = o.tenant_id and s.body_id = o.body_id;
