-- A person's name and address can be erased from letters that were kept. What is left of the page stays, with the day of it.
alter table rtb.kept_letters add column names_erased_on date;
