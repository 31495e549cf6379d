using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

using RightToBid.Cases.Nominating;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Nominating.ReceiveNomination;

[Authorize(Policy = Permissions.Nominate)]
internal sealed class ProspectModel(Drafts drafts) : NominationQuestion(drafts)
{
    protected override string Before => "use";

    [BindProperty]
    public string? Prospect { get; set; }

    public string Heading => Answers.Test is CommunityValueTest.RecentPastUse
        ? "How could it serve the community again within five years?"
        : "How can it go on serving the community?";

    public void OnGet() => Prospect = Answers.Prospect;

    public async Task<IActionResult> OnPostAsync()
    {
        ModelState.Require(
            nameof(Prospect), Prospect, $"Enter how it {(Answers.Test is CommunityValueTest.RecentPastUse ? "could come back" : "can go on")}");
        return ModelState.IsValid ? await GoOn(Answers with { Prospect = Prospect!.Trim() }) : Page();
    }
}
