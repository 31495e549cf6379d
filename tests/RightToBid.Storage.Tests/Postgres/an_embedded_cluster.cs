using System.Diagnostics;
using System.Globalization;

using Npgsql;

using RightToBid.Storage.EmbeddedPostgres;

namespace RightToBid.Storage.Tests.Postgres;

public sealed class an_embedded_cluster : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("rtb-embedded-");

    public an_embedded_cluster()
    {
        if (!OperatingSystem.IsWindows())
        {
            folder.UnixFileMode |= UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        }
    }

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task starts_in_an_empty_folder_keeps_what_it_was_given_and_starts_again()
    {
        using (var cluster = PostgresCluster.Start(Settings))
        {
            await Run(cluster, "create table kept (what text); insert into kept values ('this')");
        }

        using var again = PostgresCluster.Start(Settings);
        (await Ask(again, "select what from kept")).ShouldBe("this");
    }

    [Fact]
    public async Task listens_on_the_loopback_address_only_and_never_runs_as_root()
    {
        using var cluster = PostgresCluster.Start(Settings);

        (await Ask(cluster, "show listen_addresses")).ShouldBe("127.0.0.1");
        (await Ask(cluster, "show unix_socket_directories")).ShouldBe("");
        var server = Path.Combine("/proc", File.ReadLines(Path.Combine(Settings.DataFolder, "postmaster.pid")).First(), "status");
        File.ReadLines(server).First(line => line.StartsWith("Uid:", StringComparison.Ordinal)).Split('\t')[1].ShouldNotBe("0");
    }

    [Fact]
    public async Task that_runs_already_is_used_and_left_running()
    {
        using var first = PostgresCluster.Start(Settings);

        using (var second = PostgresCluster.Start(Settings))
        {
            second.Port.ShouldBe(first.Port);
        }

        (await Ask(first, "select 'still there'")).ShouldBe("still there");
    }

    [Fact]
    public async Task that_was_killed_leaves_a_stale_pid_file_and_starts_all_the_same()
    {
        using (var cluster = PostgresCluster.Start(Settings))
        {
            await Run(cluster, "create table kept (what text); insert into kept values ('this')");
            var pid = int.Parse(File.ReadLines(Path.Combine(Settings.DataFolder, "postmaster.pid")).First(), CultureInfo.InvariantCulture);
            using var server = Process.GetProcessById(pid);
            server.Kill();
            server.WaitForExit();
        }

        File.Exists(Path.Combine(Settings.DataFolder, "postmaster.pid")).ShouldBeTrue();
        using var again = PostgresCluster.Start(Settings);
        (await Ask(again, "select what from kept")).ShouldBe("this");
    }

    [Fact]
    public void without_programs_says_what_to_do() =>
        Should.Throw<PostgresNotFoundException>(() => PostgresCluster.Start(Settings with { BinariesFolder = folder.FullName }))
            .Message.ShouldContain(folder.FullName);

    private ClusterSettings Settings => new(Path.Combine(folder.FullName, "data"));

    private static Task<string?> Run(PostgresCluster cluster, string sql) => Ask(cluster, sql);

    private static async Task<string?> Ask(PostgresCluster cluster, string sql)
    {
        await using var connection = new NpgsqlConnection(cluster.ConnectionString() + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (string?)await command.ExecuteScalarAsync();
    }
}
