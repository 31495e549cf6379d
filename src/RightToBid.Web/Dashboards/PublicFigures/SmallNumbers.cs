using System.Globalization;

namespace RightToBid.Web.Dashboards.PublicFigures;

/// <summary>A number in a table whose total is known.</summary>
/// <param name="IsAboutPeople">Whether few of it could tell of one person.</param>
/// <param name="MayBeHidden">Whether it may be hidden to protect another. What is said elsewhere too may not.</param>
internal sealed record Countable(string Name, int Count, bool IsAboutPeople, bool MayBeHidden = true);

/// <summary>How a number is shown.</summary>
internal enum Showing
{
    AsItIs,

    /// <summary>It is from 1 to 4.</summary>
    FewerThanFive,

    /// <summary>It would give another one away.</summary>
    Hidden,
}

/// <summary>A number as it may be shown.</summary>
internal sealed record Shown(string Name, int? Count, Showing As)
{
    public string InWords => As switch
    {
        Showing.AsItIs => Count!.Value.ToString("N0", CultureInfo.InvariantCulture),
        Showing.FewerThanFive => $"fewer than {SmallNumbers.Few}",
        _ => "not shown",
    };
}

/// <summary>The numbers of a table as they may be shown, and whether their total may stand beside them.</summary>
internal sealed record Protected(IReadOnlyList<Shown> Cells, bool TotalMayBeShown);

/// <summary>Protects people in small numbers: one to four are not told, nor whatever else would let a reader work them out from the total.</summary>
/// <remarks>A reader knows this rule too, so that the smallest may not be hidden first: others are hidden in a fixed order, until they come to enough.</remarks>
internal static class SmallNumbers
{
    public const int Few = 5;

    /// <summary>The numbers of a table as they may be shown beside their total.</summary>
    public static Protected Protect(IReadOnlyList<Countable> cells)
    {
        var hideable = Places(cells, cell => cell.MayBeHidden);
        var few = Places(cells, cell => cell is { IsAboutPeople: true, Count: > 0 and < Few });
        if (cells.Any(cell => cell.IsAboutPeople) && Sum(cells, hideable) is > 0 and < Few)
        {
            return NotBrokenDown(cells, hideable);
        }

        return few.Count == 0 ? Show(cells, [], [])
            : Behind(cells, few) is { } others ? Show(cells, few, others)
            : NotBrokenDown(cells, hideable);
    }

    /// <summary>Other numbers, from the last on, behind which any of the few could be from 1 to 4; nothing where there are not enough.</summary>
    private static List<int>? Behind(IReadOnlyList<Countable> cells, List<int> few)
    {
        var enough = few.Count + Few - 1;
        var (others, sum) = (new List<int>(), Sum(cells, few));
        foreach (var at in Places(cells, cell => cell is { MayBeHidden: true, IsAboutPeople: false }).AsEnumerable().Reverse())
        {
            others.Add(at);
            sum += cells[at].Count;
            if (sum >= enough)
            {
                return others;
            }
        }

        return null;
    }

    /// <summary>Only the total. Of one number alone the total is the number.</summary>
    private static Protected NotBrokenDown(IReadOnlyList<Countable> cells, List<int> hideable) =>
        Show(cells, [], hideable) with { TotalMayBeShown = hideable.Count > 1 };

    private static Protected Show(IReadOnlyList<Countable> cells, List<int> few, List<int> hidden) => new(
        [
            .. cells.Select((cell, at) => few.Contains(at) ? new Shown(cell.Name, null, Showing.FewerThanFive)
                : hidden.Contains(at) ? new Shown(cell.Name, null, Showing.Hidden)
                : new Shown(cell.Name, cell.Count, Showing.AsItIs)),
        ],
        TotalMayBeShown: true);

    private static List<int> Places(IReadOnlyList<Countable> cells, Func<Countable, bool> which) =>
        [.. Enumerable.Range(0, cells.Count).Where(at => which(cells[at]))];

    private static int Sum(IReadOnlyList<Countable> cells, IEnumerable<int> places) => places.Sum(at => cells[at].Count);
}
