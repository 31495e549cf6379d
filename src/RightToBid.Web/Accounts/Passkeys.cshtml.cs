using System.ComponentModel.DataAnnotations;

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.SigningIn;
using RightToBid.Web.Platform.SigningIn.Passkeys;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Accounts;

/// <summary>One's own passkeys, and adding one. It can be the first second factor of an account, and never a way around the one that it has.</summary>
[Authorize(Policy = Permissions.KeepOwnAccount)]
[EnableRateLimiting(SignInLimits.Attempts)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class PasskeysModel(OwnPasskeys passkeys, UserManager<Account> accounts, SignInManager<Account> signIn) : PageModel
{
    private Account account = null!;

    [BindProperty]
    [Required(ErrorMessage = "Enter what you call the device")]
    [StringLength(100, ErrorMessage = "The name must be 100 characters or fewer")]
    public string? Name { get; set; }

    /// <summary>What the browser's script filled in.</summary>
    [BindProperty]
    public string? Credential { get; set; }

    [TempData]
    public string? Done { get; set; }

    public IReadOnlyList<UserPasskeyInfo> Passkeys { get; private set; } = [];

    public bool IsLacking => SecondFactor.IsLacking(User);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await accounts.GetUserAsync(User) is not { } own)
        {
            context.Result = NotFound();
            return;
        }

        (account, Passkeys) = (own, await passkeys.Of(own));
        if (IsLacking && (account.TwoFactorEnabled || Passkeys.Count > 0))
        {
            context.Result = Redirect(Links.SignInWithPasskey());
            return;
        }

        await next();
    }

    public async Task<IActionResult> OnPostOptionsAsync() => Content(await passkeys.OptionsToAdd(account), "application/json");

    public async Task<IActionResult> OnPostAsync()
    {
        if (ModelState.IsValid && Passkeys.Count >= OwnPasskeys.Most)
        {
            ModelState.AddModelError(nameof(Name), "You have ten passkeys. Remove one before you add another");
        }
        else if (ModelState.IsValid && string.IsNullOrEmpty(Credential))
        {
            ModelState.AddModelError(nameof(Name), "Adding a passkey needs scripts, which are off in this browser");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (!await passkeys.Add(account, Credential!, Name!))
        {
            ModelState.AddModelError(nameof(Name), "No passkey was added: it was not made, or took longer than five minutes. Try again");
            return Page();
        }

        // Whoever made it has just shown that they have it, and that it is theirs.
        await signIn.SignInWithClaimsAsync(account, isPersistent: false, [SecondFactor.Given]);
        Done = $"The passkey “{Name}” is added";
        return Redirect(Links.Passkeys);
    }
}
