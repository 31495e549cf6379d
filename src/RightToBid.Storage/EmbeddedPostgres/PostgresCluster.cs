using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

using Npgsql;

namespace RightToBid.Storage.EmbeddedPostgres;

/// <summary>A private PostgreSQL in a folder of its own, listening on the loopback address only.</summary>
/// <remarks>
/// It survives whoever started it being killed: started again, it is found by its folder and used as it is, or cleared away if it has died.
/// </remarks>
public sealed class PostgresCluster : IAsyncDisposable, IDisposable
{
    private const string Superuser = "rtb_owner";

    private readonly PostgresBinaries binaries;
    private readonly UnprivilegedUser user;
    private readonly ClusterSettings settings;
    private readonly bool isOurs;

    private PostgresCluster(PostgresBinaries binaries, UnprivilegedUser user, ClusterSettings settings, int port, bool isOurs) =>
        (this.binaries, this.user, this.settings, Port, this.isOurs) = (binaries, user, settings, port, isOurs);

    public int Port { get; private set; }

    /// <summary>The connection of the cluster's superuser to a database.</summary>
    public string ConnectionString(string database = "postgres") => ConnectionString(Port, database);

    /// <summary>Starts the cluster of this folder; makes it first where there is none; uses it where it runs already.</summary>
    /// <exception cref="PostgresNotFoundException">There are no programs to start it with.</exception>
    public static PostgresCluster Start(ClusterSettings settings)
    {
        settings = settings with { DataFolder = Path.GetFullPath(settings.DataFolder) };
        var binaries = PostgresBinaries.Find(settings.BinariesFolder);
        var user = UnprivilegedUser.For(settings.DataFolder, binaries.Folder);
        if (RunningPort(settings.DataFolder) is { } running)
        {
            return new PostgresCluster(binaries, user, settings, running, isOurs: false);
        }

        if (!File.Exists(Path.Combine(settings.DataFolder, "PG_VERSION")))
        {
            Initialise(binaries, user, settings);
        }

        var cluster = new PostgresCluster(binaries, user, settings, FreePort(), isOurs: true);
        cluster.Start();
        return cluster;
    }

    /// <summary>Starts it again after <see cref="Stop"/>, at the same port.</summary>
    public void Start()
    {
        var log = settings.LogFile;
        var options = string.Join(
            ' ',
            $"-p {Port}",
            "-c listen_addresses=127.0.0.1",
            "-c unix_socket_directories=''",
            $"-c max_connections={settings.MaxConnections}",
            settings.IsDurable ? "" : "-c fsync=off -c synchronous_commit=off -c full_page_writes=off",
            "-c shared_buffers=256MB -c max_wal_size=2GB -c timezone=UTC");
        try
        {
            Run(binaries, user, settings, "pg_ctl", ["start", "-D", settings.DataFolder, "-l", log, "-w", "-t", "60", "-o", options]);
        }
        catch (InvalidOperationException failed)
        {
            var said = File.Exists(log) ? string.Join('\n', File.ReadLines(log).TakeLast(15)) : "";
            throw new InvalidOperationException($"PostgreSQL did not start. Its log, {log}, ends with:\n{said}", failed);
        }
    }

    public void Stop(StopMode mode = StopMode.Fast) =>
        Run(
            binaries, user, settings, "pg_ctl",
            ["stop", "-D", settings.DataFolder, "-m", mode == StopMode.Fast ? "fast" : "immediate", "-w", "-t", "60"]);

    /// <summary>Stops what this process started. A cluster that was running already is left running.</summary>
    public void Dispose()
    {
        if (isOurs && RunningPort(settings.DataFolder) is not null)
        {
            Stop();
        }
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    private static void Initialise(PostgresBinaries binaries, UnprivilegedUser user, ClusterSettings settings)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(settings.DataFolder);
        }
        else
        {
            Directory.CreateDirectory(Path.GetDirectoryName(settings.DataFolder)!);
            Directory.CreateDirectory(settings.DataFolder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        user.Own(settings.DataFolder);
        Run(
            binaries, user, settings, "initdb",
            [
                "-D", settings.DataFolder, "-U", Superuser, "--auth=trust", "--encoding=UTF8", "--no-locale",
                .. settings.IsDurable ? Array.Empty<string>() : ["--no-sync"],
            ]);
    }

    private static void Run(
        PostgresBinaries binaries, UnprivilegedUser user, ClusterSettings settings, string program, IEnumerable<string> arguments)
    {
        var start = user.Start(binaries[program], arguments);
        start.RedirectStandardInput = true;

        // A server that outlives pg_ctl keeps its streams open, so nothing here may wait for their end: they go to a file.
        var words = string.Join(' ', start.ArgumentList.Prepend(start.FileName).Select(Quoted));
        var shell = new ProcessStartInfo("/bin/sh", ["-c", $"{words} >> {Quoted(settings.OutputFile)} 2>&1 < /dev/null"])
        {
            WorkingDirectory = "/",
        };
        using var process = Process.Start(shell)!;
        try
        {
            UnprivilegedUser.Finish(process, program);
        }
        catch (InvalidOperationException failed)
        {
            var said = string.Join('\n', File.ReadLines(settings.OutputFile).TakeLast(10));
            throw new InvalidOperationException($"{failed.Message} It said:\n{said}", failed);
        }
    }

    /// <summary>The port of a server that runs in the folder and answers; null where none does, whatever its pid file says.</summary>
    private static int? RunningPort(string dataFolder)
    {
        var pidFile = Path.Combine(dataFolder, "postmaster.pid");
        if (!File.Exists(pidFile))
        {
            return null;
        }

        var lines = File.ReadAllLines(pidFile);
        if (lines.Length < 4 || !int.TryParse(lines[3], CultureInfo.InvariantCulture, out var port))
        {
            return null;
        }

        try
        {
            using var connection = new NpgsqlConnection(ConnectionString(port, "postgres") + ";Pooling=false;Timeout=5");
            connection.Open();
            using var command = new NpgsqlCommand("select current_setting('data_directory')", connection);
            return (string?)command.ExecuteScalar() == dataFolder ? port : null;
        }
        catch (NpgsqlException)
        {
            return null;
        }
    }

    private static string ConnectionString(int port, string database) =>
        $"Host=127.0.0.1;Port={port};Username={Superuser};Database={database}";

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string Quoted(string word) => $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}

/// <summary>How a cluster stops.</summary>
public enum StopMode
{
    /// <summary>Open transactions are rolled back, and everything is put in order.</summary>
    Fast,

    /// <summary>As if the power had gone: the next start recovers from the log.</summary>
    Immediate,
}

/// <summary>Where a private cluster lives and how it behaves.</summary>
/// <param name="DataFolder">Its folder; made where it is not there.</param>
/// <param name="BinariesFolder">Where PostgreSQL's programs are; looked for where null.</param>
/// <param name="IsDurable">Whether what is committed survives a loss of power. Only a test may say no.</param>
public sealed record ClusterSettings(string DataFolder, string? BinariesFolder = null, bool IsDurable = true, int MaxConnections = 200)
{
    /// <summary>The server's log, beside the data folder.</summary>
    public string LogFile => Path.Combine(DataFolder, "server.log");

    /// <summary>What the programs that start and stop it say.</summary>
    internal string OutputFile => DataFolder.TrimEnd('/') + ".output.log";
}
