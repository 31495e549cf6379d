using System.ComponentModel.DataAnnotations;

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.SigningIn;
using RightToBid.Web.Platform.SigningIn.Passkeys;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Accounts;

[Authorize(Policy = Permissions.KeepOwnAccount)]
internal sealed class OnePasskeyModel(OwnPasskeys passkeys, UserManager<Account> accounts) : PageModel
{
    public const string Rename = "rename";
    public const string Remove = "remove";

    private Account account = null!;

    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    [BindProperty]
    [StringLength(100, ErrorMessage = "The name must be 100 characters or fewer")]
    public string? Name { get; set; }

    [TempData]
    public string? Done { get; set; }

    public UserPasskeyInfo Passkey { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (SecondFactor.IsLacking(User) || await accounts.GetUserAsync(User) is not { } own || await passkeys.Find(own, Id) is not { } passkey)
        {
            context.Result = NotFound();
            return;
        }

        (account, Passkey) = (own, passkey);
        await next();
    }

    public void OnGet() => Name = Passkey.Name;

    public async Task<IActionResult> OnPostAsync(string? what)
    {
        switch (what)
        {
            case Remove:
                await passkeys.Remove(account, Passkey);
                Done = $"The passkey “{Passkey.Name}” is removed";
                return Redirect(Links.Passkeys);
            case Rename when Name is null:
                ModelState.AddModelError(nameof(Name), "Enter what you call the device");
                return Page();
            case Rename when ModelState.IsValid:
                await passkeys.Rename(account, Passkey, Name);
                Done = $"The passkey is called “{Name}” now";
                return Redirect(Links.Passkeys);
            case Rename:
                return Page();
            default:
                return BadRequest();
        }
    }
}
