using Microsoft.AspNetCore.Mvc;

using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Nominating.DecideNomination;

/// <summary>What the findings lead to, with reasons drafted from them.</summary>
internal sealed class DecisionModel(Drafts drafts) : DecisionQuestion(drafts)
{
    protected override string? Before => Answers switch
    {
        { IsComplete: false } => "complete",
        { MayNominate.IsMet: false } => "facts",
        { MayBeListed.IsMet: false } => "land",
        { UseCounts: false } => "use",
        _ => "prospect",
    };

    [BindProperty]
    public DecisionOutcome? Outcome { get; set; }

    [BindProperty]
    public string? Reasons { get; set; }

    public IActionResult OnGet()
    {
        if (Answers.Next is not ("decision" or "extent" or "day" or "check"))
        {
            return Redirect(Question(Answers.Next));
        }

        (Outcome, Reasons) = (Answers.Outcome, Answers.Reasons ?? DecisionWords.Draft(Answers));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var outcome = Answers.Open.Count == 1 ? Answers.Open[0] : Outcome;
        if (outcome is null || !Answers.Open.Contains(outcome.Value))
        {
            ModelState.AddModelError(nameof(Outcome), "Select the decision");
        }

        ModelState.Require(nameof(Reasons), Reasons, "Enter the reasons for the decision");
        return ModelState.IsValid ? await GoOn(Answers with { Outcome = outcome, Reasons = Reasons!.Trim() }) : Page();
    }
}
