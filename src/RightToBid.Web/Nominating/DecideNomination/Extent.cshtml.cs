using System.ComponentModel.DataAnnotations;

using Microsoft.AspNetCore.Mvc;

using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Nominating.DecideNomination;

internal sealed class ExtentModel(Drafts drafts) : DecisionQuestion(drafts)
{
    protected override string? Before => "decision";

    [BindProperty]
    [Required(ErrorMessage = "Select how much of the nominated land is listed")]
    public bool? IsWhole { get; set; }

    [BindProperty]
    public string? Extent { get; set; }

    public void OnGet() => (IsWhole, Extent) = (Answers.IsWholeLand, Answers.Extent);

    public async Task<IActionResult> OnPostAsync()
    {
        if (IsWhole is false)
        {
            ModelState.Require(nameof(Extent), Extent, "Describe the land that is listed");
        }

        return ModelState.IsValid
            ? await GoOn(Answers with { IsWholeLand = IsWhole, Extent = IsWhole is false ? Extent!.Trim() : null })
            : Page();
    }
}
