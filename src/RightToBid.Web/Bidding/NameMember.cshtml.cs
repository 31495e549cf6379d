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

/// <summary>The group whose bid it is names a linked group beside it.</summary>
[Authorize(Policy = Permissions.RunBids)]
internal sealed class NameMemberModel(CaseDesk desk, BodyLinks links, Consortia consortia) : PageModel, IQuestionForm
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public Guid? Body { get; set; }

    [BindProperty]
    public bool? MayAct { get; set; }

    public Bid Bid { get; private set; } = Bid.Initial;

    /// <summary>The linked groups that do not stand beside the bid yet.</summary>
    public IReadOnlyList<BodyLink> Linked { get; private set; } = [];

    public string Back => Links.Bid(Id);

    public string Leave => Back;

    string IQuestionForm.Button => "Name it";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) =>
        !await Find(cancellation) ? NotFound() : Linked.Count == 0 ? Redirect(Links.LinkedBodies) : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await Find(cancellation))
        {
            return NotFound();
        }

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

        await consortia.Name(Caller.Of(User), Id, chosen.OtherId, MayAct is true, cancellation);
        return Redirect(Back);
    }

    private void Wrong(string field, string message)
    {
        ModelState.Remove(field);
        ModelState.AddModelError(field, message);
    }

    /// <summary>To anybody but the group that leads, officers included, the page is not there.</summary>
    private async Task<bool> Find(CancellationToken cancellation)
    {
        var caller = Caller.Of(User);
        (Bid, _) = await desk.Load<Bid>(caller.Authority, Id, cancellation);
        if (Bid.Status is not BidStatus.Open || caller.GroupPartyId is not { } mine || Bid.Group?.PartyId != mine)
        {
            return false;
        }

        var beside = (await consortia.Of(caller.Authority, Id, cancellation)).Select(member => member.BodyId).ToHashSet();
        Linked = [.. (await links.Of(caller.Authority, mine, cancellation)).Where(link => link.IsAccepted && !beside.Contains(link.OtherId))];
        return true;
    }
}
