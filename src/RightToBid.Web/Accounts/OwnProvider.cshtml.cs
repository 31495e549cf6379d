using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.SigningIn;
using RightToBid.Web.Platform.SigningIn.Providers;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Accounts;

/// <summary>Whether one's own account is linked to what one has at one's authority.</summary>
[Authorize(Policy = Permissions.KeepOwnAccount)]
internal sealed class OwnProviderModel(ProviderSignIn providers, UserManager<Account> accounts, SignInManager<Account> signIn) : PageModel
{
    private Account account = null!;
    private UserLoginInfo? link;

    [TempData]
    public string? Done { get; set; }

    public Provider Provider { get; private set; } = null!;

    public bool IsLinked => link is not null;

    public bool HasPassword => account.PasswordHash is not null;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await accounts.GetUserAsync(User) is not { } own || providers.Of(own.Authority) is not { } provider || !ProviderSignIn.CanLink(provider, own))
        {
            context.Result = NotFound();
            return;
        }

        (account, Provider, link) = (own, provider, await providers.LinkOf(own));
        await next();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (link is null || !HasPassword)
        {
            return Page();
        }

        await accounts.RemoveLoginAsync(account, link.LoginProvider, link.ProviderKey);
        await signIn.RefreshSignInAsync(account);
        Done = $"Your account is no longer linked to {Provider.Name}";
        return Redirect(Links.OwnAccount);
    }
}
