using RightToBid.Storage.Projections;
using RightToBid.Storage.Streams;
using RightToBid.Storage.Tests.LightSwitch;

namespace RightToBid.Storage.Tests.Contract;

public sealed class importing_history : IAsyncLifetime
{
    private readonly TestHouse house = new();

    public ValueTask InitializeAsync() => house.InitializeAsync();

    public ValueTask DisposeAsync() => house.DisposeAsync();

    [Fact]
    public async Task brings_in_streams_with_everything_that_follows_but_tells_nobody()
    {
        var before = await house.Lamp();
        var histories = Histories(250, "Monday 22 June 2020");

        var outcome = await house.Kernel.Events.ImportHistory(house.By("importer"), histories);

        outcome.ShouldBe(new ImportOutcome(250, 750, WasRepeat: false));
        var state = await house.Kernel.Events.Load<Lamp>(TestHouse.Tenant, histories[7].StreamId);
        (state.Version, state.State.TimesSwitched, state.State.Room).ShouldBe((3, 2, "imported 7"));
        (await house.Kernel.Outbox.Drain(house.Clock.Now)).Delivered.ShouldBe(0);
        await house.NothingDiffers();

        await house.SwitchOn(histories[7].StreamId);
        await house.SwitchOn(before);
        (await house.Kernel.Deadlines.Drain(TestHouse.StartOf("Tuesday 23 June 2020"))).Fired.ShouldBe(250);
        await house.NothingDiffers();
    }

    [Fact]
    public async Task again_does_nothing()
    {
        var envelope = house.By("importer");
        var histories = Histories(20, "Monday 22 June 2020");
        await house.Kernel.Events.ImportHistory(envelope, histories);

        var again = await house.Kernel.Events.ImportHistory(envelope, histories);

        again.ShouldBe(new ImportOutcome(20, 60, WasRepeat: true));
        await house.NothingDiffers();
    }

    [Fact]
    public async Task whose_key_is_taken_brings_in_nothing()
    {
        await house.Lamp(room: "imported 3");
        var histories = Histories(20, "Monday 22 June 2020");

        (await Should.ThrowAsync<DuplicateKeyException>(() => house.Kernel.Events.ImportHistory(house.By("importer"), histories)))
            .Constraint.ShouldBe("rm_lamps_room");

        (await house.EventsOf(histories[0].StreamId)).ShouldBeEmpty();
        await house.SwitchOn(await house.Lamp());
        await house.NothingDiffers();
    }

    [Fact]
    public async Task of_a_stream_that_is_there_brings_in_nothing()
    {
        var histories = Histories(3, "Monday 22 June 2020");
        await house.Kernel.Events.ImportHistory(house.By("importer"), [histories[0]]);

        await Should.ThrowAsync<InvalidOperationException>(() => house.Kernel.Events.ImportHistory(house.By("importer"), histories));

        (await house.EventsOf(histories[1].StreamId)).ShouldBeEmpty();
    }

    [Fact]
    public async Task that_breaks_off_brings_in_nothing()
    {
        var first = Histories(1, "Monday 22 June 2020")[0];
        IEnumerable<StreamHistory> Broken()
        {
            yield return first;
            throw new FormatException("Row 2 cannot be read.");
        }

        await Should.ThrowAsync<FormatException>(() => house.Kernel.Events.ImportHistory(house.By("importer"), Broken()));

        (await house.EventsOf(first.StreamId)).ShouldBeEmpty();
        await house.NothingDiffers();
    }

    private List<StreamHistory> Histories(int number, string inspectBy) =>
    [
        .. Enumerable.Range(0, number).Select(n => new StreamHistory(
            house.NewId(),
            Lamp.StreamType,
            [new LampInstalled($"imported {n}", On(inspectBy)), new SwitchedOn(On("Monday 11 May 2020")), new SwitchedOff(On("Monday 11 May 2020"))])),
    ];
}
