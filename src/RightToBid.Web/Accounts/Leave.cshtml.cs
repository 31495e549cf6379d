using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Web.Platform.SigningIn.Providers;

namespace RightToBid.Web.Accounts;

/// <summary>Sends somebody to their authority's provider.</summary>
internal sealed class LeaveModel(ProviderSignIn providers) : PageModel
{
    public IActionResult OnGet(string authority, string? returnTo, Guid? invitation, string? secret) => providers.Of(authority) is { } provider
        ? Challenge(ProviderSignIn.Leave(provider, Url.IsLocalUrl(returnTo) ? returnTo : null, invitation, secret), provider.Scheme)
        : NotFound();
}
