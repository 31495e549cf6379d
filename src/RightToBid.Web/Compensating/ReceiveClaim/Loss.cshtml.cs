using Microsoft.AspNetCore.Mvc;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Compensating.ReceiveClaim;

internal sealed class LossModel(Drafts drafts, IClock clock) : ClaimQuestion(drafts)
{
    public override string Back => ClaimLinks.Received(Draft);

    [BindProperty]
    public DateAnswer FinishedOn { get; set; } = new();

    public void OnGet()
    {
        if (Answers.LossFinishedOn is { } day)
        {
            FinishedOn = DateAnswer.Of(day);
        }
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var day = FinishedOn.ReadPast(
            ModelState, nameof(FinishedOn), "the last day of the loss or expense", clock.Today(), RegimeKeys.EnglandRightToBid2011);
        return ModelState.IsValid ? await Keep(Answers with { LossFinishedOn = day }) : Page();
    }
}
