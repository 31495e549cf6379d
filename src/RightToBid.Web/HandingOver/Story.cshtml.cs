using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Cases.HandingOver;
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

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public string? Words { get; set; }

    [BindProperty]
    public string? Agreed { get; set; }

    public Handover Handover { get; private set; } = Handover.Initial;

    public HandoverStory? Told { get; private set; }

    public string Back => Links.Handover(Id);

    public string Leave => Back;

    string IQuestionForm.Button => "Save";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await Find(cancellation))
        {
            return NotFound();
        }

        (Words, Agreed) = (Told?.Words, Told is null ? null : Yes);
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

        if (Agreed == Yes && string.IsNullOrWhiteSpace(Words))
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
        (Handover, var version) = await desk.Load<Handover>(authority, Id, cancellation);
        if (version == 0 || !User.MaySee(Handover.Group) || Handover.Status is not (HandoverStatus.Completed or HandoverStatus.Discharged))
        {
            return false;
        }

        Told = await stories.Of(authority, Id, cancellation);
        return true;
    }
}
