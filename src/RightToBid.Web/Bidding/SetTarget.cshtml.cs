using System.Globalization;

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Cases.Bidding;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Bidding;

/// <summary>A group says what it needs to raise. To anybody else, officers included, the page is not there.</summary>
[Authorize(Policy = Permissions.RunBids)]
internal sealed class SetTargetModel(CaseDesk desk, BidTargets targets) : PageModel, IQuestionForm
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public string? Target { get; set; }

    public Bid Bid { get; private set; } = Bid.Initial;

    public string Back => Links.Bid(Id);

    public string Leave => Back;

    string IQuestionForm.Button => "Save";

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Find())
        {
            return NotFound();
        }

        Target = (await targets.Of(Caller.Of(User), Id, HttpContext.RequestAborted))?.ToString(CultureInfo.InvariantCulture);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Find())
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (string.IsNullOrWhiteSpace(Target))
        {
            await targets.Remove(Caller.Of(User), Id, HttpContext.RequestAborted);
            return Redirect(Back);
        }

        if (!Pounds.TryRead(Target, out var pounds))
        {
            ModelState.AddModelError(nameof(Target), "Enter the amount in whole pounds, like 450000");
            return Page();
        }

        await targets.Set(Caller.Of(User), Id, pounds, HttpContext.RequestAborted);
        return Redirect(Back);
    }

    private async Task<bool> Find()
    {
        if (!User.SpeaksForGroup())
        {
            return false;
        }

        (Bid, _) = await desk.Load<Bid>(Caller.Of(User).Authority, Id, HttpContext.RequestAborted);
        return Bid.Status is BidStatus.Open && User.MaySee(Bid.Group);
    }
}
