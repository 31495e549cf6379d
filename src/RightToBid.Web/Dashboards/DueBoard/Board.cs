using NodaTime;

namespace RightToBid.Web.Dashboards.DueBoard;

/// <summary>What is due, in groups, for one day and one set of filters. Nothing here is kept: it is made each time from rows and a day.</summary>
internal sealed class Board
{
    private readonly IReadOnlyList<DueRow> all;
    private readonly Dictionary<Urgency, IReadOnlyList<DueRow>> groups;

    public Board(IEnumerable<DueRow> rows, LocalDate today, DueFilter filter)
    {
        Today = today;
        Filter = filter;
        // A window that has ended is nobody's duty any more, whether or not anything has announced it.
        all = [.. rows.Where(row => row.Kind.IsDuty || row.LastDay >= today)];
        var searched = all.Where(row => row.Matches(filter.Search)).ToList();
        Kinds = [.. DueKind.All.Select(kind => (kind, searched.Count(row => row.Kind.Key == kind.Key))).Where(known => known.Item2 > 0)];
        Shown = [.. searched.Where(row => filter.Kind is null || row.Kind.Key == filter.Kind)
            .OrderBy(row => row.LastDay ?? row.Since).ThenBy(row => row.Reference, StringComparer.Ordinal).ThenBy(row => row.Kind.Key, StringComparer.Ordinal)];
        groups = Shown.GroupBy(row => row.UrgencyOn(today)).ToDictionary(group => group.Key, IReadOnlyList<DueRow> (group) => [.. group]);
    }

    public LocalDate Today { get; }

    public DueFilter Filter { get; }

    /// <summary>The kinds that the search leaves, with how many rows each.</summary>
    public IReadOnlyList<(DueKind Kind, int Count)> Kinds { get; }

    /// <summary>Every row that the filters leave, the most urgent first.</summary>
    public IReadOnlyList<DueRow> Shown { get; }

    /// <summary>Whether there is anything at all, whatever the filters say.</summary>
    public bool HasAnything => all.Count > 0;

    public IReadOnlyList<DueRow> Group(Urgency urgency) => groups.GetValueOrDefault(urgency, []);

    /// <summary>Nothing is late, due today or to be done: the next day ahead is all there is to say.</summary>
    public bool IsQuiet => Group(Urgency.Overdue).Count + Group(Urgency.Today).Count + Group(Urgency.AsSoonAsPracticable).Count == 0;

    /// <summary>The first row with a day after today.</summary>
    public DueRow? NextAhead => Shown.FirstOrDefault(row => row.LastDay > Today);
}

/// <summary>What somebody asked to see. Kept in the address.</summary>
internal sealed record DueFilter(string? Kind = null, string? Search = null)
{
    public static DueFilter Nothing { get; } = new();

    public bool IsSet => Kind is not null || !string.IsNullOrWhiteSpace(Search);

    /// <summary>The address of a page with this filter, <paramref name="page"/> being its path.</summary>
    public string AddressOf(string page)
    {
        string[] asked = [.. new[] { ("kind", Kind), ("q", string.IsNullOrWhiteSpace(Search) ? null : Search) }
            .Where(part => part.Item2 is not null).Select(part => $"{part.Item1}={Uri.EscapeDataString(part.Item2!)}")];
        return asked.Length == 0 ? page : $"{page}?{string.Join('&', asked)}";
    }
}
