using NodaTime;

using RightToBid.Storage.Database;

namespace RightToBid.Web.Platform.Cases;

/// <summary>A message for the outbox that no event caused. It follows from a command all the same, one that changes no stream, so that verify finds where it came from.</summary>
internal static class Errand
{
    /// <summary>Puts it into the outbox; <see cref="Parameters"/> are its parameters.</summary>
    public const string Enqueue = $"with {Command} {Message}";

    /// <summary>The same beside another statement, which it begins.</summary>
    public const string WithEnqueued = $"with {Command}, errand as ({Message})";

    private const string Command =
        """
        command as (
            insert into rtb.commands (tenant_id, command_id, first_version, last_version, streams, events, recorded_at)
            values (@tenant, @errandId, 1, 0, 0, 0, @errandAt))
        """;

    private const string Message =
        """
        insert into rtb.outbox (tenant_id, kind, key, payload, stream_id, command_id, recorded_at, next_attempt_at)
        values (@tenant, @errandKind, @errandKey, @errandPayload, @errandAbout, @errandId, @errandAt, @errandAt)
        """;

    /// <param name="payload">What is to be done, never for whom.</param>
    /// <param name="about">What it is about, by its identifier.</param>
    public static Dictionary<string, object?> Parameters(string kind, object payload, Guid about, Guid errandId, Instant now) => new()
    {
        ["errandKind"] = kind,
        ["errandKey"] = errandId.ToString("N"),
        ["errandPayload"] = new JsonValue(payload),
        ["errandAbout"] = about,
        ["errandId"] = errandId,
        ["errandAt"] = now,
    };
}
