-- The parish or ward whose body it is: what lies there is on its first page.
alter table rtb.bodies add column place_code varchar;
