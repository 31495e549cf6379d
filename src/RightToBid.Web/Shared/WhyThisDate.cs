using RightToBid.Law;

namespace RightToBid.Web.Shared;

/// <summary>The four paragraphs behind a date: what started it, what the law says, the counting, and how sure it is.</summary>
/// <param name="Window">The window whose date it is.</param>
/// <param name="Started">What started it, in a sentence, and who recorded it where somebody did.</param>
/// <param name="Version">The version of the law that governs it.</param>
/// <param name="Standing">As of when the law is stated, and whether a lawyer has reviewed it.</param>
/// <param name="Published">What a council published where that differs, and what to do until it is put right; or nothing.</param>
internal sealed record WhyThisDate(StatutoryWindow Window, string Started, string Version, string Standing, string? Published = null)
{
    public string WhatTheLawSays => $"The {Window.Rule.Source.InWords()}, gives {Window.Rule.Counting.InWords}.";

    /// <summary>The paragraphs as plain text, for calendars and letters.</summary>
    public IEnumerable<string> Paragraphs =>
        new[] { Started, WhatTheLawSays, Window.Counting, Window.Caution, $"{Standing} Version {Version}.", Published }.OfType<string>();
}
