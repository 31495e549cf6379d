-- A letter is kept as it was sent, by whatever means it went: the page, and the document beside it. Events hold the hashes of both. Letters
-- name people, so they can be erased, and the history stays readable.
alter table rtb.posted_letters rename to kept_letters;
alter table rtb.kept_letters rename constraint posted_letters_pkey to kept_letters_pkey;
alter index rtb.posted_letters_case rename to kept_letters_case;
alter table rtb.kept_letters alter column to_address drop not null;
alter table rtb.kept_letters add column document bytea;
