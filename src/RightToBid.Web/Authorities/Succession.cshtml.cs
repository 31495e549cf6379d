using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

using NodaTime;

using RightToBid.Web.Platform;

namespace RightToBid.Web.Authorities;

/// <summary>The councils that several took over, with how much of their lists nobody has allotted yet.</summary>
[Authorize(Policy = Permissions.AllotEntries)]
internal sealed class SuccessionModel(Allotments allotments, IClock clock) : PageModel
{
    public IReadOnlyList<(Authority Ended, IReadOnlyList<Authority> Heirs, int Entries, int Open)> Split { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var (found, today) = (new List<(Authority, IReadOnlyList<Authority>, int, int)>(), clock.Today());
        foreach (var ended in KnownAuthorities.SplitBefore(today).OrderByDescending(ended => ended.EndedOn))
        {
            var entries = await allotments.Entries(ended.Code, cancellation);
            found.Add((ended, KnownAuthorities.StandingFor(ended, today), entries.Count, entries.Count(entry => entry.Heir is null)));
        }

        Split = found;
    }
}
