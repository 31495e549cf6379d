using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

using RightToBid.Web.Platform.SigningIn;
using RightToBid.Web.Platform.SigningIn.Passkeys;

namespace RightToBid.Web.Accounts;

/// <summary>Signs in by a passkey, which needs neither an email address nor a password.</summary>
[EnableRateLimiting(SignInLimits.Attempts)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class SignInWithPasskeyModel(OwnPasskeys passkeys, UserManager<Account> accounts) : PageModel
{
    /// <summary>The same whatever was wrong, so that nobody learns which passkeys there are.</summary>
    internal const string Refused = "You are not signed in: no passkey of this site was used, or it took longer than five minutes. Try again";

    [BindProperty]
    public string? Credential { get; set; }

    [BindProperty(SupportsGet = true, Name = "returnTo")]
    public string? ReturnTo { get; set; }

    public async Task<IActionResult> OnPostOptionsAsync() => Content(await passkeys.OptionsToSignIn(), "application/json");

    public async Task<IActionResult> OnPostAsync()
    {
        if (ModelState.IsValid && Credential is not null && await passkeys.SignIn(Credential) is { } account)
        {
            return Redirect(Url.IsLocalUrl(ReturnTo) ? ReturnTo : await FirstPage.Of(accounts, account));
        }

        ModelState.Clear();
        ModelState.AddModelError(nameof(Credential), Refused);
        return Page();
    }
}
