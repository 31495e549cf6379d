using Npgsql;

using RightToBid.Storage.Database;
using RightToBid.Storage.EmbeddedPostgres;
using RightToBid.Storage.Streams;
using RightToBid.Storage.Tests.LightSwitch;

namespace RightToBid.Storage.Tests.Killed;

public sealed class a_server_that_was_restarted : IDisposable
{
    private static readonly Guid TheLamp = NamedIdentifier.For(TestHouse.Tenant, "the lamp");

    private readonly FakeClock clock = new(TestHouse.NoonOn("Tuesday 12 May 2020"));
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("rtb-restarted-");

    public a_server_that_was_restarted()
    {
        if (!OperatingSystem.IsWindows())
        {
            folder.UnixFileMode |= UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        }
    }

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task is_not_noticed_by_whoever_asks_or_commands_and_repeats_no_write_of_its_own_accord()
    {
        using var cluster = PostgresCluster.Start(new ClusterSettings(Path.Combine(folder.FullName, "data")));
        await using var kernel = House.Open(cluster.ConnectionString(), clock);
        await kernel.Migrations.Migrate();
        await Command(kernel, "install", new LampInstalled("hall", On("Saturday 1 May 2100")));
        (await Rooms(kernel)).ShouldBe(["hall"]);

        cluster.Stop(StopMode.Immediate);
        cluster.Start();

        (await Command(kernel, "move", new LampMoved("attic"))).Version.ShouldBe(2);
        (await Rooms(kernel)).ShouldBe(["attic"]);

        await kernel.Database.Execute(Scope.Worker, "update rtb.rm_lamps set switched = switched");
        cluster.Stop(StopMode.Immediate);
        cluster.Start();

        (await kernel.Events.Load<Lamp>(TestHouse.Tenant, TheLamp)).Version.ShouldBe(2);
        await Should.ThrowAsync<NpgsqlException>(() => kernel.Database.Execute(Scope.Worker, "update rtb.rm_lamps set switched = switched"));
        (await kernel.Database.Execute(Scope.Worker, "update rtb.rm_lamps set switched = switched")).ShouldBe(1);
        await using var afterwards = House.Open(cluster.ConnectionString(), clock);
        (await afterwards.Verification.Verify()).Differences.ShouldBeEmpty();
    }

    private static Task<CommandOutcome<Lamp>> Command(IKernel kernel, string command, object happened) => kernel.Events.Execute<Lamp>(
        TheLamp, new CommandEnvelope(NamedIdentifier.For(TestHouse.Tenant, command), TestHouse.Tenant, "electrician"), _ => Decided.Of(happened));

    private static Task<IReadOnlyList<string>> Rooms(IKernel kernel) =>
        kernel.Database.Query(Scope.Public, "select room from rtb.rm_lamps", null, row => row.Text("room"));
}
