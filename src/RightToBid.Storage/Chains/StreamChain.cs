using RightToBid.Storage.Redactions;
using RightToBid.Storage.Streams;

namespace RightToBid.Storage.Chains;

/// <summary>A stream's events as they are stored, with what does not fit in their chain. A stream that has not begun has no events.</summary>
/// <param name="Differences">What the chain shows to have been changed, a sentence each; none where it is whole.</param>
public sealed record StreamChain(IReadOnlyList<ChainedEvent> Events, IReadOnlyList<string> Differences);

/// <summary>An event as it is stored.</summary>
/// <param name="Stored">Its canonical form in one line of JSON, its chain among the members: what the chain is computed from, and the chain.</param>
public sealed record ChainedEvent(RecordedEvent Event, string Stored)
{
    /// <summary>The note of the words that were taken out of it; nothing where it says what it said first.</summary>
    public Redaction? Redaction { get; init; }
}
