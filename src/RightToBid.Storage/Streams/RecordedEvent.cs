namespace RightToBid.Storage.Streams;

/// <summary>An event as kept: its place in its stream, its stored name, and what it says.</summary>
/// <param name="Chain">SHA-256 over the chain of the event before and all that is kept of this one; null where another engine recorded it.</param>
public sealed record RecordedEvent(
    Guid EventId,
    string TenantId,
    Guid StreamId,
    string StreamType,
    long Version,
    string Name,
    object Data,
    EventMetadata Metadata,
    string? Chain = null);

/// <summary>An event with its position in the order of all events. A later commit never has an earlier position.</summary>
public sealed record PositionedEvent(long Position, RecordedEvent Event);
