using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Web.Platform;

namespace RightToBid.Web.Shared;

/// <summary>A page about one thing, whose id is in its address. Where the caller has no such thing, there is no such page.</summary>
internal abstract class PageOf<T> : PageModel
    where T : class
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public T Found { get; private set; } = null!;

    protected Caller Caller => Caller.Of(User);

    public sealed override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await Find(HttpContext.RequestAborted) is not { } found)
        {
            context.Result = NotFound();
            return;
        }

        Found = found;
        await next();
    }

    /// <summary>The thing, with whatever else the page shows; or nothing.</summary>
    protected abstract Task<T?> Find(CancellationToken cancellation);
}
