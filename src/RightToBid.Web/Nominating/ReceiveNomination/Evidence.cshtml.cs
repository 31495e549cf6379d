using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Nominating.ReceiveNomination;

[Authorize(Policy = Permissions.Nominate)]
internal sealed class EvidenceModel(Drafts drafts) : NominationQuestion(drafts)
{
    protected override string Before => "prospect";

    [BindProperty]
    public string? Evidence { get; set; }

    public void OnGet() => Evidence = Answers.Evidence;

    public async Task<IActionResult> OnPostAsync()
    {
        ModelState.Require(nameof(Evidence), Evidence, "Enter what shows that the body may nominate");
        return ModelState.IsValid ? await GoOn(Answers with { Evidence = Evidence!.Trim() }) : Page();
    }
}
