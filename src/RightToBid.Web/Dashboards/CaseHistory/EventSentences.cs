using RightToBid.Cases;

namespace RightToBid.Web.Dashboards.CaseHistory;

/// <summary>What happened, in one plain sentence an event. Organisations are named; people never are.</summary>
internal static class EventSentences
{
    /// <exception cref="ArgumentException">Nobody wrote a sentence for the event.</exception>
    public static string For(ICaseEvent happened) =>
        NominatingSentences.For(happened)
        ?? ListingSentences.For(happened)
        ?? DisposingSentences.For(happened)
        ?? BiddingSentences.For(happened)
        ?? HandingOverSentences.For(happened)
        ?? ReviewingSentences.For(happened)
        ?? CompensatingSentences.For(happened)
        ?? NotifyingSentences.For(happened)
        ?? CorrectingSentences.For(happened)
        ?? throw new ArgumentException($"{happened.GetType().Name} has no sentence.", nameof(happened));

    /// <summary>Words that somebody typed, as the end of a sentence: one full stop, and none where they end with a mark of their own.</summary>
    public static string Closed(string typed) => typed.TrimEnd() switch
    {
        "" => "no reason was recorded.",
        var text when text[^1] is '.' or '!' or '?' => text,
        var text => text + ".",
    };
}
