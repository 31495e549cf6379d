using NodaTime;

namespace RightToBid.Storage.Streams;

/// <summary>What is always kept beside an event.</summary>
/// <param name="Actor">Who did it.</param>
/// <param name="OnBehalfOf">For whom, where that is somebody else.</param>
/// <param name="CommandId">The command that it followed from.</param>
/// <param name="CorrelationId">The request or errand that everything caused by it shares.</param>
/// <param name="CausationId">What directly led to the command: a message's key, another event.</param>
/// <param name="RuleVersion">The version of the rules it was judged by, where rules were asked.</param>
/// <param name="RecordedAt">When it was recorded, by the injected clock.</param>
/// <param name="Token">The token of the program through which the actor did it; nothing where they did it themselves.</param>
public sealed record EventMetadata(
    string Actor,
    string? OnBehalfOf,
    Guid CommandId,
    string? CorrelationId,
    string? CausationId,
    string? RuleVersion,
    Instant RecordedAt,
    string? Token = null);
