using System.Diagnostics;
using System.Globalization;

using RightToBid.Storage.Streams;
using RightToBid.Storage.Tests.LightSwitch;

namespace RightToBid.Storage.Tests.Killed;

public class a_process_that_is_killed(TestHouse house, ITestOutputHelper output) : IClassFixture<TestHouse>
{
    private const int Kills = 200;
    private const int AtOnce = 2;

    [Fact]
    public async Task hundreds_of_times_loses_no_acknowledged_command_and_does_nothing_twice()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");

        var lives = await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(n => Task.Run(() => KillAgainAndAgain($"{seed}/{n}", new Random(seed + n)))));

        var events = new Dictionary<Guid, List<RecordedEvent>>();
        await foreach (var one in house.Kernel.Events.ReadAll())
        {
            if (!events.TryGetValue(one.Event.Metadata.CommandId, out var ofCommand))
            {
                events.Add(one.Event.Metadata.CommandId, ofCommand = []);
            }

            ofCommand.Add(one.Event);
        }

        var (acknowledged, lamps) = (0, new HashSet<Guid>());
        foreach (var (name, done) in lives)
        {
            for (var lane = 0; lane < Victim.Lanes; lane++)
            {
                for (var command = 0; command < done[lane]; command++, acknowledged++)
                {
                    lamps.Add(Victim.LampOf(name, lane, command));
                    events[Victim.IdentifierOf(name, lane, command)].ShouldHaveSingleItem().StreamId.ShouldBe(Victim.LampOf(name, lane, command));
                }
            }
        }

        output.WriteLine($"{Kills} kills, {acknowledged} commands acknowledged");
        acknowledged.ShouldBeGreaterThan(Kills);
        await house.NothingDiffers();
        await house.Kernel.Deadlines.Drain(house.Clock.Now);
        foreach (var lamp in lamps)
        {
            (await house.TimesFellDue(lamp)).ShouldBe(1);
        }

        await house.NothingDiffers();
    }

    private async Task<(string Name, int[] Done)> KillAgainAndAgain(string name, Random random)
    {
        var done = new int[Victim.Lanes];
        for (var kill = 0; kill < Kills / AtOnce; kill++)
        {
            await LiveAndDie(name, done, after: random.Next(1, 25));
        }

        return (name, done);
    }

    /// <summary>What was acknowledged before it died still arrives after.</summary>
    private async Task LiveAndDie(string name, int[] done, int after)
    {
        using var victim = Process.Start(new ProcessStartInfo(
            Environment.ProcessPath!,
            [Victim.Verb, house.ConnectionString, name, string.Join(',', done)])
        {
            RedirectStandardOutput = true,
            Environment = { ["DOTNET_TieredPGO"] = "0", ["DOTNET_TC_QuickJitForLoops"] = "1" },
        })!;
        var heard = 0;
        while (await victim.StandardOutput.ReadLineAsync() is { } line)
        {
            var words = line.Split(' ');
            var (lane, command) = (int.Parse(words[0], CultureInfo.InvariantCulture), int.Parse(words[1], CultureInfo.InvariantCulture));
            command.ShouldBe(done[lane]);
            done[lane]++;
            if (++heard == after)
            {
                victim.Kill();
            }
        }

        await victim.WaitForExitAsync();
        heard.ShouldBeGreaterThanOrEqualTo(after, "it should live until it is killed");
    }
}
