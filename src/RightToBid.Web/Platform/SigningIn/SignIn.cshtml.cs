using System.ComponentModel.DataAnnotations;

using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

using RightToBid.Web.Platform.SigningIn.Providers;
using RightToBid.Web.Shared;

using SignInResult = Microsoft.AspNetCore.Identity.SignInResult;

namespace RightToBid.Web.Platform.SigningIn;

[EnableRateLimiting(SignInLimits.Attempts)]
internal sealed class SignInModel(SignInManager<Account> signIn, UserManager<Account> accounts, IReadOnlyList<Provider> providers) : PageModel
{
    /// <summary>The same whether the account is unknown, the password wrong, or the account locked: a stranger learns nothing.</summary>
    internal const string Refused = "The email address or the password is not right. After 5 attempts, wait 15 minutes before the next.";

    [BindProperty]
    [Required(ErrorMessage = "Enter your email address")]
    public string? Email { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Enter your password")]
    [DataType(DataType.Password)]
    [StringLength(PasswordWords.Longest, ErrorMessage = Refused)]
    public string? Password { get; set; }

    [BindProperty(SupportsGet = true, Name = "returnTo")]
    public string? ReturnTo { get; set; }

    /// <summary>Whether somebody came back from their authority's provider and could not be signed in.</summary>
    [BindProperty(SupportsGet = true, Name = "failed")]
    public bool HasFailed { get; set; }

    public IReadOnlyList<Provider> Providers => providers;

    /// <summary>What was done on the page before.</summary>
    [TempData]
    public string? Done { get; set; }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var account = await accounts.FindByEmailAsync(Email!);
        var outcome = account is null ? SignInResult.NotAllowed : await signIn.PasswordSignInAsync(account, Password!, isPersistent: false, lockoutOnFailure: true);
        if (outcome.Succeeded)
        {
            return Redirect(Url.IsLocalUrl(ReturnTo) ? ReturnTo : await FirstPage.Of(accounts, account!));
        }

        if (outcome.RequiresTwoFactor)
        {
            return Redirect(Links.EnterCode(ReturnTo));
        }

        if (outcome.IsNotAllowed || outcome.IsLockedOut)
        {
            // Takes as long as where the password is looked at.
            accounts.PasswordHasher.HashPassword(new Account(), Password!);
        }

        ModelState.AddModelError(nameof(Email), Refused);
        return Page();
    }
}
