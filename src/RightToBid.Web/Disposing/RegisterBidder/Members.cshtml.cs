using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

using RightToBid.Cases;
using RightToBid.Law;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared.Bodies;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Disposing.RegisterBidder;

/// <summary>The other bodies of a request that several make together, one at a time.</summary>
[Authorize(Policy = Permissions.AskToBid)]
internal sealed class MembersModel(Drafts drafts) : QuestionPage<RequestAnswers>(drafts), IAsksAboutBody
{
    protected override string Journey => RequestAnswers.Journey;

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public BodyInput Body { get; set; } = new();

    [BindProperty]
    public string? Again { get; set; }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Again == "yes")
        {
            return await Keep(Answers with { Members = [] }, RequestLinks.Members(Draft));
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (string.IsNullOrWhiteSpace(Name))
        {
            return Redirect(RequestLinks.CheckAnswers(Draft));
        }

        if (Body.Form is not { } form)
        {
            ModelState.AddModelError("Body.Form", "Select what kind of body it is");
            return Page();
        }

        // What it is made of matters only if it makes a request itself, and is asked then.
        var member = new CommunityGroup(Name.Trim(), CommunityBody.WithLocalConnection(form));
        return await Keep(Answers with { Members = [.. Answers.Members, member] }, RequestLinks.Members(Draft));
    }
}
