using System.Diagnostics;

namespace RightToBid.Storage.EmbeddedPostgres;

/// <summary>Whom PostgreSQL runs as. It refuses to run as root, rightly; so root hands it to somebody lesser.</summary>
internal sealed class UnprivilegedUser
{
    private readonly string? name;
    private readonly bool reachesEverything;

    private UnprivilegedUser(string? name, bool reachesEverything) => (this.name, this.reachesEverything) = (name, reachesEverything);

    /// <param name="folders">What it must be able to reach.</param>
    public static UnprivilegedUser For(params string[] folders)
    {
        if (!Environment.IsPrivilegedProcess || OperatingSystem.IsWindows())
        {
            return new UnprivilegedUser(null, true);
        }

        var users = File.ReadLines("/etc/passwd").Select(line => line.Split(':')[0]).ToHashSet();
        var name = users.Contains("postgres") ? "postgres" : "nobody";
        return new UnprivilegedUser(name, folders.All(IsOpenToAll));
    }

    /// <summary>Makes a folder the user's own, so that nobody else reads it.</summary>
    public void Own(string folder)
    {
        if (name is not null)
        {
            Finish(Process.Start(new ProcessStartInfo("chown", ["-R", name, folder]))!, "chown");
        }
    }

    /// <summary>How to start a program as this user.</summary>
    /// <remarks>
    /// Where a folder above is closed to others (a clone under /root), the one capability that passes closed folders is kept.
    /// </remarks>
    public ProcessStartInfo Start(string program, params IEnumerable<string> arguments)
    {
        if (name is null)
        {
            return new ProcessStartInfo(program, arguments);
        }

        string[] passage = reachesEverything ? [] : ["--inh-caps=+dac_override", "--ambient-caps=+dac_override"];
        return new ProcessStartInfo(
            "setpriv", [$"--reuid={name}", $"--regid={GroupOf(name)}", "--clear-groups", .. passage, "--", program, .. arguments]);
    }

    public static void Finish(Process process, string what)
    {
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{what} ended with {process.ExitCode}.");
        }
    }

    private static string GroupOf(string name) =>
        File.ReadLines("/etc/passwd").Select(line => line.Split(':')).First(user => user[0] == name)[3];

    private static bool IsOpenToAll(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return true;
        }

        for (var above = Directory.GetParent(folder); above is not null; above = above.Parent)
        {
            if (above.Exists && !above.UnixFileMode.HasFlag(UnixFileMode.OtherExecute))
            {
                return false;
            }
        }

        return true;
    }
}
