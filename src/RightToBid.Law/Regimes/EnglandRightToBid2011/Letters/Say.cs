namespace RightToBid.Law.Regimes.EnglandRightToBid2011.Letters;

/// <summary>The parts of a letter, said shortly.</summary>
internal static class Say
{
    internal static LetterParagraph Subject(string text, string? onlyIf = null, string? unless = null) =>
        new(LetterPart.Subject, text) { OnlyIf = onlyIf, Unless = unless };

    internal static LetterParagraph Position(string text, string? onlyIf = null, string? unless = null, params IReadOnlyList<string> supplies) =>
        new(LetterPart.Position, text) { OnlyIf = onlyIf, Unless = unless, Supplies = supplies };

    internal static LetterParagraph Can(string text, string? onlyIf = null, string? unless = null, params IReadOnlyList<string> supplies) =>
        new(LetterPart.WhatYouCanDo, text) { OnlyIf = onlyIf, Unless = unless, Supplies = supplies };

    internal static LetterParagraph Why(string text, string? onlyIf = null, string? unless = null) =>
        new(LetterPart.WhyYouGetThis, text) { OnlyIf = onlyIf, Unless = unless };

    internal static LetterParagraph Law(string text, string? onlyIf = null, string? unless = null, params IReadOnlyList<string> supplies) =>
        new(LetterPart.TheLaw, text) { OnlyIf = onlyIf, Unless = unless, Supplies = supplies };
}
