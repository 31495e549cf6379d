using System.Globalization;

using RightToBid.Benchmarks;
using RightToBid.Benchmarks.Kernel;
using RightToBid.Benchmarks.Pages;
using RightToBid.Benchmarks.Register;

if (args is [FirstCommand.Argument, var database])
{
    await FirstCommandProcess.Run(database);
    return 0;
}

if (args is [SiteProcess.PlainArgument])
{
    await SiteProcess.RunPlainText();
    return 0;
}

// Add a row by adding its file and its line here. Arguments name the rows to run; none means all but those over a large register.
IRow[] all =
[
    new FullCommand(), new OverdueDeadlines(), new RebuildReadModel(), new ImportHistory(), new FirstCommand(), new WindowsOfACase(), new CasePage(),
    RegisterUnderLoad.OfSearches(), RegisterUnderLoad.OfCases(), new UnchangedPage(),
];
var rows = all.Where(row => args.Length == 0 ? !row.TakesLong : args.Any(word => row.Work.Contains(word, StringComparison.OrdinalIgnoreCase))).ToList();

await using var server = new BenchmarkServer();
Console.WriteLine($"{Environment.ProcessorCount} processors, durable commits; each figure is the median of {Pace.Turns} turns.");
Console.WriteLine();
Console.WriteLine("| Work | Ours | By hand | Ratio | Bar | |");
Console.WriteLine("|---|---|---|---|---|---|");
var isReached = true;
foreach (var row in rows)
{
    var measured = await row.Run(server);
    isReached &= measured.IsReached;
    Console.WriteLine(
        $"| {row.Work} | {Figure(measured.Ours, measured.Unit)} | {(measured.ByHand is { } byHand ? Figure(byHand, measured.Unit) : "")} " +
        $"| {(measured.ByHand is { } other ? (measured.Ours / other).ToString("0.00", CultureInfo.InvariantCulture) : "")} | {row.Bar} | {(measured.IsReached ? "reached" : "missed")}{measured.Note} |");
}

return isReached ? 0 : 1;

static string Figure(double figure, string unit) => figure >= 100 ? $"{figure:N0}{unit}" : $"{figure:0.00} {unit}";
