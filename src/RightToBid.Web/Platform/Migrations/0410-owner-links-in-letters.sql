-- A letter to an owner carries the owner's address and code, and can be printed again: both are kept sealed, as long as the link stands.
alter table rtb.owner_links add column sealed varchar;

-- Whose address and code a kept letter had. In the letter itself they are blacked out.
alter table rtb.kept_letters add column owner_link_id uuid;
