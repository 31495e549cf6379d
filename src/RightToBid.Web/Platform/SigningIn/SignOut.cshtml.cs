using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace RightToBid.Web.Platform.SigningIn;

/// <summary>Asks first when reached by a link, so that no other site can sign anybody out.</summary>
internal sealed class SignOutModel(SignInManager<Account> signIn, EndedSessions sessions) : PageModel
{
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await sessions.End(User, cancellation);
        await signIn.SignOutAsync();
        return Redirect("/");
    }
}
