using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Bodies;

namespace RightToBid.Web.Groups;

/// <summary>The bodies that a group is linked to, has asked, or is asked by.</summary>
[Authorize(Policy = Permissions.SeeOwnGroup)]
internal sealed class LinkedBodiesModel(BodyLinks links) : PageModel
{
    public IReadOnlyList<BodyLink> Linked { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var caller = Caller.Of(User);
        if (caller.GroupPartyId is not { } mine)
        {
            return NotFound();
        }

        Linked = await links.Of(caller.Authority, mine, cancellation);
        return Page();
    }
}
