using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

using NodaTime;

using RightToBid.Cases.Nominating;
using RightToBid.Law;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Nominating.DecideNomination;

/// <summary>What the nomination says, and by when it must be decided; begins the journey.</summary>
[Authorize(Policy = Permissions.DecideNominations)]
internal sealed class StartModel(CaseDesk desk, Drafts drafts, Parties parties, IClock clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Nomination Nomination { get; private set; } = Nomination.Initial;

    public LocalDate Today { get; } = clock.Today();

    public StatutoryWindow Decision => NominationClock.Strict(Nomination);

    public string? Owners { get; private set; }

    public string? Occupiers { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        (Nomination, _) = await desk.Load<Nomination>(Caller.Of(User).Authority, Id, HttpContext.RequestAborted);
        context.Result = Nomination switch
        {
            { Asset: null } or { Nominator: null } => NotFound(),
            { IsUndecided: false } => Undecided.Refused(this, Nomination),
            _ => null,
        };
        if (context.Result is null)
        {
            await next();
        }
    }

    public async Task OnGetAsync() => (Owners, Occupiers) = (await Named("owners"), await Named("occupiers"));

    public async Task<IActionResult> OnPostAsync()
    {
        var answers = new DecisionAnswers
        {
            NominationId = Id,
            Reference = Nomination.Reference,
            AssetName = Nomination.Asset!.Name,
            BodyName = Nomination.Nominator!.Name,
            BodyId = Nomination.Nominator.PartyId,
            RegimeKey = Nomination.RegimeKey,
            ReceivedOn = Nomination.ReceivedOn,
            Claimed = Nomination.Nominator.Body,
            Checks = Nomination.Answered,
            Elsewhere = Nomination.Elsewhere,
            Entry = Nomination.JoinedEntry ?? Nomination.RenewedEntry,
        };
        var draft = await drafts.Begin(Caller.Of(User), DecisionAnswers.Journey, answers, HttpContext.RequestAborted);
        return Redirect($"{Links.DecideNomination(Id)}/{draft}/{answers.Next}");
    }

    private async Task<string?> Named(string who)
    {
        var authority = Caller.Of(User).Authority;
        return (await parties.Find(authority, NamedParties.IdOf(authority, Id, who), HttpContext.RequestAborted))?.Name;
    }
}
