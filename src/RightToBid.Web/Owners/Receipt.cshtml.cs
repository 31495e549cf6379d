using Microsoft.AspNetCore.Mvc;

using NodaTime;

using RightToBid.Web.Shared;

namespace RightToBid.Web.Owners;

/// <summary>What an owner sent, when the council received it, and the dates that it starts.</summary>
internal sealed class ReceiptModel(OwnersLand land, OwnerRequests requests, IClock clock) : OwnersOwnPage(land, clock)
{
    public OwnerRequest Sent { get; private set; } = null!;

    public DatesThatFollow? Dates => Sent.Standing is OwnerRequestStanding.TurnedDown ? null : OwnerReceipt.DatesOf(Sent, Entry.RegimeKey, Today);

    public string Heading => Sent.Standing switch
    {
        OwnerRequestStanding.Recorded => "The council has received it, and it is recorded",
        OwnerRequestStanding.Waiting => "The council has received it, and an officer will confirm it",
        _ => "An officer turned it down",
    };

    public async Task<IActionResult> OnGetAsync(Guid request, CancellationToken cancellation)
    {
        // Another owner's receipt is not there, whoever knows its number.
        if (await requests.Find(Authority, request, cancellation) is not { } found || found.Link.LinkId != Link)
        {
            return NotFound();
        }

        Sent = found;
        return Page();
    }
}
