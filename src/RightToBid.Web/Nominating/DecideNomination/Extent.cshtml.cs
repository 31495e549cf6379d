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

    [BindProperty]
    public string? ReasonsForRest { get; set; }

    /// <summary>Where part of the land is in another area, what can be listed is known already.</summary>
    public void OnGet() => (IsWhole, Extent, ReasonsForRest) = Answers is { IsWholeLand: null, Elsewhere: { } elsewhere }
        ? (false, elsewhere.PartHere, $"The rest is in the area of {elsewhere.Authority}.")
        : (Answers.IsWholeLand, Answers.Extent, Answers.ReasonsForRest);

    public async Task<IActionResult> OnPostAsync()
    {
        if (IsWhole is false)
        {
            ModelState.Require(nameof(Extent), Extent, "Describe the land that is listed");
            ModelState.Require(nameof(ReasonsForRest), ReasonsForRest, "Enter the reasons why the rest is not listed");
        }
        else if (IsWhole is true && Answers.Elsewhere is { } elsewhere)
        {
            ModelState.AddModelError(nameof(IsWhole), $"Select part of it: some of the land is in the area of {elsewhere.Authority}");
        }

        return ModelState.IsValid
            ? await GoOn(Answers with
            {
                IsWholeLand = IsWhole,
                Extent = IsWhole is false ? Extent!.Trim() : null,
                ReasonsForRest = IsWhole is false ? ReasonsForRest!.Trim() : null,
            })
            : Page();
    }
}
