using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

using Microsoft.AspNetCore.Identity;

using NodaTime;

namespace RightToBid.Web.Platform.SigningIn;

/// <summary>The six digits that an authenticator app shows (RFC 6238): those of now, and of half a minute either side for clocks that differ. Each works once.</summary>
internal sealed class AuthenticatorCodes(IClock clock) : IUserTwoFactorTokenProvider<Account>
{
    public const string Issuer = "Right to bid";

    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const string Kept = "second-factor";
    private const string LastStep = "last-step";
    private const int SecondsInStep = 30;
    private const int Codes = 1_000_000;

    public async Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<Account> manager, Account user) =>
        !string.IsNullOrEmpty(await manager.GetAuthenticatorKeyAsync(user));

    /// <summary>The app makes them, nobody else.</summary>
    public Task<string> GenerateAsync(string purpose, UserManager<Account> manager, Account user) => Task.FromResult("");

    public async Task<bool> ValidateAsync(string purpose, string token, UserManager<Account> manager, Account user)
    {
        if (await manager.GetAuthenticatorKeyAsync(user) is not { Length: > 0 } key)
        {
            return false;
        }

        var used = long.Parse(await manager.GetAuthenticationTokenAsync(user, Kept, LastStep) ?? "0", CultureInfo.InvariantCulture);
        var now = StepAt(clock.GetCurrentInstant());
        var matching = new[] { now - 1, now, now + 1 }.Where(step => step > used && IsSame(CodeAt(key, step), token)).ToList();
        if (matching is [])
        {
            return false;
        }

        await manager.SetAuthenticationTokenAsync(user, Kept, LastStep, matching[^1].ToString(CultureInfo.InvariantCulture));
        return true;
    }

    /// <summary>Another app begins afresh: what the last one showed is no longer remembered.</summary>
    public static Task Forget(UserManager<Account> manager, Account user) => manager.RemoveAuthenticationTokenAsync(user, Kept, LastStep);

    /// <summary>What the app shows at a moment.</summary>
    public static string CodeAt(string key, Instant moment) => CodeAt(key, StepAt(moment));

    /// <summary>Opens the app on this device with the key filled in.</summary>
    public static string LinkFor(string email, string key) =>
        $"otpauth://totp/{Uri.EscapeDataString(Issuer)}:{Uri.EscapeDataString(email)}?secret={key}&issuer={Uri.EscapeDataString(Issuer)}&digits=6&period=30";

    private static long StepAt(Instant moment) => moment.ToUnixTimeSeconds() / SecondsInStep;

    private static string CodeAt(string key, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        // What apps speak: RFC 6238 with HMAC-SHA-1, which SHA-1's collisions do not break.
        var hash = CryptographicOperations.HmacData(HashAlgorithmName.SHA1, Bytes(key), counter);
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0x0F)) & int.MaxValue;
        return (number % Codes).ToString("D6", CultureInfo.InvariantCulture);
    }

    private static byte[] Bytes(string base32)
    {
        var bytes = new List<byte>();
        var (bits, count) = (0, 0);
        foreach (var letter in base32.TrimEnd('='))
        {
            bits = ((bits << 5) | Alphabet.IndexOf(char.ToUpperInvariant(letter), StringComparison.Ordinal)) & 0xFFF;
            count += 5;
            if (count >= 8)
            {
                count -= 8;
                bytes.Add((byte)(bits >> count));
            }
        }

        return [.. bytes];
    }

    private static bool IsSame(string code, string given) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(code), Encoding.UTF8.GetBytes(given));
}
