using System.ComponentModel.DataAnnotations;

using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

using RightToBid.Web.Platform.SigningIn;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Accounts;

/// <summary>Where the link of a recovery leads. It signs nobody in.</summary>
[EnableRateLimiting(SignInLimits.Attempts)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class SetPasswordModel(UserManager<Account> accounts, Recoveries recoveries) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Authority { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "account")]
    public Guid AccountId { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Secret { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "Choose a password")]
    [DataType(DataType.Password)]
    [StringLength(PasswordWords.Longest, ErrorMessage = PasswordWords.TooLong)]
    public string? Password { get; set; }

    [TempData]
    public string? Done { get; set; }

    public bool IsGood { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await Find(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var shown = await Find(cancellation);
        if (!IsGood || !ModelState.IsValid || await accounts.FindByIdAsync(AccountId.ToString()) is not { ClosedAt: null } account)
        {
            return shown;
        }

        // What is wrong with the password is said before the link is used up.
        foreach (var validator in accounts.PasswordValidators)
        {
            if ((await validator.ValidateAsync(accounts, account, Password)).Errors.FirstOrDefault() is { } error)
            {
                ModelState.AddModelError(nameof(Password), PasswordWords.For(error));
                return Page();
            }
        }

        if (!await recoveries.Use(Authority, AccountId, Secret, cancellation))
        {
            return await Find(cancellation);
        }

        await accounts.RemovePasswordAsync(account);
        await accounts.AddPasswordAsync(account, Password!);
        await accounts.SetLockoutEndDateAsync(account, null);
        await accounts.ResetAccessFailedCountAsync(account);
        await recoveries.TellOfChange(account, cancellation);
        Done = "Your new password is set. Sign in with it";
        return Redirect(Links.SignIn);
    }

    private async Task<IActionResult> Find(CancellationToken cancellation)
    {
        IsGood = await recoveries.IsGood(Authority, AccountId, Secret, cancellation);
        Response.StatusCode = IsGood ? StatusCodes.Status200OK : StatusCodes.Status404NotFound;
        return Page();
    }
}
