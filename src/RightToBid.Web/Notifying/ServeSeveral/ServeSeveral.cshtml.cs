using System.ComponentModel.DataAnnotations;

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

using NodaTime;

using RightToBid.Cases.Notifying;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Notifying.ServeSeveral;

/// <summary>Records that one notice was given to several at once: ticked, checked, recorded one by one, and told row by row.</summary>
[Authorize(Policy = Permissions.RecordNotices)]
internal sealed class ServeSeveralModel(CaseDesk desk, Drafts drafts, Parties parties, ServingTogether services, IClock clock) : PageModel
{
    public const string Drafted = "drafted";
    public const string OwnWithEnds = "own-with-ends";
    public const string OwnWithoutEnds = "own-without-ends";

    private const string Journey = "serve several";

    private readonly Dictionary<Guid, string?> names = [];
    private OwingStream stream = null!;

    [BindProperty(SupportsGet = true)]
    public string Streams { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Notice { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public Guid? Draft { get; set; }

    [BindProperty]
    public List<string> Recipients { get; set; } = [];

    [BindProperty]
    public string? How { get; set; }

    [BindProperty]
    public DateAnswer SentOn { get; set; } = new();

    [BindProperty]
    public string? Text { get; set; }

    [BindProperty]
    [StringLength(200, ErrorMessage = "What proves it must be 200 characters or fewer")]
    public string? Evidence { get; set; }

    public string Reference => stream.Reference;

    public string StartAddress => Links.ServeSeveral(Streams, Id, Notice);

    /// <summary>The open duties to give this notice to somebody known by name or by their part in the case.</summary>
    public IReadOnlyList<NoticeDuty> Owed { get; private set; } = [];

    public SeveralAnswers? Answers { get; private set; }

    public IReadOnlyList<NoticeDuty> Chosen => [.. Owed.Where(duty => Answers?.Recipients.Contains(DutyKey.Of(duty)) is true)];

    public IReadOnlyList<ServedOne> Results { get; private set; } = [];

    public string ResultInWords => (Results.Count(result => result.Refusal is null), Results.Count) switch
    {
        var (done, all) when done == all => $"All {all} were recorded",
        (0, _) => "None was recorded",
        var (done, all) => $"{done} of {all} were recorded",
    };

    private Caller Caller => Caller.Of(User);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await CaseDuties.Find(desk, Caller.Authority, Streams, Id, HttpContext.RequestAborted) is not { } found || !await FindAnswers())
        {
            context.Result = NotFound();
            return;
        }

        stream = found;
        var today = clock.Today();

        // Once the answers are given, those who have been served meanwhile stay on the page: sent twice, it is recorded once.
        Owed =
        [
            .. found.Duties.Where(duty => duty.Notice.Key == Notice && Several.MayBeGivenTogether(duty)
                && (duty.IsOpenOn(today) || Answers?.Recipients.Contains(DutyKey.Of(duty)) is true)),
        ];
        if (Owed.Count == 0)
        {
            context.Result = NotFound();
            return;
        }

        foreach (var party in Owed.Select(duty => duty.PartyId).OfType<Guid>().Distinct())
        {
            names[party] = (await parties.Find(Caller.Authority, party, HttpContext.RequestAborted))?.Name;
        }

        await next();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (Answers is { } given)
        {
            Results = await services.Record(Caller, stream, Draft!.Value, given, Chosen, cancellation);
            return Page();
        }

        if (Read() is not { } answers || !ModelState.IsValid)
        {
            return Page();
        }

        var draft = await drafts.Begin(Caller, $"{Journey} {Id}", answers, cancellation);
        return Redirect($"{StartAddress}/{draft}");
    }

    public string To(NoticeDuty duty) => DutyWords.To(duty, duty.PartyId is { } party ? names.GetValueOrDefault(party) : null);

    private SeveralAnswers? Read()
    {
        if (Recipients.Count == 0 || Recipients.Any(chosen => Owed.All(duty => DutyKey.Of(duty) != chosen)))
        {
            ModelState.AddModelError(nameof(Recipients), "Select to whom it was sent");
        }

        var means = SeveralAnswers.Ways.Cast<MeansOfService?>().FirstOrDefault(way => way.ToString() == How);
        if (means is null)
        {
            ModelState.AddModelError(nameof(How), "Select how it was given");
        }

        if (Text is not (Drafted or OwnWithEnds or OwnWithoutEnds))
        {
            ModelState.AddModelError(nameof(Text), "Select what was sent");
        }

        var sentOn = SentOn.ReadPast(ModelState, nameof(SentOn), "the day it was sent", clock.Today(), Owed[0].RegimeKey);
        return sentOn is { } day && means is { } chosenWay
            ? new SeveralAnswers(
                [.. Recipients.Distinct()], chosenWay, day, Text != OwnWithoutEnds, Text == Drafted, string.IsNullOrWhiteSpace(Evidence) ? null : Evidence.Trim())
            : null;
    }

    private async Task<bool> FindAnswers()
    {
        if (Draft is { } draft)
        {
            Answers = await drafts.Find<SeveralAnswers>(Caller, $"{Journey} {Id}", draft, HttpContext.RequestAborted);
            return Answers is not null;
        }

        return true;
    }
}
