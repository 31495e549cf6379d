-- What is followed can be what ends within some days. Whoever follows it is reminded of each end when it comes so near: up to which day that was done.
alter table rtb.followings
    add column within_days integer,
    add column reminded_on date,
    add constraint followings_within check ((within_days is not null) = (coalesce(show, '') in ('ends-soon', 'moratorium-ending')));

alter table rtb.webhooks
    add column within_days integer,
    add constraint webhooks_within check ((within_days is not null) = (coalesce(show, '') in ('ends-soon', 'moratorium-ending')));
