using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

using NodaTime;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Bodies;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.Places;
using RightToBid.Web.Shared.Bodies;

namespace RightToBid.Web.Nominating.ReceiveNomination;

/// <summary>The facts that the body's form makes matter, as the nomination gives them. The officer who decides finds them afresh.</summary>
[Authorize(Policy = Permissions.Nominate)]
internal sealed class FactsModel(Drafts drafts, ConnectionsShown connections, PlaceRegister places, IClock clock) : NominationQuestion(drafts), IAsksAboutBody
{
    protected override string Before => "body";

    [BindProperty]
    public BodyInput Body { get; set; } = new();

    public ConnectionShown? Shown { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (Answers.Body is not { } body)
        {
            return Redirect(Question("body"));
        }

        await Find();
        Body = Answers.HasFacts ? BodyInput.Of(body) : BodyInput.Shown(body.Form, Shown);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await Find();
        Body.Form = Answers.Body?.Form;
        Body.RequireFacts(ModelState);
        return ModelState.IsValid ? await Keep(Answers with { Body = Body.ToBody(), HasFacts = true }, Question("may")) : Page();
    }

    private async Task Find()
    {
        var named = (await places.All(Caller.Authority, HttpContext.RequestAborted)).Where(place => Answers.PlaceIds.Contains(place.PlaceId)).ToList();
        Shown = await connections.Of(
            Caller.Authority, Answers.PartyId ?? Answers.BodyId, Answers.Body, named, Answers.ReceivedOn ?? clock.Today(), HttpContext.RequestAborted);
    }
}
