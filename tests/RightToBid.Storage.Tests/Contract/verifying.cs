using RightToBid.Storage.Database;
using RightToBid.Storage.Deadlines;
using RightToBid.Storage.Tests.LightSwitch;

namespace RightToBid.Storage.Tests.Contract;

public sealed class verifying : IAsyncLifetime
{
    private readonly TestHouse house = new();

    public ValueTask InitializeAsync() => house.InitializeAsync();

    public ValueTask DisposeAsync() => house.DisposeAsync();

    [Fact]
    public async Task counts_what_it_compared_and_finds_no_difference_where_there_is_none()
    {
        await house.SwitchOn(await house.Lamp());
        await house.Lamp();

        var report = await house.Kernel.Verification.Verify();

        report.IsClean.ShouldBeTrue();
        (report.Streams, report.Events, report.Rows, report.Deadlines).ShouldBe((2, 3, 3, 2));
    }

    [Theory]
    [InlineData("update rtb.rm_lamps set switched = 7", "lamps")]
    [InlineData("delete from rtb.rm_lamps", "lamps")]
    [InlineData("insert into rtb.rm_switchings (tenant_id, stream_id, what) select tenant_id, stream_id, 'a ghost' from rtb.rm_lamps", "switchings")]
    [InlineData("delete from rtb.deadlines", "deadlines")]
    [InlineData("update rtb.deadlines set last_day = last_day + 1", "deadlines")]
    [InlineData("update rtb.deadlines set due_at = due_at + interval '1 hour'", "deadlines")]
    [InlineData("update rtb.deadlines set basis = 'hearsay'", "deadlines")]
    [InlineData("update rtb.mt_streams set version = 9", "streams")]
    public async Task finds_what_somebody_changed_behind_the_kernels_back(string sql, string part)
    {
        await house.SwitchOn(await house.Lamp());

        await house.Kernel.Database.Execute(Scope.Worker, sql);

        (await house.Kernel.Verification.Verify()).Differences.ShouldContain(one => one.Part == part);
    }

    [Fact]
    public async Task is_not_disturbed_by_commands_that_go_on()
    {
        var lamp = await house.Lamp();
        using var stop = new CancellationTokenSource();
        var living = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                await house.SwitchOn(lamp);
                await house.SwitchOff(lamp);
            }
        });

        for (var time = 0; time < 5; time++)
        {
            await house.NothingDiffers();
        }

        await stop.CancelAsync();
        await living;
        await house.NothingDiffers();
    }

    [Fact]
    public async Task the_sweep_repairs_deadlines_and_says_what_differed()
    {
        var (lost, moved) = (await house.Lamp(inspectBy: "Monday 22 June 2020"), await house.Lamp(inspectBy: "Monday 22 June 2020"));
        await house.Kernel.Database.Execute(
            Scope.Worker, "delete from rtb.deadlines where stream_id = @lamp", new() { ["lamp"] = lost });
        await house.Kernel.Database.Execute(
            Scope.Worker, "update rtb.deadlines set due_at = due_at + interval '1 day' where stream_id = @lamp", new() { ["lamp"] = moved });

        var differences = await house.Kernel.Deadlines.Sweep();

        differences.Select(one => one.StreamId).ShouldBe([lost, moved], ignoreOrder: true);
        differences.Single(one => one.StreamId == lost).Missing
            .ShouldBe([new PendingDeadline("inspection", On("Monday 22 June 2020"), "Lamps Act, s. 1", "rules-2020")]);
        (await house.Kernel.Deadlines.Sweep()).ShouldBeEmpty();
        await house.NothingDiffers();
        (await house.Kernel.Deadlines.Drain(TestHouse.StartOf("Tuesday 23 June 2020"))).Fired.ShouldBe(2);
    }
}
