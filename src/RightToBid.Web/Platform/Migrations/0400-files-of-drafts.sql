-- Files that somebody adds to a draft before it is sent. They are their author's alone, and go with the draft: ended, deleted, erased or too old.
create table rtb.draft_files (
    tenant_id varchar not null,
    file_id uuid not null,
    draft_id uuid not null,
    kind varchar not null,
    file_name varchar not null,
    media_type varchar not null,
    sha256 varchar not null,
    content bytea not null,
    added_at timestamptz not null,
    constraint draft_files_pkey primary key (tenant_id, file_id),
    constraint draft_files_draft foreign key (tenant_id, draft_id) references rtb.drafts (tenant_id, draft_id) on delete cascade
);

create index draft_files_draft on rtb.draft_files (tenant_id, draft_id, added_at);

grant select, insert, update, delete on rtb.draft_files to rtb_app;
alter table rtb.draft_files enable row level security;
create policy one_tenant on rtb.draft_files to rtb_app using (tenant_id = current_setting('app.tenant', true));
