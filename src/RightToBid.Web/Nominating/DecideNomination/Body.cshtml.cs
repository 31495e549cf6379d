using Microsoft.AspNetCore.Mvc;

using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared.Bodies;

namespace RightToBid.Web.Nominating.DecideNomination;

/// <summary>The body's legal form as the officer finds it; what the nomination says is there to begin with.</summary>
internal sealed class BodyModel(Drafts drafts) : DecisionQuestion(drafts), IAsksAboutBody
{
    protected override string? Before => "complete";

    [BindProperty]
    public BodyInput Body { get; set; } = new();

    public void OnGet() => Body = BodyInput.Of(Answers.Body ?? Answers.Claimed);

    public async Task<IActionResult> OnPostAsync()
    {
        if (Body.Form is not { } form)
        {
            ModelState.AddModelError("Body.Form", "Select what kind of body it is");
            return Page();
        }

        // The facts belong to a form: another form asks them afresh.
        var before = Answers.Body ?? Answers.Claimed;
        var answers = Answers with { Body = before.Form == form ? before : Body.ToBody(), HasFacts = !Body.AsksMore };
        return await Keep(answers.Settled(), Question(answers.HasFacts ? answers.Settled().Next : "facts"));
    }
}
