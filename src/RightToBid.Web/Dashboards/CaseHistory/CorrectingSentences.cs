using RightToBid.Cases;
using RightToBid.Cases.Correcting;

namespace RightToBid.Web.Dashboards.CaseHistory;

/// <summary>What was put right, in words, whichever fact it was.</summary>
internal static class CorrectingSentences
{
    public static string? For(ICaseEvent happened) => happened switch
    {
        FactCorrected e when KnownFacts.Find(e.Fact) is { IsPrivate: false } fact =>
            $"{fact.Label} was corrected to {Quoted(fact, e.Value)}, from {Quoted(fact, e.FormerValue)}, because: {EventSentences.Closed(e.Reason)}",
        FactCorrected e => $"{KnownFacts.Find(e.Fact)?.Label ?? "A fact"} was corrected, because: {EventSentences.Closed(e.Reason)}",
        FactStruckOut e =>
            $"{KnownFacts.Struck(e.Fact)?.What ?? "A record"} had been recorded by mistake and was struck out, because: {EventSentences.Closed(e.Reason)}",
        _ => null,
    };

    /// <summary>Where an event's own line tells of a correction of it: "from Friday 3 July 2020".</summary>
    internal static string? From(FactCorrected corrected) => KnownFacts.Find(corrected.Fact) is { IsPrivate: false } fact
        ? $"{LowerFirst(fact.Label)} from {Quoted(fact, corrected.FormerValue)}"
        : null;

    private static string LowerFirst(string label) => char.ToLowerInvariant(label[0]) + label[1..];

    private static string Quoted(CorrectableFact fact, string? value) => fact.Kind is FactKind.Words && !string.IsNullOrEmpty(value)
        ? $"“{value}”"
        : fact.InWords(value);
}
