using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Cases.Listing;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;

namespace RightToBid.Web.Compensating.ReceiveClaim;

/// <summary>What the journey is for; begins it for one list entry, which may have left the list since.</summary>
[Authorize(Policy = Permissions.HandleClaims)]
internal sealed class StartModel(CaseDesk desk, Drafts drafts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public ListEntry Entry { get; private set; } = ListEntry.Initial;

    public async Task<IActionResult> OnGetAsync() => await Find() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Find())
        {
            return NotFound();
        }

        var answers = new ClaimAnswers { ListEntryId = Id, Reference = Entry.Reference, AssetName = Entry.Asset!.Name };
        return Redirect(ClaimLinks.Claimant(await drafts.Begin(Caller.Of(User), ClaimAnswers.Journey, answers, HttpContext.RequestAborted)));
    }

    private async Task<bool> Find()
    {
        (Entry, _) = await desk.Load<ListEntry>(Caller.Of(User).Authority, Id, HttpContext.RequestAborted);
        return Entry is { IsEntered: true, Asset: not null };
    }
}
