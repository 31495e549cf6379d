-- Somebody who types the name of a parish or a ward is led to what lies in it.
create index places_by_name on rtb.places (rtb.plain_letters(name));
