namespace RightToBid.Storage.Streams;

/// <summary>Somebody else was first: the stream is no longer at the version that was expected.</summary>
public sealed class ConcurrencyConflictException : Exception
{
    public ConcurrencyConflictException(Guid streamId, long? expected, long actual, Exception? inner = null)
        : base($"Stream {streamId} is at version {actual}, not {(expected is null ? "where it was read" : expected)}.", inner) =>
        (StreamId, ExpectedVersion, ActualVersion) = (streamId, expected, actual);

    public Guid StreamId { get; }

    public long? ExpectedVersion { get; }

    public long ActualVersion { get; }
}
