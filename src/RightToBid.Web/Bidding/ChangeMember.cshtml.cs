using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Cases.Bidding;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Bodies;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Bidding;

/// <summary>The lead says anew what a body beside its bid may do; either of them ends it.</summary>
[Authorize(Policy = Permissions.RunBids)]
internal sealed class ChangeMemberModel(CaseDesk desk, BodyRegister bodies, Consortia consortia) : PageModel, IQuestionForm
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid Body { get; set; }

    [BindProperty]
    public string? Answer { get; set; }

    public Bid Bid { get; private set; } = Bid.Initial;

    /// <summary>Whether the caller's group is the one whose bid it is.</summary>
    public bool Leads { get; private set; }

    public string Name { get; private set; } = "";

    public string Question => Leads ? $"How does {Name} take part?" : $"Does {Name} go on bidding together with {Bid.Group!.Name}?";

    public string Back => Links.Bid(Id);

    public string Leave => Back;

    string IQuestionForm.Button => "Save";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await Find(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await Find(cancellation))
        {
            return NotFound();
        }

        switch (Answer)
        {
            case "look" or "act" when Leads:
                await consortia.Name(Caller.Of(User), Id, Body, Answer == "act", cancellation);
                return Redirect(Back);
            case "stay" when !Leads:
                return Redirect(Back);
            case "leave":
                await consortia.Leave(Caller.Of(User), Id, Body, cancellation);
                return Redirect(Leads ? Back : Links.Groups);
            default:
                ModelState.Remove(nameof(Answer));
                ModelState.AddModelError(nameof(Answer), Leads ? "Select how it takes part" : "Select whether your group stays");
                return Page();
        }
    }

    /// <summary>There for the lead and for the body itself, while it stands beside the bid.</summary>
    private async Task<bool> Find(CancellationToken cancellation)
    {
        var caller = Caller.Of(User);
        (Bid, _) = await desk.Load<Bid>(caller.Authority, Id, cancellation);
        if (caller.GroupPartyId is not { } mine || (mine != Body && Bid.Group?.PartyId != mine)
            || (await consortia.Of(caller.Authority, Id, cancellation)).FirstOrDefault(member => member.BodyId == Body) is null
            || await bodies.Find(caller.Authority, Body, cancellation) is not { } body)
        {
            return false;
        }

        (Leads, Name) = (Bid.Group?.PartyId == mine, body.Name);
        return true;
    }
}
