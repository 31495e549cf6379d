namespace RightToBid.Benchmarks.Register;

/// <summary>A case page that the reader has already, asked for again by its tag, beside the framework's plain text at the same pace.</summary>
internal sealed class UnchangedPage : IRow
{
    private const int Askers = 8;
    private const int Each = 2_000;

    public string Work => "public page unchanged since, by ETag";

    public string Bar => ">= 0.5 of the framework's plain text";

    public bool TakesLong => true;

    public async Task<Measured> Run(BenchmarkServer server)
    {
        var database = await LoadedRegister.Database(server);
        await using var site = await SiteProcess.Site(database, RegisterUnderLoad.Today);
        await using var plain = await SiteProcess.PlainText();
        var (authority, reference) = GeneratedRegister.Named(0);
        var page = $"/register/{authority}/{reference}";
        using var http = new HttpClient { BaseAddress = site.Address };

        await Theirs(0);
        await Ours(0);
        var (ours, theirs) = await Pace.Compare(Ours, Theirs);
        return new Measured(ours, "/s", theirs, ours >= 0.5 * theirs);

        // A tag lasts a minute at most, so each turn asks for a new one.
        async Task<double> Ours(int turn) => await OpenLoop.Rate(site.Address, page, await Tag(), Askers, Each);
        Task<double> Theirs(int turn) => OpenLoop.Rate(plain.Address, "/", null, Askers, Each);

        async Task<string> Tag()
        {
            using var answer = await http.GetAsync(new Uri(page, UriKind.Relative));
            return answer.EnsureSuccessStatusCode().Headers.ETag!.ToString();
        }
    }
}
