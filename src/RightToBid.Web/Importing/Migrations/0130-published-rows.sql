-- Rows of registers as councils published them: every cell under its own heading, whatever became of it. Not in events, for a
-- column that nobody knows may name a person; a row can be erased here and its case stays readable.
create table rtb.published_rows (
    tenant_id varchar not null,
    row_id uuid not null,
    list_entry_id uuid,
    nomination_id uuid,
    file varchar not null,
    sha256 varchar not null,
    sheet varchar,
    row_number integer not null,
    status varchar not null,
    cells jsonb not null,
    issues jsonb not null,
    compared jsonb not null,
    recorded_at timestamptz not null,
    constraint published_rows_pkey primary key (tenant_id, row_id)
);

create index published_rows_list_entry on rtb.published_rows (tenant_id, list_entry_id) where list_entry_id is not null;
create index published_rows_nomination on rtb.published_rows (tenant_id, nomination_id) where nomination_id is not null;

grant select, insert, update, delete on rtb.published_rows to rtb_app;
alter table rtb.published_rows enable row level security;
create policy one_tenant on rtb.published_rows to rtb_app using (tenant_id = current_setting('app.tenant', true));
