-- Where a body is active and what it benefits, by the codes of councils: so that the register can answer what regulation 4 asks.
alter table rtb.bodies
    add column active_in varchar[] not null default '{}',
    add column benefits varchar[] not null default '{}';

-- Parishes that share part of a boundary (regulation 4(2)(a)), each pair once, by their codes in order.
create table rtb.adjoining_parishes (
    tenant_id varchar not null,
    first_code varchar not null,
    second_code varchar not null,
    from_on date not null,
    until_on date,
    set_by varchar not null,
    set_at timestamptz not null,
    constraint adjoining_parishes_pkey primary key (tenant_id, first_code, second_code, set_at),
    constraint adjoining_parishes_ordered check (first_code < second_code)
);

create unique index adjoining_parishes_once on rtb.adjoining_parishes (tenant_id, first_code, second_code) where until_on is null;

grant select, insert, update on rtb.adjoining_parishes to rtb_app;
alter table rtb.adjoining_parishes enable row level security;
create policy one_tenant on rtb.adjoining_parishes to rtb_app using (tenant_id = current_setting('app.tenant', true));
