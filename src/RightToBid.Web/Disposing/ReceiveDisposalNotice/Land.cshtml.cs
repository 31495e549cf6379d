using System.ComponentModel.DataAnnotations;

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

using RightToBid.Cases.Listing;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Disposing.ReceiveDisposalNotice;

[Authorize(Policy = Permissions.RecordNotices)]
internal sealed class LandModel(CaseDesk desk, Drafts drafts) : QuestionPage<NoticeAnswers>(drafts)
{
    protected override string Journey => NoticeAnswers.Journey;

    [BindProperty]
    [Required(ErrorMessage = "Select whether the notice covers the whole of the listed land or part of it")]
    [AllowedValues(null, "whole", "part", ErrorMessage = "Select whether the notice covers the whole of the listed land or part of it")]
    public string? Covers { get; set; }

    [BindProperty]
    [StringLength(1000, ErrorMessage = "The description of the part must be 1,000 characters or fewer")]
    public string? Part { get; set; }

    [BindProperty]
    public List<string> Parcels { get; set; } = [];

    /// <summary>The parts that the entry names, where several owners hold the land.</summary>
    public IReadOnlyList<string> Parts { get; private set; } = [];

    public override Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next) =>
        base.OnPageHandlerExecutionAsync(context, async () =>
        {
            Parts = (await desk.Load<ListEntry>(Caller.Authority, Answers.ListEntryId, HttpContext.RequestAborted)).State.Parcels;
            return await next();
        });

    public void OnGet()
    {
        Part = Answers.PartOfLand;
        Parcels = [.. Answers.Parcels ?? []];
        Covers = Answers.ReceivedOn is null ? null : Part is null && (Parcels.Count == 0 || Parcels.Count == Parts.Count) ? "whole" : "part";
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Covers == "part" && Parts.Count > 0 && !Parcels.Exists(Parts.Contains))
        {
            ModelState.AddModelError(nameof(Parcels), "Select which parts of the land the notice covers");
        }

        if (Covers == "part" && Parts.Count == 0 && string.IsNullOrWhiteSpace(Part))
        {
            ModelState.AddModelError(nameof(Part), "Enter which part of the land the notice covers");
        }

        var covered = Parts.Count == 0 ? null : Covers == "part" ? [.. Parts.Where(Parcels.Contains)] : Parts;
        return ModelState.IsValid
            ? await Keep(
                Answers with { PartOfLand = Covers == "part" && Parts.Count == 0 ? Part : null, Parcels = covered },
                Answers.How is null ? NoticeLinks.Received(Draft) : NoticeLinks.CheckAnswers(Draft))
            : Page();
    }
}
