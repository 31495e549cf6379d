using Microsoft.AspNetCore.Mvc;

using RightToBid.Cases.Bidding;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Bodies;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Bidding;

/// <summary>A group plans one step of its bid. To officers the page is not there: the plan is the group's own.</summary>
internal sealed class PlanTaskModel(CaseDesk desk, BidPlans plans, Consortia consortia) : BidQuestion(desk)
{
    [BindProperty(SupportsGet = true)]
    public string Task { get; set; } = "";

    [BindProperty]
    public DateAnswer By { get; set; } = new();

    public string Name => PlannedTask.All.First(known => known.Task == Task).Name;

    public string Hint => BidClock.IsInTime(Found)
        ? $"The full moratorium ends with {BidClock.FullMoratorium(Found).LastDay.InFull()}. Leave it empty to plan no day"
        : "Leave it empty to plan no day";

    public async Task OnGetAsync(CancellationToken cancellation) =>
        By = (await plans.Of(Caller.Authority, Id, cancellation)).TryGetValue(Task, out var day) ? DateAnswer.Of(day) : new();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (By.IsEmpty)
        {
            await plans.Remove(Caller, Id, Task, cancellation);
            return Redirect(Back);
        }

        if (By.TryRead(ModelState, nameof(By), "the day", out var day) && day < Found.RequestedOn)
        {
            ModelState.AddModelError(nameof(By), $"The day must be {Found.RequestedOn.InFull()}, when the group asked to bid, or later");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        await plans.Set(Caller, Id, Task, day, cancellation);
        return Redirect(Back);
    }

    protected override async Task<bool> IsAsked(Bid bid, CancellationToken cancellation) =>
        User.SpeaksForGroup() && bid.Status is BidStatus.Open && await consortia.Of(User, bid.Group, Id, cancellation) is BidAccess.Acts;
}
