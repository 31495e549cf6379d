using NodaTime;

using RightToBid.Storage.Streams;
using RightToBid.Storage.Tests.LightSwitch;

namespace RightToBid.Storage.Tests.Contract;

public class deadlines_of_a_stream(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task do_nothing_while_their_last_day_lasts()
    {
        var lamp = await house.Lamp(inspectBy: "Monday 22 June 2020");

        await Run(at: TestHouse.StartOf("Tuesday 23 June 2020") - Duration.Epsilon);

        (await house.TimesFellDue(lamp)).ShouldBe(0);
    }

    [Fact]
    public async Task fire_as_soon_as_the_next_day_begins()
    {
        var lamp = await house.Lamp(inspectBy: "Monday 22 June 2020");

        await Run(at: TestHouse.StartOf("Tuesday 23 June 2020"));

        (await house.TimesFellDue(lamp)).ShouldBe(1);
        var due = (await house.EventsOf(lamp))[^1];
        due.Data.ShouldBe(new InspectionFellDue(On("Monday 22 June 2020")));
        due.Metadata.CausationId.ShouldBe("deadline inspection 2020-06-22");
        await house.NothingDiffers();
    }

    [Fact]
    public async Task fire_when_nobody_asked_until_long_after()
    {
        var lamp = await house.Lamp(inspectBy: "Monday 22 June 2020");

        await Run(at: TestHouse.NoonOn("Tuesday 22 June 2021"));

        (await house.TimesFellDue(lamp)).ShouldBe(1);
    }

    [Fact]
    public async Task fire_once_however_often_they_are_delivered()
    {
        var lamp = await house.Lamp(inspectBy: "Monday 22 June 2020");

        for (var time = 0; time < 3; time++)
        {
            await Run(at: TestHouse.StartOf("Tuesday 23 June 2020"));
        }

        (await house.TimesFellDue(lamp)).ShouldBe(1);
    }

    [Fact]
    public async Task that_are_never_delivered_leave_the_rest_as_it_is()
    {
        var lamp = await house.Lamp(inspectBy: "Monday 22 June 2020");

        house.Clock.Now = TestHouse.NoonOn("Tuesday 22 June 2021");
        await house.SwitchOn(lamp);

        (await house.TimesFellDue(lamp)).ShouldBe(0);
        await house.NothingDiffers();
    }

    [Fact]
    public async Task that_were_overtaken_do_nothing()
    {
        var lamp = await house.Lamp(inspectBy: "Monday 22 June 2020");
        await Correct(lamp, "Tuesday 30 June 2020");

        await Run(at: TestHouse.StartOf("Tuesday 23 June 2020"));
        (await house.TimesFellDue(lamp)).ShouldBe(0);

        await Run(at: TestHouse.StartOf("Wednesday 1 July 2020"));
        (await house.TimesFellDue(lamp)).ShouldBe(1);
        await house.NothingDiffers();
    }

    [Fact]
    public async Task that_were_corrected_into_the_past_fire_at_once()
    {
        var lamp = await house.Lamp(inspectBy: "Saturday 1 May 2100");
        await Correct(lamp, "Monday 11 May 2020");

        await Run(at: TestHouse.NoonOn("Tuesday 12 May 2020"));

        (await house.TimesFellDue(lamp)).ShouldBe(1);
    }

    [Fact]
    public async Task do_not_fire_again_when_the_clock_is_set_back()
    {
        var lamp = await house.Lamp(inspectBy: "Monday 22 June 2020");
        await Run(at: TestHouse.StartOf("Tuesday 23 June 2020"));

        await Run(at: TestHouse.NoonOn("Tuesday 12 May 2020"));
        await Run(at: TestHouse.StartOf("Tuesday 23 June 2020"));

        (await house.TimesFellDue(lamp)).ShouldBe(1);
        await house.NothingDiffers();
    }

    [Fact]
    public async Task recorded_while_the_clock_was_set_back_fire_in_their_turn()
    {
        house.Clock.Now = TestHouse.NoonOn("Wednesday 1 July 2020");
        var early = await house.Lamp(inspectBy: "Monday 22 June 2020");
        house.Clock.Now = TestHouse.NoonOn("Tuesday 12 May 2020");
        await Correct(early, "Wednesday 24 June 2020");

        await Run(at: TestHouse.StartOf("Wednesday 24 June 2020"));
        (await house.TimesFellDue(early)).ShouldBe(0);

        await Run(at: TestHouse.StartOf("Thursday 25 June 2020"));
        (await house.TimesFellDue(early)).ShouldBe(1);
    }

    [Theory]
    [InlineData("Saturday 28 March 2020", "2020-03-29T00:00:00Z")]   // the clocks go forward at one on Sunday: its midnight is still winter's
    [InlineData("Sunday 29 March 2020", "2020-03-29T23:00:00Z")]     // a day of twenty-three hours
    [InlineData("Saturday 24 October 2020", "2020-10-24T23:00:00Z")] // the clocks go back at two on Sunday: its midnight is still summer's
    [InlineData("Sunday 25 October 2020", "2020-10-26T00:00:00Z")]   // a day of twenty-five hours
    [InlineData("Saturday 29 February 2020", "2020-03-01T00:00:00Z")]
    [InlineData("Friday 28 February 2020", "2020-02-29T00:00:00Z")]
    [InlineData("Monday 22 June 2020", "2020-06-22T23:00:00Z")]
    [InlineData("Thursday 31 December 2020", "2021-01-01T00:00:00Z")]
    public async Task are_due_at_the_midnight_that_london_has(string lastDay, string instant)
    {
        var due = NodaTime.Text.InstantPattern.General.Parse(instant).GetValueOrThrow();
        house.Clock.Now = due - Duration.FromDays(30);
        var lamp = await house.Lamp(inspectBy: lastDay);

        await Run(at: due - Duration.FromSeconds(1));
        (await house.TimesFellDue(lamp)).ShouldBe(0);

        await Run(at: due);
        (await house.TimesFellDue(lamp)).ShouldBe(1);
    }

    [Fact]
    public async Task are_announced_as_the_next_to_be_due()
    {
        await house.Kernel.Deadlines.Drain(TestHouse.NoonOn("Saturday 1 May 2021"));
        await house.Lamp(inspectBy: "Friday 7 May 2021", tenant: "E07000009");

        (await house.Kernel.Deadlines.NextDue()).ShouldBe(TestHouse.StartOf("Saturday 8 May 2021"));
    }

    [Fact]
    public async Task race_between_two_nodes_and_fire_once()
    {
        await using var other = House.Open(house.ConnectionString, house.Clock);
        await Run(at: TestHouse.StartOf("Tuesday 23 June 2020"));
        for (var round = 0; round < 10; round++)
        {
            var lamps = new List<Guid>();
            for (var n = 0; n < 10; n++)
            {
                lamps.Add(await house.Lamp(inspectBy: "Monday 22 June 2020"));
            }

            var at = TestHouse.StartOf("Tuesday 23 June 2020");
            var runs = await Task.WhenAll(
                Task.Run(() => house.Kernel.Deadlines.RunOnce(at, batch: 3)),
                Task.Run(() => other.Deadlines.RunOnce(at, batch: 3)),
                Task.Run(() => house.Kernel.Deadlines.Drain(at)),
                Task.Run(() => other.Deadlines.Drain(at)));

            runs.Sum(run => run.Fired).ShouldBe(10);
            foreach (var lamp in lamps)
            {
                (await house.TimesFellDue(lamp)).ShouldBe(1);
            }
        }

        await house.NothingDiffers();
    }

    private async Task Run(Instant at)
    {
        house.Clock.Now = at;
        await house.Kernel.Deadlines.Drain(at);
    }

    private Task<CommandOutcome<Lamp>> Correct(Guid lamp, string inspectBy) => house.Kernel.Events.Execute<Lamp>(
        lamp, house.By("officer"), _ => Decided.Of(new InspectionDayCorrected(On(inspectBy), "misread")));
}
