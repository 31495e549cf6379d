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
internal static class SmallNumbers
{
    public const int Few = 5;

    /// <summary>The numbers of a table as they may be shown beside their total.</summary>
    public static Protected Protect(IReadOnlyList<Countable> cells)
    {
        var hidden = cells.Select((cell, at) => (cell, at)).Where(one => one.cell is { IsAboutPeople: true, Count: > 0 and < Few }).Select(one => one.at).ToHashSet();
        var few = hidden.ToHashSet();
        while (hidden.Count > 0 && GivenAway(cells, hidden, few))
        {
            var next = cells.Select((cell, at) => (cell, at))
                .Where(one => one.cell.MayBeHidden && !hidden.Contains(one.at))
                .OrderBy(one => one.cell.Count == 0).ThenBy(one => one.cell.Count)
                .Select(one => (int?)one.at)
                .FirstOrDefault();
            if (next is null)
            {
                break;
            }

            hidden.Add(next.Value);
        }

        if (GivenAway(cells, hidden, few))
        {
            // With nothing left to hide behind, that a number is few would give it away.
            few.Clear();
        }

        return new(
            [
                .. cells.Select((cell, at) => !hidden.Contains(at) ? new Shown(cell.Name, cell.Count, Showing.AsItIs)
                    : new Shown(cell.Name, null, few.Contains(at) ? Showing.FewerThanFive : Showing.Hidden)),
            ],
            !GivenAway(cells, hidden, few));
    }

    /// <summary>Whether a reader can work out any hidden number: they know the total of those hidden, and that those called few are from 1 to 4.</summary>
    internal static bool GivenAway(IReadOnlyList<Countable> cells, IReadOnlySet<int> hidden, IReadOnlySet<int> few)
    {
        var total = hidden.Sum(at => cells[at].Count);
        return hidden.Any(at =>
        {
            var others = hidden.Where(other => other != at).ToList();
            var lowest = Math.Max(Least(at), total - others.Sum(Most));
            var highest = Math.Min(Most(at), total - others.Sum(Least));
            return lowest >= highest;
        });

        int Least(int at) => few.Contains(at) ? 1 : 0;

        int Most(int at) => few.Contains(at) ? Few - 1 : total;
    }
}
