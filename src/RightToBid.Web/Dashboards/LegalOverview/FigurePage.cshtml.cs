using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using NodaTime;

using RightToBid.Web.Platform;

namespace RightToBid.Web.Dashboards.LegalOverview;

/// <summary>The cases behind one number.</summary>
[Authorize(Permissions.SeeCasework)]
internal sealed class FigurePage(SourcesQuery sources, IClock clock) : PageModel
{
    public Counted Counted { get; private set; } = null!;

    public LocalDate Today { get; private set; }

    public async Task<IActionResult> OnGetAsync(string figure, string? month, string? officer, CancellationToken cancellation)
    {
        Today = clock.Today();
        var from = await sources.Of(Caller.Of(User).Authority, Today, cancellation);
        if (Counted.Find(from, figure, month, officer) is not { } found)
        {
            return NotFound();
        }

        Counted = found;
        return Page();
    }
}
