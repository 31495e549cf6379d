using Microsoft.AspNetCore.Mvc;

using RightToBid.Web.Platform.Cases;

namespace RightToBid.Web.Compensating.ReceiveClaim;

/// <summary>The parts so far, and whether there is another.</summary>
internal sealed class PartsModel(Drafts drafts) : ClaimQuestion(drafts)
{
    public override string Back => ClaimLinks.Part(Draft, Math.Max(1, Answers.Parts.Count));

    [BindProperty]
    public string? Another { get; set; }

    public IActionResult OnGet() => Answers.Parts.Count == 0 ? Redirect(ClaimLinks.Part(Draft, 1)) : Page();

    public IActionResult OnPost()
    {
        if (Another is not ("yes" or "no"))
        {
            ModelState.AddModelError(nameof(Another), "Select yes if the claim has another part");
            return Page();
        }

        return Redirect(Another == "yes" ? ClaimLinks.Part(Draft, Answers.Parts.Count + 1) : Answers.Next(Draft));
    }

    public Task<IActionResult> OnPostRemoveLastAsync() =>
        Keep(Answers with { Parts = [.. Answers.Parts.SkipLast(Answers.Parts.Count > 1 ? 1 : 0)] }, ClaimLinks.Parts(Draft));
}
