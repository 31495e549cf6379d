using System.Security.Cryptography;
using System.Text;

namespace RightToBid.Web.Owners;

/// <summary>What the letter carries: an address with 100 bits that nobody can guess, and a code of 40 bits beside it. Both can be typed from paper.</summary>
internal static class OwnerSecret
{
    /// <summary>No letter here is taken for another, or for a number.</summary>
    private const string Letters = "0123456789abcdefghjkmnpqrstvwxyz";

    private const int InAddress = 20;
    private const int InCode = 8;
    private const int Group = 4;
    private const int Rounds = 100_000;

    public static string NewAddress() => Grouped(RandomNumberGenerator.GetString(Letters, InAddress));

    public static string NewCode() => Grouped(RandomNumberGenerator.GetString(Letters, InCode));

    /// <summary>The address has bits enough of its own, so that a plain hash cannot be turned back.</summary>
    public static string HashOfAddress(string typed) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Plain(typed))));

    /// <summary>The code has fewer, so that each guess is made dear, and one link's guesses serve no other.</summary>
    public static string HashOfCode(Guid linkId, string typed) => Convert.ToHexStringLower(
        Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(Plain(typed)), linkId.ToByteArray(), Rounds, HashAlgorithmName.SHA256, 32));

    /// <summary>As it was made, however it was typed: with or without hyphens, in capitals, with an O for a nought.</summary>
    private static string Plain(string typed) => string.Concat(typed.ToLowerInvariant().Where(char.IsAsciiLetterOrDigit))
        .Replace('o', '0').Replace('i', '1').Replace('l', '1');

    private static string Grouped(string secret) => string.Join('-', secret.Chunk(Group).Select(four => new string(four)));
}
