using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace RightToBid.Storage.Chains;

/// <summary>What of an event counts for its chain: all that is kept of it, but for its position among other streams' events.</summary>
/// <param name="Data">What it says, as JSON.</param>
/// <param name="Headers">The metadata that has no column; a <c>chain</c> among them does not count.</param>
internal readonly record struct Link(
    string? Actor,
    string? CausationId,
    string? CorrelationId,
    ReadOnlyMemory<byte> Data,
    Guid EventId,
    ReadOnlyMemory<byte> Headers,
    string Name,
    DateTime RecordedAt,
    Guid StreamId,
    string? StreamType,
    string TenantId,
    long Version)
{
    /// <summary>How long a chain is.</summary>
    public const int Length = SHA256.HashSizeInBytes;

    /// <summary>SHA-256 over the chain of the event before, which for the first is 32 bytes of zero, and this event's canonical form.</summary>
    /// <param name="before">The chain of the event before, in hexadecimal digits; null where it has none.</param>
    /// <param name="scratch">Where to write; what was in it is lost.</param>
    public string Chain(string? before, Utf8Text scratch)
    {
        scratch.CutTo(0);
        var room = scratch.Room(Length)[..Length];
        room.Clear();
        if (before is not null)
        {
            _ = Convert.FromHexString(before, room, out _, out _);
        }

        scratch.Extend(Length);
        Write(scratch, chain: null);
        Span<byte> chain = stackalloc byte[Length];
        SHA256.HashData(scratch.Written, chain);
        return Convert.ToHexStringLower(chain);
    }

    /// <summary>The canonical form as it is handed out, the chain among its members.</summary>
    public string Written(string? chain)
    {
        var text = new Utf8Text();
        Write(text, chain);
        return Encoding.UTF8.GetString(text.Written);
    }

    private void Write(Utf8Text into, string? chain)
    {
        into.Add("{"u8);
        Text("\"actor\":"u8, Actor, into);
        Text("\"causation\":"u8, CausationId, into);
        Text("\"chain\":"u8, chain, into);
        Text("\"correlation\":"u8, CorrelationId, into);
        into.Add("\"data\":"u8);
        CanonicalJson.Write(Data.Span, into);
        into.Add(",\"event_id\":\""u8);
        Format(EventId, "D", 36, into);
        into.Add("\",\"headers\":"u8);
        CanonicalJson.Write(Headers.Span, into, leftOut: "chain"u8);
        into.Add(","u8);
        Text("\"name\":"u8, Name, into);
        into.Add("\"recorded_at\":\""u8);
        Format(RecordedAt, "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", 27, into);
        into.Add("\",\"stream_id\":\""u8);
        Format(StreamId, "D", 36, into);
        into.Add("\","u8);
        Text("\"stream_type\":"u8, StreamType, into);
        Text("\"tenant\":"u8, TenantId, into);
        into.Add("\"version\":"u8);
        Format(Version, "D", 20, into);
        into.Add("}"u8);
    }

    private static void Text(ReadOnlySpan<byte> name, string? text, Utf8Text into)
    {
        if (text is null)
        {
            return;
        }

        into.Add(name);
        Span<byte> utf8 = text.Length <= 256 ? stackalloc byte[256 * 3] : new byte[text.Length * 3];
        CanonicalJson.String(utf8[..Encoding.UTF8.GetBytes(text, utf8)], into);
        into.Add((byte)',');
    }

    private static void Format<T>(T value, ReadOnlySpan<char> format, int longest, Utf8Text into)
        where T : IUtf8SpanFormattable
    {
        value.TryFormat(into.Room(longest), out var written, format, CultureInfo.InvariantCulture);
        into.Extend(written);
    }
}
