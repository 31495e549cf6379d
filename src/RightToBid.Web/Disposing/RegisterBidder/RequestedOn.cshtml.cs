using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Disposing.RegisterBidder;

/// <summary>For officers alone: a member of a group asks today.</summary>
[Authorize(Policy = Permissions.RecordNotices)]
internal sealed class RequestedOnModel(Drafts drafts, IClock clock) : QuestionPage<RequestAnswers>(drafts)
{
    protected override string Journey => RequestAnswers.Journey;

    [BindProperty]
    public DateAnswer RequestedOn { get; set; } = new();

    [BindProperty]
    public string? Time { get; set; }

    public void OnGet()
    {
        Time = Answers.ReceivedAt is { } moment ? LondonTime.TimeOf(moment) : null;
        if (Answers.RequestedOn is { } day)
        {
            RequestedOn = DateAnswer.Of(day);
        }
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (RequestedOn.TryRead(ModelState, nameof(RequestedOn), "the day the request arrived", out var day) && day > clock.Today())
        {
            ModelState.AddModelError(nameof(RequestedOn), "The day the request arrived must be today or in the past");
        }

        var at = TimeAnswer.Read(ModelState, nameof(Time), Time, day);
        return ModelState.IsValid ? await Keep(Answers with { RequestedOn = day, ReceivedAt = at }, RequestLinks.CheckAnswers(Draft)) : Page();
    }
}
