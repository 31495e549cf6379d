using NodaTime;

using RightToBid.Storage.Database;

namespace RightToBid.Web.Platform.SigningIn;

/// <summary>An e-mail about an account that waits in the outbox: what for and about which, never to whom.</summary>
/// <param name="Id">The invitation, or the account.</param>
internal sealed record AccountErrand(string Purpose, Guid Id)
{
    public const string Kind = "account-mail";
    public const string Invitation = "invitation";
    public const string Recovery = "recovery";
    public const string PasswordChanged = "password-changed";

    /// <summary>Puts the errand into the outbox; <see cref="Parameters"/> are its parameters.</summary>
    public const string Enqueue = $"with {Command} {Message}";

    /// <summary>The same beside another statement, which it begins.</summary>
    public const string WithEnqueued = $"with {Command}, errand as ({Message})";

    /// <summary>Every message follows from a command, and this one changes no stream.</summary>
    private const string Command =
        """
        command as (
            insert into rtb.commands (tenant_id, command_id, first_version, last_version, streams, events, recorded_at)
            values (@tenant, @errandId, 1, 0, 0, 0, @errandAt))
        """;

    private const string Message =
        $"""
        insert into rtb.outbox (tenant_id, kind, key, payload, stream_id, command_id, recorded_at, next_attempt_at)
        values (@tenant, '{Kind}', @errandKey, @errandPayload, @errandAbout, @errandId, @errandAt, @errandAt)
        """;

    public Dictionary<string, object?> Parameters(Guid errandId, Instant now) => new()
    {
        ["errandKey"] = errandId.ToString("N"),
        ["errandPayload"] = new JsonValue(this),
        ["errandAbout"] = Id,
        ["errandId"] = errandId,
        ["errandAt"] = now,
    };
}
