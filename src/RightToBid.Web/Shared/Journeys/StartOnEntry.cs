using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Cases.Listing;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;

namespace RightToBid.Web.Shared.Journeys;

/// <summary>What a journey is for; begins it for one list entry, which may have left the list since.</summary>
internal abstract class StartOnEntry(CaseDesk desk) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public ListEntry Entry { get; private set; } = ListEntry.Initial;

    public async Task<IActionResult> OnGetAsync() => await Find() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync() =>
        await Find() ? Redirect(await Begin(Caller.Of(User), Entry.Asset!.Name, HttpContext.RequestAborted)) : NotFound();

    /// <summary>Begins the draft, and says where its first question is.</summary>
    protected abstract Task<string> Begin(Caller caller, string assetName, CancellationToken cancellation);

    private async Task<bool> Find()
    {
        (Entry, _) = await desk.Load<ListEntry>(Caller.Of(User).Authority, Id, HttpContext.RequestAborted);
        return Entry is { IsEntered: true, Asset: not null };
    }
}
