using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace RightToBid.Web.Platform.SigningIn;

/// <summary>What a link or a token carries that nobody can guess. It is shown or sent once; only its hash is kept.</summary>
internal static class Secret
{
    private const int Bytes = 32;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>The secret has 256 bits of its own, so that a plain hash cannot be turned back.</summary>
    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
