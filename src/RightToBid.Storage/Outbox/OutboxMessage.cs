using System.Text.Json;

using NodaTime;

namespace RightToBid.Storage.Outbox;

/// <summary>A message as its handler gets it. It may come more than once.</summary>
public sealed record OutboxMessage(
    string TenantId,
    string Kind,
    string Key,
    string PayloadJson,
    Guid StreamId,
    string? CorrelationId,
    Guid CommandId,
    Instant RecordedAt,
    int Attempt)
{
    internal JsonSerializerOptions? Json { get; init; }

    public T Read<T>() =>
        JsonSerializer.Deserialize<T>(PayloadJson, Json) ?? throw new InvalidOperationException($"The message '{Key}' is empty.");

    /// <summary>An identifier for the command it causes: the same at every attempt.</summary>
    public Guid CausedCommandId => NamedIdentifier.For(TenantId, $"{Kind}\n{Key}");
}
