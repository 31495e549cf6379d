using System.ComponentModel.DataAnnotations;

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Owners;

/// <summary>An officer confirms what an owner sent, which records it, or turns it down.</summary>
[Authorize(Policy = Permissions.RecordNotices)]
internal sealed class SettleModel(OwnerRequests requests, OwnerActs acts, OwnerFiles files, Parties parties) : PageModel
{
    public const string Confirm = "confirm";
    public const string TurnDown = "turn-down";

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public string? Outcome { get; set; }

    [BindProperty]
    [StringLength(500, ErrorMessage = "Why you turn it down must be 500 characters or fewer")]
    public string? Reason { get; set; }

    public OwnerRequest Sent { get; private set; } = null!;

    public string From { get; private set; } = "";

    /// <summary>The files that came with it.</summary>
    public IReadOnlyList<OwnerFile> Files { get; private set; } = [];

    private Caller Caller => Caller.Of(User);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await requests.Find(Caller.Authority, Id, HttpContext.RequestAborted) is not { Standing: OwnerRequestStanding.Waiting } found)
        {
            context.Result = NotFound();
            return;
        }

        Sent = found;
        From = (await parties.Find(Caller.Authority, found.Link.PartyId, HttpContext.RequestAborted))?.Name ?? "An owner whose name was erased";
        Files = await files.Of(Caller.Authority, Id, HttpContext.RequestAborted);
        await next();
    }

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

        if (Outcome == Confirm && await acts.Record(Sent, Caller.Actor, cancellation) is { } refusal)
        {
            return new RefusedPage($"to record: {Sentences.GoOn(Sent.InWords)}", refusal, Links.SettleOwnerRequest(Id)).On(this);
        }

        await requests.Settle(Caller, Sent, Outcome == TurnDown ? Reason!.Trim() : null, cancellation);
        await files.RemoveAll(Caller.Authority, Id, cancellation);
        return Redirect(Outcome == Confirm ? Links.CaseworkCase(Sent.Link.Reference) : Links.OwnerRequests);
    }
}
