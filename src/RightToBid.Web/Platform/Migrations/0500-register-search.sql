-- A word is found in the middle of another, and a misspelt one by what it shares with others. The extension comes with PostgreSQL.
create extension if not exists pg_trgm;

-- Every word of the published register and in how many entries it stands; beside the empty word, how many entries there are. It is
-- counted anew every night, over all authorities, and serves to choose how to search and what to offer: what is found never depends on it.
create table rtb.register_words (
    word varchar not null,
    entries bigint not null,
    constraint register_words_pkey primary key (word)
);

create index register_words_like on rtb.register_words using gin (word gin_trgm_ops);

grant select on rtb.register_words to rtb_public;
grant select, insert, update, delete on rtb.register_words to rtb_worker;
alter table rtb.register_words enable row level security;
create policy published on rtb.register_words for select to rtb_public using (true);
create policy every_word on rtb.register_words to rtb_worker using (true);

-- What lies in a parish or a ward is found from the place.
create index places_by_code on rtb.places (code);
create index land_places_by_place on rtb.land_places (tenant_id, place_id);
