using System.Text.RegularExpressions;

namespace RightToBid.Web.Letters;

/// <summary>The address of a letter: the case's reference, which may contain slashes, the letter's key, and whether a document is asked for.</summary>
internal sealed partial record LetterAddress(string Reference, string Letter, bool IsDocument)
{
    public static LetterAddress? Read(string? path) => Form().Match(path ?? "") is { Success: true } found
        ? new LetterAddress(found.Groups["reference"].Value, found.Groups["letter"].Value.ToUpperInvariant(), found.Groups["document"].Success)
        : null;

    [GeneratedRegex(@"^(?<reference>.+)/letters/(?<letter>[a-z0-9-]+)(?<document>\.docx)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Form();
}
