namespace RightToBid.Storage.Streams;

/// <summary>A whole new stream to be brought in: its events from the first, in order.</summary>
public sealed record StreamHistory(Guid StreamId, string StreamType, IReadOnlyList<object> Events);

/// <summary>What an import of history came to.</summary>
public sealed record ImportOutcome(int Streams, long Events, bool WasRepeat);
