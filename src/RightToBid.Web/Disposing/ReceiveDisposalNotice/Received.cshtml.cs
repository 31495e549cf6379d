using System.ComponentModel.DataAnnotations;

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Disposing.ReceiveDisposalNotice;

[Authorize(Policy = Permissions.RecordNotices)]
internal sealed class ReceivedModel(Drafts drafts, IClock clock) : QuestionPage<NoticeAnswers>(drafts)
{
    protected override string Journey => NoticeAnswers.Journey;

    [BindProperty]
    public DateAnswer ReceivedOn { get; set; } = new();

    [BindProperty]
    public string? Time { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Select how the notice arrived")]
    public MeansOfReceipt? How { get; set; }

    public void OnGet()
    {
        How = Answers.How;
        Time = Answers.ReceivedAt is { } moment ? LondonTime.TimeOf(moment) : null;
        if (Answers.ReceivedOn is { } day)
        {
            ReceivedOn = DateAnswer.Of(day);
        }
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (ReceivedOn.TryRead(ModelState, nameof(ReceivedOn), "the day the notice arrived", out var day) && day > clock.Today())
        {
            ModelState.AddModelError(nameof(ReceivedOn), "The day the notice arrived must be today or in the past");
        }

        var at = TimeAnswer.Read(ModelState, nameof(Time), Time, day);
        return ModelState.IsValid
            ? await Keep(Answers with { ReceivedOn = day, ReceivedAt = at, How = How }, NoticeLinks.CheckAnswers(Draft))
            : Page();
    }
}
