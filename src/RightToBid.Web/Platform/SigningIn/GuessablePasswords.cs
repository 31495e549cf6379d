using System.Collections.Frozen;

using Microsoft.AspNetCore.Identity;

using RightToBid.Web.Authorities;

namespace RightToBid.Web.Platform.SigningIn;

/// <summary>Refuses what is guessed first: the commonest passwords, however they are spelled, and what is known of the person.</summary>
/// <remarks>
/// common-passwords.txt was put together for this project from words, names and habits long known to be common, and is under the project's own licence;
/// no list of stolen passwords was copied.
/// </remarks>
internal sealed class GuessablePasswords : IPasswordValidator<Account>
{
    private const int ShortestKnown = 4;
    private const int EnoughBesides = 8;

    private static readonly FrozenSet<string> Common = Read();

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password)
    {
        var asked = password ?? "";
        return Task.FromResult(IsCommon(asked)
            ? Refused("CommonPassword", "Choose another password: this is one of the commonest, or nearly")
            : IsAboutThem(user, asked)
                ? Refused("PersonalPassword", "Choose a password that is not made of your name, your email address or your council")
                : IdentityResult.Success);
    }

    /// <summary>Whether it is on the list, or made of nothing but words on it and the digits and marks that people put around them; or has no letter at all.</summary>
    public static bool IsCommon(string password)
    {
        var plain = password.ToLowerInvariant();
        return Common.Contains(plain) || IsMadeOfCommonWords(Letters(Spelled(plain.TrimEnd([.. "0123456789!?.-_*#@$&"])))) || IsMadeOfCommonWords(Letters(plain))
            || !plain.Any(char.IsLetter);
    }

    /// <summary>One word from the list, or two, once or over and over.</summary>
    private static bool IsMadeOfCommonWords(string letters) => letters.Length > 0
        && (Common.Contains(letters)
            || Enumerable.Range(1, letters.Length - 1).Any(cut => Common.Contains(letters[..cut]) && IsOfWord(letters[cut..])));

    private static bool IsOfWord(string letters) => Common.Contains(letters)
        || Enumerable.Range(ShortestKnown, Math.Max(0, (letters.Length / 2) - ShortestKnown + 1))
            .Any(length => letters.Length % length == 0 && Common.Contains(letters[..length]) && string.Concat(Enumerable.Repeat(letters[..length], letters.Length / length)) == letters);

    private static bool IsAboutThem(Account user, string password)
    {
        var rest = password.ToLowerInvariant();
        foreach (var known in KnownOf(user).OrderByDescending(word => word.Length))
        {
            rest = rest.Replace(known, "", StringComparison.Ordinal);
        }

        return rest.Length < password.Length && rest.Length < EnoughBesides;
    }

    private static IEnumerable<string> KnownOf(Account user) => new[]
        {
            user.Email, user.Email?.Split('@')[0], user.GroupName, user.Authority, KnownAuthorities.Find(user.Authority)?.Name,
        }
        .Concat(user.Name.Split(' '))
        .Concat(user.Email?.Split('@', '.') ?? [])
        .Concat((KnownAuthorities.Find(user.Authority)?.OfficialName ?? "").Split(' '))
        .Concat((user.GroupName ?? "").Split(' '))
        .OfType<string>()
        .Select(word => word.ToLowerInvariant())
        .Where(word => word.Length >= ShortestKnown)
        .Distinct();

    /// <summary>As it would read without the digits and marks that stand for letters.</summary>
    private static string Spelled(string password) => string.Concat(password.Select(letter => letter switch
    {
        '0' => 'o',
        '1' or '!' => 'i',
        '3' => 'e',
        '4' or '@' => 'a',
        '5' or '$' => 's',
        '7' => 't',
        _ => letter,
    }));

    private static string Letters(string password) => string.Concat(password.Where(char.IsAsciiLetterLower));

    private static IdentityResult Refused(string code, string words) => IdentityResult.Failed(new IdentityError { Code = code, Description = words });

    private static FrozenSet<string> Read()
    {
        using var stream = typeof(GuessablePasswords).Assembly.GetManifestResourceStream("RightToBid.Web.Platform.SigningIn.common-passwords.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => !line.StartsWith('#')).ToFrozenSet(StringComparer.Ordinal);
    }
}
