using RightToBid.Storage.Tests.Killed;

namespace RightToBid.Storage.Tests;

/// <summary>The test run; or, told so, the process that <see cref="a_process_that_is_killed"/> kills.</summary>
internal static class Program
{
    public static Task<int> Main(string[] args) =>
        args is [Victim.Verb, var connectionString, var seed, var done] ? Victim.Live(connectionString, seed, done) : Tests(args);

    private static Task<int> Tests(string[] args) => Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(args);
}
