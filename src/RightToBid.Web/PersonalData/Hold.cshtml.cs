using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

using NodaTime;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.Looks;
using RightToBid.Web.Shared;

namespace RightToBid.Web.PersonalData;

/// <summary>Somebody's data is put on hold with a reason, or the hold that stands is lifted.</summary>
[Authorize(Policy = Permissions.KeepPersonalData)]
internal sealed class HoldModel(Retention retention, Holds holds, PeopleShown shown, IClock clock) : PageOf<KeptParty>
{
    [BindProperty]
    public string? Reason { get; set; }

    [TempData]
    public string? Done { get; set; }

    public string Heading => Found.Hold is null ? "Put on hold" : "Lift the hold";

    public string WhenLifted => Found.Runs
        ? "They are in a matter that still runs, so they stay for now."
        : Found.KeepUntil < clock.Today()
            ? $"They were to be kept {Found.KeepUntil.ToTheEndOf()}. When the hold is lifted, they are erased in the next night."
            : $"When the hold is lifted, they are kept {Found.KeepUntil.ToTheEndOf()}.";

    public async Task<IActionResult> OnPostAsync()
    {
        if (Found.Hold is not null)
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

    protected override async Task<KeptParty?> Find(CancellationToken cancellation)
    {
        if (await retention.Find(Caller.Authority, Id, cancellation) is not { } found)
        {
            return null;
        }

        shown.Note(SeenKind.Party, Id);
        return found;
    }
}
