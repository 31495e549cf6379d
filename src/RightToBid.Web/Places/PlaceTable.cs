using RightToBid.Web.Platform.Places;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Places;

/// <summary>What becomes of one row of a table of places.</summary>
internal enum RowOutcome
{
    Added,
    Changed,
    Unchanged,
    Refused,
}

/// <summary>One row with what becomes of it, and why where nothing does.</summary>
internal sealed record AccountedRow(int Number, string Code, string Name, RowOutcome Outcome, string Why, PlaceRow? Place);

/// <summary>A table of places as somebody sent it: code, name, kind and perhaps parent. Every row is accounted for.</summary>
internal static class PlaceTable
{
    private const int LongestCode = 20;
    private const int LongestName = 200;

    private static readonly string[] Headings = ["code", "name", "kind"];

    /// <summary>What is wrong with the table as a whole; nothing where its rows can be read.</summary>
    public static string? Fault(IReadOnlyList<IReadOnlyDictionary<string, string>> rows) => rows switch
    {
        [] => "The table has no rows.",
        [var first, ..] when Headings.Where(heading => !first.ContainsKey(heading)).ToList() is { Count: > 0 } missing =>
            $"The table has no column called {string.Join(" and none called ", missing)}. Its first row must say: code,name,kind,parent.",
        _ => null,
    };

    public static IReadOnlyList<AccountedRow> Account(IReadOnlyList<IReadOnlyDictionary<string, string>> rows, IReadOnlyList<Place> known)
    {
        var now = known.Where(place => place.UntilOn is null).ToDictionary(place => place.Code, StringComparer.OrdinalIgnoreCase);
        var codes = rows.Select(row => row["code"].Trim()).Concat(now.Keys).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);

        // The first row of a table is its headings, so that rows are numbered as the sheet numbers them.
        return [.. rows.Select((row, index) => Account(row, index + 2, now, codes, seen))];
    }

    private static AccountedRow Account(
        IReadOnlyDictionary<string, string> row, int number, Dictionary<string, Place> now, HashSet<string> codes, HashSet<string> seen)
    {
        var (code, name) = (row["code"].Trim(), row["name"].Trim());
        var parent = row.GetValueOrDefault("parent")?.Trim() is { Length: > 0 } said ? said : null;
        PlaceKind? kind = row["kind"].Trim().ToUpperInvariant() switch
        {
            "PARISH" => PlaceKind.Parish,
            "WARD" => PlaceKind.Ward,
            "FORUMAREA" or "FORUM AREA" or "FORUM-AREA" => PlaceKind.ForumArea,
            _ => null,
        };
        var why = code switch
        {
            "" => "It has no code.",
            { Length: > LongestCode } => "Its code is longer than 20 characters.",
            _ when name.Length == 0 => "It has no name.",
            _ when name.Length > LongestName => "Its name is longer than 200 characters.",
            _ when kind is null => $"Its kind is “{row["kind"].Trim()}”, and must be parish, ward or forum area.",
            _ when !seen.Add(code) => "The code stands in an earlier row.",
            _ when string.Equals(parent, code, StringComparison.OrdinalIgnoreCase) => "It is its own parent.",
            _ when parent is not null && !codes.Contains(parent) => $"Its parent {parent} is in neither the table nor the register.",
            _ => null,
        };
        if (why is not null)
        {
            return new AccountedRow(number, code, name, RowOutcome.Refused, why, null);
        }

        var place = new PlaceRow(code, name, kind!.Value, parent);
        return now.GetValueOrDefault(code) switch
        {
            null => new(number, code, name, RowOutcome.Added, "", place),
            var was when (was.Name, was.Kind, was.ParentCode) == (name, kind.Value, parent) => new(number, code, name, RowOutcome.Unchanged, "", place),
            var was => new(number, code, name, RowOutcome.Changed, $"It was the {Sentences.GoOn(was.KindInWords)} {was.Name}.", place),
        };
    }
}
