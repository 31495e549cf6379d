using System.ComponentModel.DataAnnotations;

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

using RightToBid.Cases.Nominating;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Nominating.ReceiveNomination;

[Authorize(Policy = Permissions.Nominate)]
internal sealed class UseModel(Drafts drafts) : NominationQuestion(drafts)
{
    protected override string Before => "people";

    [BindProperty]
    [Required(ErrorMessage = "Select whether it matters now or did in the recent past")]
    public CommunityValueTest? Test { get; set; }

    [BindProperty]
    public string? Use { get; set; }

    public void OnGet() => (Test, Use) = (Answers.Test, Answers.Use);

    public async Task<IActionResult> OnPostAsync()
    {
        ModelState.Require(nameof(Use), Use, "Enter who uses or used it, and for what");
        return ModelState.IsValid ? await GoOn(Answers with { Test = Test, Use = Use!.Trim() }) : Page();
    }
}
