using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Cases.Bidding;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Bodies;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Bidding;

/// <summary>A group plans one step of its bid. To officers the page is not there: the plan is the group's own.</summary>
[Authorize(Policy = Permissions.RunBids)]
internal sealed class PlanTaskModel(CaseDesk desk, BidPlans plans, Consortia consortia) : PageModel, IQuestionForm
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Task { get; set; } = "";

    [BindProperty]
    public DateAnswer By { get; set; } = new();

    public Bid Bid { get; private set; } = Bid.Initial;

    public string Name => PlannedTask.All.First(known => known.Task == Task).Name;

    public string Hint => BidClock.IsInTime(Bid)
        ? $"The full moratorium ends with {BidClock.FullMoratorium(Bid).LastDay.InFull()}. Leave it empty to plan no day"
        : "Leave it empty to plan no day";

    public string Back => Links.Bid(Id);

    public string Leave => Back;

    string IQuestionForm.Button => "Save";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await Find(cancellation))
        {
            return NotFound();
        }

        By = (await plans.Of(Caller.Of(User).Authority, Id, cancellation)).TryGetValue(Task, out var day) ? DateAnswer.Of(day) : new();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await Find(cancellation))
        {
            return NotFound();
        }

        var caller = Caller.Of(User);
        if (By.IsEmpty)
        {
            await plans.Remove(caller, Id, Task, cancellation);
            return Redirect(Back);
        }

        if (By.TryRead(ModelState, nameof(By), "the day", out var day) && day < Bid.RequestedOn)
        {
            ModelState.AddModelError(nameof(By), $"The day must be {Bid.RequestedOn.InFull()}, when the group asked to bid, or later");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        await plans.Set(caller, Id, Task, day, cancellation);
        return Redirect(Back);
    }

    private async Task<bool> Find(CancellationToken cancellation)
    {
        if (!User.SpeaksForGroup())
        {
            return false;
        }

        (Bid, _) = await desk.Load<Bid>(Caller.Of(User).Authority, Id, cancellation);
        return Bid.Status is BidStatus.Open && await consortia.Of(User, Bid.Group, Id, cancellation) is BidAccess.Acts;
    }
}
