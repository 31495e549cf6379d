using RightToBid.Web.Shared;

namespace RightToBid.Web.Dashboards.LegalOverview;

/// <summary>One figure with its cases, as an address asks for it.</summary>
/// <param name="Query">What holds it to a month or an officer, so that its file has the same cases.</param>
internal sealed record Counted(Figure Figure, string Heading, IReadOnlyList<FigureRow> Rows, string Query)
{
    /// <summary>The figure with this key, held to a month or an officer where the address says so; nothing where there is none such.</summary>
    public static Counted? Find(Sources from, string key, string? month, string? officer)
    {
        if (OfficerLoad.Of(from).FirstOrDefault(load => load.Key == (officer ?? "nobody")) is { } load && Figures.WorkloadOf(key, load.Officer) is { } inHand)
        {
            return Of(from, inHand, $"{Sentences.Begin(inHand.Name)}: {load.Name}", _ => true, $"?officer={load.Key}");
        }

        return Figures.Find(key) is not { } figure ? null
            : month is null ? Of(from, figure, HeadingOf(figure), _ => true, "")
            : DecisionMonth.Of(from.Decisions).FirstOrDefault(known => known.Month == month) is { } known
                ? Of(from, figure, $"{HeadingOf(figure)}, {known.InWords}", row => row.Month == month, $"?month={month}")
                : null;
    }

    private static Counted Of(Sources from, Figure figure, string heading, Func<FigureRow, bool> counts, string query) =>
        new(figure, heading, [.. figure.Rows(from).Where(counts).OrderBy(row => row.On).ThenBy(row => row.Reference, StringComparer.Ordinal)], query);

    private static string HeadingOf(Figure figure) =>
        $"{Figures.All.First(group => group.Figures.Contains(figure)).Heading}: {figure.Name}";
}
