using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

using NodaTime;

using RightToBid.Web.Platform;

namespace RightToBid.Web.Dashboards.LegalOverview;

/// <summary>The legal officer's overview: numbers, each a link to the cases behind it.</summary>
[Authorize(Permissions.SeeCasework)]
internal sealed class LegalOverviewPage(SourcesQuery sources, IClock clock) : PageModel
{
    public Sources From { get; private set; } = null!;

    public IReadOnlyList<DecisionMonth> Months { get; private set; } = [];

    /// <summary>Each officer's open duties, overdue duties and cases; at the end, what nobody has been given.</summary>
    public IReadOnlyList<OfficerLoad> Loads { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        From = await sources.Of(Caller.Of(User).Authority, clock.Today(), cancellation);
        Months = DecisionMonth.Of(From.Decisions);
        Loads = OfficerLoad.Of(From);
    }

    public int Count(Figure figure) => figure.Rows(From).Count();
}
