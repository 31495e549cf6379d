using NodaTime;

namespace RightToBid.Storage.Redactions;

/// <summary>Takes words out of events that are kept, for good, and notes that it did: who, when, why, of which members, and what the event now says.</summary>
public interface IRedactions
{
    /// <summary>
    /// Asks of each event of a stream what is left of it, and writes that in its place, with the rows that read models made of the stream, in one
    /// transaction. Answers how many events changed.
    /// </summary>
    /// <param name="rewrite">Pure; from an event's stored name and JSON to what is left of it, or nothing where it stays as it is.</param>
    /// <param name="by">The account, never a name.</param>
    /// <exception cref="System.Text.Json.JsonException">What would be left of an event could not be read any more. Nothing is changed.</exception>
    Task<int> Redact(
        string tenantId, Guid streamId, Func<string, string, Redacted?> rewrite, string because, string by, CancellationToken cancellation = default);
}

/// <summary>What is left of an event.</summary>
/// <param name="Data">Its JSON.</param>
/// <param name="Members">The members out of which words were taken.</param>
public sealed record Redacted(string Data, IReadOnlyList<string> Members);

/// <summary>The note of a redaction.</summary>
/// <param name="Chain">What the event says now, with its chain from the event before, gives this. The chain in the event is of what it said first.</param>
public sealed record Redaction(IReadOnlyList<string> Members, string Because, string By, Instant At, string Chain);
