-- Two that were recorded at one moment are two.
alter table rtb.case_stand_ins add column stand_in_id uuid not null default gen_random_uuid();
alter table rtb.case_stand_ins drop constraint case_stand_ins_pkey;
alter table rtb.case_stand_ins add constraint case_stand_ins_pkey primary key (tenant_id, stand_in_id);
alter table rtb.case_stand_ins alter column stand_in_id drop default;
