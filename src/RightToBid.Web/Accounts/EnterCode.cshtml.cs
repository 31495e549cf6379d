using System.ComponentModel.DataAnnotations;

using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

using RightToBid.Web.Platform.SigningIn;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Accounts;

/// <summary>Asks whoever gave the right password, within five minutes, for the second factor. Wrong codes lock the account as wrong passwords do.</summary>
[EnableRateLimiting(SignInLimits.Attempts)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class EnterCodeModel(SignInManager<Account> signIn, UserManager<Account> accounts) : PageModel
{
    internal const string Refused = "That code is not right, or was used already. Wait for the next one. After 5 attempts, wait 15 minutes";

    private const int Digits = 6;

    [BindProperty]
    [Required(ErrorMessage = "Enter the code")]
    [StringLength(40, ErrorMessage = "Enter the six digits that your app shows, or a recovery code")]
    [DataType(DataType.Password)]
    public string? Code { get; set; }

    [BindProperty(SupportsGet = true, Name = "returnTo")]
    public string? ReturnTo { get; set; }

    public async Task<IActionResult> OnGetAsync() => await signIn.GetTwoFactorAuthenticationUserAsync() is null ? Redirect(Links.SignIn) : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await signIn.GetTwoFactorAuthenticationUserAsync() is not { } account)
        {
            return Redirect(Links.SignIn);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var code = SecondFactor.Plain(Code);
        var outcome = code.Length == Digits
            ? await signIn.TwoFactorAuthenticatorSignInAsync(code, isPersistent: false, rememberClient: false)
            : await signIn.TwoFactorRecoveryCodeSignInAsync(code);
        if (outcome.Succeeded)
        {
            return Redirect(Url.IsLocalUrl(ReturnTo) ? ReturnTo : await FirstPage.Of(accounts, account));
        }

        ModelState.AddModelError(nameof(Code), Refused);
        return Page();
    }
}
