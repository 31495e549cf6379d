using NodaTime;

using RightToBid.Web.Register.Versions;

namespace RightToBid.Web.Register.OpenData;

internal enum RowChange
{
    Added,
    Changed,
    Removed,
}

/// <summary>One entry that a version says something else about than the version before.</summary>
/// <param name="Authority">The code of the council under which it is kept. Nothing where one of the versions does not say, and the rows are those of several councils' entries with one reference.</param>
/// <param name="Before">What was said: a row, or as many as the entry had owner's notices. Empty where it was not in the list.</param>
/// <param name="Now">What is said. Empty where it is in the list no more.</param>
internal sealed record ChangedEntry(
    string? Authority,
    string Reference,
    RowChange Change,
    IReadOnlyList<IReadOnlyDictionary<string, string?>> Before,
    IReadOnlyList<IReadOnlyDictionary<string, string?>> Now);

/// <summary>What a version changed.</summary>
internal sealed record ChangedVersion(int Version, LocalDate AsAt, int Entries, IReadOnlyList<ChangedEntry> Changes);

/// <summary>What a list's versions changed after one of them, step by step.</summary>
/// <param name="Next">The number to ask after next time. While there is more, ask at once.</param>
internal sealed record ChangesSince(
    string Authority, string List, int Since, int Next, int Latest, bool HasMore, IReadOnlyList<ChangedVersion> Versions);

/// <summary>Tells what changed in a list from version to version, so that whoever has one version need not take the list again.</summary>
internal sealed class ListChanges(ListVersions versions, OpenDatasets datasets)
{
    private const int VersionsAtOnce = 20;

    private static readonly ListContent Empty = new([], []);

    /// <summary>What came after a version, 0 for everything; nothing where the list has no version of that number.</summary>
    public async Task<ChangesSince?> Since(string authority, PublishedList list, int since, CancellationToken cancellation)
    {
        var code = await datasets.NumberToday(authority, cancellation);
        var all = await versions.All(code, list, cancellation);
        if (all.Count == 0 || since > all[0].Number)
        {
            return null;
        }

        var before = since == 0 ? Empty : (await versions.Find(code, list, since, cancellation))?.Content;
        if (before is null)
        {
            return null;
        }

        var told = new List<ChangedVersion>();
        foreach (var version in all.Reverse().Where(version => version.Number > since).Take(VersionsAtOnce))
        {
            var now = (await versions.Find(code, list, version.Number, cancellation))!.Value.Content;
            told.Add(new(version.Number, version.AsAt, version.Entries, Between(before, now)));
            before = now;
        }

        var next = told is [.., var last] ? last.Version : since;
        return new(code, PublishedLists.Key(list), since, next, all[0].Number, next < all[0].Number, told);
    }

    /// <summary>The entries about which two versions do not say the same, in the order of their references.</summary>
    /// <remarks>Where one of them does not say under which council an entry is kept, what has the same reference is compared as one.</remarks>
    internal static IReadOnlyList<ChangedEntry> Between(ListContent before, ListContent now)
    {
        var sayWhose = before.SaysWhose() && now.SaysWhose();
        var (was, @is) = (ByEntry(before, sayWhose), ByEntry(now, sayWhose));
        return
        [
            .. was.Keys.Union(@is.Keys).OrderBy(entry => entry.Reference, StringComparer.Ordinal).ThenBy(entry => entry.Authority, StringComparer.Ordinal)
                .Select(entry => Changed(entry.Reference, was.GetValueOrDefault(entry, []), @is.GetValueOrDefault(entry, [])))
                .Where(entry => !AreSame(entry.Before, entry.Now)),
        ];
    }

    private static ChangedEntry Changed(
        string reference, IReadOnlyList<IReadOnlyDictionary<string, string?>> before, IReadOnlyList<IReadOnlyDictionary<string, string?>> now)
    {
        var under = before.Concat(now).Select(row => row.GetValueOrDefault(ListContent.Authority)).OfType<string>().Distinct().ToList();
        var change = before.Count == 0 ? RowChange.Added : now.Count == 0 ? RowChange.Removed : RowChange.Changed;
        return new(under is [var only] ? only : null, reference, change, before, now);
    }

    private static Dictionary<(string? Authority, string Reference), IReadOnlyList<IReadOnlyDictionary<string, string?>>> ByEntry(
        ListContent content, bool sayWhose) => content.Rows
        .GroupBy(row => sayWhose ? content.EntryOf(row) : (null, row[0]!))
        .ToDictionary(rows => rows.Key, rows => (IReadOnlyList<IReadOnlyDictionary<string, string?>>)
            [.. rows.Select(row => content.Columns.Zip(row).ToDictionary(cell => cell.First, cell => cell.Second))]);

    private static bool AreSame(IReadOnlyList<IReadOnlyDictionary<string, string?>> one, IReadOnlyList<IReadOnlyDictionary<string, string?>> other) =>
        one.Count == other.Count && one.Zip(other).All(pair => pair.First.Count == pair.Second.Count
            && pair.First.All(cell => pair.Second.TryGetValue(cell.Key, out var same) && same == cell.Value));
}
