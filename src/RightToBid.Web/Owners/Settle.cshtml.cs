using System.ComponentModel.DataAnnotations;

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Owners;

/// <summary>An officer confirms what an owner sent, which records it, or turns it down.</summary>
[Authorize(Policy = Permissions.RecordNotices)]
internal sealed class SettleModel(OwnerRequests requests, OwnerActs acts, OwnerFiles files, Parties parties) : PageOf<OwnerRequest>
{
    public const string Confirm = "confirm";
    public const string TurnDown = "turn-down";

    [BindProperty]
    public string? Outcome { get; set; }

    [BindProperty]
    [StringLength(500, ErrorMessage = "Why you turn it down must be 500 characters or fewer")]
    public string? Reason { get; set; }

    public string From { get; private set; } = "";

    /// <summary>The files that came with it.</summary>
    public IReadOnlyList<OwnerFile> Files { get; private set; } = [];

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (Outcome is not (Confirm or TurnDown))
        {
            ModelState.AddModelError(nameof(Outcome), "Select whether it is recorded");
        }

        if (Outcome == TurnDown && string.IsNullOrWhiteSpace(Reason))
        {
            ModelState.AddModelError(nameof(Reason), "Enter why you turn it down");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (Outcome == Confirm && await acts.Record(Found, Caller.Actor, cancellation) is { } refusal)
        {
            return new RefusedPage($"to record: {Sentences.GoOn(Found.InWords)}", refusal, Links.SettleOwnerRequest(Id)).On(this);
        }

        await requests.Settle(Caller, Found, Outcome == TurnDown ? Reason!.Trim() : null, cancellation);
        await files.RemoveAll(Caller.Authority, Id, cancellation);
        return Redirect(Outcome == Confirm ? Links.CaseworkCase(Found.Link.Reference) : Links.OwnerRequests);
    }

    protected override async Task<OwnerRequest?> Find(CancellationToken cancellation)
    {
        if (await requests.Find(Caller.Authority, Id, cancellation) is not { Standing: OwnerRequestStanding.Waiting } found)
        {
            return null;
        }

        From = (await parties.Find(Caller.Authority, found.Link.PartyId, cancellation))?.Name ?? "An owner whose name was erased";
        Files = await files.Of(Caller.Authority, Id, cancellation);
        return found;
    }
}
