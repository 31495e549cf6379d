using System.Diagnostics.CodeAnalysis;
using System.Globalization;

using Microsoft.Net.Http.Headers;

using RightToBid.Storage;

namespace RightToBid.Web.Platform.Api;

/// <summary>Under which conditions a command is to be carried out, from the request's headers.</summary>
/// <param name="CommandId">From <c>Idempotency-Key</c>; nothing where none was sent.</param>
/// <param name="StreamId">The identifier that a stream begun under that key always gets.</param>
/// <param name="ExpectedVersion">From <c>If-Match</c>.</param>
internal sealed record Conditions(Guid? CommandId, Guid? StreamId, long? ExpectedVersion)
{
    private const int LongestKey = 200;

    public static Conditions None { get; } = new(null, null, null);

    public static bool TryRead(
        HttpRequest request, Caller caller, [NotNullWhen(true)] out Conditions? conditions, [NotNullWhen(false)] out string? fault)
    {
        conditions = null;
        var key = request.Headers["Idempotency-Key"].ToString();
        if (key.Length > LongestKey)
        {
            fault = $"Idempotency-Key may have {LongestKey} characters at most.";
            return false;
        }

        var match = request.Headers[HeaderNames.IfMatch].ToString();
        long? expected = null;
        if (match is not ("" or "*"))
        {
            if (!long.TryParse(match.Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var version))
            {
                fault = "If-Match must be the ETag of an earlier answer, such as \"3\".";
                return false;
            }

            expected = version;
        }

        // The address is part of the key's scope: one key, sent to two addresses, is two commands.
        var scoped = $"{caller.Actor}\n{request.Path}\n{key}";
        conditions = key.Length == 0
            ? new Conditions(null, null, expected)
            : new Conditions(NamedIdentifier.For(caller.Authority, "command\n" + scoped), NamedIdentifier.For(caller.Authority, "stream\n" + scoped), expected);
        fault = null;
        return true;
    }
}
