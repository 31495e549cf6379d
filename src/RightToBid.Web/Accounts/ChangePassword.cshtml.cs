using System.ComponentModel.DataAnnotations;

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.SigningIn;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Accounts;

/// <summary>Changes one's own password. Whoever found a device unlocked does not know the present one; wrong ones lock the account as they do at sign-in.</summary>
[Authorize(Policy = Permissions.KeepOwnAccount)]
[EnableRateLimiting(SignInLimits.Attempts)]
internal sealed class ChangePasswordModel(UserManager<Account> accounts, SignInManager<Account> signIn, Recoveries recoveries) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "Enter your present password")]
    [DataType(DataType.Password)]
    [StringLength(PasswordWords.Longest, ErrorMessage = NotRight)]
    public string? Present { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Choose a new password")]
    [DataType(DataType.Password)]
    [StringLength(PasswordWords.Longest, ErrorMessage = PasswordWords.TooLong)]
    public string? Password { get; set; }

    [TempData]
    public string? Done { get; set; }

    private const string NotRight = "That is not your password. After 5 attempts, wait 15 minutes before the next";

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid || await accounts.GetUserAsync(User) is not { } account)
        {
            return Page();
        }

        if (!(await signIn.CheckPasswordSignInAsync(account, Present!, lockoutOnFailure: true)).Succeeded)
        {
            ModelState.AddModelError(nameof(Present), NotRight);
            return Page();
        }

        var changed = await accounts.ChangePasswordAsync(account, Present!, Password!);
        if (!changed.Succeeded)
        {
            ModelState.AddModelError(nameof(Password), PasswordWords.For(changed.Errors.First()));
            return Page();
        }

        await signIn.RefreshSignInAsync(account);
        await recoveries.TellOfChange(account, cancellation);
        Done = "Your password is changed";
        return Redirect(Links.OwnAccount);
    }
}
