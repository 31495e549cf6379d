namespace RightToBid.Storage.Streams;

/// <summary>A stored event, or an event to be stored, has a name or a type that nobody registered. It is never skipped.</summary>
public sealed class UnknownEventException(string message) : Exception(message);
