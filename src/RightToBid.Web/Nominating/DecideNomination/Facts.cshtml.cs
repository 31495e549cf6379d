using Microsoft.AspNetCore.Mvc;

using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared.Bodies;

namespace RightToBid.Web.Nominating.DecideNomination;

internal sealed class FactsModel(Drafts drafts) : DecisionQuestion(drafts), IAsksAboutBody
{
    protected override string? Before => "body";

    [BindProperty]
    public BodyInput Body { get; set; } = new();

    public IActionResult OnGet()
    {
        if (Answers.Body is null)
        {
            return Redirect(Question("body"));
        }

        Body = Answers.HasFacts || Answers.Body == Answers.Claimed ? BodyInput.Of(Answers.Body) : new BodyInput { Form = Answers.Body.Form };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Body.Form = Answers.Body?.Form;
        Body.RequireFacts(ModelState);
        return ModelState.IsValid ? await GoOn(Answers with { Body = Body.ToBody(), HasFacts = true }) : Page();
    }
}
