namespace RightToBid.Storage.Outbox;

/// <summary>Something to be told or asked elsewhere, once the events it follows from are recorded.</summary>
/// <param name="Kind">Which handler it is for.</param>
/// <param name="Key">The business key: within a tenant and a kind, the same key twice is once.</param>
/// <param name="Payload">What the handler reads.</param>
public sealed record OutgoingMessage(string Kind, string Key, object Payload);
