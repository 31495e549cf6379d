using System.Text.Json;

using Npgsql;

using RightToBid.Storage.Database;
using RightToBid.Storage.Redactions;
using RightToBid.Storage.Streams;
using RightToBid.Storage.Tests.LightSwitch;

namespace RightToBid.Storage.Tests.Chains;

/// <summary>Words go out of an event for good, by one way only: with a note that says so, and that the chain is held against.</summary>
public sealed class redacting : IAsyncLifetime
{
    private readonly TestHouse house = new();
    private Guid lamp;

    /// <summary>A lamp with four events, of which the first and the third name Zoe.</summary>
    public async ValueTask InitializeAsync()
    {
        await house.InitializeAsync();
        lamp = await house.Lamp(room: "the room of Zoe");
        await house.SwitchOn(lamp);
        await house.Kernel.Events.Execute<Lamp>(lamp, house.By("parent"), _ => Decided.Of(new LampMoved("the attic of Zoe")));
        await house.SwitchOff(lamp);
        await house.NothingDiffers();
    }

    public ValueTask DisposeAsync() => house.DisposeAsync();

    [Fact]
    public async Task takes_the_words_out_of_events_and_read_models_and_leaves_every_chain_as_it_was()
    {
        var before = await house.EventsOf(lamp);
        (await Redact("Zoe")).ShouldBe(2);

        var after = await house.EventsOf(lamp);
        after.Select(happened => happened.Chain).ShouldBe(before.Select(happened => happened.Chain));
        after[0].Data.ShouldBe(((LampInstalled)before[0].Data) with { Room = "the room of [gone]" });
        after[2].Data.ShouldBe(new LampMoved("the attic of [gone]"));
        (await Words("select room as it from rtb.rm_lamps")).ShouldBe(["the attic of [gone]"]);
        (await Words("select data::text as it from rtb.mt_events where data::text like '%Zoe%'")).ShouldBeEmpty();

        var report = await house.Kernel.Verification.Verify();
        report.Differences.ShouldBeEmpty();
        report.Redactions.ShouldBe(2);
        (await house.Kernel.ReadModels.Rebuild("lamps")).Changed.ShouldBe(0);
    }

    [Fact]
    public async Task says_who_did_it_when_why_and_of_what()
    {
        await Redact("Zoe");

        var chain = await house.Kernel.Events.ReadChain(TestHouse.Tenant, lamp);
        chain.Differences.ShouldBeEmpty();
        chain.Events.Select(one => one.Redaction is not null).ShouldBe([true, false, true, false]);
        var note = chain.Events[0].Redaction!;
        (note.Because, note.By, note.At).ShouldBe(("Asked", "legal", house.Clock.Now));
        note.Members.ShouldBe(["room"]);
        note.Chain.ShouldNotBe(chain.Events[0].Event.Chain);
    }

    [Fact]
    public async Task goes_on_with_commands_after_it_and_with_more_words_of_the_same_event()
    {
        await Redact("Zoe");
        await house.SwitchOn(lamp);
        (await Redact("attic")).ShouldBe(1);

        ((LampMoved)(await house.EventsOf(lamp))[2].Data).Room.ShouldBe("the [gone] of [gone]");
        await house.NothingDiffers();
        (await house.Kernel.Verification.Verify()).Redactions.ShouldBe(3);
    }

    [Fact]
    public async Task twice_is_once_and_of_nothing_is_nothing()
    {
        await Redact("Zoe");
        (await Redact("Zoe")).ShouldBe(0);
        (await Redact("Yves")).ShouldBe(0);
        (await house.Kernel.Redactions.Redact("E07000002", lamp, Without("attic"), "Asked", "legal")).ShouldBe(0, "it belongs to another tenant");
        (await house.Kernel.Verification.Verify()).Redactions.ShouldBe(2);
    }

    [Fact]
    public async Task leaves_alone_what_could_not_be_read_afterwards()
    {
        await Should.ThrowAsync<JsonException>(() => house.Kernel.Redactions.Redact(
            TestHouse.Tenant, lamp, (name, _) => name == "lamp_moved" ? new Redacted("{\"room\": 7}", ["room"]) : null, "Asked", "legal"));

        ((LampMoved)(await house.EventsOf(lamp))[2].Data).Room.ShouldBe("the attic of Zoe");
        (await house.Kernel.Verification.Verify()).Redactions.ShouldBe(0);
    }

    [Theory]
    [InlineData("update rtb.mt_events set data = '{\"room\": \"the attic\"}' where type = 'lamp_moved'")]
    [InlineData("update rtb.mt_events set user_name = 'nobody' where type = 'lamp_moved'")]
    [InlineData("update rtb.redactions set because = 'A whim'")]
    [InlineData("delete from rtb.redactions")]
    [InlineData("truncate rtb.redactions")]
    public async Task is_the_only_way(string sql)
    {
        await Redact("Zoe");

        (await Should.ThrowAsync<PostgresException>(() => AsOwner(sql))).SqlState.ShouldBe("RB009");
    }

    [Theory]
    [InlineData("update rtb.mt_events set data = '{\"room\": \"the attic of nobody\"}' where type = 'lamp_moved'", "is not the one that was left when words were taken out of it")]
    [InlineData("update rtb.mt_events set data = '{\"room\": \"the attic of Zoe\"}' where type = 'lamp_moved'", "is not the one that was left when words were taken out of it")]
    [InlineData("delete from rtb.redactions where version = 3", "is not the one that was recorded there")]
    [InlineData("update rtb.redactions set chain = sha256('x') where version = 3", "is not the one that was left when words were taken out of it")]
    public async Task that_somebody_changes_past_every_trigger_shows(string sql, string shown)
    {
        await Redact("Zoe");
        await AsOwner($"set session_replication_role = replica; {sql}");

        (await house.Kernel.Verification.Verify()).Differences
            .ShouldContain(one => one.Part == "chain" && one.What.StartsWith("event 3 (lamp_moved)") && one.What.Contains(shown));
    }

    [Fact]
    public async Task the_site_itself_may_note_nothing()
    {
        await Redact("Zoe");

        (await Should.ThrowAsync<PostgresException>(() => house.Kernel.Database.Execute(
            Scope.Tenant(TestHouse.Tenant),
            """
            insert into rtb.redactions (tenant_id, stream_id, version, number, members, because, redacted_by, redacted_at, chain, data_sha256)
            select tenant_id, stream_id, version, 9, members, because, redacted_by, redacted_at, chain, data_sha256 from rtb.redactions
            """))).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    private Task<int> Redact(string word) => house.Kernel.Redactions.Redact(TestHouse.Tenant, lamp, Without(word), "Asked", "legal");

    private static Func<string, string, Redacted?> Without(string word) => (_, data) =>
        data.Contains(word, StringComparison.Ordinal) ? new Redacted(data.Replace(word, "[gone]", StringComparison.Ordinal), ["room"]) : null;

    private Task<IReadOnlyList<string>> Words(string sql) => house.Kernel.Database.Query(
        Scope.Tenant(TestHouse.Tenant), sql, new Dictionary<string, object?>(), row => row.Text("it"));

    private async Task AsOwner(string sql)
    {
        await using var connection = new NpgsqlConnection(house.ConnectionString + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
