using System.Collections.Concurrent;

using Npgsql;

using RightToBid.Storage.EmbeddedPostgres;

namespace RightToBid.Testing;

/// <summary>
/// The PostgreSQL of a test run: the one that RTB_TEST_POSTGRES names, else one of its own, started once a process. Databases are cloned
/// from a template that is migrated once.
/// </summary>
internal static class TestPostgres
{
    private static readonly Lazy<string> Server = new(Start);
    private static readonly ConcurrentDictionary<string, Lazy<Task<string>>> Templates = new(StringComparer.Ordinal);
    private static readonly SemaphoreSlim OneCloneAtATime = new(1);
    private static int made;

    /// <summary>A new database like the one that <paramref name="migrate"/> makes; dropped when it is disposed of.</summary>
    /// <param name="template">The template's name: the same name, the same template.</param>
    public static async Task<TestDatabase> Clone(string template, Func<string, Task> migrate)
    {
        var from = await Templates.GetOrAdd(template, name => new Lazy<Task<string>>(() => MakeTemplate(name, migrate))).Value;
        return await Create($"rtb_{Environment.ProcessId}_{Interlocked.Increment(ref made)}", from);
    }

    /// <summary>A new database with nothing in it.</summary>
    public static Task<TestDatabase> Empty() => Create($"rtb_{Environment.ProcessId}_{Interlocked.Increment(ref made)}", "template0");

    private static async Task<string> MakeTemplate(string name, Func<string, Task> migrate)
    {
        var database = await Create($"rtb_{Environment.ProcessId}_{name}", "template0");
        await migrate(database.ConnectionString);
        NpgsqlConnection.ClearAllPools();
        return database.Name;
    }

    private static async Task<TestDatabase> Create(string name, string template)
    {
        await OneCloneAtATime.WaitAsync();
        try
        {
            await Run($"drop database if exists {name} with (force)");
            await Run($"create database {name} template {template}");
        }
        finally
        {
            OneCloneAtATime.Release();
        }

        var settings = new NpgsqlConnectionStringBuilder(Server.Value) { Database = name };
        return new TestDatabase(name, settings.ConnectionString, () => Run($"drop database if exists {name} with (force)"));
    }

    private static async Task Run(string sql)
    {
        await using var connection = new NpgsqlConnection(Server.Value + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static string Start()
    {
        if (Environment.GetEnvironmentVariable("RTB_TEST_POSTGRES") is { Length: > 0 } given)
        {
            return given;
        }

        var folder = Directory.CreateTempSubdirectory("rtb-tests-");
        if (!OperatingSystem.IsWindows())
        {
            folder.UnixFileMode |= UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        }

        var cluster = PostgresCluster.Start(new ClusterSettings(Path.Combine(folder.FullName, "data"), IsDurable: false));
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            cluster.Stop(StopMode.Immediate);
            folder.Delete(recursive: true);
        };
        return cluster.ConnectionString();
    }
}

/// <summary>A database for one test class.</summary>
internal sealed class TestDatabase(string name, string connectionString, Func<Task> drop) : IAsyncDisposable
{
    public string Name => name;

    public string ConnectionString => connectionString;

    public async ValueTask DisposeAsync() => await drop();
}
