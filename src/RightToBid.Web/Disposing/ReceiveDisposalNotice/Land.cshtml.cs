using System.ComponentModel.DataAnnotations;

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Disposing.ReceiveDisposalNotice;

[Authorize(Policy = Permissions.RecordNotices)]
internal sealed class LandModel(Drafts drafts) : QuestionPage<NoticeAnswers>(drafts)
{
    protected override string Journey => NoticeAnswers.Journey;

    [BindProperty]
    [Required(ErrorMessage = "Select whether the notice covers the whole of the listed land or part of it")]
    public string? Covers { get; set; }

    [BindProperty]
    [StringLength(1000, ErrorMessage = "The description of the part must be 1,000 characters or fewer")]
    public string? Part { get; set; }

    public void OnGet() => (Covers, Part) = (Answers.ReceivedOn is null ? null : Answers.PartOfLand is null ? "whole" : "part", Answers.PartOfLand);

    public async Task<IActionResult> OnPostAsync()
    {
        if (Covers == "part" && string.IsNullOrWhiteSpace(Part))
        {
            ModelState.AddModelError(nameof(Part), "Enter which part of the land the notice covers");
        }

        return ModelState.IsValid
            ? await Keep(
                Answers with { PartOfLand = Covers == "part" ? Part : null },
                Answers.How is null ? NoticeLinks.Received(Draft) : NoticeLinks.CheckAnswers(Draft))
            : Page();
    }
}
