using System.Globalization;
using System.Text.RegularExpressions;

namespace RightToBid.Web.Shared;

/// <summary>What is searched and what is asked for, brought to the same letters.</summary>
internal static partial class SearchText
{
    private const int Most = 10;

    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>Everything that somebody may know an asset by, in lower case.</summary>
    public static string Of(params ReadOnlySpan<string?> parts) => string.Join(' ', parts).ToLower(British);

    /// <summary>What was typed, word by word, in lower case. A postcode is one word however it was typed: <c>nn1 2ab</c>.</summary>
    public static IReadOnlyList<string> Words(string? typed)
    {
        var words = new List<string>();
        foreach (var word in (typed ?? "").ToLower(British).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (words is [.., var before] && PostcodeIn($"{before} {word}") is { } both)
            {
                words[^1] = both;
                continue;
            }

            words.Add(PostcodeIn(word) ?? word);
        }

        return [.. words.Take(Most)];
    }

    /// <summary>One pattern a word; an asset is found when it has them all, in any order.</summary>
    public static string[] Patterns(string? typed) => [.. Words(typed).Select(Pattern)];

    /// <summary>Any text with the word in it.</summary>
    public static string Pattern(string word) => $"%{Literal(word)}%";

    /// <summary>A whole postcode, in lower case with its two halves apart; nothing where the text is not one.</summary>
    public static string? PostcodeIn(string text) => Postcode().Match(text.Trim().ToLower(British)) is { Success: true } found
        ? $"{found.Groups["outward"].Value} {found.Groups["inward"].Value}"
        : null;

    /// <summary>How alike two names are, from 0 to 1: the share of three-letter runs that they have in common.</summary>
    public static double Likeness(string one, string other)
    {
        var (mine, theirs) = (Runs(one), Runs(other));
        var all = mine.Union(theirs).Count();
        return all == 0 ? 0 : (double)mine.Intersect(theirs).Count() / all;
    }

    [GeneratedRegex(@"^(?<outward>[a-z]{1,2}[0-9][a-z0-9]?) ?(?<inward>[0-9][a-z]{2})$")]
    private static partial Regex Postcode();

    private static string Literal(string word) => word.Replace("\\", "\\\\").Replace("%", "\\%").Replace("_", "\\_");

    private static HashSet<string> Runs(string name)
    {
        var padded = $"  {name.Trim().ToLower(British)} ";
        return [.. Enumerable.Range(0, padded.Length - 2).Select(at => padded.Substring(at, 3))];
    }
}
