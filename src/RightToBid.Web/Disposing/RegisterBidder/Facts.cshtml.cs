using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared.Bodies;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Disposing.RegisterBidder;

[Authorize(Policy = Permissions.AskToBid)]
internal sealed class FactsModel(Drafts drafts) : QuestionPage<RequestAnswers>(drafts), IAsksAboutBody
{
    protected override string Journey => RequestAnswers.Journey;

    [BindProperty]
    public BodyInput Body { get; set; } = new();

    public IActionResult OnGet()
    {
        if (Answers.Body is null)
        {
            return Redirect(RequestLinks.Group(Draft));
        }

        Body = Answers.HasFacts ? BodyInput.Of(Answers.Body) : new BodyInput { Form = Answers.Body.Form };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Body.Form = Answers.Body?.Form;
        Body.RequireFacts(ModelState);
        return ModelState.IsValid
            ? await Keep(
                Answers with { Body = Body.ToBody(), HasFacts = true },
                Answers.RequestedOn is null ? RequestLinks.RequestedOn(Draft) : RequestLinks.CheckAnswers(Draft))
            : Page();
    }
}
