using NodaTime;

using Npgsql;

using RightToBid.Benchmarks.Kernel;
using RightToBid.Storage;
using RightToBid.Storage.EmbeddedPostgres;

namespace RightToBid.Benchmarks;

/// <summary>A PostgreSQL that commits durably, and a clock that stands still.</summary>
internal sealed class BenchmarkServer : IAsyncDisposable, IClock
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("rtb-benchmarks-");
    private readonly PostgresCluster? cluster;
    private readonly string server;
    private int made;

    public BenchmarkServer()
    {
        if (!OperatingSystem.IsWindows())
        {
            folder.UnixFileMode |= UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        }

        if (Environment.GetEnvironmentVariable("RTB_TEST_POSTGRES") is { Length: > 0 } given)
        {
            server = given;
        }
        else
        {
            cluster = PostgresCluster.Start(new ClusterSettings(Path.Combine(folder.FullName, "data")));
            server = cluster.ConnectionString();
        }
    }

    public Instant GetCurrentInstant() => Instant.FromUtc(2020, 5, 12, 11, 0);

    /// <summary>A new database with nothing in it.</summary>
    public async Task<string> EmptyDatabase()
    {
        var name = $"rtb_benchmark_{Environment.ProcessId}_{++made}";
        await Run(server, $"create database {name}");
        return new NpgsqlConnectionStringBuilder(server) { Database = name }.ConnectionString;
    }

    /// <summary>A new database, migrated for the kernel's own matters.</summary>
    public async Task<string> Database()
    {
        var connectionString = await EmptyDatabase();
        await using var kernel = Matter.Open(connectionString, this);
        await kernel.Migrations.Migrate();
        return connectionString;
    }

    public IKernel Kernel(string connectionString) => Matter.Open(connectionString, this);

    /// <summary>Hand-written SQL's own connections, set as the kernel's are.</summary>
    public static NpgsqlDataSource ByHand(string connectionString, string? role = "rtb_app") =>
        NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connectionString)
        {
            MaxAutoPrepare = 200,
            AutoPrepareMinUsages = 2,
            NoResetOnClose = true,
            Options = role is null ? null : $"-c role={role}",
        });

    public static async Task Run(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString + ";Pooling=false;Command Timeout=0");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        if (cluster is not null)
        {
            await cluster.DisposeAsync();
        }

        folder.Delete(recursive: true);
    }
}
