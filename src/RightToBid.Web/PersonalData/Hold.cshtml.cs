using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

using NodaTime;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.Looks;
using RightToBid.Web.Shared;

namespace RightToBid.Web.PersonalData;

/// <summary>Somebody's data is put on hold with a reason, or the hold that stands is lifted.</summary>
[Authorize(Policy = Permissions.KeepPersonalData)]
internal sealed class HoldModel(Retention retention, Holds holds, PeopleShown shown, IClock clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [TempData]
    public string? Done { get; set; }

    public KeptParty Party { get; private set; } = null!;

    public string Heading => Party.Hold is null ? "Put on hold" : "Lift the hold";

    public string WhenLifted => Party.Runs
        ? "They are in a matter that still runs, so they stay for now."
        : Party.KeepUntil < clock.Today()
            ? $"They were to be kept {Party.KeepUntil.ToTheEndOf()}. When the hold is lifted, they are erased in the next night."
            : $"When the hold is lifted, they are kept {Party.KeepUntil.ToTheEndOf()}.";

    private Caller Caller => Caller.Of(User);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await retention.Find(Caller.Authority, Id, HttpContext.RequestAborted) is not { } found)
        {
            context.Result = NotFound();
            return;
        }

        Party = found;
        shown.Note(SeenKind.Party, Id);
        await next();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Party.Hold is not null)
        {
            await holds.Lift(Caller, Id, HttpContext.RequestAborted);
            Done = "The hold is lifted.";
            return Redirect(Links.PersonalData);
        }

        if (!Enum.GetNames<HoldReason>().Contains(Reason))
        {
            ModelState.Clear();
            ModelState.AddModelError(nameof(Reason), "Select why it must be kept");
            return Page();
        }

        await holds.Place(Caller, Id, Enum.Parse<HoldReason>(Reason!), HttpContext.RequestAborted);
        Done = "They are on hold, and nothing of theirs is erased.";
        return Redirect(Links.PersonalData);
    }
}
