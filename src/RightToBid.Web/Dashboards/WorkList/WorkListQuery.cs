using System.Security.Claims;

using NodaTime;

using RightToBid.Web.Dashboards.DueBoard;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;

namespace RightToBid.Web.Dashboards.WorkList;

/// <summary>Reads the work of one authority's officers: what the board reads, and who has which case.</summary>
internal sealed class WorkListQuery(DueQuery due, Assignments assignments, IClock clock)
{
    public async Task<Work> Of(ClaimsPrincipal person, WorkFilter filter, CancellationToken cancellation)
    {
        var caller = Caller.Of(person);
        var today = clock.Today();
        return new Work(
            await due.Of(caller.Authority, today, cancellation),
            await assignments.Of(caller.Authority, cancellation),
            Guid.TryParse(caller.Actor, out var me) ? me : null,
            today,
            filter);
    }
}
