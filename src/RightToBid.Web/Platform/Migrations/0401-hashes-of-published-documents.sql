-- What a published document is can be checked by whoever has it: its size, and its SHA-256.
alter table rtb.published_documents add column bytes bigint;
alter table rtb.published_documents add column sha256 varchar;
update rtb.published_documents set bytes = length(content), sha256 = encode(sha256(content), 'hex');
alter table rtb.published_documents alter column bytes set not null;
alter table rtb.published_documents alter column sha256 set not null;

grant select (bytes, sha256) on rtb.published_documents to rtb_public;
