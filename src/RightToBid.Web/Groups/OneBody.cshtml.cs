using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using NodaTime;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Bodies;
using RightToBid.Web.Platform.Places;
using RightToBid.Web.Platform.SigningIn;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Groups;

/// <summary>One body of the authority's register, for officers.</summary>
[Authorize(Policy = Permissions.KeepBodies)]
internal sealed class OneBodyModel(BodyRegister bodies, AccountsOfReach accounts, PlaceRegister places, ConnectionsShown connections, IClock clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public BodySeen Seen { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var authority = Caller.Of(User).Authority;
        if (await bodies.Find(authority, Id, cancellation) is not { } body)
        {
            return NotFound();
        }

        Seen = await BodySeen.Of(body, Links.Body(Id), authority, User.MayDo(Permissions.KeepBodies), accounts, places, connections, clock.Today(), cancellation);
        return Page();
    }
}
