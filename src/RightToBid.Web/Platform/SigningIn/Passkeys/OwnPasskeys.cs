using System.Buffers.Text;

using Microsoft.AspNetCore.Identity;

using NodaTime;

namespace RightToBid.Web.Platform.SigningIn.Passkeys;

/// <summary>Passkeys: what a device proves with its owner's finger, face or number, which is two factors in one.</summary>
internal sealed class OwnPasskeys(UserManager<Account> accounts, SignInManager<Account> signIn, IClock clock)
{
    /// <summary>More than anybody has devices.</summary>
    public const int Most = 10;

    public Task<string> OptionsToAdd(Account account) => signIn.MakePasskeyCreationOptionsAsync(
        new PasskeyUserEntity { Id = account.Id.ToString(), Name = account.Email!, DisplayName = account.Name });

    /// <summary>Whoever it is says so by the passkey, so nothing is told about who has an account.</summary>
    public Task<string> OptionsToSignIn() => signIn.MakePasskeyRequestOptionsAsync(user: null);

    public async Task<IReadOnlyList<UserPasskeyInfo>> Of(Account account) => [.. (await accounts.GetPasskeysAsync(account)).OrderBy(one => one.CreatedAt)];

    /// <summary>Adds what the browser made, where it was made for this account, in this session and on this site.</summary>
    public async Task<bool> Add(Account account, string credential, string name)
    {
        var made = await Attempt(() => signIn.PerformPasskeyAttestationAsync(credential));
        if (made is not { Succeeded: true, UserEntity: { } owner, Passkey: { } passkey } || owner.Id != account.Id.ToString() || (await Of(account)).Count >= Most)
        {
            return false;
        }

        return (await accounts.AddOrUpdatePasskeyAsync(account, new UserPasskeyInfo(
            passkey.CredentialId, passkey.PublicKey, clock.GetCurrentInstant().ToDateTimeOffset(), passkey.SignCount, passkey.Transports, passkey.IsUserVerified,
            passkey.IsBackupEligible, passkey.IsBackedUp, passkey.AttestationObject, passkey.ClientDataJson)
        { Name = name })).Succeeded;
    }

    /// <summary>Signs in whoever proved to have a passkey and to be its owner; nobody where anything is not as it was asked for.</summary>
    public async Task<Account?> SignIn(string credential)
    {
        var proved = await Attempt(() => signIn.PerformPasskeyAssertionAsync(credential));
        if (proved is not { Succeeded: true, User: { } account, Passkey: { } passkey }
            || !passkey.IsUserVerified || !await signIn.CanSignInAsync(account) || await accounts.IsLockedOutAsync(account))
        {
            return null;
        }

        // How often it was used is kept, so that a copy of it shows.
        await accounts.AddOrUpdatePasskeyAsync(account, passkey);
        await signIn.SignInWithClaimsAsync(account, isPersistent: false, [SecondFactor.Given]);
        return account;
    }

    public async Task<UserPasskeyInfo?> Find(Account account, string id) =>
        (await Of(account)).FirstOrDefault(one => IdOf(one) == id);

    public static string IdOf(UserPasskeyInfo passkey) => Base64Url.EncodeToString(passkey.CredentialId);

    public Task Rename(Account account, UserPasskeyInfo passkey, string name)
    {
        passkey.Name = name;
        return accounts.AddOrUpdatePasskeyAsync(account, passkey);
    }

    public Task Remove(Account account, UserPasskeyInfo passkey) => accounts.RemovePasskeyAsync(account, passkey.CredentialId);

    public async Task RemoveAll(Account account)
    {
        foreach (var passkey in await Of(account))
        {
            await Remove(account, passkey);
        }
    }

    /// <summary>What does not follow the form, or was asked for in no session, is no proof and no failure of the site.</summary>
    private static async Task<T?> Attempt<T>(Func<Task<T>> proof)
        where T : class
    {
        try
        {
            return await proof();
        }
        catch (Exception wrong) when (wrong is InvalidOperationException or PasskeyException or System.Text.Json.JsonException or FormatException)
        {
            return null;
        }
    }
}
