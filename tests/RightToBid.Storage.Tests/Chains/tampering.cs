using Npgsql;

using RightToBid.Storage.Chains;
using RightToBid.Storage.Tests.LightSwitch;

namespace RightToBid.Storage.Tests.Chains;

/// <summary>What somebody changes in the tables as their owner, past every trigger, shows.</summary>
public sealed class tampering : IAsyncLifetime
{
    private readonly TestHouse house = new();
    private Guid lamp;
    private Guid other;

    /// <summary>A lamp with four events, and another with one; nothing differs.</summary>
    public async ValueTask InitializeAsync()
    {
        await house.InitializeAsync();
        (lamp, other) = (await house.Lamp(), await house.Lamp());
        await house.SwitchOn(lamp, house.By("child", errand: "errand 3") with { OnBehalfOf = "parent", CausationId = "a dare" });
        await house.SwitchOff(lamp);
        await house.SwitchOn(lamp);
        await house.NothingDiffers();
    }

    public ValueTask DisposeAsync() => house.DisposeAsync();

    [Theory]
    [InlineData("data = '{\"on\": \"2020-05-14\"}'")]
    [InlineData("data = data || '{\"secret\": null}'")]
    [InlineData("type = 'switched_off'")]
    [InlineData("user_name = 'somebody else'")]
    [InlineData("user_name = null")]
    [InlineData("correlation_id = 'errand 4'")]
    [InlineData("causation_id = null")]
    [InlineData("headers = headers || '{\"on_behalf_of\": \"nobody\"}'")]
    [InlineData("headers = headers || '{\"rule_version\": \"rules-2021\"}'")]
    [InlineData("headers = headers - 'on_behalf_of'")]
    [InlineData("headers = headers || '{\"command_id\": \"0198f0e4-0000-7000-8000-000000000001\"}'")]
    [InlineData("timestamp = timestamp + interval '1 microsecond'")]
    [InlineData("timestamp = timestamp - interval '1 day'")]
    [InlineData("id = '0198f0e4-0000-7000-8000-000000000001'")]
    [InlineData("headers = headers || '{\"chain\": \"0000000000000000000000000000000000000000000000000000000000000000\"}'")]
    public async Task with_anything_that_an_event_says_shows_at_that_event(string change)
    {
        await AsOwner($"update rtb.mt_events set {change} where stream_id = '{lamp}' and version = 2");

        (await Shown())[0].ShouldStartWith("event 2 (switched_o");
        (await Shown())[0].ShouldContain("is not the one that was recorded there: its chain is ");
    }

    [Fact]
    public async Task with_the_time_of_recording_shows_the_time_of_its_command_too()
    {
        await AsOwner($"update rtb.mt_events set timestamp = timestamp - interval '1 day' where stream_id = '{lamp}' and version = 2");

        (await house.Kernel.Verification.Verify()).Differences
            .ShouldContain(one => one.Part == "commands" && one.StreamId == lamp && one.What.StartsWith("event 2 says that it was recorded at 2020-05-11"));
    }

    [Fact]
    public async Task by_taking_a_chain_away_shows()
    {
        await AsOwner($"update rtb.mt_events set headers = headers - 'chain' where stream_id = '{lamp}' and version = 3");

        (await Shown()).ShouldContain("event 3 has no chain: this program did not record them so");
        (await Shown()).ShouldContain(what => what.StartsWith("event 4 (switched_on) is not the one"));
    }

    [Fact]
    public async Task by_removing_an_event_from_the_middle_shows()
    {
        await AsOwner($"delete from rtb.mt_events where stream_id = '{lamp}' and version = 2");

        (await Shown()).ShouldBe(["event 2 is missing"]);
    }

    [Fact]
    public async Task by_removing_two_from_the_middle_shows()
    {
        await AsOwner($"delete from rtb.mt_events where stream_id = '{lamp}' and version in (2, 3)");

        (await Shown()).ShouldBe(["events 2 to 3 are missing"]);
    }

    [Fact]
    public async Task by_removing_one_and_closing_the_gap_shows()
    {
        await AsOwner(
            $"""
            delete from rtb.mt_events where stream_id = '{lamp}' and version = 2;
            update rtb.mt_events set version = 2 where stream_id = '{lamp}' and version = 3;
            update rtb.mt_events set version = 3 where stream_id = '{lamp}' and version = 4;
            update rtb.mt_streams set version = 3 where id = '{lamp}';
            update rtb.chain_heads set version = 3 where stream_id = '{lamp}'
            """);

        var shown = await Shown();
        shown.Count.ShouldBe(2);
        shown[0].ShouldStartWith("event 2 (switched_off) is not the one");
        shown[1].ShouldStartWith("event 3 (switched_on) is not the one");
    }

