using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.SigningIn;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Accounts;

/// <summary>One's own account: what is known, and how its sessions are ended.</summary>
[Authorize(Policy = Permissions.KeepOwnAccount)]
internal sealed class OwnModel(UserManager<Account> accounts, SignInManager<Account> signIn) : PageModel
{
    [TempData]
    public string? Done { get; set; }

    public Account Account { get; private set; } = null!;

    public string Roles { get; private set; } = "";

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
