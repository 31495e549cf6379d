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

/// <summary>An officer prints an owner’s address and code on a sheet, makes them anew, or ends them. Letters to owners have them of themselves.</summary>
[Authorize(Policy = Permissions.RecordNotices)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class MakeLinkModel(CaseFinder cases, CaseDesk desk, Parties parties, OwnerLinks links, OwnerPolicies policies, SiteAddress site) : PageModel
{
    public const string Show = "show";
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

    /// <summary>The link on the sheet.</summary>
    public MadeLink? Made { get; private set; }

    /// <summary>Whether the code goes on a sheet of its own: the council’s policy.</summary>
    public bool IsCodeApart { get; private set; }

    /// <summary>Whether a code is asked for at all.</summary>
    public bool HasCode { get; private set; }

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
        else if (What is EndIt or Show && owner.Link is null)
        {
            ModelState.AddModelError(nameof(What), $"This owner has no link to {(What == EndIt ? "end" : "print")}");
        }
        else if (What == EndIt)
        {
            await links.End(Caller, owner.Link!.LinkId, cancellation);
            return Redirect(Links.OwnerLinks(Reference));
        }
        else if (What is Make or Show)
        {
            Made = What == Make
                ? await links.Make(Caller, entryId, Reference, owner.PartyId, cancellation)
                : await links.Reveal(owner.Link!, cancellation);
            MadeFor = owner.Name;
            var check = await policies.Of(Caller.Authority, cancellation);
            (IsCodeApart, HasCode) = (check is OwnerCheck.CodeApart, check is not OwnerCheck.LinkAlone);
            if (Made is null)
            {
                ModelState.AddModelError(nameof(What), "This link was printed once and kept nowhere. Make a new one");
            }
        }

        if (What is not (Show or Make or EndIt))
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
        var interested = entry.Interested.Of(NoticeRecipient.Owner).Where(owner => owner.EndedOn is null).Select(owner => owner.PartyId).OfType<Guid>();
        foreach (var party in interested.Concat(standing.Keys).Distinct())
        {
            var name = (await parties.Find(Caller.Authority, party, cancellation))?.Name ?? "Name erased";
            var link = standing.GetValueOrDefault(party);
            owners.Add(new(party, name, link, link is null ? "No link has been made" : $"Has a link, made on {link.MadeOn.InFull()}"));
        }

        Owners = owners;
        return true;
    }
}

/// <summary>An owner, with the link that stands for them.</summary>
internal sealed record LinkedOwner(Guid PartyId, string Name, OwnerLink? Link, string Standing);
