using System.Text.RegularExpressions;

namespace RightToBid.Law;

/// <summary>A letter as the regime words it: paragraphs with named blanks, and what the law requires of it.</summary>
/// <remarks>A blank that has no fact leaves no gap: nothing is drafted, and what is missing is listed.</remarks>
/// <param name="Key">The key of the notice that it gives, or of that notice with what tells it apart: <c>N09-SITE</c>.</param>
/// <param name="Name">What it is called: <c>Notice of inclusion in the list</c>.</param>
/// <param name="Notice">The notice that it gives or answers.</param>
/// <param name="Recipients">Whom it may be addressed to, each a word of the blank <c>{role}</c>'s own: <c>parish-council</c>.</param>
/// <param name="Paragraphs">The subject, of which the first that applies is taken, and the paragraphs in the order in which they are read.</param>
/// <param name="Sources">The provisions that it speaks of, the one under which it is given first.</param>
public sealed partial record LetterTemplate(
    string Key,
    string Name,
    StatutoryNotice Notice,
    IReadOnlyList<string> Recipients,
    IReadOnlyList<LetterParagraph> Paragraphs,
    IReadOnlyList<LegalReference> Sources)
{
    /// <summary>Whether the law requires it. Otherwise it is policy, and says so.</summary>
    public bool IsRequired { get; init; } = true;

    /// <summary>The keys of the windows that it sets out in a table, each with its reason.</summary>
    public IReadOnlyList<string> Windows { get; init; } = [];

    /// <summary>Every blank, by its name.</summary>
    public IReadOnlyList<string> Blanks => [.. Paragraphs.SelectMany(paragraph => BlanksIn(paragraph.Text)).Distinct()];

    /// <summary>The contents that the law requires of the notice and that no paragraph for these circumstances supplies.</summary>
    public IReadOnlyList<string> ContentsMissing(IReadOnlySet<string> circumstances) =>
        IsRequired ? [.. Notice.Contents.Except(Applying(circumstances).SelectMany(paragraph => paragraph.Supplies))] : [];

    /// <summary>The letter with its blanks filled, or what is missing.</summary>
    /// <param name="facts">What goes into the blanks, by name.</param>
    /// <param name="circumstances">The circumstances that hold, the recipient among them: <c>owner</c>, <c>expired</c>.</param>
    /// <param name="inWords">What a blank is, in words, for saying that it is missing.</param>
    public LetterText Fill(
        IReadOnlyDictionary<string, string> facts, IReadOnlySet<string> circumstances, Func<string, string> inWords)
    {
        var applying = Applying(circumstances);
        var missing = applying.SelectMany(paragraph => BlanksIn(paragraph.Text)).Distinct()
            .Where(blank => !facts.TryGetValue(blank, out var words) || string.IsNullOrWhiteSpace(words))
            .Select(inWords)
            .Distinct();
        return missing.ToArray() is { Length: > 0 } absent
            ? new LetterText("", [], absent)
            : new LetterText(
                Filled(applying.First(paragraph => paragraph.Part is LetterPart.Subject).Text, facts),
                [
                    .. applying.Where(paragraph => paragraph.Part is not LetterPart.Subject)
                        .Select(paragraph => new FilledParagraph(paragraph.Part, Filled(paragraph.Text, facts), paragraph.Supplies)),
                ],
                []);
    }

    private static IEnumerable<string> BlanksIn(string text) => Blank().Matches(text).Select(match => match.Groups["name"].Value);

    private static string Filled(string text, IReadOnlyDictionary<string, string> facts) =>
        Blank().Replace(text, match => facts[match.Groups["name"].Value]);

    [GeneratedRegex(@"\{(?<name>[a-z-]+)\}")]
    private static partial Regex Blank();

    /// <summary>The paragraphs that apply, with the one subject among them.</summary>
    private List<LetterParagraph> Applying(IReadOnlySet<string> circumstances)
    {
        var applying = Paragraphs.Where(paragraph => paragraph.AppliesIn(circumstances)).ToList();
        var subject = applying.First(paragraph => paragraph.Part is LetterPart.Subject);
        return [subject, .. applying.Where(paragraph => paragraph.Part is not LetterPart.Subject)];
    }
}

/// <summary>The parts of a letter, in the order in which they are read.</summary>
public enum LetterPart
{
    /// <summary>The fact and the day.</summary>
    Subject,

    /// <summary>Where matters stand.</summary>
    Position,

    /// <summary>What the reader can do, and by when.</summary>
    WhatYouCanDo,

    /// <summary>Why the reader gets this.</summary>
    WhyYouGetThis,

    /// <summary>What the law provides.</summary>
    TheLaw,
}

/// <summary>A paragraph of a letter, with its blanks in braces.</summary>
/// <param name="Part">The part it belongs to.</param>
/// <param name="Text">Its words: <c>{asset} is in the list to the end of {listing}.</c></param>
public sealed record LetterParagraph(LetterPart Part, string Text)
{
    /// <summary>The circumstance without which it does not apply, or nothing.</summary>
    public string? OnlyIf { get; init; }

    /// <summary>The circumstance in which it does not apply, or nothing.</summary>
    public string? Unless { get; init; }

    /// <summary>The contents required of the notice that it supplies, in the notice's own words.</summary>
    public IReadOnlyList<string> Supplies { get; init; } = [];

    internal bool AppliesIn(IReadOnlySet<string> circumstances) =>
        (OnlyIf is null || circumstances.Contains(OnlyIf)) && (Unless is null || !circumstances.Contains(Unless));
}

/// <summary>A paragraph with its blanks filled.</summary>
/// <param name="Part">The part it belongs to.</param>
/// <param name="Text">Its words.</param>
/// <param name="Supplies">The contents required of the notice that it supplies.</param>
public sealed record FilledParagraph(LetterPart Part, string Text, IReadOnlyList<string> Supplies);

/// <summary>A letter in words, or what is missing for it.</summary>
/// <param name="Subject">The subject; empty where something is missing.</param>
/// <param name="Paragraphs">The paragraphs; none where something is missing.</param>
/// <param name="Missing">Each fact that is missing, in words.</param>
public sealed record LetterText(string Subject, IReadOnlyList<FilledParagraph> Paragraphs, IReadOnlyList<string> Missing);
