using System.ComponentModel.DataAnnotations;

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

using NodaTime;

using RightToBid.Cases.Disposing;
using RightToBid.Cases.Notifying;
using RightToBid.Law;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.Letterheads;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

using Command = RightToBid.Cases.Disposing.GivePublicity;

namespace RightToBid.Web.Disposing.GivePublicity;

/// <summary>The parts of section 97's publicity that an officer does. The entry in the list shows the notice by itself.</summary>
internal enum PublicityPart
{
    Nominator,
    Area,
    Site,
}

/// <summary>Section 97's publicity in one action: what to say, what was done, and a record of who was told, how and when.</summary>
[Authorize(Policy = Permissions.RecordNotices)]
internal sealed class GivePublicityModel(CaseDesk desk, LettersAsServed letters, IClock clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public List<PublicityPart> Told { get; set; } = [];

    [BindProperty]
    public MeansOfService? NominatorBy { get; set; }

    [BindProperty]
    [StringLength(500, ErrorMessage = "Where it was published must be 500 characters or fewer")]
    public string? How { get; set; }

    /// <summary>Which text went out: the letters as they are drafted here, of which copies are kept, or the council's own.</summary>
    [BindProperty]
    public SentText? Text { get; set; }

    [BindProperty]
    public DateAnswer GivenOn { get; set; } = new();

    public Moratorium Notice { get; private set; } = Moratorium.Initial;

    public IEnumerable<StatutoryWindow> Windows =>
        [MoratoriumClock.Interim(Notice), MoratoriumClock.Full(Notice), MoratoriumClock.Protected(Notice)];

    /// <summary>What was recorded before, the latest first.</summary>
    public IReadOnlyList<ServedNotice> Log =>
    [
        .. Notice.Served.All
            .Where(served => served.Notice is NoticeCodes.DisposalNoticeToNominator or NoticeCodes.DisposalNoticeToPublic)
            .OrderByDescending(served => served.Service.SentOn),
    ];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        (Notice, _) = await desk.Load<Moratorium>(Caller.Of(User).Authority, Id, HttpContext.RequestAborted);
        if (!Notice.IsReceived)
        {
            context.Result = NotFound();
            return;
        }

        await next();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (GivenOn.TryRead(ModelState, nameof(GivenOn), "the day it was sent and published", out var day) && day > clock.Today())
        {
            ModelState.AddModelError(nameof(GivenOn), "The day it was sent and published must be today or in the past");
        }

        if (Told.Count == 0)
        {
            ModelState.AddModelError(nameof(Told), "Select what has been done");
        }

        if (Told.Contains(PublicityPart.Nominator) && NominatorBy is null)
        {
            ModelState.AddModelError(nameof(NominatorBy), "Select how the nominator’s notice went");
        }

        if (Told.Contains(PublicityPart.Area) && string.IsNullOrWhiteSpace(How))
        {
            ModelState.AddModelError(nameof(How), "Enter where it was published");
        }

        if (Text is null)
        {
            ModelState.AddModelError(nameof(Text), "Select which text went out");
        }

        foreach (var part in ModelState.IsValid && Text is SentText.AsDrafted ? Told.Distinct() : [])
        {
            if (await letters.WouldMiss(CommandFor(part, day), Caller.Of(User).Authority, HttpContext.RequestAborted) is { } noLetter)
            {
                ModelState.AddModelError(nameof(Text), $"{noLetter.Sentence} {noLetter.Instead}");
                break;
            }
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var caseAddress = Links.CaseworkCase(Notice.Reference);
        var asking = new Asking($"to record publicity for {Notice.AssetName}", caseAddress, Links.GivePublicity(Id))
        {
            Fields = new Dictionary<string, string> { ["GivenOn"] = nameof(GivenOn), ["How"] = nameof(How) },
        };
        IActionResult outcome = Redirect(caseAddress);
        foreach (var part in Told.Distinct())
        {
            var isRecorded = false;
            outcome = await this.Send<Moratorium>(desk, CommandFor(part, day), asking, async recorded =>
            {
                isRecorded = true;
                var caller = Caller.Of(User);
                await letters.Keep(new Sender(caller.Authority, caller.Actor), Id, recorded.Events, HttpContext.RequestAborted);
                return Redirect(caseAddress);
            });
            if (!isRecorded)
            {
                break;
            }
        }

        return outcome;
    }

    private Command CommandFor(PublicityPart part, LocalDate day)
    {
        var (audience, means, how) = part switch
        {
            PublicityPart.Nominator => (PublicityAudience.Nominator, NominatorBy!.Value, Means.InWords(NominatorBy.Value)),
            PublicityPart.Area => (PublicityAudience.Public, MeansOfService.Published, How!.Trim()),
            _ => (PublicityAudience.Public, MeansOfService.FixedToLand, Means.InWords(MeansOfService.FixedToLand)),
        };
        var stated = Windows.Select(window => new StatedDay(window.Rule.Key, window.LastDay)).ToList();
        var givenOn = Given(means, day);
        return new Command(Id, audience, how, givenOn, new Service(means, day, givenOn, part is PublicityPart.Area ? how : null, stated, Text));
    }

    private LocalDate Given(MeansOfService means, LocalDate day) => means switch
    {
        MeansOfService.FirstClassPost => Delivered(PostClass.First, day),
        MeansOfService.SecondClassPost => Delivered(PostClass.Second, day),
        _ => day,
    };

    private LocalDate Delivered(PostClass post, LocalDate day) =>
        StatuteBook.Regime(Notice.RegimeKey).DeliveryByPost(post, day, BankHolidays.EnglandAndWales).GivenOn;
}
