using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Cases.Listing;
using RightToBid.Cases.Notifying;
using RightToBid.Web.Dashboards.CaseReferences;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Owners;

/// <summary>An officer makes a link for an owner, to go with the notice, or ends one.</summary>
[Authorize(Policy = Permissions.RecordNotices)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class MakeLinkModel(CaseFinder cases, CaseDesk desk, Parties parties, OwnerLinks links, SiteAddress site) : PageModel
{
    public const string Make = "make";
    public const string EndIt = "end";

    private Guid entryId;

    [BindProperty]
    public string? Owner { get; set; }

    [BindProperty]
    public string? What { get; set; }

    public string Reference { get; private set; } = "";

    public string AssetName { get; private set; } = "";

    public IReadOnlyList<LinkedOwner> Owners { get; private set; } = [];

    /// <summary>The link just made, with what is known this once.</summary>
    public MadeLink? Made { get; private set; }

    public string MadeFor { get; private set; } = "";

    private Caller Caller => Caller.Of(User);

    public string AddressOf(MadeLink made) => site.Of(Links.OwnersDoor(Caller.Authority, made.Secret)).AbsoluteUri;

    public async Task<IActionResult> OnGetAsync(string? reference, CancellationToken cancellation) =>
        await Find(reference, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string? reference, CancellationToken cancellation)
    {
        if (!await Find(reference, cancellation))
        {
            return NotFound();
        }

        if (Owners.FirstOrDefault(known => known.PartyId.ToString() == Owner) is not { } owner)
        {
            ModelState.AddModelError(nameof(Owner), "Select which owner");
        }
        else if (What == EndIt && owner.LinkId is null)
        {
            ModelState.AddModelError(nameof(What), "This owner has no link to end");
        }
        else if (What == EndIt)
        {
            await links.End(Caller, owner.LinkId!.Value, cancellation);
            return Redirect(Links.OwnerLinks(Reference));
        }
        else if (What == Make)
        {
            Made = await links.Make(Caller, entryId, Reference, owner.PartyId, cancellation);
            MadeFor = owner.Name;
        }

        if (What is not (Make or EndIt))
        {
            ModelState.AddModelError(nameof(What), "Select what is to be done");
        }

        return Page();
    }

    private async Task<bool> Find(string? reference, CancellationToken cancellation)
    {
        if ((await cases.OfCase(Caller.Authority, reference ?? "", cancellation)).LastOrDefault(stream => stream.StreamType == ListEntry.StreamType) is not { } listing)
        {
            return false;
        }

        (entryId, Reference, AssetName) = (listing.StreamId, listing.Reference, listing.AssetName);
        var (entry, _) = await desk.Load<ListEntry>(Caller.Authority, entryId, cancellation);
        var standing = (await links.Of(Caller.Authority, entryId, cancellation)).Where(link => link.EndedOn is null).ToDictionary(link => link.PartyId);
        var owners = new List<LinkedOwner>();
        foreach (var party in entry.Interested.Of(NoticeRecipient.Owner).Where(owner => owner.EndedOn is null).Select(owner => owner.PartyId).OfType<Guid>().Distinct())
        {
            var name = (await parties.Find(Caller.Authority, party, cancellation))?.Name ?? "Name erased";
            var link = standing.GetValueOrDefault(party);
            owners.Add(new(party, name, link?.LinkId, link is null ? "No link has been made" : $"Has a link, made on {link.MadeOn.InFull()}"));
        }

        Owners = owners;
        return true;
    }
}

/// <summary>An owner, with the link that stands for them.</summary>
internal sealed record LinkedOwner(Guid PartyId, string Name, Guid? LinkId, string Standing);
