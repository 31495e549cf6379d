using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared.Bodies;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Nominating.ReceiveNomination;

[Authorize(Policy = Permissions.Nominate)]
internal sealed class BodyModel(Drafts drafts) : NominationQuestion(drafts), IAsksAboutBody
{
    protected override string Before => IsFromGroup ? "body" : "arrived";

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public BodyInput Body { get; set; } = new();

    public void OnGet() => (Name, Body) = (Answers.BodyName, BodyInput.Of(Answers.Body));

    public async Task<IActionResult> OnPostAsync()
    {
        if (!IsFromGroup)
        {
            ModelState.Require(nameof(Name), Name, "Enter the name of the body");
        }

        if (Body.Form is null)
        {
            ModelState.AddModelError("Body.Form", "Select what kind of body it is");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        // The facts belong to a form: another form asks them afresh.
        var isSameForm = Answers.Body?.Form == Body.Form;
        var answers = Answers with
        {
            BodyName = IsFromGroup ? Answers.BodyName : Name!.Trim(),
            Body = isSameForm ? Answers.Body : Body.ToBody(),
            HasFacts = isSameForm ? Answers.HasFacts : !Body.AsksMore,
        };
        return await Keep(answers, Question(answers.HasFacts ? "may" : "facts"));
    }
}
