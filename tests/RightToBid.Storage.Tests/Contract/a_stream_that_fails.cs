using RightToBid.Storage.Streams;
using RightToBid.Storage.Tests.LightSwitch;

namespace RightToBid.Storage.Tests.Contract;

public sealed class a_stream_that_fails : IAsyncLifetime
{
    private readonly TestHouse house = new();

    public ValueTask InitializeAsync() => house.InitializeAsync();

    public ValueTask DisposeAsync() => house.DisposeAsync();

    [Fact]
    public async Task when_its_deadline_is_due_is_parked_with_the_error_and_the_others_go_on()
    {
        var well = await house.Lamp(inspectBy: "Monday 22 June 2020");
        var poisoned = await house.Lamp(inspectBy: "Sunday 21 June 2020", room: "cellar of no return");

        var run = await house.Kernel.Deadlines.Drain(TestHouse.StartOf("Tuesday 23 June 2020"));

        run.Parked.ShouldBe(1);
        (await house.TimesFellDue(well)).ShouldBe(1);
        (await house.TimesFellDue(poisoned)).ShouldBe(0);
        var parked = (await house.Kernel.Deadlines.Parked()).ShouldHaveSingleItem();
        parked.StreamId.ShouldBe(poisoned);
        parked.Error.ShouldBe("Nobody goes there.");
        parked.Deadline.LastDay.ShouldBe(On("Sunday 21 June 2020"));
        await house.NothingDiffers();

        await house.Kernel.Deadlines.Retry(TestHouse.Tenant, poisoned);
        (await house.Kernel.Deadlines.Drain(TestHouse.StartOf("Tuesday 23 June 2020"))).Parked.ShouldBe(1, "it still fails");

        await house.Kernel.Events.Execute<Lamp>(poisoned, house.By("electrician"), _ => Decided.Of(new LampMoved("cellar")));
        await house.Kernel.Deadlines.Retry(TestHouse.Tenant, poisoned);
        (await house.Kernel.Deadlines.Drain(TestHouse.StartOf("Tuesday 23 June 2020"))).Fired.ShouldBe(1, "it was mended");
        (await house.Kernel.Deadlines.Parked()).ShouldBeEmpty();
    }

    [Fact]
    public async Task in_the_database_does_not_take_the_batch_with_it()
    {
        await using var kernel = House.Open(house.ConnectionString, house.Clock, new RefusesOneLamp());
        await kernel.Migrations.Migrate();
        var well = await Install(kernel, "parlour");
        var poisoned = await Install(kernel, "chamber");

        var run = await kernel.Deadlines.Drain(TestHouse.StartOf("Tuesday 23 June 2020"));

        run.Parked.ShouldBe(1);
        (await house.TimesFellDue(well)).ShouldBe(1);
        (await house.TimesFellDue(poisoned)).ShouldBe(0);
        (await kernel.Deadlines.Parked()).ShouldContain(one => one.StreamId == poisoned && one.Error.Contains("never_both"));
    }

    private async Task<Guid> Install(IKernel kernel, string room)
    {
        var lamp = house.NewId();
        await kernel.Events.Execute<Lamp>(
            lamp, house.By("electrician", tenant: TestHouse.Tenant), _ => Decided.Of(new LampInstalled(room, On("Monday 22 June 2020"))));
        return lamp;
    }
}
