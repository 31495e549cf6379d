using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;

namespace RightToBid.Web.Platform.Cases;

/// <summary>
/// A message for the outbox that no event put there: the one way in for it. It follows from a command all the same, one that changes no stream, so that
/// verify finds where it came from. The same key twice is one message.
/// </summary>
internal static class Errand
{
    /// <summary>Puts it into the outbox; <see cref="Parameters(string, object, Guid, Guid, Instant)"/> are its parameters.</summary>
    public static string Enqueue { get; } = EnqueueWhere("true");

    /// <summary>The same beside another statement, which it begins.</summary>
    public static string WithEnqueued { get; } = $"with {Command("true")}, errand as ({Message})";

    private const string Message =
        """
        insert into rtb.outbox (tenant_id, kind, key, payload, stream_id, command_id, recorded_at, next_attempt_at)
        select @tenant, @errandKind, @errandKey, @errandPayload, @errandAbout, command_id, @errandAt, @errandAt from command
        on conflict do nothing
        """;

    /// <summary>Puts it into the outbox if something holds.</summary>
    /// <param name="condition">In SQL, with parameters of its own.</param>
    public static string EnqueueWhere(string condition) => $"with {Command(condition)} {Message}";

    /// <param name="payload">What is to be done, never for whom.</param>
    /// <param name="about">What it is about, by its identifier.</param>
    public static Dictionary<string, object?> Parameters(string kind, object payload, Guid about, Guid errandId, Instant now) =>
        Parameters(kind, errandId.ToString("N"), payload, about, errandId, now);

    /// <summary>The parameters of an errand that is known by a key of its own: done again, it is the same one.</summary>
    public static Dictionary<string, object?> Parameters(string authority, string kind, string key, object payload, Guid about, Instant now) =>
        Parameters(kind, key, payload, about, NamedIdentifier.For(authority, $"errand\n{kind}\n{key}"), now);

    private static Dictionary<string, object?> Parameters(string kind, string key, object payload, Guid about, Guid errandId, Instant now) => new()
    {
        ["errandKind"] = kind,
        ["errandKey"] = key,
        ["errandPayload"] = new JsonValue(payload),
        ["errandAbout"] = about,
        ["errandId"] = errandId,
        ["errandAt"] = now,
    };

    private static string Command(string condition) =>
        $"""
        command as (
            insert into rtb.commands (tenant_id, command_id, first_version, last_version, streams, events, recorded_at)
            select @tenant, @errandId, 1, 0, 0, 0, @errandAt where {condition}
            on conflict do nothing
            returning command_id)
        """;
}
