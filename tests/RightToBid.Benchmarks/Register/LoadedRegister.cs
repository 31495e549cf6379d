using System.Diagnostics;
using System.Globalization;

using RightToBid.Storage;
using RightToBid.Storage.Streams;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Register.Searching;

namespace RightToBid.Benchmarks.Register;

/// <summary>A database with a generated register in it, brought in council by council through the kernel's import.</summary>
internal static class LoadedRegister
{
    public const int Seed = 20261122;

    private const int Usual = 1_000_000;

    private static string? loaded;

    /// <summary>How many entries: a million, or as many as <c>RTB_BENCHMARK_ENTRIES</c> says.</summary>
    public static int Entries { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("RTB_BENCHMARK_ENTRIES"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : Usual;

    /// <summary>Loaded by the first that asks, for all of this run; or the one that <c>RTB_BENCHMARK_DATABASE</c> names, loaded by the first run that uses it.</summary>
    public static async Task<string> Database(BenchmarkServer server)
    {
        if (loaded is not null)
        {
            return loaded;
        }

        var database = Environment.GetEnvironmentVariable("RTB_BENCHMARK_DATABASE") is { Length: > 0 } kept ? kept : await server.EmptyDatabase();
        await using var kernel = PostgresKernel.Open(CaseKernel.Settings(database, server, new TimeOrderedIdentifiers(server)));
        await kernel.Migrations.Migrate();
        if (await new RegisterWords(kernel).AreCounted(CancellationToken.None))
        {
            await BenchmarkServer.Run(database, "vacuum analyze");
            return loaded = database;
        }

        var register = new GeneratedRegister(Seed, Entries);
        Console.Error.WriteLine($"Loading {register.Entries:N0} entries from the seed {register.Seed}.");
        var watch = Stopwatch.StartNew();
        var events = 0L;
        for (var council = 0; council < GeneratedRegister.Authorities.Count; council++)
        {
            var authority = GeneratedRegister.Authorities[council];
            var outcome = await kernel.Events.ImportHistory(
                new CommandEnvelope(NamedIdentifier.For(authority, "generated"), authority, "generator", CorrelationId: "generated"), register.Of(council));
            events += outcome.Events;
            if ((council + 1) % 30 == 0)
            {
                Console.Error.WriteLine($"{council + 1} councils, {events:N0} events, {watch.Elapsed.TotalSeconds:N0} s.");
            }
        }

        await BenchmarkServer.Run(database, "vacuum analyze");
        await new RegisterWords(kernel).CountAgain(CancellationToken.None);
        await BenchmarkServer.Run(database, "vacuum analyze rtb.register_words");
        Console.Error.WriteLine($"Loaded {events:N0} events in {watch.Elapsed.TotalSeconds:N0} s.");
        return loaded = database;
    }
}
