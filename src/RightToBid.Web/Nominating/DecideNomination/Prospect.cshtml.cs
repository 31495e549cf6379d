using System.ComponentModel.DataAnnotations;

using Microsoft.AspNetCore.Mvc;

using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Nominating.DecideNomination;

internal sealed class ProspectModel(Drafts drafts) : DecisionQuestion(drafts)
{
    protected override string? Before => "use";

    [BindProperty]
    [Required(ErrorMessage = "Select yes if it is realistic")]
    public bool? IsRealistic { get; set; }

    [BindProperty]
    public string? Prospect { get; set; }

    public void OnGet() => (IsRealistic, Prospect) = (Answers.ProspectCounts, Answers.Prospect);

    public async Task<IActionResult> OnPostAsync()
    {
        ModelState.Require(nameof(Prospect), Prospect, "Enter your finding about the future");
        return ModelState.IsValid ? await GoOn(Answers with { ProspectCounts = IsRealistic, Prospect = Prospect!.Trim() }) : Page();
    }
}
