-- The second wall. rtb_app sees one tenant, named in each transaction; rtb_worker sees all; rtb_public sees published read models.
do $$
declare
    wanted varchar;
begin
    foreach wanted in array array['rtb_app', 'rtb_worker', 'rtb_public'] loop
        begin
            execute format('create role %I nologin', wanted);
        exception when duplicate_object or unique_violation then
            null;   -- roles belong to the whole cluster: another database made it
        end;
        if not pg_has_role(current_user, wanted, 'member') then
            execute format('grant %I to current_user', wanted);
        end if;
    end loop;
end $$;

grant usage on schema rtb to rtb_app, rtb_worker, rtb_public;

grant select, insert, update on rtb.mt_streams to rtb_app, rtb_worker;
grant select, insert on rtb.mt_events to rtb_app, rtb_worker;
grant usage on sequence rtb.mt_events_sequence to rtb_app, rtb_worker;
grant select, insert on rtb.commands to rtb_app, rtb_worker;
grant select, insert, update, delete on rtb.deadlines to rtb_app, rtb_worker;
grant select, insert, update on rtb.outbox to rtb_app, rtb_worker;
grant select, insert, update on rtb.counters to rtb_app, rtb_worker;
grant select on rtb.read_models to rtb_app, rtb_worker;

do $$
declare
    walled varchar;
begin
    foreach walled in array array['mt_streams', 'mt_events', 'commands', 'deadlines', 'outbox', 'counters'] loop
        execute format('alter table rtb.%I enable row level security', walled);
        execute format(
            'create policy one_tenant on rtb.%I to rtb_app using (tenant_id = current_setting(''app.tenant'', true))', walled);
        execute format('create policy every_tenant on rtb.%I to rtb_worker using (true)', walled);
    end loop;
end $$;