    [Fact]
    public async Task by_removing_the_first_event_shows()
    {
        await AsOwner($"delete from rtb.mt_events where stream_id = '{lamp}' and version = 1");

        (await Shown()).ShouldBe(["event 1 is missing"]);
    }

    [Fact]
    public async Task by_removing_the_last_event_shows_at_the_head()
    {
        await AsOwner(
            $"""
            delete from rtb.mt_events where stream_id = '{lamp}' and version = 4;
            update rtb.mt_streams set version = 3 where id = '{lamp}'
            """);

        (await Shown()).ShouldBe(["the head that is kept is event 4, the last that is there is 3"]);
    }

    [Fact]
    public async Task by_removing_a_whole_stream_shows_at_the_head()
    {
        await AsOwner($"delete from rtb.mt_events where stream_id = '{lamp}'; delete from rtb.mt_streams where id = '{lamp}'");

        (await Shown()).ShouldBe(["the head that is kept is event 4, and no event is there"]);
    }

    [Fact]
    public async Task by_removing_the_head_shows()
    {
        await AsOwner($"delete from rtb.chain_heads where stream_id = '{lamp}'");

        (await Shown()).ShouldBe(["no head is kept for it, and its last event is 4"]);
    }

    [Fact]
    public async Task by_changing_the_order_of_events_shows_at_each()
    {
        await AsOwner(
            $"""
            update rtb.mt_events set version = 99 where stream_id = '{lamp}' and version = 2;
            update rtb.mt_events set version = 2 where stream_id = '{lamp}' and version = 3;
            update rtb.mt_events set version = 3 where stream_id = '{lamp}' and version = 99
            """);

        var shown = await Shown();
        shown.ShouldContain(what => what.StartsWith("event 2 (switched_off) is not the one"));
        shown.ShouldContain(what => what.StartsWith("event 3 (switched_on) is not the one"));
        shown.ShouldContain(what => what.StartsWith("event 4 (switched_on) is not the one"));
    }

    [Fact]
    public async Task by_inserting_an_event_at_the_end_shows_even_where_its_chain_is_right()
    {
        await Insert(version: 5, after: (await house.EventsOf(lamp))[^1].Chain!);
        await AsOwner($"update rtb.mt_streams set version = 5 where id = '{lamp}'");

        (await Shown()).ShouldBe(["the head that is kept is event 4, the last that is there is 5"]);
    }

    [Fact]
    public async Task by_inserting_an_event_in_the_middle_shows_at_the_next_even_where_its_chain_is_right()
    {
        await AsOwner(
            $"""
            update rtb.mt_events set version = 5 where stream_id = '{lamp}' and version = 4;
            update rtb.mt_events set version = 4 where stream_id = '{lamp}' and version = 3
            """);
        await Insert(version: 3, after: (await house.EventsOf(lamp))[1].Chain!);

        var shown = await Shown();
        shown.ShouldNotContain(what => what.StartsWith("event 3 "));
        shown.ShouldContain(what => what.StartsWith("event 4 (switched_off) is not the one"));
        shown.ShouldContain("the head that is kept is event 4, the last that is there is 5");
    }

    [Fact]
    public async Task by_inserting_an_event_without_a_chain_shows()
    {
        await AsOwner(
            $"""
            insert into rtb.mt_events (seq_id, id, stream_id, version, data, type, timestamp, tenant_id)
            values (nextval('rtb.mt_events_sequence'), '{house.NewId()}', '{lamp}', 5, '{"{}"}', 'switched_off', '2020-05-12', '{TestHouse.Tenant}')
            """);

        (await Shown()).ShouldContain("event 5 has no chain: this program did not record them so");
    }

    [Fact]
    public async Task with_the_last_event_and_its_chain_shows_at_the_head()
    {
        await Rewrite(from: 4);

        (await Shown()).ShouldHaveSingleItem().ShouldStartWith("the head that is kept has the chain ");
    }

    [Fact]
    public async Task with_an_event_and_its_chain_shows_at_the_next()
    {
        await Rewrite(from: 2, upTo: 2);

        (await Shown()).ShouldHaveSingleItem().ShouldStartWith("event 3 (switched_off) is not the one that was recorded there");
    }

