using NodaTime;

using RightToBid.Storage.Streams;
using RightToBid.Storage.Verification;

namespace RightToBid.Storage.Tests.LightSwitch;

/// <summary>A database of its own with a house full of lamps, and a clock.</summary>
public sealed class TestHouse : IAsyncLifetime
{
    internal const string Tenant = "E07000001";

    private static readonly DateTimeZone London = DateTimeZoneProviders.Tzdb["Europe/London"];

    private TestDatabase? database;

    internal FakeClock Clock { get; } = new(NoonOn("Tuesday 12 May 2020"));

    internal string ConnectionString => database!.ConnectionString;

    internal IKernel Kernel { get; private set; } = null!;

    internal static Instant NoonOn(string day) => (On(day) + new LocalTime(12, 0)).InZoneStrictly(London).ToInstant();

    internal static Instant StartOf(string day) => London.AtStartOfDay(On(day)).ToInstant();

    public async ValueTask InitializeAsync()
    {
        database = await TestPostgres.Clone("house", async connection =>
        {
            await using var kernel = House.Open(connection, Clock);
            await kernel.Migrations.Migrate();
        });
        Kernel = House.Open(database.ConnectionString, Clock);
    }

    public async ValueTask DisposeAsync()
    {
        await Kernel.DisposeAsync();
        await database!.DisposeAsync();
    }

    internal Guid NewId() => Guid.CreateVersion7(Clock.Now.ToDateTimeOffset());

    internal CommandEnvelope By(string actor, long? expectedVersion = null, string? errand = null, string tenant = Tenant) =>
        new(NewId(), tenant, actor, CorrelationId: errand, ExpectedVersion: expectedVersion);

    /// <summary>A lamp that must be inspected by a day, in a room of its own.</summary>
    internal async Task<Guid> Lamp(string inspectBy = "Saturday 1 May 2100", string? room = null, string tenant = Tenant)
    {
        var lamp = NewId();
        await Kernel.Events.Execute<Lamp>(
            lamp, By("electrician", tenant: tenant), _ => Decided.Of(new LampInstalled(room ?? $"room {lamp}", On(inspectBy))));
        return lamp;
    }

    internal Task<CommandOutcome<Lamp>> SwitchOn(Guid lamp, CommandEnvelope? envelope = null) =>
        Kernel.Events.Execute<Lamp>(lamp, envelope ?? By("child"), state => state.SwitchOn(On("Wednesday 13 May 2020")));

    internal Task<CommandOutcome<Lamp>> SwitchOff(Guid lamp, CommandEnvelope? envelope = null) =>
        Kernel.Events.Execute<Lamp>(lamp, envelope ?? By("parent"), state => state.SwitchOff(On("Wednesday 13 May 2020")));

    internal async Task<List<RecordedEvent>> EventsOf(Guid lamp, string tenant = Tenant)
    {
        var events = new List<RecordedEvent>();
        await foreach (var happened in Kernel.Events.ReadStream(tenant, lamp))
        {
            events.Add(happened);
        }

        return events;
    }

    internal async Task<int> TimesFellDue(Guid lamp) => (await EventsOf(lamp)).Count(happened => happened.Data is InspectionFellDue);

    internal async Task NothingDiffers()
    {
        var report = await Kernel.Verification.Verify();
        report.Differences.ShouldBe(Array.Empty<Difference>());
    }
}
