using Microsoft.AspNetCore.Mvc;

using NodaTime;

using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Law;
using RightToBid.Web.Shared.Disposals;

namespace RightToBid.Web.Owners;

/// <summary>What an owner asks: may I enter into this disposal? Answered by the law, with this listing's facts and notices.</summary>
internal sealed class SaleModel(OwnersLand land, IClock clock) : OwnersOwnPage(land, clock)
{
    [BindProperty(SupportsGet = true, Name = "")]
    public AskedDisposal Asked { get; set; } = new();

    public AnsweredDisposal? Given { get; private set; }

    public void OnGet()
    {
        if (HttpContext.Request.Query.Count > 0 && Asked.Read(ModelState, Of.PartyId.ToString()) is { } disposal)
        {
            Given = AnsweredDisposal.To(
                Entry.RegimeKey, new DisposalQuestion(ListingClock.ListedWithoutGap(Entry), [.. Listing.All.Select(DisposalLaw.NoticeOf)], disposal));
        }
    }
}
