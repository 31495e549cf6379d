using System.Globalization;

using RightToBid.Storage.Streams;
using RightToBid.Storage.Tests.LightSwitch;

namespace RightToBid.Storage.Tests.Killed;

/// <summary>
/// A process that executes commands along several lanes, and fires deadlines beside them, acknowledging each command on its standard
/// output only once it is done. It goes on until it is killed.
/// </summary>
internal static class Victim
{
    public const string Verb = "live-until-killed";
    public const int Lanes = 4;

    private const int CommandsALamp = 12;

    public static Guid LampOf(string seed, int lane, int command) =>
        NamedIdentifier.For(TestHouse.Tenant, $"{seed} lamp {lane} {command / CommandsALamp}");

    public static Guid IdentifierOf(string seed, int lane, int command) =>
        NamedIdentifier.For(TestHouse.Tenant, $"{seed} command {lane} {command}");

    /// <param name="done">How many commands of each lane were acknowledged by the processes before.</param>
    public static async Task<int> Live(string connectionString, string seed, string done)
    {
        var clock = new FakeClock(TestHouse.NoonOn("Tuesday 12 May 2020"));
        await using var kernel = House.Open(connectionString, clock);
        var lanes = done.Split(',').Select((from, lane) => Task.Run(() => Lane(kernel, seed, lane, int.Parse(from, CultureInfo.InvariantCulture))));
        var timekeeper = Task.Run(async () =>
        {
            while (true)
            {
                await kernel.Deadlines.RunOnce(clock.Now, batch: 3);
            }
        });
        await Task.WhenAll([.. lanes, timekeeper]);
        return 0;
    }

    private static async Task Lane(IKernel kernel, string seed, int lane, int from)
    {
        for (var command = from; ; command++)
        {
            var lamp = LampOf(seed, lane, command);
            await kernel.Events.Execute<Lamp>(
                lamp,
                new CommandEnvelope(IdentifierOf(seed, lane, command), TestHouse.Tenant, $"lane {lane}"),
                state => state.Room is null ? Decided.Of(new LampInstalled($"room {lamp}", On("Monday 11 May 2020")))
                    : state.IsOn ? state.SwitchOff(On("Tuesday 12 May 2020"))
                    : state.SwitchOn(On("Tuesday 12 May 2020")));
            Acknowledge(lane, command);
        }
    }

    private static void Acknowledge(int lane, int command)
    {
        lock (Console.Out)
        {
            Console.Out.WriteLine($"{lane} {command}");
            Console.Out.Flush();
        }
    }
}
