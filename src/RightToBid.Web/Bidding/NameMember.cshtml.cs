using Microsoft.AspNetCore.Mvc;

using RightToBid.Cases.Bidding;
using RightToBid.Web.Platform.Bodies;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Bidding;

/// <summary>The group whose bid it is names a linked group beside it.</summary>
internal sealed class NameMemberModel(CaseDesk desk, BodyLinks links, Consortia consortia) : BidQuestion(desk)
{
    [BindProperty]
    public Guid? Body { get; set; }

    [BindProperty]
    public bool? MayAct { get; set; }

    /// <summary>The linked groups that do not stand beside the bid yet.</summary>
    public IReadOnlyList<BodyLink> Linked { get; private set; } = [];

    public override string Button => "Name it";

    public IActionResult OnGet() => Linked.Count == 0 ? Redirect(Links.LinkedBodies) : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var chosen = Linked.FirstOrDefault(link => link.OtherId == Body);
        if (chosen is null)
        {
            Wrong(nameof(Body), "Select one of the groups linked to yours");
        }

        if (MayAct is null)
        {
            Wrong(nameof(MayAct), "Select what it may do");
        }

        if (chosen is null || !ModelState.IsValid)
        {
            return Page();
        }

        await consortia.Name(Caller, Id, chosen.OtherId, MayAct is true, cancellation);
        return Redirect(Back);
    }

    private void Wrong(string field, string message)
    {
        ModelState.Remove(field);
        ModelState.AddModelError(field, message);
    }

    /// <summary>To anybody but the group that leads, officers included, the page is not there.</summary>
    protected override async Task<bool> IsAsked(Bid bid, CancellationToken cancellation)
    {
        if (bid.Status is not BidStatus.Open || Caller.GroupPartyId is not { } mine || bid.Group?.PartyId != mine)
        {
            return false;
        }

        var beside = (await consortia.Of(Caller.Authority, Id, cancellation)).Select(member => member.BodyId).ToHashSet();
        Linked = [.. (await links.Of(Caller.Authority, mine, cancellation)).Where(link => link.IsAccepted && !beside.Contains(link.OtherId))];
        return true;
    }
}
