-- A text in the letters that are searched for: without accents and apostrophes, and with "and" for "&". The same in code: SearchText.Plain.
create function rtb.plain_letters(said text) returns text
    language sql immutable parallel safe
    return lower(regexp_replace(
        regexp_replace(normalize(said, NFD), '[\u0300-\u036F''\u2018\u2019\u201B\u02BC\u2032`\u00B4]', '', 'g'), ' ?& ?', ' and ', 'g'));

-- The patterns of what somebody follows are brought to them too. One that would be left with no letter stays as it was: it finds nothing, where the
-- other would find everything.
update rtb.followings set patterns = (
    select array_agg(coalesce(nullif(replace(rtb.plain_letters(pattern), ' and ', '%and%'), '%%'), pattern) order by place)
    from unnest(patterns) with ordinality as each (pattern, place))
where cardinality(patterns) > 0;

update rtb.webhooks set patterns = (
    select array_agg(coalesce(nullif(replace(rtb.plain_letters(pattern), ' and ', '%and%'), '%%'), pattern) order by place)
    from unnest(patterns) with ordinality as each (pattern, place))
where cardinality(patterns) > 0;

-- Words that the register has in these letters no longer would be offered to whoever misspelt one, until they are counted at night.
delete from rtb.register_words where word ~ '[^ -~]|[''&`]';
