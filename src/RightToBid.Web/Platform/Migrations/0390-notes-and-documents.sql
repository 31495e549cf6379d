-- What officers write down about a case, for themselves: no fact of it, in no event and on no public page. Words can be taken away.
create table rtb.case_notes (
    tenant_id varchar not null,
    note_id uuid not null,
    reference varchar not null,
    words text,
    written_by varchar not null,
    written_at timestamptz not null,
    taken_away_by varchar,
    taken_away_at timestamptz,
    constraint case_notes_pkey primary key (tenant_id, note_id)
);

create index case_notes_case on rtb.case_notes (tenant_id, reference, written_at);

grant select, insert, update on rtb.case_notes to rtb_app;
alter table rtb.case_notes enable row level security;
create policy one_tenant on rtb.case_notes to rtb_app using (tenant_id = current_setting('app.tenant', true));

-- The documents of a case: what each is, and whether it is published. The file itself is kept with the evidence, under the same identifier.
create table rtb.case_documents (
    tenant_id varchar not null,
    document_id uuid not null,
    reference varchar not null,
    kind varchar not null,
    title varchar not null,
    added_by varchar not null,
    added_at timestamptz not null,
    constraint case_documents_pkey primary key (tenant_id, document_id)
);

create index case_documents_case on rtb.case_documents (tenant_id, reference, added_at);

grant select, insert, update on rtb.case_documents to rtb_app;
alter table rtb.case_documents enable row level security;
create policy one_tenant on rtb.case_documents to rtb_app using (tenant_id = current_setting('app.tenant', true));

-- The published documents, whole: public pages read these rows and no others. A document that is no longer published has no row.
create table rtb.published_documents (
    tenant_id varchar not null,
    document_id uuid not null,
    reference varchar not null,
    kind varchar not null,
    title varchar not null,
    ending varchar not null,
    media_type varchar not null,
    content bytea not null,
    published_by varchar not null,
    published_at timestamptz not null,
    constraint published_documents_pkey primary key (tenant_id, document_id)
);

create index published_documents_case on rtb.published_documents (tenant_id, lower(reference));

grant select, insert, update, delete on rtb.published_documents to rtb_app;
grant select (tenant_id, document_id, reference, kind, title, ending, media_type, content, published_at) on rtb.published_documents to rtb_public;
alter table rtb.published_documents enable row level security;
create policy one_tenant on rtb.published_documents to rtb_app using (tenant_id = current_setting('app.tenant', true));
create policy published on rtb.published_documents for select to rtb_public using (true);
