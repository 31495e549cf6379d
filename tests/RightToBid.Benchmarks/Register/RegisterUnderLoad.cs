using System.Globalization;

namespace RightToBid.Benchmarks.Register;

/// <summary>What a hundred readers a second wait for: searches and filters of every sort, or cases by their reference, as pages.</summary>
internal sealed class RegisterUnderLoad(string work, double bar, Func<Random, string> draw) : IRow
{
    public const string Today = "2026-05-12T11:00:00Z";

    private const int ASecond = 100;
    private const int WarmUps = 4_000;
    private const int Asked = 3_000;

    /// <summary>Searches in the proportions in which people may be thought to make them; nobody has counted yet.</summary>
    public static RegisterUnderLoad OfSearches() => new("search and filter", 50, Search);

    public static RegisterUnderLoad OfCases() => new("case page", 20, Case);

    public string Work => string.Create(CultureInfo.InvariantCulture, $"{work}, {LoadedRegister.Entries:N0} entries, {ASecond}/s");

    public string Bar => string.Create(CultureInfo.InvariantCulture, $"p99 <= {bar:0} ms");

    public bool TakesLong => true;

    public async Task<Measured> Run(BenchmarkServer server)
    {
        var database = await LoadedRegister.Database(server);
        await using var site = await SiteProcess.Site(database, Today);
        var random = new Random(LoadedRegister.Seed);
        await OpenLoop.Run(site.Address, [.. Enumerable.Range(0, WarmUps).Select(_ => draw(random))], ASecond / 2);
        var took = Latency.Of(await OpenLoop.Run(site.Address, [.. Enumerable.Range(0, Asked).Select(_ => draw(random))], ASecond));
        return new Measured(took.Slowest, "ms", null, took.Slowest <= bar, string.Create(CultureInfo.InvariantCulture, $"; p50 {took.Median:0.0} ms"));
    }

    private static string Case(Random random)
    {
        var (authority, reference) = GeneratedRegister.Named(random.Next(LoadedRegister.Entries));
        return $"/register/{authority}/{reference}";
    }

    private static string Search(Random random)
    {
        var council = random.Next(GeneratedRegister.Authorities.Count);
        var village = GeneratedRegister.Village(council, random.Next(GeneratedRegister.Villages));
        var (latitude, longitude) = GeneratedRegister.Centre(council);
        var query = random.Next(20) switch
        {
            0 or 1 or 2 or 3 => $"q={GeneratedRegister.Sign(random.Next(40))} {village}",
            4 or 5 or 6 => $"q={village}",
            7 => $"q={GeneratedRegister.Postcode(council, random.Next(100_000))}",
            8 => $"q={GeneratedRegister.Named(random.Next(LoadedRegister.Entries)).Reference}",
            9 => $"q={GeneratedRegister.Street(random.Next(20))}, {village}",
            10 => $"q={village[..^2]}{village[^1]}{village[^2]}",
            11 => "q=village hall",
            12 or 13 => $"authority={GeneratedRegister.Authorities[council]}",
            14 => $"authority={GeneratedRegister.Authorities[council]}&show=listed&kind={GeneratedRegister.Kind(random.Next(16))}",
            15 => $"kind={GeneratedRegister.Kind(random.Next(16))}&page={random.Next(1, 6)}",
            16 => $"near={(latitude + 0.15).ToString(CultureInfo.InvariantCulture)},{(longitude + 0.13).ToString(CultureInfo.InvariantCulture)}",
            17 => "show=moratorium-ending",
            18 => "show=ends-soon",
            _ => $"show=listed&page={random.Next(1, 11)}",
        };
        return $"/register?{Uri.EscapeDataString(query).Replace("%3D", "=", StringComparison.Ordinal).Replace("%26", "&", StringComparison.Ordinal)}";
    }
}
