-- Drafts that nobody came back to are deleted at night, for every authority. What they say is nobody's business but their author's.
grant select (tenant_id, draft_id, updated_at), delete on rtb.drafts to rtb_worker;
create policy every_tenant on rtb.drafts to rtb_worker using (true);
create index drafts_age on rtb.drafts (updated_at);
