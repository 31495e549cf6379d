using System.Globalization;

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.SigningIn;
using RightToBid.Web.Platform.SigningIn.Passkeys;
using RightToBid.Web.Platform.SigningIn.Providers;
using RightToBid.Web.Platform.Tokens;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Accounts;

/// <summary>One's own account: what is known, and how its sessions are ended.</summary>
[Authorize(Policy = Permissions.KeepOwnAccount)]
internal sealed class OwnModel(
    UserManager<Account> accounts, SignInManager<Account> signIn, ApiTokens tokens, ProviderSignIn providers, OwnPasskeys passkeys) : PageModel
{
    [TempData]
    public string? Done { get; set; }

    public Account Account { get; private set; } = null!;

    public string Roles { get; private set; } = "";

    /// <summary>Where the people of the council sign in, if there is such a place.</summary>
    public Provider? Provider { get; private set; }

    public bool IsLinked { get; private set; }

    public string PasskeysInWords { get; private set; } = "";

    public string TokensInWords { get; private set; } = "";

    public string SecondFactorInWords => Account.TwoFactorEnabled ? "An authenticator app"
        : User.HasClaim(claim => claim.Type == SecondFactor.Needed) ? "None yet: it is needed"
        : Account.IsForDemonstration ? "None. An account for demonstration needs none"
        : "None";

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await accounts.GetUserAsync(User) is not { } account)
        {
            context.Result = NotFound();
            return;
        }

        Account = account;
        Roles = string.Join(", ", (await accounts.GetRolesAsync(account)).Select(Platform.Roles.InWords));
        Provider = providers.Of(account.Authority) is { } found && ProviderSignIn.CanLink(found, account) ? found : null;
        IsLinked = Provider is not null && await providers.LinkOf(account) is not null;
        PasskeysInWords = (await passkeys.Of(account)) is { Count: > 0 } own ? string.Join(", ", own.Select(one => one.Name)) : "None";
        TokensInWords = (await tokens.Of(Caller.Of(User), HttpContext.RequestAborted)).Count switch
        {
            0 => "None",
            var many => string.Create(CultureInfo.InvariantCulture, $"{many} in use"),
        };
        await next();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await accounts.UpdateSecurityStampAsync(Account);
        await signIn.SignOutAsync();
        Done = "You are signed out everywhere";
        return Redirect(Links.SignIn);
    }
}
