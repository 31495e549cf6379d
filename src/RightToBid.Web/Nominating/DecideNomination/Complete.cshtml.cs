using System.ComponentModel.DataAnnotations;

using Microsoft.AspNetCore.Mvc;

using RightToBid.Cases.Nominating;
using RightToBid.Web.Platform.Cases;

namespace RightToBid.Web.Nominating.DecideNomination;

internal sealed class CompleteModel(Drafts drafts) : DecisionQuestion(drafts)
{
    protected override string? Before => null;

    [BindProperty]
    [Required(ErrorMessage = "Select yes if the nomination has everything that is required")]
    public bool? IsComplete { get; set; }

    [BindProperty]
    public List<string> Missing { get; set; } = [];

    /// <summary>What the checks say is there to begin with.</summary>
    public void OnGet()
    {
        var failed = Answered(CheckAnswer.No);
        var isComplete = failed.Count > 0 ? false : Answered(CheckAnswer.Yes).Count == DecisionWords.Contents.Count ? true : (bool?)null;
        (IsComplete, Missing) = Answers.IsComplete is null ? (isComplete, failed) : (Answers.IsComplete, [.. Answers.Missing]);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        List<string> missing = IsComplete is false ? [.. DecisionWords.Contents.Keys.Where(Missing.Contains)] : [];
        if ((IsComplete is false && missing.Count == 0) || Missing.Exists(code => !DecisionWords.Contents.ContainsKey(code)))
        {
            ModelState.AddModelError(nameof(Missing), "Select what is missing");
        }

        return ModelState.IsValid ? await GoOn(Answers with { IsComplete = IsComplete, Missing = missing }) : Page();
    }

    private List<string> Answered(CheckAnswer answer) => [.. DecisionWords.Contents.Keys
        .Where(code => Answers.Checks.Any(known => known.Code == code && known.Answer == answer))];
}
