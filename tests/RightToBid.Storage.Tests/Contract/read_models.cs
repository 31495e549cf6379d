using RightToBid.Storage.Database;
using RightToBid.Storage.Projections;
using RightToBid.Storage.Streams;
using RightToBid.Storage.Tests.LightSwitch;

namespace RightToBid.Storage.Tests.Contract;

public sealed class read_models : IAsyncLifetime
{
    private readonly TestHouse house = new();

    public ValueTask InitializeAsync() => house.InitializeAsync();

    public ValueTask DisposeAsync() => house.DisposeAsync();

    [Fact]
    public async Task show_at_once_what_was_recorded()
    {
        var lamp = await house.Lamp(room: "green room", inspectBy: "Monday 22 June 2020");
        await house.SwitchOn(lamp);

        var row = (await house.Kernel.Database.Query(
            Scope.Tenant(TestHouse.Tenant),
            "select * from rtb.rm_lamps where tenant_id = @tenant and room = @room",
            new() { ["room"] = "green room" },
            row => new
            {
                Lamp = row.Uuid("stream_id"),
                IsOn = row.YesNo("is_on"),
                Switched = row.Whole("switched"),
                InspectBy = row.Day("inspect_by"),
                RecordedAt = row.Moment("recorded_at"),
                Words = row.Texts("words"),
                Display = row.Json<Lamp>("display"),
            })).ShouldHaveSingleItem();

        (row.Lamp, row.IsOn, row.Switched).ShouldBe((lamp, true, 1));
        (row.InspectBy, row.RecordedAt).ShouldBe((On("Monday 22 June 2020"), house.Clock.Now));
        row.Words.ShouldBe(["green", "room"]);
        row.Display.ShouldBe((await house.Kernel.Events.Load<Lamp>(TestHouse.Tenant, lamp)).State);
    }

    [Fact]
    public async Task rebuilt_from_events_are_the_same()
    {
        await SomeLife();
        await house.NothingDiffers();

        foreach (var name in new[] { "lamps", "switchings" })
        {
            var outcome = await house.Kernel.ReadModels.Rebuild(name);
            outcome.Changed.ShouldBe(0);
            outcome.Rows.ShouldBeGreaterThan(0);
        }

        await house.NothingDiffers();
        await SomeLife();
        await house.NothingDiffers();
    }

    [Fact]
    public async Task are_rebuilt_while_commands_go_on()
    {
        await SomeLife();
        using var stop = new CancellationTokenSource();
        var living = Task.Run(async () =>
        {
            var commands = 0;
            while (!stop.IsCancellationRequested)
            {
                var lamp = await house.Lamp();
                await house.SwitchOn(lamp);
                await house.SwitchOff(lamp);
                commands += 3;
            }

            return commands;
        });

        for (var time = 0; time < 5; time++)
        {
            await house.Kernel.ReadModels.Rebuild("lamps");
            await house.Kernel.ReadModels.Rebuild("switchings");
        }

        await stop.CancelAsync();
        (await living).ShouldBeGreaterThan(0);
        await house.NothingDiffers();
    }

    [Fact]
    public async Task of_a_new_version_are_built_by_migrating()
    {
        await SomeLife();
        await using var next = House.Open(house.ConnectionString, house.Clock, new LampsWithFloors(), new Switchings());
        (await next.ReadModels.Outdated()).ShouldBe(["lamps"]);
        (await next.Migrations.Pending()).ShouldBe(["read model lamps"]);
        (await next.Verification.Verify()).Differences.ShouldContain(one => one.Part == "lamps");

        var built = (await next.Migrations.Migrate()).Built.ShouldHaveSingleItem();

        (built.ReadModel, built.Version, built.Changed).ShouldBe(("lamps", 2, (long?)null));
        (await next.Migrations.Pending()).ShouldBeEmpty();
        (await next.Verification.Verify()).Differences.ShouldBeEmpty();
        (await next.Database.Query(Scope.Worker, "select distinct floor from rtb.rm_lamps", null, row => row.Text("floor")))
            .ShouldBe(["ground"]);
    }

    [Fact]
    public async Task say_how_far_a_rebuild_has_come()
    {
        await SomeLife();
        var reports = new List<RebuildProgress>();

        await house.Kernel.ReadModels.Rebuild("lamps", new Notes(reports));

        reports[^1].EventsDone.ShouldBe(reports[^1].EventsInAll);
        reports[^1].ReadModel.ShouldBe("lamps");
    }

    [Fact]
    public async Task take_no_value_of_another_kind_than_their_column()
    {
        await using var kernel = House.Open(house.ConnectionString, house.Clock, new Mistaken());
        await kernel.Migrations.Migrate();
        var lamp = house.NewId();

        await Should.ThrowAsync<ArgumentException>(() => kernel.Events.Execute<Lamp>(
            lamp, house.By("electrician"), _ => Decided.Of(new LampInstalled("porch", On("Saturday 1 May 2100")))));

        (await house.EventsOf(lamp)).ShouldBeEmpty();
    }

    private async Task SomeLife()
    {
        for (var n = 0; n < 12; n++)
        {
            var lamp = await house.Lamp(inspectBy: n % 3 == 0 ? "Monday 11 May 2020" : "Saturday 1 May 2100", tenant: $"E0700000{n % 3}");
            var envelope = house.By("child", tenant: $"E0700000{n % 3}");
            await house.SwitchOn(lamp, envelope);
            await house.SwitchOff(lamp, house.By("parent", tenant: envelope.TenantId));
            if (n % 2 == 0)
            {
                await house.Kernel.Events.Execute<Lamp>(
                    lamp, house.By("officer", tenant: envelope.TenantId), _ => Decided.Of(new LampMoved($"moved {lamp}"), new SwitchedOn(On("Thursday 14 May 2020"))));
            }
        }

        await house.Kernel.Deadlines.Drain(house.Clock.Now);
    }

    private sealed class Notes(List<RebuildProgress> reports) : IProgress<RebuildProgress>
    {
        public void Report(RebuildProgress value) => reports.Add(value);
    }

    private sealed class LampsWithFloors : ReadModel
    {
        public override string Name => "lamps";

        public override int Version => 2;

        public override IReadOnlyList<string> StreamTypes => [Lamp.StreamType];

        public override IReadOnlyList<Column> Columns => [Column.Text("room"), Column.Text("floor")];

        public override void Project(StreamChange change, IRowWriter rows) =>
            rows.Put(("room", ((Lamp)change.StateAfter).Room), ("floor", "ground"));
    }

    private sealed class Mistaken : ReadModel
    {
        public override string Name => "mistaken";

        public override int Version => 1;

        public override IReadOnlyList<string> StreamTypes => [Lamp.StreamType];

        public override IReadOnlyList<Column> Columns => [Column.Whole("room")];

        public override void Project(StreamChange change, IRowWriter rows) => rows.Put(("room", ((Lamp)change.StateAfter).Room));
    }
}
