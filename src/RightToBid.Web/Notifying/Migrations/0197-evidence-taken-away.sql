-- A file that must not be kept can be taken away: its bytes and its name go, and that it was there, since when it is gone and why stay.
alter table rtb.evidence alter column content drop not null;
alter table rtb.evidence add column taken_away_on date;
alter table rtb.evidence add column taken_away_by varchar;
alter table rtb.evidence add column taken_away_because text;

grant update on rtb.evidence to rtb_app;
