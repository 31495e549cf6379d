using System.Security.Claims;
using System.Security.Cryptography;

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;

using RightToBid.Web.Shared;

namespace RightToBid.Web.Platform.SigningIn;

/// <summary>The second factor: a passkey, or an authenticator app and codes for the day it is lost. Whoever works for a council needs one before anything else.</summary>
internal sealed class SecondFactor(UserManager<Account> accounts, IUserStore<Account> store)
{
    /// <summary>In a session whose account needs a second factor.</summary>
    public const string Needed = "rtb:needs-second-factor";

    private const string Method = "amr";
    private const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private const int HowMany = 10;
    private const int LettersInCode = 16;
    private const int LettersInGroup = 4;

    /// <summary>In a session that was opened with one.</summary>
    public static Claim Given { get; } = new(Method, "mfa");

    public static bool IsNeededFor(IEnumerable<string> roles) => roles.Intersect(Roles.OfCouncils).Any();

    public static bool IsGivenIn(ClaimsPrincipal person) => person.HasClaim(Given.Type, Given.Value);

    public static bool IsLacking(ClaimsPrincipal person) => person.HasClaim(claim => claim.Type == Needed) && !IsGivenIn(person);

    /// <summary>What a principal that is made anew must still say of how its session began.</summary>
    public static void Carry(ClaimsPrincipal from, ClaimsPrincipal to)
    {
        var identity = (ClaimsIdentity)to.Identity!;
        identity.AddClaims(from.FindAll(Method).Where(said => !to.HasClaim(said.Type, said.Value)));
        if (from.FindFirst(EndedSessions.Session) is { } session)
        {
            identity.TryRemoveClaim(identity.FindFirst(EndedSessions.Session));
            identity.AddClaim(new Claim(session.Type, session.Value));
        }
    }

    /// <summary>The digits as apps show them, or the letters as they were written down.</summary>
    public static string Plain(string? typed) => (typed ?? "").Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).ToUpperInvariant();

    /// <summary>The key to be typed into an app; made now, where there is none yet.</summary>
    public async Task<string> Key(Account account)
    {
        if (await accounts.GetAuthenticatorKeyAsync(account) is { Length: > 0 } known)
        {
            return known;
        }

        var key = accounts.GenerateNewAuthenticatorKey();
        await ((IUserAuthenticatorKeyStore<Account>)store).SetAuthenticatorKeyAsync(account, key, CancellationToken.None);
        await accounts.UpdateAsync(account);
        return key;
    }

    public Task<bool> IsRight(Account account, string code) => accounts.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, code);

    /// <summary>Codes that take the place of the earlier ones. They are shown now and never again.</summary>
    public async Task<IReadOnlyList<string>> NewCodes(Account account)
    {
        var codes = Enumerable.Range(0, HowMany).Select(_ => RandomNumberGenerator.GetString(Letters, LettersInCode)).ToList();
        await ((IUserTwoFactorRecoveryCodeStore<Account>)store).ReplaceCodesAsync(account, codes, CancellationToken.None);
        await accounts.UpdateAsync(account);
        return [.. codes.Select(code => string.Join('-', code.Chunk(LettersInGroup).Select(letters => new string(letters))))];
    }

    /// <summary>Takes it away, so that it can be set up anew. Every session ends.</summary>
    public async Task Remove(Account account)
    {
        await ((IUserAuthenticatorKeyStore<Account>)store).SetAuthenticatorKeyAsync(account, accounts.GenerateNewAuthenticatorKey(), CancellationToken.None);
        await ((IUserTwoFactorRecoveryCodeStore<Account>)store).ReplaceCodesAsync(account, [], CancellationToken.None);
        await AuthenticatorCodes.Forget(accounts, account);
        await accounts.SetTwoFactorEnabledAsync(account, enabled: false);
    }
}

/// <summary>Leads whoever needs a second factor and has none to set it up, before anything that needs an account.</summary>
internal static class SecondFactorFirst
{
    public static void UseSecondFactorFirst(this WebApplication app) => app.Use((context, next) =>
    {
        if (!SecondFactor.IsLacking(context.User) || context.GetEndpoint()?.Metadata.GetMetadata<IAuthorizeData>() is null
            || context.Request.Path.StartsWithSegments(Links.SecondFactor) || context.Request.Path.StartsWithSegments(Links.Passkeys))
        {
            return next(context);
        }

        if (context.Request.Path.StartsWithSegments("/api"))
        {
            return TypedResults.Problem(
                "This account needs a second factor. Set it up on the site, then sign in with its code.",
                statusCode: StatusCodes.Status403Forbidden,
                title: "A second factor is needed").ExecuteAsync(context);
        }

        context.Response.Redirect(Links.SecondFactor);
        return Task.CompletedTask;
    });
}
