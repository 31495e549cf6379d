using NodaTime;

using RightToBid.Storage.Deadlines;
using RightToBid.Storage.Streams;
using RightToBid.Storage.Tests.LightSwitch;

namespace RightToBid.Storage.Tests.Contract;

public class a_week_of_downtime(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task leaves_five_thousand_deadlines_that_two_nodes_fire_once_each()
    {
        var monday = On("Monday 15 June 2020");
        await house.Kernel.Events.ImportHistory(
            house.By("importer"),
            Enumerable.Range(0, 5_000).Select(n => new StreamHistory(
                house.NewId(), Lamp.StreamType, [new LampInstalled($"room {n}", monday.PlusDays(n % 7)), new SwitchedOn(monday)])));
        await using var other = House.Open(house.ConnectionString, house.Clock);
        house.Clock.Now = TestHouse.NoonOn("Monday 22 June 2020");

        var runs = await Task.WhenAll(
            Task.Run(() => house.Kernel.Deadlines.Drain(house.Clock.Now)),
            Task.Run(() => other.Deadlines.Drain(house.Clock.Now)));

        runs.Sum(run => run.Fired).ShouldBe(5_000);
        runs.Sum(run => run.Parked).ShouldBe(0);
        var fired = new List<Guid>();
        await foreach (var one in house.Kernel.Events.ReadAll())
        {
            if (one.Event.Data is InspectionFellDue)
            {
                fired.Add(one.Event.StreamId);
            }
        }

        (fired.Count, fired.Distinct().Count()).ShouldBe((5_000, 5_000));
        (await house.Kernel.Deadlines.RunOnce(house.Clock.Now + Duration.FromDays(365))).ShouldBe(new DeadlineRun(0, 0, 0));
        await house.NothingDiffers();
    }
}
