using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Nominating.ReceiveNomination;

/// <summary>Whoever began a nomination gives it up before it is sent.</summary>
[Authorize(Policy = Permissions.Nominate)]
internal sealed class DeleteModel(Drafts drafts) : NominationQuestion(drafts), IQuestionForm
{
    protected override string Before => "body";

    string IQuestionForm.Back => Leave;

    string IQuestionForm.Button => "Delete the draft";

    string IQuestionForm.LeaveWords => "Keep it";

    public Task<IActionResult> OnPostAsync() => End(Leave);
}
