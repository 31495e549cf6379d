using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace RightToBid.Web.Shared;

/// <summary>What is searched and what is asked for, brought to the same letters.</summary>
internal static partial class SearchText
{
    private const int Most = 10;

    /// <summary>What is no character and can be no letter; normalising refuses it.</summary>
    private const int NoCharacter = 0xFFFE;

    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>Everything that somebody may know an asset by, in plain letters.</summary>
    public static string Of(params ReadOnlySpan<string?> parts) => Plain(string.Join(' ', parts));

    /// <summary>
    /// As somebody types who minds neither capitals, accents nor apostrophes: <c>kings head and cafe</c>. A telephone types another apostrophe than
    /// most lists have, and most people type none.
    /// </summary>
    public static string Plain(string text)
    {
        var lower = text.ToLower(British);
        var parted = Ascii.IsValid(lower) ? lower : string.Concat(lower.EnumerateRunes().Select(Parted));
        return Ampersand().Replace(NotTyped().Replace(parted, ""), " and ");
    }

    /// <summary>What was typed, word by word, in plain letters. A postcode is one word however it was typed: <c>nn1 2ab</c>.</summary>
    public static IReadOnlyList<string> Words(string? typed)
    {
        var words = new List<string>();
        foreach (var word in Plain(typed ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
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

    /// <summary>What was typed, where there is a word in it: an apostrophe by itself asks for nothing.</summary>
    public static string? Asked(string? typed) => Words(typed).Count == 0 ? null : typed;

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

    /// <summary>Accents, once they are parted from their letters, and apostrophes, straight, curly or typed as an accent by itself.</summary>
    [GeneratedRegex(@"[\u0300-\u036F'\u2018\u2019\u201B\u02BC\u2032`\u00B4]")]
    private static partial Regex NotTyped();

    [GeneratedRegex(" ?& ?")]
    private static partial Regex Ampersand();

    /// <summary>A letter with its accent after it.</summary>
    private static string Parted(Rune letter) => letter.Value == NoCharacter ? " " : letter.ToString().Normalize(NormalizationForm.FormD);

    [GeneratedRegex(@"^(?<outward>[a-z]{1,2}[0-9][a-z0-9]?) ?(?<inward>[0-9][a-z]{2})$")]
    private static partial Regex Postcode();

    private static string Literal(string word) => word.Replace("\\", "\\\\").Replace("%", "\\%").Replace("_", "\\_");

    private static HashSet<string> Runs(string name)
    {
        var padded = $"  {Plain(name).Trim()} ";
        return [.. Enumerable.Range(0, padded.Length - 2).Select(at => padded.Substring(at, 3))];
    }
}
