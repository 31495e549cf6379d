using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Nominating;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Nominating;

/// <summary>Every check of a nomination on one page, for they are answered from one reading of one paper.</summary>
[Authorize(Policy = Permissions.DecideNominations)]
internal sealed class AnswerChecksPage(CaseDesk desk, IClock clock) : PageModel
{
    private const int LongestNote = 500;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The answers in the order of the checks.</summary>
    [BindProperty]
    public List<GivenAnswer> Given { get; set; } = [];

    [BindProperty]
    public DateAnswer AnsweredOn { get; set; } = new();

    [BindProperty]
    public long? Version { get; set; }

    public Nomination Nomination { get; private set; } = Nomination.Initial;

    public static string HintOf(NominationCheck check) =>
        CheckWords.Hint(check.Code) is { } hint ? $"{hint} ({check.Source.Provision})" : check.Source.ToString();

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        (Nomination, var seen) = await desk.Load<Nomination>(Caller.Of(User).Authority, Id, HttpContext.RequestAborted);
        if (Nomination.Asset is null)
        {
            context.Result = NotFound();
            return;
        }

        if (!Nomination.IsUndecided)
        {
            context.Result = new RefusedPage(
                AskedFor,
                Refusal.ByState("ALREADY_DECIDED", "The nomination has been decided or withdrawn already."),
                Links.CaseworkCase(Nomination.Reference)).On(this);
            return;
        }

        Version ??= seen;
        await next();
    }

    public void OnGet() => Given =
    [
        .. NominationChecks.All.Select(check => Nomination.AnswerTo(check.Code)).Select(known => new GivenAnswer
        {
            Answer = known?.Answer ?? CheckAnswer.NotYet,
            Note = known?.Evidence,
        }),
    ];

    public async Task<IActionResult> OnPostAsync()
    {
        if (Given.Count != NominationChecks.All.Count)
        {
            return BadRequest();
        }

        var today = clock.Today();
        var answeredOn = AnsweredOn.IsEmpty
            ? today
            : AnsweredOn.ReadPast(ModelState, nameof(AnsweredOn), "the day of the check", today, Nomination.RegimeKey);
        for (var i = 0; i < Given.Count; i++)
        {
            if (Given[i].Note?.Length > LongestNote)
            {
                ModelState.AddModelError($"{nameof(Given)}[{i}].{nameof(GivenAnswer.Note)}", $"The note must be {LongestNote} characters or fewer");
            }
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var address = Links.CaseworkCase(Nomination.Reference);
        return await this.Send(
            desk,
            new AnswerChecks(Id, [.. NominationChecks.All.Zip(Given, Answered)], answeredOn!.Value),
            new Asking(AskedFor, address, Links.AnswerChecks(Id))
            {
                SeenVersion = Version,
                Fields = new Dictionary<string, string> { [nameof(AnswerChecks.AnsweredOn)] = nameof(AnsweredOn) },
            },
            _ => Task.FromResult<IActionResult>(Redirect(address)));
    }

    private string AskedFor => $"to answer the checks of the nomination of {Nomination.Asset?.Name}";

    private static AnsweredCheck Answered(NominationCheck check, GivenAnswer given) =>
        new(check.Code, given.Answer, string.IsNullOrWhiteSpace(given.Note) ? null : given.Note.Trim());
}

/// <summary>One check's answer and note, as typed.</summary>
internal sealed class GivenAnswer
{
    public CheckAnswer Answer { get; set; }

    public string? Note { get; set; }
}
