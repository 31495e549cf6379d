using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Cases.HandingOver;
using RightToBid.Web.Dashboards.CaseReferences;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.HandingOver;

/// <summary>Somebody who leads a group agrees that its handover is told of in public, in words of the group's own, or takes them back.</summary>
[Authorize(Policy = Permissions.TellStory)]
internal sealed class StoryModel(CaseDesk desk, HandoverStories stories) : PageModel, IQuestionForm
{
    private const int MostCharacters = 3_000;
    private const string Yes = "yes";
    private const string No = "no";

    /// <summary>The handover was recorded by mistake, so that nothing else is said of it.</summary>
    private bool isMistaken;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public string? Words { get; set; }

    [BindProperty]
    public string? Agreed { get; set; }

    public Handover Handover { get; private set; } = Handover.Initial;

    public HandoverStory? Told { get; private set; }

    /// <summary>Whether the handover has passed the keys, and still does. Where it does not, the story is told to nobody and can only be taken back.</summary>
    public bool CanBeTold { get; private set; }

    public string Back => isMistaken ? Links.Groups : Links.Handover(Id);

    public string Leave => Back;

    string IQuestionForm.Button => "Save";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await Find(cancellation))
        {
            return NotFound();
        }

        (Words, Agreed) = (Told?.Words, Told is not null && CanBeTold ? Yes : null);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await Find(cancellation))
        {
            return NotFound();
        }

        if (Agreed is not (Yes or No))
        {
            ModelState.AddModelError(nameof(Agreed), "Select whether your group agrees");
        }

        if (Agreed == Yes && !CanBeTold)
        {
            ModelState.AddModelError(nameof(Agreed), "Your group does not have the keys, so its story can only be taken away");
        }
        else if (Agreed == Yes && string.IsNullOrWhiteSpace(Words))
        {
            ModelState.AddModelError(nameof(Words), "Enter what you would tell another group");
        }
        else if (Words?.Length > MostCharacters)
        {
            ModelState.AddModelError(nameof(Words), "What you tell must be 3,000 characters or fewer");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (Agreed == Yes)
        {
            await stories.Agree(Caller.Of(User), Handover, Words!.Trim(), cancellation);
        }
        else
        {
            await stories.Withdraw(Caller.Of(User), Id, cancellation);
        }

        return Redirect(Back);
    }

    private async Task<bool> Find(CancellationToken cancellation)
    {
        var authority = Caller.Of(User).Authority;
        var (state, version) = await desk.Load<Handover>(authority, Id, cancellation);
        (Handover, isMistaken) = ((Handover)Mistaken.Known(state), Mistaken.Is(state));
        CanBeTold = state.Status is HandoverStatus.Completed or HandoverStatus.Discharged;
        if (version == 0 || !User.MaySee(Handover.Group))
        {
            return false;
        }

        Told = await stories.Of(authority, Id, cancellation);
        return CanBeTold || Told is not null;
    }
}
