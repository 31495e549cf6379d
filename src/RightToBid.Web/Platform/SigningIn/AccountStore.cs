using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace RightToBid.Web.Platform.SigningIn;

/// <summary>Keeps the second factor so that whoever reads the table has neither: the app's key encrypted, recovery codes as hashes.</summary>
internal sealed class AccountStore(AccountsContext context, IDataProtectionProvider protection, IdentityErrorDescriber? describer = null)
    : UserStore<Account, IdentityRole<Guid>, AccountsContext, Guid>(context, describer)
{
    private const string Provider = "[AspNetUserStore]";
    private const string CodesName = "RecoveryCodes";

    private readonly IDataProtector protector = protection.CreateProtector("second-factor-key");

    public override Task SetAuthenticatorKeyAsync(Account user, string key, CancellationToken cancellationToken) =>
        base.SetAuthenticatorKeyAsync(user, protector.Protect(key), cancellationToken);

    public override async Task<string?> GetAuthenticatorKeyAsync(Account user, CancellationToken cancellationToken) =>
        await base.GetAuthenticatorKeyAsync(user, cancellationToken) is { Length: > 0 } kept ? protector.Unprotect(kept) : null;

    public override Task ReplaceCodesAsync(Account user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken) =>
        base.ReplaceCodesAsync(user, recoveryCodes.Select(Secret.HashOf), cancellationToken);

    public override async Task<bool> RedeemCodeAsync(Account user, string code, CancellationToken cancellationToken)
    {
        var (kept, used) = ((await GetTokenAsync(user, Provider, CodesName, cancellationToken) ?? "").Split(';'), Secret.HashOf(code));
        if (!kept.Contains(used))
        {
            return false;
        }

        await base.ReplaceCodesAsync(user, kept.Where(hash => hash != used), cancellationToken);
        return true;
    }
}
