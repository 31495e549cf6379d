using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using NodaTime;

using RightToBid.Web.Platform;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Dashboards.MoratoriumTracker;

/// <summary>Every owner's notice, where it stands, and when that changes.</summary>
[Authorize(Permissions.SeeCasework)]
internal sealed class MoratoriumTrackerPage(TrackerQuery tracker, IClock clock) : PageModel
{
    private IReadOnlyList<TrackedNotice> all = [];

    [BindProperty(SupportsGet = true, Name = "show")]
    public NoticeFilter Show { get; set; }

    public LocalDate Today { get; private set; }

    public IReadOnlyList<TrackedNotice> Notices { get; private set; } = [];

    public IReadOnlyList<(NoticeFilter Filter, string Name)> Filters { get; } =
        [(NoticeFilter.Live, "Live"), (NoticeFilter.Ending, "Ending in four weeks"), (NoticeFilter.Ended, "Ended")];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var authority = Caller.Of(User).Authority;
        Today = clock.Today();
        all = await tracker.Of(authority, cancellation);
        Notices = [.. all.Where(notice => Passes(notice, Show, Today)).OrderBy(notice => notice.NextEndOn(Today) ?? LocalDate.MaxIsoValue)];
    }

    public int Count(NoticeFilter filter) => all.Count(notice => Passes(notice, filter, Today));

    public static string Address(NoticeFilter filter) => filter is NoticeFilter.Live
        ? Links.MoratoriumTracker
        : $"{Links.MoratoriumTracker}?show={filter.ToString().ToLowerInvariant()}";

    internal static bool Passes(TrackedNotice notice, NoticeFilter filter, LocalDate today) => filter switch
    {
        NoticeFilter.Ending => notice.EndsSoonAfter(today),
        NoticeFilter.Ended => !notice.IsLiveOn(today),
        _ => notice.IsLiveOn(today),
    };
}
