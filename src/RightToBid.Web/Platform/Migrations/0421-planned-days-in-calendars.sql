-- How often a planned day was moved, so that a calendar that has it replaces it; and one that was given up, so that a calendar takes it out.
alter table rtb.bid_plans add column moves integer not null default 0;
alter table rtb.bid_plans add column given_up boolean not null default false;
