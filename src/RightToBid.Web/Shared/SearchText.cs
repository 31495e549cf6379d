using System.Globalization;

namespace RightToBid.Web.Shared;

/// <summary>What is searched and what is asked for, brought to the same letters.</summary>
internal static class SearchText
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>Everything that somebody may know an asset by, in lower case.</summary>
    public static string Of(params ReadOnlySpan<string?> parts) => string.Join(' ', parts).ToLower(British);

    /// <summary>One pattern a word; an asset is found when it has them all, in any order.</summary>
    public static string[] Patterns(string? typed) =>
    [
        .. (typed ?? "").ToLower(British).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(10).Select(word => $"%{Literal(word)}%"),
    ];

    /// <summary>How alike two names are, from 0 to 1: the share of three-letter runs that they have in common.</summary>
    public static double Likeness(string one, string other)
    {
        var (mine, theirs) = (Runs(one), Runs(other));
        var all = mine.Union(theirs).Count();
        return all == 0 ? 0 : (double)mine.Intersect(theirs).Count() / all;
    }

    private static string Literal(string word) => word.Replace("\\", "\\\\").Replace("%", "\\%").Replace("_", "\\_");

    private static HashSet<string> Runs(string name)
    {
        var padded = $"  {name.Trim().ToLower(British)} ";
        return [.. Enumerable.Range(0, padded.Length - 2).Select(at => padded.Substring(at, 3))];
    }
}
