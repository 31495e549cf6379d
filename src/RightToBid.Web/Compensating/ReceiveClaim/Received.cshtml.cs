using System.ComponentModel.DataAnnotations;

using Microsoft.AspNetCore.Mvc;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Compensating.ReceiveClaim;

internal sealed class ReceivedModel(Drafts drafts, IClock clock) : ClaimQuestion(drafts)
{
    public override string Back => ClaimLinks.Claimant(Draft);

    [BindProperty]
    public DateAnswer ReceivedOn { get; set; } = new();

    [BindProperty]
    [Required(ErrorMessage = "Select how the claim arrived")]
    public MeansOfReceipt? How { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Select yes if the claim was made in writing")]
    [AllowedValues(null, "yes", "no", ErrorMessage = "Select yes if the claim was made in writing")]
    public string? InWriting { get; set; }

    public void OnGet()
    {
        if (Answers.ReceivedOn is { } day)
        {
            (ReceivedOn, How, InWriting) = (DateAnswer.Of(day), Answers.How, Answers.InWriting ? "yes" : "no");
        }
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var day = ReceivedOn.ReadPast(ModelState, nameof(ReceivedOn), "the day the claim arrived", clock.Today());
        return ModelState.IsValid
            ? await Keep(Answers with { ReceivedOn = day, How = How, InWriting = InWriting == "yes" })
            : Page();
    }
}
