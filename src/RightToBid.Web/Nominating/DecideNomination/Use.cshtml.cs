using System.ComponentModel.DataAnnotations;

using Microsoft.AspNetCore.Mvc;

using RightToBid.Cases.Nominating;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Nominating.DecideNomination;

internal sealed class UseModel(Drafts drafts) : DecisionQuestion(drafts)
{
    public const string Neither = "neither";

    protected override string? Before => "land";

    [BindProperty]
    [Required(ErrorMessage = "Select what you find about its main use")]
    [AllowedValues(null, nameof(CommunityValueTest.CurrentUse), nameof(CommunityValueTest.RecentPastUse), Neither, ErrorMessage = "Select what you find about its main use")]
    public string? Finding { get; set; }

    [BindProperty]
    public string? Use { get; set; }

    public void OnGet() => (Finding, Use) = (Answers.UseCounts is false ? Neither : Answers.Test?.ToString(), Answers.Use);

    public async Task<IActionResult> OnPostAsync()
    {
        ModelState.Require(nameof(Use), Use, "Enter your finding about the use of the land");
        var counts = Enum.TryParse<CommunityValueTest>(Finding, out var test);
        return ModelState.IsValid
            ? await GoOn(Answers with { UseCounts = counts, Test = counts ? test : null, Use = Use!.Trim() })
            : Page();
    }
}
