using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Listing;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Owners;

/// <summary>What the journeys of an owner's page need.</summary>
internal sealed record OwnersDesk(
    CaseDesk Cases, Drafts Drafts, OwnerActs Acts, OwnerRequests Requests, OwnerPolicies Policies, OwnersLand Land, OwnerFiles Files, IClock Clock);

/// <summary>A short journey of an owner: a question at a time, a check, and then the real command, or a request that an officer confirms.</summary>
internal abstract class OwnerActPage(OwnersDesk owners) : FactPageAbout<ListEntry>(owners.Cases, owners.Drafts, owners.Clock)
{
    private Refusal? foreseen;

    [BindProperty(SupportsGet = true)]
    public string Authority { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public Guid Link { get; set; }

    public override string Caption => $"{State.Asset?.Name}, {State.Reference}";

    public override string CaseAddress => Links.OwnersPage(Authority, Link);

    protected OwnersListing Listing { get; private set; } = null!;

    protected bool OfficerConfirms { get; private set; }

    protected OwnersDesk Owners => owners;

    protected OwnerLink Of => OwnerSession.LinkOf(HttpContext)!;

    protected abstract OwnerAct Act { get; }

    protected override string Address => Links.OwnersAct(Authority, Link, Act.ToString().ToLowerInvariant());

    /// <summary>What is said where an officer confirms before anything is recorded.</summary>
    protected string Confirmation => OfficerConfirms
        ? " An officer of the council confirms it before it is recorded; the day on which you send it is the day that counts."
        : "";

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (OwnerSession.LinkOf(HttpContext) is not { } link || link.LinkId != Link || link.Authority != Authority)
        {
            context.Result = NotFound();
            return;
        }

        // Which listing it is follows from the link alone, whatever the address or the form says.
        Id = link.ListEntryId;
        Listing = await owners.Land.Of(link, HttpContext.RequestAborted);
        OfficerConfirms = await owners.Policies.Of(link.Authority, HttpContext.RequestAborted) is OwnerCheck.OfficerConfirms;
        await base.OnPageHandlerExecutionAsync(context, next);
    }

    /// <summary>Whether it is for owners of listed land alone.</summary>
    protected virtual bool NeedsListing => true;

    protected override bool IsOpenTo(ListEntry state) => state.IsEntered;

    protected override Refusal? NotNow => NeedsListing && !ListingClock.IsListedOn(State, Today)
        ? Refusal.ByState("NOT_LISTED", $"{ListingClock.Position(State, Today).Sentence} What the listing asked of you, and let you ask, is over with it.")
        : null;

    protected override async Task Prepare(CancellationToken cancellation) =>
        foreseen = Draft is { } draft && Questions.All(question => Answers.Has(question.Key))
            ? await owners.Acts.Foresee(RequestOf(draft), cancellation)
            : null;

    protected override Decision Foresee(Guid draft, DecisionContext context) => foreseen is { } refusal ? refusal : Decision.Nothing;

    protected override async Task<IActionResult> Send(Guid draft, Asking asking)
    {
        var request = RequestOf(draft);
        var refusal = OfficerConfirms
            ? foreseen
            : await owners.Acts.Record(request, Of.Actor, HttpContext.RequestAborted);
        if (refusal is not null)
        {
            return new RefusedPage(asking.Asked, refusal, asking.Back).On(this);
        }

        await owners.Requests.Keep(request, OfficerConfirms ? OwnerRequestStanding.Waiting : OwnerRequestStanding.Recorded, HttpContext.RequestAborted);
        await owners.Drafts.End(Caller, draft, HttpContext.RequestAborted);
        return Redirect(Links.OwnersReceipt(Authority, Link, draft));
    }

    /// <summary>What the owner is called in public.</summary>
    protected static ChoiceQuestion AsWhom(string label) => new(
        "Label", label, "You are", "Select what you are",
        [
            new("the freeholder", "The freeholder"),
            new("the leaseholder", "The leaseholder", "The lease was granted for at least 25 years"),
            new("one of the owners", "One of the owners"),
        ])
    {
        Hint = "The public register says this, and never your name",
    };

    private OwnerRequest RequestOf(Guid draft) => new(
        draft, Of, Act, Answers,
        [.. Questions.Select(question => new ShownAnswer(question.Row, question.Show(Answers.Words(question.Key))))],
        owners.Clock.GetCurrentInstant());
}
