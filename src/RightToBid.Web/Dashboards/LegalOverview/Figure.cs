using NodaTime;

namespace RightToBid.Web.Dashboards.LegalOverview;

/// <summary>One number of the overview: what it counts, and the cases behind it.</summary>
/// <param name="Key">How its address and its file call it.</param>
/// <param name="Name">What is counted, as it stands under the number.</param>
/// <param name="Meaning">What exactly is counted, in a sentence, above the list of cases.</param>
/// <param name="IsBad">Whether any is one too many.</param>
/// <param name="Rows">The cases behind it.</param>
internal sealed record Figure(string Key, string Name, string Meaning, Func<Sources, IEnumerable<FigureRow>> Rows, bool IsBad = false);

/// <summary>Figures that belong together, under one heading.</summary>
internal sealed record FigureGroup(string Key, string Heading, string Explanation, IReadOnlyList<Figure> Figures);

/// <summary>One case behind a figure.</summary>
/// <param name="What">What about the case is counted.</param>
/// <param name="On">The day that matters.</param>
/// <param name="OnIs">What that day is: "Last day".</param>
/// <param name="Basis">The provision, or what gives the day where no statute does.</param>
internal sealed record FigureRow(string Reference, string AssetName, string What, LocalDate? On, string OnIs, string? Basis = null, string? Note = null)
{
    /// <summary>The month that a figure by month counts it in.</summary>
    public string? Month { get; init; }
}
