-- Files that prove that a notice was served: kept beside the events, which hold their identifiers and hashes. They may name people,
-- so they can be erased, and the history stays readable.
create table rtb.evidence (
    tenant_id varchar not null,
    evidence_id uuid not null,
    file_name varchar not null,
    media_type varchar not null,
    sha256 varchar not null,
    content bytea not null,
    kept_at timestamptz not null,
    constraint evidence_pkey primary key (tenant_id, evidence_id)
);

grant select, insert, delete on rtb.evidence to rtb_app;
alter table rtb.evidence enable row level security;
create policy one_tenant on rtb.evidence to rtb_app using (tenant_id = current_setting('app.tenant', true));
