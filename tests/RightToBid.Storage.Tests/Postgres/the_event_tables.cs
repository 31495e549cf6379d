using Npgsql;

using RightToBid.Storage.Database;
using RightToBid.Storage.Streams;
using RightToBid.Storage.Tests.LightSwitch;

namespace RightToBid.Storage.Tests.Postgres;

/// <summary>The tables are in the format of Marten 9.29, so that it can open them.</summary>
public class the_event_tables(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task have_the_columns_of_the_format_and_no_others()
    {
        (await Lines("""
            select table_name || '.' || column_name || ' ' || data_type || coalesce('(' || character_maximum_length || ')', '')
            from information_schema.columns where table_schema = 'rtb' and table_name in ('mt_streams', 'mt_events')
            """)).ShouldBe(
            [
                "mt_streams.tenant_id character varying",
                "mt_streams.id uuid",
                "mt_streams.type character varying",
                "mt_streams.version bigint",
                "mt_streams.timestamp timestamp with time zone",
                "mt_streams.created timestamp with time zone",
                "mt_streams.is_archived boolean",
                "mt_events.seq_id bigint",
                "mt_events.id uuid",
                "mt_events.stream_id uuid",
                "mt_events.version bigint",
                "mt_events.data jsonb",
                "mt_events.bdata bytea",
                "mt_events.type character varying(500)",
                "mt_events.timestamp timestamp with time zone",
                "mt_events.tenant_id character varying",
                "mt_events.mt_dotnet_type character varying",
                "mt_events.correlation_id character varying",
                "mt_events.causation_id character varying",
                "mt_events.headers jsonb",
                "mt_events.user_name character varying",
                "mt_events.is_archived boolean",
            ],
            ignoreOrder: true);
    }

    [Fact]
    public async Task have_the_keys_of_the_format_by_name_and_no_index_beside_them()
    {
        (await Lines("select indexname || ' ' || substring(indexdef from '\\(.*') from pg_indexes where schemaname = 'rtb' and tablename like 'mt\\_%'"))
            .ShouldBe(
            [
                "pkey_mt_streams_tenant_id_id (tenant_id, id)",
                "pkey_mt_events_seq_id (seq_id)",
                "pk_mt_events_stream_and_version (tenant_id, stream_id, version)",
            ],
            ignoreOrder: true);
        (await Lines("select conname || ' ' || pg_get_constraintdef(oid) from pg_constraint where contype = 'f' and conrelid = 'rtb.mt_events'::regclass"))
            .ShouldBe(["fkey_mt_events_stream_id_tenant_id FOREIGN KEY (tenant_id, stream_id) REFERENCES rtb.mt_streams(tenant_id, id)"]);
        (await Lines("select pg_get_serial_sequence('rtb.mt_events', 'seq_id')")).ShouldBe(["rtb.mt_events_sequence"]);
    }

    [Fact]
    public async Task hold_rows_as_the_format_wants_them()
    {
        var lamp = await house.Lamp(room: "larder");
        var command = house.By("child", errand: "errand 3") with { OnBehalfOf = "parent", CausationId = "a dare" };
        await house.SwitchOn(lamp, command);

        (await Lines($"""
            select concat_ws('|', version, type, data, mt_dotnet_type, correlation_id, causation_id, user_name, headers - 'chain', length(headers ->> 'chain'), is_archived, bdata is null,
                timestamp = '2020-05-12T11:00:00Z', tenant_id)
            from rtb.mt_events where stream_id = '{lamp}' and version = 2
            """)).ShouldBe(
            [
                "2|switched_on|{\"on\": \"2020-05-13\"}|RightToBid.Storage.Tests.LightSwitch.SwitchedOn, RightToBid.Storage.Tests|" +
                $"errand 3|a dare|child|{{\"command_id\": \"{command.CommandId}\", \"on_behalf_of\": \"parent\"}}|64|f|t|t|{TestHouse.Tenant}",
            ]);
        (await Lines($"select concat_ws('|', type, version, is_archived) from rtb.mt_streams where id = '{lamp}'")).ShouldBe(["lamp|2|f"]);
    }

    [Theory]
    [InlineData("update rtb.mt_events set data = '{}'")]
    [InlineData("update rtb.mt_events set user_name = 'nobody'")]
    [InlineData("delete from rtb.mt_events")]
    [InlineData("truncate rtb.mt_events cascade")]
    public async Task let_nobody_change_an_event(string sql)
    {
        await house.Lamp();

        (await Should.ThrowAsync<PostgresException>(() => AsOwner(sql))).MessageText.ShouldBe("Events are only ever added");
    }

    [Fact]
    public async Task let_an_event_be_archived_and_no_longer_take_more_for_its_stream()
    {
        var lamp = await house.Lamp();
        await AsOwner($"update rtb.mt_events set is_archived = true where stream_id = '{lamp}'");
        await AsOwner($"update rtb.mt_streams set is_archived = true where id = '{lamp}'");

        await Should.ThrowAsync<ConcurrencyConflictException>(() => house.SwitchOn(lamp));

        await AsOwner($"update rtb.mt_streams set is_archived = false where id = '{lamp}'");
        (await house.SwitchOn(lamp)).Version.ShouldBe(2);
    }

    [Fact]
    public async Task may_hold_what_martens_refused_appends_leave_behind()
    {
        var (lamp, leftover) = (await house.Lamp(), house.NewId());
        await AsOwner($"""
            insert into rtb.mt_streams (tenant_id, id, type, version) values ('{TestHouse.Tenant}', '{leftover}', null, 0);
            insert into rtb.mt_events (seq_id, id, stream_id, version, data, type, timestamp, tenant_id, headers)
            select n, '{house.NewId()}', '{leftover}', n, '{"{}"}', 'tombstone', '-infinity', '{TestHouse.Tenant}', 'null'
            from (select nextval('rtb.mt_events_sequence') as n) drawn;
            select nextval('rtb.mt_events_sequence');
            """);

        (await house.EventsOf(leftover)).ShouldBeEmpty();
        (await house.SwitchOn(lamp)).Version.ShouldBe(2);
        await house.Kernel.ReadModels.Rebuild("lamps");
        await house.NothingDiffers();
        (await house.Kernel.Events.Execute<Lamp>(
            leftover, house.By("electrician"), _ => Decided.Of(new LampInstalled("the leftover's room", On("Saturday 1 May 2100"))))).Version.ShouldBe(1);
        (await house.Kernel.Events.Load<Lamp>(TestHouse.Tenant, leftover)).State.Room.ShouldBe("the leftover's room");
    }

    [Fact]
    public async Task are_read_to_the_end_or_not_at_all_where_a_name_is_unknown()
    {
        var lamp = await house.Lamp(tenant: "E07000007");
        await AsOwner($"""
            insert into rtb.mt_events (seq_id, id, stream_id, version, data, type, timestamp, tenant_id)
            values (nextval('rtb.mt_events_sequence'), '{house.NewId()}', '{lamp}', 2, '{"{}"}', 'lamp_exploded', '2020-05-12', 'E07000007');
            update rtb.mt_streams set version = 2 where id = '{lamp}'
            """);
        try
        {
            (await Should.ThrowAsync<UnknownEventException>(() => house.SwitchOn(lamp, house.By("child", tenant: "E07000007"))))
                .Message.ShouldContain("lamp_exploded");
            await Should.ThrowAsync<UnknownEventException>(() => house.Kernel.ReadModels.Rebuild("lamps"));
        }
        finally
        {
            await AsOwner($"""
                alter table rtb.mt_events disable trigger user;
                delete from rtb.mt_events where type = 'lamp_exploded';
                alter table rtb.mt_events enable trigger user;
                update rtb.mt_streams set version = 1 where id = '{lamp}'
                """);
        }
    }

    private async Task AsOwner(string sql)
    {
        await using var connection = new NpgsqlConnection(house.ConnectionString + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private Task<IReadOnlyList<string>> Lines(string sql) =>
        house.Kernel.Database.Query(Scope.Worker, $"select line from ({sql}) as lines (line)", null, row => row.Text("line"));
}
