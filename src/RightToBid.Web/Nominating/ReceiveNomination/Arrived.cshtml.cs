using System.ComponentModel.DataAnnotations;

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Nominating.ReceiveNomination;

/// <summary>For officers alone: a group's nomination arrives when it is sent.</summary>
[Authorize(Policy = Permissions.DecideNominations)]
internal sealed class ArrivedModel(Drafts drafts, IClock clock) : NominationQuestion(drafts)
{
    protected override string Before => "arrived";

    [BindProperty]
    public DateAnswer ReceivedOn { get; set; } = new();

    [BindProperty]
    [Required(ErrorMessage = "Select how the nomination arrived")]
    public MeansOfReceipt? How { get; set; }

    public void OnGet() => (ReceivedOn, How) = (Answers.ReceivedOn is { } day ? DateAnswer.Of(day) : new(), Answers.How);

    public async Task<IActionResult> OnPostAsync()
    {
        var day = ReceivedOn.ReadPast(
            ModelState, nameof(ReceivedOn), "the day the nomination arrived", clock.Today(), RegimeKeys.EnglandRightToBid2011);
        return ModelState.IsValid ? await GoOn(Answers with { ReceivedOn = day, How = How }) : Page();
    }
}
