using Microsoft.AspNetCore.Mvc;

using RightToBid.Web.Platform.Bodies;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.Places;
using RightToBid.Web.Shared.Bodies;

namespace RightToBid.Web.Nominating.DecideNomination;

/// <summary>The facts of a local connection: as the register shows them, or as the officer finds them with a reason.</summary>
internal sealed class FactsModel(Drafts drafts, ConnectionsShown connections, PlaceRegister places) : DecisionQuestion(drafts), IAsksAboutBody
{
    protected override string? Before => "body";

    [BindProperty]
    public BodyInput Body { get; set; } = new();

    public ConnectionShown? Shown { get; private set; }

    bool IAsksAboutBody.AsksWhyOtherwise => true;

    public async Task<IActionResult> OnGetAsync()
    {
        if (Answers.Body is not { } body)
        {
            return Redirect(Question("body"));
        }

        await Find();
        Body = Answers.HasFacts ? BodyInput.Of(body)
            : body == Answers.Claimed ? BodyInput.Of(Shown?.In(body) ?? body)
            : BodyInput.Shown(body.Form, Shown);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await Find();
        Body.Form = Answers.Body?.Form;
        Body.RequireFacts(ModelState);
        Body.RequireReason(ModelState, Shown);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var found = Body.ToBody();
        return await GoOn(Answers with { Body = found, HasFacts = true, Connection = Shown?.WithReason(found, Body.WhyOtherwise) });
    }

    private async Task Find()
    {
        var land = await places.Of(Caller.Authority, Answers.Reference, HttpContext.RequestAborted);
        Shown = await connections.Of(Caller.Authority, Answers.BodyId, Answers.Body, land, Answers.ReceivedOn, HttpContext.RequestAborted);
    }
}
