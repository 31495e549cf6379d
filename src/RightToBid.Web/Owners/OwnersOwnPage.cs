using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

using NodaTime;

using RightToBid.Cases.Listing;
using RightToBid.Web.Platform;

namespace RightToBid.Web.Owners;

/// <summary>A page that one owner's link opens, also where the land has left the list since. To everybody else it is not there.</summary>
internal abstract class OwnersOwnPage(OwnersLand land, IClock clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Authority { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public Guid Link { get; set; }

    public OwnersListing Listing { get; private set; } = null!;

    public ListEntry Entry => Listing.Entry;

    public LocalDate Today { get; } = clock.Today();

    /// <summary>Whether what the listing asks of its owner still stands.</summary>
    public bool IsListed => ListingClock.IsListedOn(Entry, Today);

    protected OwnerLink Of => OwnerSession.LinkOf(HttpContext)!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (OwnerSession.LinkOf(HttpContext) is not { } link || link.LinkId != Link || link.Authority != Authority)
        {
            context.Result = NotFound();
            return;
        }

        Listing = await land.Of(link, HttpContext.RequestAborted);
        if (!Entry.IsEntered || !await IsThere(HttpContext.RequestAborted))
        {
            context.Result = NotFound();
            return;
        }

        await next();
    }

    /// <summary>Whether what this page is about is there, for this owner.</summary>
    protected virtual Task<bool> IsThere(CancellationToken cancellation) => Task.FromResult(true);
}
