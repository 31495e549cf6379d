-- The words of a text, as the register knows them: what stands between spaces and marks.
create function rtb.words_of(said text) returns text[]
    language sql immutable parallel safe
    return string_to_array(translate(said, E'/,.;()\n\r\t', repeat(' ', 9)), ' ');

-- A search for part of a word looks up the words that have it, and then the entries that have those. So every word is known from the moment at
-- which its entry is; only how many entries have it is counted at night. The rows are written by whoever changes an entry, in the same transaction.
create function rtb.note_register_words() returns trigger
    language plpgsql security definer set search_path = ''
as $$
begin
    insert into rtb.register_words (word, entries)
    select distinct word, 0 from unnest(rtb.words_of(new.search_text)) as word where word <> '' order by word
    on conflict (word) do nothing;
    return null;
end
$$;
