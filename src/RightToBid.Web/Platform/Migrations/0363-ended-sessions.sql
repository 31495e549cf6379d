-- Sessions that somebody signed out of. A copy of their cookie is refused until it has run out by itself.
create table rtb.ended_sessions (
    tenant_id varchar not null,
    session_id uuid not null,
    ended_at timestamptz not null,
    constraint ended_sessions_pkey primary key (tenant_id, session_id)
);

grant select, insert, delete on rtb.ended_sessions to rtb_app;
alter table rtb.ended_sessions enable row level security;
create policy one_tenant on rtb.ended_sessions to rtb_app using (tenant_id = current_setting('app.tenant', true));
