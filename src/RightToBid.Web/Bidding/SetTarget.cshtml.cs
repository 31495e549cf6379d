using System.Globalization;

using Microsoft.AspNetCore.Mvc;

using RightToBid.Cases.Bidding;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Bidding;

/// <summary>A group says what it needs to raise. To anybody else, officers included, the page is not there.</summary>
internal sealed class SetTargetModel(CaseDesk desk, BidTargets targets) : BidQuestion(desk)
{
    [BindProperty]
    public string? Target { get; set; }

    public async Task OnGetAsync() =>
        Target = (await targets.Of(Caller, Id, HttpContext.RequestAborted))?.ToString(CultureInfo.InvariantCulture);

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (string.IsNullOrWhiteSpace(Target))
        {
            await targets.Remove(Caller, Id, HttpContext.RequestAborted);
            return Redirect(Back);
        }

        if (!Pounds.TryRead(Target, out var pounds))
        {
            ModelState.AddModelError(nameof(Target), "Enter the amount in whole pounds, like 450000");
            return Page();
        }

        await targets.Set(Caller, Id, pounds, HttpContext.RequestAborted);
        return Redirect(Back);
    }

    protected override Task<bool> IsAsked(Bid bid, CancellationToken cancellation) =>
        Task.FromResult(User.SpeaksForGroup() && bid.Status is BidStatus.Open && User.MaySee(bid.Group));
}
