using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

using NodaTime;

using RightToBid.Law;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Bodies;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared.Bodies;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Disposing.RegisterBidder;

[Authorize(Policy = Permissions.AskToBid)]
internal sealed class GroupModel(Drafts drafts, BodyRegister bodies, ConnectionsShown connections, IClock clock) : QuestionPage<RequestAnswers>(drafts), IChoosesBody
{
    protected override string Journey => RequestAnswers.Journey;

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
        (Name, Known, Body) = (Answers.BodyId is null ? Answers.GroupName : null, Answers.BodyId, BodyInput.Of(Answers.Body));
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Bodies = await Register();
        var chosen = Answers.IsFromGroup ? null : this.Chosen(ModelState);
        if (Answers.IsFromGroup && Body.Form is null)
        {
            ModelState.AddModelError("Body.Form", "Select what kind of body it is");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        // The facts belong to a form: another form asks them afresh.
        var said = Answers with { GroupName = Answers.IsFromGroup ? Answers.GroupName : chosen?.Name ?? Name!.Trim(), BodyId = chosen?.BodyId };
        var isSameForm = said.GroupName == Answers.GroupName && Answers.Body?.Form == Body.Form;
        var answers = chosen is { Body: { } known } && (Body.Form is null || Body.Form == known.Form) && !isSameForm
            ? said with { Body = await AsShown(chosen, known), HasFacts = chosen.HasFacts }
            : said with { Body = isSameForm ? Answers.Body : Body.ToBody(), HasFacts = isSameForm ? Answers.HasFacts : !Body.AsksMore };
        return await Keep(answers, answers switch
        {
            { HasFacts: false } => RequestLinks.Facts(Draft),
            { RequestedOn: null } => RequestLinks.RequestedOn(Draft),
            _ => RequestLinks.CheckAnswers(Draft),
        });
    }

    /// <summary>What is known of it, with what the register shows for the day of the request.</summary>
    private async Task<CommunityBody> AsShown(RegisteredBody chosen, CommunityBody known) =>
        (await connections.Of(Caller.Authority, chosen, known, [], Answers.RequestedOn ?? clock.Today(), HttpContext.RequestAborted))?.In(known) ?? known;

    private async Task<IReadOnlyList<RegisteredBody>> Register() =>
        Answers.IsFromGroup ? [] : await bodies.All(Caller.Authority, HttpContext.RequestAborted);
}
