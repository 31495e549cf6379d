namespace RightToBid.Law;

/// <summary>One thing to know, in plain words.</summary>
/// <param name="Heading">What it is about.</param>
/// <param name="InPlainEnglish">What the law says of it, or what experience does.</param>
/// <param name="Provision">Where the law says so, as cited; nothing where no law does.</param>
public sealed record GuideStep(string Heading, string InPlainEnglish, string? Provision = null);

/// <summary>How something works under a regime, in plain words, for whoever does it for the first time.</summary>
/// <param name="Key">The stable key, as addresses have it: <c>nominating</c>.</param>
/// <param name="Title">What the reader wants to do.</param>
/// <param name="Lead">The whole of it in a sentence or two.</param>
/// <param name="Fact">The fact from whose day the reader's own dates run; nothing where the law sets none.</param>
/// <param name="Steps">What happens, in order.</param>
public sealed record GuideChapter(string Key, string Title, string Lead, StatutoryFact? Fact, IReadOnlyList<GuideStep> Steps);
