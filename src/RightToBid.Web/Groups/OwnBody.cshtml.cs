using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Bodies;
using RightToBid.Web.Platform.Places;
using RightToBid.Web.Platform.SigningIn;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Groups;

/// <summary>A group's own entry in the council's register of bodies.</summary>
[Authorize(Policy = Permissions.SeeOwnGroup)]
internal sealed class OwnBodyModel(BodyRegister bodies, AccountsOfReach accounts, PlaceRegister places, ConnectionsShown connections, IClock clock) : PageModel
{
    private static readonly Refusal NoGroup = Refusal.ByState(
        "NO_GROUP", "Your account does not speak for a group yet.", "Ask the council to connect it with yours.");

    public BodySeen Seen { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var caller = Caller.Of(User);
        if (caller.GroupPartyId is not { } mine || await bodies.Find(caller.Authority, mine, cancellation) is not { } body)
        {
            return new RefusedPage("to see what is known of your group", NoGroup, Links.Groups).On(this);
        }

        Seen = await BodySeen.Of(body, Links.OwnBody, caller.Authority, mayChange: true, accounts, places, connections, clock.Today(), cancellation);
        return Page();
    }
}
