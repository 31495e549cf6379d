using Npgsql;

using RightToBid.Storage.EmbeddedPostgres;
using RightToBid.Storage.Streams;
using RightToBid.Storage.Tests.LightSwitch;

namespace RightToBid.Storage.Tests.Killed;

public sealed class a_server_that_stops_under_load : IDisposable
{
    private const int Writers = 4;
    private const int Stops = 3;

    private readonly FakeClock clock = new(TestHouse.NoonOn("Tuesday 12 May 2020"));
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("rtb-stopped-");
    private readonly SemaphoreSlim acknowledged = new(0);
    private volatile TaskCompletionSource isUp = new();

    public a_server_that_stops_under_load()
    {
        if (!OperatingSystem.IsWindows())
        {
            folder.UnixFileMode |= UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        }
    }

    public void Dispose()
    {
        acknowledged.Dispose();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task loses_nothing_that_was_acknowledged_and_leaves_nothing_half_done()
    {
        using var cluster = PostgresCluster.Start(new ClusterSettings(Path.Combine(folder.FullName, "data")));
        await using var kernel = House.Open(cluster.ConnectionString(), clock);
        await kernel.Migrations.Migrate();
        isUp.SetResult();

        using var enough = new CancellationTokenSource();
        var writing = Enumerable.Range(0, Writers).Select(writer => Task.Run(() => Write(kernel, writer, enough.Token))).ToList();
        for (var stop = 0; stop < Stops; stop++)
        {
            await Acknowledged(200);
            isUp = new TaskCompletionSource();
            cluster.Stop(StopMode.Immediate);
            cluster.Start();
            isUp.SetResult();
        }

        await Acknowledged(200);
        await enough.CancelAsync();
        var done = (await Task.WhenAll(writing)).SelectMany(one => one).ToList();

        await using var afterwards = House.Open(cluster.ConnectionString(), clock);
        var there = new List<Guid>();
        await foreach (var one in afterwards.Events.ReadAll())
        {
            there.Add(one.Event.Metadata.CommandId);
        }

        there.CountBy(command => command).ShouldAllBe(one => one.Value <= 2, "a command records one event or two, once");
        done.ShouldBeSubsetOf(there);
        (await afterwards.Verification.Verify()).Differences.ShouldBeEmpty();
    }

    /// <summary>Waits until so many commands more have been acknowledged.</summary>
    private async Task Acknowledged(int more)
    {
        for (var n = 0; n < more; n++)
        {
            await acknowledged.WaitAsync();
        }
    }

    /// <summary>Sends each command until it is acknowledged, as whoever got no answer would.</summary>
    private async Task<List<Guid>> Write(IKernel kernel, int writer, CancellationToken enough)
    {
        var (done, lamp) = (new List<Guid>(), NamedIdentifier.For(TestHouse.Tenant, $"lamp {writer}"));
        for (var command = 0; !enough.IsCancellationRequested; command++)
        {
            var envelope = new CommandEnvelope(NamedIdentifier.For(TestHouse.Tenant, $"{writer} {command}"), TestHouse.Tenant, $"writer {writer}");
            while (!await IsAcknowledged(kernel, lamp, envelope))
            {
                await isUp.Task;
            }

            done.Add(envelope.CommandId);
            acknowledged.Release();
        }

        return done;
    }

    private static async Task<bool> IsAcknowledged(IKernel kernel, Guid lamp, CommandEnvelope envelope)
    {
        try
        {
            await kernel.Events.Execute<Lamp>(
                lamp,
                envelope,
                state => state.Room is null ? Decided.Of(new LampInstalled($"room {lamp}", On("Saturday 1 May 2100")))
                    : Decided.Of(new LampMoved($"room {lamp}, {state.TimesSwitched}"), new SwitchedOn(On("Tuesday 12 May 2020"))));
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }
}
