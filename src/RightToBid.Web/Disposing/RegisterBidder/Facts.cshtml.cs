using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

using NodaTime;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Bodies;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.Places;
using RightToBid.Web.Shared.Bodies;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Disposing.RegisterBidder;

/// <summary>The facts that decide whether a request has effect. A group says them of itself; an officer finds them.</summary>
[Authorize(Policy = Permissions.AskToBid)]
internal sealed class FactsModel(Drafts drafts, ConnectionsShown connections, PlaceRegister places, IClock clock) : QuestionPage<RequestAnswers>(drafts), IAsksAboutBody
{
    protected override string Journey => RequestAnswers.Journey;

    [BindProperty]
    public BodyInput Body { get; set; } = new();

    public ConnectionShown? Shown { get; private set; }

    bool IAsksAboutBody.AsksWhyOtherwise => !Answers.IsFromGroup;

    public async Task<IActionResult> OnGetAsync()
    {
        if (Answers.Body is not { } body)
        {
            return Redirect(RequestLinks.Group(Draft));
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
        if (!Answers.IsFromGroup)
        {
            Body.RequireReason(ModelState, Shown);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var found = Body.ToBody();
        var otherwise = !Answers.IsFromGroup && Shown?.IsContradictedBy(found) is true ? Shown.WithReason(found, Body.WhyOtherwise) : null;
        return await Keep(
            Answers with { Body = found, HasFacts = true, FoundOtherwise = otherwise },
            Answers.RequestedOn is null ? RequestLinks.RequestedOn(Draft) : RequestLinks.CheckAnswers(Draft));
    }

    private async Task Find()
    {
        var land = await places.Of(Caller.Authority, Answers.Reference, HttpContext.RequestAborted);
        Shown = await connections.Of(
            Caller.Authority, Answers.PartyId ?? Answers.BodyId, Answers.Body, land, Answers.RequestedOn ?? clock.Today(), HttpContext.RequestAborted);
    }
}
