using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using NodaTime;

using RightToBid.Cases.Disposing;
using RightToBid.Law;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Bodies;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.Places;

namespace RightToBid.Web.Disposing.RegisterBidder;

/// <summary>What asking starts and what it does not; begins the journey for one owner's notice.</summary>
[Authorize(Policy = Permissions.AskToBid)]
internal sealed class StartModel(CaseDesk desk, Drafts drafts, BodyRegister bodies, ConnectionsShown connections, PlaceRegister places, IClock clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Moratorium Notice { get; private set; } = Moratorium.Initial;

    /// <summary>The account decides, not the address.</summary>
    public bool IsFromGroup => Caller.Of(User).GroupPartyId is not null;

    public MoratoriumPosition Position => MoratoriumPosition.Of(Notice, clock.Today());

    public StatutoryWindow Interim => WindowOf("interim-moratorium");

    public StatutoryWindow Full => WindowOf("full-moratorium");

    public async Task<IActionResult> OnGetAsync() => await Find() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Find())
        {
            return NotFound();
        }

        var caller = Caller.Of(User);
        var known = caller.GroupPartyId is { } mine ? await bodies.Find(caller.Authority, mine, HttpContext.RequestAborted) : null;
        var shown = known is null ? null : await connections.Of(
            caller.Authority, known.BodyId, known.Body, await places.Of(caller.Authority, Notice.Reference, HttpContext.RequestAborted), clock.Today(),
            HttpContext.RequestAborted);
        var answers = new RequestAnswers
        {
            MoratoriumId = Id,
            Reference = Notice.Reference,
            AssetName = Notice.AssetName,
            PartyId = caller.GroupPartyId,
            GroupName = caller.GroupName,
            Body = known is { Body: { } body } ? shown?.In(body) ?? body : null,
            HasFacts = known is { HasFacts: true },
            RequestedOn = IsFromGroup ? clock.Today() : null,
        };
        var draft = await drafts.Begin(caller, RequestAnswers.Journey, answers, HttpContext.RequestAborted);
        return Redirect(answers switch
        {
            { Body: null } => RequestLinks.Group(draft),
            { HasFacts: false } => RequestLinks.Facts(draft),
            _ => RequestLinks.CheckAnswers(draft),
        });
    }

    private StatutoryWindow WindowOf(string key) =>
        StatuteBook.Regime(Notice.RegimeKey).Window(key).Opens(Notice.ReceivedOn, BankHolidays.For(Notice.RegimeKey));

    private async Task<bool> Find()
    {
        (Notice, _) = await desk.Load<Moratorium>(Caller.Of(User).Authority, Id, HttpContext.RequestAborted);
        return Notice.IsReceived && (IsFromGroup || !User.SpeaksForGroup());
    }
}
