using RightToBid.Storage.Streams;

namespace RightToBid.Storage.Projections;

/// <summary>New events of one stream, in order, and its state after them.</summary>
public sealed record StreamChange(
    string TenantId, Guid StreamId, string StreamType, object StateAfter, IReadOnlyList<RecordedEvent> NewEvents)
{
    public long Version => NewEvents[^1].Version;
}
