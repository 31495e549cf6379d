namespace RightToBid.Storage.Streams;

/// <summary>A stream folded: its state and the number of its last event. Version 0 means that it has not begun.</summary>
public sealed record Folded<TState>(TState State, long Version);
