using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Bodies;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Groups;

/// <summary>A group asks another to be linked.</summary>
[Authorize(Policy = Permissions.SeeOwnGroup)]
internal sealed class AskForLinkModel(BodyRegister bodies, BodyLinks links) : PageModel, IQuestionForm
{
    [BindProperty]
    public Guid? Other { get; set; }

    /// <summary>The bodies that can be asked: those to which there is no link yet.</summary>
    public IReadOnlyList<RegisteredBody> Others { get; private set; } = [];

    public string Back => Links.LinkedBodies;

    public string Leave => Links.LinkedBodies;

    string IQuestionForm.Button => "Ask";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await Find(cancellation) is null ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await Find(cancellation) is not { } mine)
        {
            return NotFound();
        }

        if (Others.FirstOrDefault(body => body.BodyId == Other) is not { } other)
        {
            ModelState.Remove(nameof(Other));
            ModelState.AddModelError(nameof(Other), "Select the group to ask");
            return Page();
        }

        await links.Ask(Caller.Of(User), mine, other.BodyId, cancellation);
        return Redirect(Links.LinkedBodies);
    }

    private async Task<Guid?> Find(CancellationToken cancellation)
    {
        var caller = Caller.Of(User);
        if (caller.GroupPartyId is not { } mine)
        {
            return null;
        }

        var linked = (await links.Of(caller.Authority, mine, cancellation)).Select(link => link.OtherId).Append(mine).ToHashSet();
        Others = [.. (await bodies.All(caller.Authority, cancellation)).Where(body => !linked.Contains(body.BodyId))];
        return mine;
    }
}
