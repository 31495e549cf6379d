using System.Diagnostics;
using System.Globalization;

using RightToBid.Storage;
using RightToBid.Web.Platform.Cases;

namespace RightToBid.Benchmarks;

/// <summary>From the start of a new process to its first command recorded, and the memory it then holds.</summary>
/// <remarks>The process is this program again, told where a migrated database is: it opens the kernel with every case stream and read model.</remarks>
internal sealed class FirstCommand : IRow
{
    public const string Argument = "--first-command";

    public string Work => "process start to first command done";

    public string Bar => "<= 1.5 s, resident memory <= 200 MB";

    public async Task<Measured> Run(BenchmarkServer server)
    {
        var database = await server.EmptyDatabase();
        await using (var kernel = PostgresKernel.Open(CaseKernel.Settings(database, server, new TimeOrderedIdentifiers(server))))
        {
            await kernel.Migrations.Migrate();
        }

        var (seconds, megabytes) = (new List<double>(), new List<double>());
        for (var turn = 0; turn < Pace.Turns; turn++)
        {
            var watch = Stopwatch.StartNew();
            using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [Argument, database]) { RedirectStandardOutput = true })!;
            var said = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The new process said nothing.");
            seconds.Add(watch.Elapsed.TotalSeconds);
            megabytes.Add(double.Parse(said, CultureInfo.InvariantCulture) / 1_048_576);
            await process.WaitForExitAsync();
        }

        var (median, memory) = (seconds.Order().ElementAt(Pace.Turns / 2), megabytes.Max());
        return new Measured(median, "s", null, median <= 1.5 && memory <= 200, $"; {memory:0} MB");
    }
}
