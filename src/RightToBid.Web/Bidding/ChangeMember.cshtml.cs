using Microsoft.AspNetCore.Mvc;

using RightToBid.Cases.Bidding;
using RightToBid.Web.Platform.Bodies;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Bidding;

/// <summary>The lead says anew what a body beside its bid may do; either of them ends it.</summary>
internal sealed class ChangeMemberModel(CaseDesk desk, BodyRegister bodies, Consortia consortia) : BidQuestion(desk)
{
    [BindProperty(SupportsGet = true)]
    public Guid Body { get; set; }

    [BindProperty]
    public string? Answer { get; set; }

    /// <summary>Whether the caller's group is the one whose bid it is.</summary>
    public bool Leads { get; private set; }

    public string Name { get; private set; } = "";

    public string Question => Leads ? $"How does {Name} take part?" : $"Does {Name} go on bidding together with {Found.Group!.Name}?";

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        switch (Answer)
        {
            case "look" or "act" when Leads:
                await consortia.Name(Caller, Id, Body, Answer == "act", cancellation);
                return Redirect(Back);
            case "stay" when !Leads:
                return Redirect(Back);
            case "leave":
                await consortia.Leave(Caller, Id, Body, cancellation);
                return Redirect(Leads ? Back : Links.Groups);
            default:
                ModelState.Remove(nameof(Answer));
                ModelState.AddModelError(nameof(Answer), Leads ? "Select how it takes part" : "Select whether your group stays");
                return Page();
        }
    }

    /// <summary>There for the lead and for the body itself, while it stands beside the bid.</summary>
    protected override async Task<bool> IsAsked(Bid bid, CancellationToken cancellation)
    {
        if (Caller.GroupPartyId is not { } mine || (mine != Body && bid.Group?.PartyId != mine)
            || !(await consortia.Of(Caller.Authority, Id, cancellation)).Any(member => member.BodyId == Body)
            || await bodies.Find(Caller.Authority, Body, cancellation) is not { } body)
        {
            return false;
        }

        (Leads, Name) = (bid.Group?.PartyId == mine, body.Name);
        return true;
    }
}
