using RightToBid.Storage.Database;

namespace RightToBid.Web.Dashboards.PublicFigures;

/// <summary>How often what happened, for a year, a quarter, an authority, a place or a kind of asset.</summary>
internal sealed record FigureRow(
    string Label,
    int Nominations,
    int Accepted,
    int Unsuccessful,
    int Withdrawn,
    int InTime,
    int Late,
    int Listings,
    int ListingsEnded,
    int Notices,
    int FullMoratoria,
    int Bids,
    int Purchases,
    int Handovers)
{
    /// <summary>The columns as people read them, each with how a row fills it.</summary>
    public static IReadOnlyList<(string Key, string Name, Func<FigureRow, int> Of)> Columns { get; } =
    [
        ("nominations", "Nominations received", row => row.Nominations),
        ("accepted", "Accepted", row => row.Accepted),
        ("unsuccessful", "Unsuccessful or not valid", row => row.Unsuccessful),
        ("withdrawn", "Withdrawn", row => row.Withdrawn),
        ("decided_in_time", "Decided within eight weeks", row => row.InTime),
        ("decided_late", "Decided later", row => row.Late),
        ("listings", "Entries in the list", row => row.Listings),
        ("listings_ended", "Listings ended", row => row.ListingsEnded),
        ("notices", "Owners’ notices (interim moratoria)", row => row.Notices),
        ("full_moratoria", "Full moratoria", row => row.FullMoratoria),
        ("bids", "Groups that asked to bid", row => row.Bids),
        ("purchases", "Purchases agreed", row => row.Purchases),
        ("handovers", "Handovers completed", row => row.Handovers),
    ];

    public static FigureRow Read(Row row) => new(
        row.TextOrNull("label") ?? "",
        Number(row, "nominations"), Number(row, "accepted"), Number(row, "unsuccessful"), Number(row, "withdrawn"), Number(row, "decided_in_time"),
        Number(row, "decided_late"), Number(row, "listings"), Number(row, "listings_ended"), Number(row, "notices"), Number(row, "full_moratoria"),
        Number(row, "bids"), Number(row, "purchases"), Number(row, "handovers"));

    /// <summary>All of several rows as one.</summary>
    public static FigureRow Total(string label, IReadOnlyList<FigureRow> rows) => new(
        label, rows.Sum(row => row.Nominations), rows.Sum(row => row.Accepted), rows.Sum(row => row.Unsuccessful), rows.Sum(row => row.Withdrawn),
        rows.Sum(row => row.InTime), rows.Sum(row => row.Late), rows.Sum(row => row.Listings), rows.Sum(row => row.ListingsEnded), rows.Sum(row => row.Notices),
        rows.Sum(row => row.FullMoratoria), rows.Sum(row => row.Bids), rows.Sum(row => row.Purchases), rows.Sum(row => row.Handovers));

    private static int Number(Row row, string column) => (int)row.Whole(column);
}

/// <summary>How things stand on the day asked about.</summary>
internal sealed record Standings(int Listed, int InMoratorium, int Undecided, int Overdue);
