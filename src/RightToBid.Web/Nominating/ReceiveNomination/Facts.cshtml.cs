using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared.Bodies;

namespace RightToBid.Web.Nominating.ReceiveNomination;

[Authorize(Policy = Permissions.Nominate)]
internal sealed class FactsModel(Drafts drafts) : NominationQuestion(drafts), IAsksAboutBody
{
    protected override string Before => "body";

    [BindProperty]
    public BodyInput Body { get; set; } = new();

    public IActionResult OnGet()
    {
        if (Answers.Body is null)
        {
            return Redirect(Question("body"));
        }

        Body = Answers.HasFacts ? BodyInput.Of(Answers.Body) : new BodyInput { Form = Answers.Body.Form };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Body.Form = Answers.Body?.Form;
        Body.RequireFacts(ModelState);
        return ModelState.IsValid ? await Keep(Answers with { Body = Body.ToBody(), HasFacts = true }, Question("may")) : Page();
    }
}
