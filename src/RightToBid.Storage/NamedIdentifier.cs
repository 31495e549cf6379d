using System.Security.Cryptography;
using System.Text;

namespace RightToBid.Storage;

/// <summary>An identifier that follows from a name: whoever makes it again makes the same one, so that doing it again does nothing.</summary>
public static class NamedIdentifier
{
    /// <summary>The identifier of <paramref name="name"/> within <paramref name="tenantId"/> (version 8, from SHA-256).</summary>
    public static Guid For(string tenantId, string name)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(tenantId + "\n" + name)).AsSpan(0, 16);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash, bigEndian: true);
    }
}
