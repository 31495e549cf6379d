using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared.Bodies;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Disposing.RegisterBidder;

[Authorize(Policy = Permissions.AskToBid)]
internal sealed class GroupModel(Drafts drafts) : QuestionPage<RequestAnswers>(drafts), IAsksAboutBody
{
    protected override string Journey => RequestAnswers.Journey;

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public BodyInput Body { get; set; } = new();

    public void OnGet() => (Name, Body) = (Answers.GroupName, BodyInput.Of(Answers.Body));

    public async Task<IActionResult> OnPostAsync()
    {
        if (!Answers.IsFromGroup && string.IsNullOrWhiteSpace(Name))
        {
            ModelState.AddModelError(nameof(Name), "Enter the name of the body");
        }

        if (Body.Form is not { } form)
        {
            ModelState.AddModelError("Body.Form", "Select what kind of body it is");
            return Page();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        // The facts belong to a form: another form asks them afresh.
        var isSameForm = Answers.Body?.Form == form;
        var answers = Answers with
        {
            GroupName = Answers.IsFromGroup ? Answers.GroupName : Name!.Trim(),
            Body = isSameForm ? Answers.Body : Body.ToBody(),
            HasFacts = isSameForm ? Answers.HasFacts : !Body.AsksMore,
        };
        return await Keep(answers, answers switch
        {
            { HasFacts: false } => RequestLinks.Facts(Draft),
            { RequestedOn: null } => RequestLinks.RequestedOn(Draft),
            _ => RequestLinks.CheckAnswers(Draft),
        });
    }
}
