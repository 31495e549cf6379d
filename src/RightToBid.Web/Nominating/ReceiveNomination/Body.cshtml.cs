using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

using NodaTime;

using RightToBid.Law;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Bodies;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared.Bodies;

namespace RightToBid.Web.Nominating.ReceiveNomination;

[Authorize(Policy = Permissions.Nominate)]
internal sealed class BodyModel(Drafts drafts, BodyRegister bodies, ConnectionsShown connections, IClock clock) : NominationQuestion(drafts), IChoosesBody
{
    protected override string Before => IsFromGroup ? "body" : "arrived";

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public Guid? Known { get; set; }

    [BindProperty]
    public BodyInput Body { get; set; } = new();

    public IReadOnlyList<RegisteredBody> Bodies { get; private set; } = [];

    public async Task OnGetAsync()
    {
        Bodies = await Register();
        (Name, Known, Body) = (Answers.BodyId is null ? Answers.BodyName : null, Answers.BodyId, BodyInput.Of(Answers.Body));
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Bodies = await Register();
        var chosen = IsFromGroup ? null : this.Chosen(ModelState);
        if (IsFromGroup && Body.Form is null)
        {
            ModelState.AddModelError("Body.Form", "Select what kind of body it is");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        // The facts belong to a form: another form asks them afresh.
        var said = Answers with { BodyName = IsFromGroup ? Answers.BodyName : chosen?.Name ?? Name!.Trim(), BodyId = chosen?.BodyId };
        var isSameForm = said.BodyName == Answers.BodyName && Answers.Body?.Form == Body.Form;
        var answers = chosen is { Body: { } known } && (Body.Form is null || Body.Form == known.Form) && !isSameForm
            ? said with { Body = await AsShown(chosen, known), HasFacts = chosen.HasFacts }
            : said with { Body = isSameForm ? Answers.Body : Body.ToBody(), HasFacts = isSameForm ? Answers.HasFacts : !Body.AsksMore };
        return await Keep(answers, Question(answers.HasFacts ? "may" : "facts"));
    }

    /// <summary>What is known of it, with what the register shows for the day of the nomination.</summary>
    private async Task<CommunityBody> AsShown(RegisteredBody chosen, CommunityBody known) =>
        (await connections.Of(Caller.Authority, chosen, known, [], Answers.ReceivedOn ?? clock.Today(), HttpContext.RequestAborted))?.In(known) ?? known;

    private async Task<IReadOnlyList<RegisteredBody>> Register() => IsFromGroup ? [] : await bodies.All(Caller.Authority, HttpContext.RequestAborted);
}
