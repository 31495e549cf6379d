using System.ComponentModel.DataAnnotations;

using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

using RightToBid.Web.Platform.SigningIn;

using BindProperty = Microsoft.AspNetCore.Mvc.BindPropertyAttribute;

namespace RightToBid.Web.Accounts;

/// <summary>Asks for a link by which the password is set anew. What it answers does not tell whether there is such an account, nor does how long it takes.</summary>
[EnableRateLimiting(SignInLimits.Attempts)]
internal sealed class RecoverModel(UserManager<Account> accounts, Recoveries recoveries) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "Enter your email address")]
    [EmailAddress(ErrorMessage = "Enter an email address like name@example.org")]
    [StringLength(256, ErrorMessage = "The email address must be 256 characters or fewer")]
    public string? Email { get; set; }

    public bool IsAsked { get; private set; }

    public async Task OnPostAsync(CancellationToken cancellation)
    {
        if (ModelState.IsValid)
        {
            await recoveries.Ask(await accounts.FindByEmailAsync(Email!), cancellation);
            IsAsked = true;
        }
    }
}
