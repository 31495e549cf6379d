using RightToBid.Web.Shared;

namespace RightToBid.Web.Dashboards.WorkList;

/// <summary>Whose work somebody asked to see, and by when. Kept in the address; what it does not know it reads as everything.</summary>
/// <param name="Whose">Mine, everybody's, nobody's, or an officer's account.</param>
/// <param name="When">A part of the time, or nothing for all of it.</param>
internal sealed record WorkFilter(string Whose = WorkFilter.Everybody, string When = "", string? Kind = null, string? Search = null)
{
    public const string Everybody = "everybody";
    public const string Mine = "mine";
    public const string Nobody = "nobody";

    public const string Overdue = "overdue";
    public const string Week = "week";
    public const string AsSoonAsPracticable = "as-soon-as-practicable";

    /// <summary>The parts of the time, as the filter names them.</summary>
    public static IReadOnlyList<(string Key, string Name)> Times { get; } =
    [
        ("", "Any day"),
        (Overdue, "Overdue"),
        (Week, "Today and the next seven days"),
        (AsSoonAsPracticable, "As soon as practicable"),
    ];

    public bool IsSet => this != new WorkFilter();

    public static WorkFilter Read(string? whose, string? when, string? kind, string? search) => new(
        whose is Mine or Nobody || Guid.TryParse(whose, out _) ? whose.ToLowerInvariant() : Everybody,
        Times.Any(time => time.Key == when) ? when! : "",
        string.IsNullOrEmpty(kind) ? null : kind,
        string.IsNullOrWhiteSpace(search) ? null : search);

    /// <summary>The address of a page with this filter, <paramref name="page"/> being its path.</summary>
    public string AddressOf(string page = Links.WorkList)
    {
        string[] asked = [.. new[] { ("whose", Whose == Everybody ? null : Whose), ("when", When.Length == 0 ? null : When), ("kind", Kind), ("q", Search) }
            .Where(part => part.Item2 is not null).Select(part => $"{part.Item1}={Uri.EscapeDataString(part.Item2!)}")];
        return asked.Length == 0 ? page : $"{page}?{string.Join('&', asked)}";
    }
}