    [Fact]
    public async Task by_making_it_another_kind_of_stream_shows()
    {
        await AsOwner($"update rtb.mt_streams set type = 'lantern' where id = '{other}'");

        (await Differences(other)).ShouldHaveSingleItem().ShouldStartWith("event 1 (lamp_installed) is not the one");
        (await Differences(lamp)).ShouldBeEmpty();
    }

    [Fact]
    public async Task by_giving_an_event_to_another_stream_shows_in_both()
    {
        await AsOwner($"update rtb.mt_events set stream_id = '{other}' where stream_id = '{lamp}' and version = 2");

        (await Differences(lamp)).ShouldBe(["event 2 is missing"]);
        (await Differences(other)).ShouldContain(what => what.StartsWith("event 2 (switched_on) is not the one"));
    }

    [Fact]
    public async Task throughout_by_whoever_owns_the_database_and_computes_all_anew_shows_only_against_a_head_in_other_hands()
    {
        var inOtherHands = (await house.Kernel.Events.ReadChain(TestHouse.Tenant, lamp)).Events[^1].Event.Chain;
        await Rewrite(from: 2);
        await AsOwner(
            $"""
            update rtb.chain_heads h set chain = decode(e.headers ->> 'chain', 'hex')
            from rtb.mt_events e where e.stream_id = h.stream_id and e.version = h.version and h.stream_id = '{lamp}'
            """);

        (await Shown()).ShouldBeEmpty();
        (await house.EventsOf(lamp))[^1].Chain.ShouldNotBe(inOtherHands);
    }

    /// <summary>What verification says of the lamp's chain, which is what the chain itself says when it is read.</summary>
    private async Task<IReadOnlyList<string>> Shown()
    {
        var shown = await Differences(lamp);
        var stream = await house.Kernel.Events.ReadChain(TestHouse.Tenant, lamp);
        if (stream.Events.Count > 0)
        {
            stream.Differences.ShouldBe(shown);
        }

        return shown;
    }

    private async Task<IReadOnlyList<string>> Differences(Guid stream)
    {
        await using var connection = new NpgsqlConnection(house.ConnectionString + ";Pooling=false");
        await connection.OpenAsync();
        var differences = new List<Verification.Difference>();
        await Verification.ChainCheck.Run(connection, differences, CancellationToken.None);
        differences.ShouldAllBe(one => one.Part == "chain" && one.TenantId == TestHouse.Tenant);
        return [.. differences.Where(one => one.StreamId == stream).Select(one => one.What)];
    }

    /// <summary>Another actor for these events, each with the chain that then follows from the one before.</summary>
    private async Task Rewrite(long from, long upTo = long.MaxValue)
    {
        var events = await house.EventsOf(lamp);
        var chain = events[(int)from - 2].Chain;
        foreach (var one in events.Where(one => one.Version >= from && one.Version <= upTo))
        {
            await AsOwner($"update rtb.mt_events set user_name = 'a ghost' where stream_id = '{lamp}' and version = {one.Version}");
            chain = await Rechain(one.Version, chain);
        }
    }

    private async Task Insert(long version, string after)
    {
        await AsOwner(
            $"""
            insert into rtb.mt_events (seq_id, id, stream_id, version, data, type, timestamp, tenant_id, user_name, headers)
            values (nextval('rtb.mt_events_sequence'), '{house.NewId()}', '{lamp}', {version}, '{"{\"on\": \"2020-05-13\"}"}', 'switched_off', '2020-05-12',
                '{TestHouse.Tenant}', 'a ghost', '{"{}"}')
            """);
        await Rechain(version, after);
    }

    private async Task<string> Rechain(long version, string? after)
    {
        await using var connection = new NpgsqlConnection(house.ConnectionString + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            $"""
            select {Storage.Streams.EventRows.ColumnsWithStreamType}
            from rtb.mt_events e join rtb.mt_streams s on s.id = e.stream_id where e.stream_id = '{lamp}' and e.version = {version}
            """,
            connection);
        await using var reader = await command.ExecuteReaderAsync();
        await reader.ReadAsync();
        var chain = Storage.Streams.EventRows.ReadLink(reader).Link.Chain(after, new Utf8Text());
        await AsOwner($"update rtb.mt_events set headers = headers || '{"{\"chain\": \""}{chain}{"\"}"}' where stream_id = '{lamp}' and version = {version}");
        return chain;
    }

    /// <summary>As the superuser, with the triggers and foreign keys out of the way.</summary>
    private async Task AsOwner(string sql)
    {
        await using var connection = new NpgsqlConnection(house.ConnectionString + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"set session_replication_role = replica; {sql}", connection);
        await command.ExecuteNonQueryAsync();
    }
}
