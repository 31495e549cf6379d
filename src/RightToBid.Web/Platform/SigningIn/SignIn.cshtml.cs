using System.ComponentModel.DataAnnotations;

using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Web.Shared;

namespace RightToBid.Web.Platform.SigningIn;

internal sealed class SignInModel(SignInManager<Account> signIn, UserManager<Account> accounts) : PageModel
{
    /// <summary>The same whether the account is unknown, the password wrong, or the account locked: a stranger learns nothing.</summary>
    internal const string Refused = "The email address or the password is not right. After 5 attempts, wait 15 minutes before the next.";

    [BindProperty]
    [Required(ErrorMessage = "Enter your email address")]
    public string? Email { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Enter your password")]
    [DataType(DataType.Password)]
    public string? Password { get; set; }

    [BindProperty(SupportsGet = true, Name = "returnTo")]
    public string? ReturnTo { get; set; }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var account = await accounts.FindByEmailAsync(Email!);
        if (account is null)
        {
            // Takes as long as for an account that exists.
            accounts.PasswordHasher.HashPassword(new Account(), Password!);
        }
        else if ((await signIn.PasswordSignInAsync(account, Password!, isPersistent: false, lockoutOnFailure: true)).Succeeded)
        {
            return Redirect(Url.IsLocalUrl(ReturnTo) ? ReturnTo : await FirstPageOf(account));
        }

        ModelState.AddModelError(nameof(Email), Refused);
        return Page();
    }

    private async Task<string> FirstPageOf(Account account) =>
        await accounts.IsInRoleAsync(account, Roles.GroupMember) ? Links.Groups : Links.Casework;
}
