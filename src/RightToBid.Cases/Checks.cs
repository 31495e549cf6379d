using NodaTime;

using RightToBid.Law.Time;

namespace RightToBid.Cases;

/// <summary>The checks that every decider makes alike. Each answers a refusal, or nothing.</summary>
internal static class Checks
{
    /// <summary>The first refusal, in the order in which a reader would put things right.</summary>
    public static Refusal? First(params ReadOnlySpan<Refusal?> refusals)
    {
        foreach (var refusal in refusals)
        {
            if (refusal is not null) return refusal;
        }

        return null;
    }

    public static Refusal? NotInFuture(string field, LocalDate? day, DecisionContext context) =>
        day > context.Today ? Refusal.OfAnswer(field, $"{Words.Full(day.Value)} is in the future.") : null;

    /// <param name="what">What happened, to begin the sentence: <c>A decision</c>.</param>
    /// <param name="basis">What it depends on, with its verb: <c>the council received the nomination</c>.</param>
    public static Refusal? NotBefore(string field, string what, LocalDate? day, string basis, LocalDate? earliest) =>
        day < earliest
            ? Refusal.OfAnswer(field, $"{what} on {Words.Full(day.Value)} would be before {basis}, on {Words.Full(earliest.Value)}.")
            : null;

    public static Refusal? Said(string field, string? text, string sentence) =>
        string.IsNullOrWhiteSpace(text) ? Refusal.OfAnswer(field, sentence) : null;

    public static Refusal? Unless(bool isSo, string code, string sentence, string? instead = null) =>
        isSo ? null : Refusal.ByState(code, sentence, instead);
}
