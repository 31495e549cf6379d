using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Bodies;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Bodies;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Nominating.ReceiveNomination;

/// <summary>What nominating does; begins the journey for the member's own group.</summary>
[Authorize(Policy = Permissions.SeeOwnGroup)]
internal sealed class StartModel(Drafts drafts, BodyRegister bodies, ConnectionsShown connections, IClock clock) : PageModel
{
    private static readonly Refusal NoGroup = Refusal.ByState(
        "NO_GROUP", "Your account does not speak for a group yet.", "Ask the council to connect it with yours.");

    /// <summary>What was answered before, on the way here. What cannot be read is asked again.</summary>
    [BindProperty(SupportsGet = true)]
    public BodyInput Body { get; set; } = new();

    public IActionResult OnGet()
    {
        ModelState.Clear();
        return Caller.Of(User).GroupPartyId is null ? Refused() : Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var caller = Caller.Of(User);
        if (caller.GroupPartyId is not { } party)
        {
            return Refused();
        }

        // What was said on the way here counts before what the register knows.
        var known = await bodies.Find(caller.Authority, party, HttpContext.RequestAborted);
        var shown = await connections.Of(caller.Authority, party, known?.Body, [], clock.Today(), HttpContext.RequestAborted);
        var answers = new NominationAnswers
        {
            PartyId = party,
            BodyName = caller.GroupName,
            Body = Body.IsWhole ? Body.ToBody() : known is { Body: { } body } ? shown?.In(body) ?? body : null,
            HasFacts = Body.IsWhole || known is { HasFacts: true },
        };
        var draft = await drafts.Begin(caller, NominationAnswers.Journey, answers, HttpContext.RequestAborted);
        return Redirect(NominationLinks.Question(draft, answers.HasFacts ? "may" : answers.Next));
    }

    private IActionResult Refused() => new RefusedPage("to nominate land or a building", NoGroup, Links.Groups).On(this);
}
