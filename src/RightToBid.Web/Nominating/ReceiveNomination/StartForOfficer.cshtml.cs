using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;

namespace RightToBid.Web.Nominating.ReceiveNomination;

/// <summary>Begins the record of a nomination that came on paper.</summary>
[Authorize(Policy = Permissions.DecideNominations)]
internal sealed class StartForOfficerModel(Drafts drafts) : PageModel
{
    public async Task<IActionResult> OnPostAsync()
    {
        var answers = new NominationAnswers();
        var draft = await drafts.Begin(Caller.Of(User), NominationAnswers.Journey, answers, HttpContext.RequestAborted);
        return Redirect(NominationLinks.Question(draft, answers.Next));
    }
}
