using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace RightToBid.Web.Following;

/// <summary>Stops everything that somebody follows, by one request and without an account (RFC 8058), and their address goes.</summary>
/// <remarks>As with other e-mails, the signed address is all that is needed, and opening the page stops nothing.</remarks>
[IgnoreAntiforgeryToken]
internal sealed class StopAllModel(Followers followers, FollowLinks links) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Signed { get; set; }

    public bool IsStopped { get; private set; }

    public IActionResult OnGet() => links.Stopped(Signed) is null ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (links.Stopped(Signed) is not { } follower)
        {
            return NotFound();
        }

        await followers.StopAll(follower, cancellation);
        IsStopped = true;
        return Page();
    }
}
