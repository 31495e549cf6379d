using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Bodies;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Groups;

/// <summary>A group accepts a link, takes its own question back, or ends a link.</summary>
[Authorize(Policy = Permissions.SeeOwnGroup)]
internal sealed class OneLinkModel(BodyLinks links) : PageModel, IQuestionForm
{
    private const string Accept = "accept";
    private const string End = "end";
    private const string Keep = "keep";

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public string? Answer { get; set; }

    public BodyLink Link { get; private set; } = null!;

    /// <summary>Only the body that was asked accepts.</summary>
    public bool MayAccept => Link is { IsAccepted: false, WeAsked: false };

    public string Question => MayAccept ? $"{Link.OtherName} asks to be linked to your group. Do you accept?"
        : Link.IsAccepted ? $"What should become of the link with {Link.OtherName}?"
        : $"You asked {Link.OtherName}, which has not answered yet. What now?";

    public string Back => Links.LinkedBodies;

    public string Leave => Links.LinkedBodies;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await Find(cancellation) is null ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await Find(cancellation) is not { } mine)
        {
            return NotFound();
        }

        switch (Answer)
        {
            case Accept when MayAccept:
                await links.Accept(Caller.Of(User), mine, Id, cancellation);
                break;
            case End:
                await links.End(Caller.Of(User), mine, Id, cancellation);
                break;
            case Keep when !MayAccept:
                break;
            default:
                ModelState.Remove(nameof(Answer));
                ModelState.AddModelError(nameof(Answer), MayAccept ? "Select whether you accept the link" : "Select what should become of it");
                return Page();
        }

        return Redirect(Links.LinkedBodies);
    }

    private async Task<Guid?> Find(CancellationToken cancellation)
    {
        var caller = Caller.Of(User);
        if (caller.GroupPartyId is not { } mine || (await links.Of(caller.Authority, mine, cancellation)).FirstOrDefault(link => link.LinkId == Id) is not { } link)
        {
            return null;
        }

        Link = link;
        return mine;
    }
}
