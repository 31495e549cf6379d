using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Web.Dashboards.DueBoard;
using RightToBid.Web.Platform;

namespace RightToBid.Web.Dashboards.WorkList;

/// <summary>An officer's work: mine, due this week, overdue, nobody's yet. Rows are deadlines and duties, not cases.</summary>
[Authorize(Permissions.SeeCasework)]
internal sealed class WorkListPage(WorkListQuery query) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "whose")]
    public string? Whose { get; set; }

    [BindProperty(SupportsGet = true, Name = "when")]
    public string? When { get; set; }

    [BindProperty(SupportsGet = true, Name = "kind")]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Search { get; set; }

    public Work Work { get; private set; } = null!;

    public WorkFilter Filter => Work.Filter;

    /// <summary>The numbers that an officer wants first, each a list of its own.</summary>
    public IReadOnlyList<(int Count, string Words, WorkFilter Filter, bool IsLate)> Numbers { get; private set; } = [];

    public IReadOnlyList<(Urgency Urgency, string Anchor, string Heading)> Groups { get; } =
    [
        (Urgency.Overdue, "overdue", "Overdue"),
        (Urgency.Today, "today", "Today"),
        (Urgency.AsSoonAsPracticable, "as-soon-as-practicable", "As soon as practicable"),
        (Urgency.NextSevenDays, "next-seven-days", "Next seven days"),
        (Urgency.NextFourWeeks, "next-four-weeks", "Next four weeks"),
        (Urgency.Later, "later", "Later"),
    ];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Work = await query.Of(User, WorkFilter.Read(Whose, When, Kind, Search), cancellation);
        Numbers =
        [
            Number("mine", new WorkFilter(WorkFilter.Mine)),
            Number("of mine overdue", new WorkFilter(WorkFilter.Mine, WorkFilter.Overdue), isLate: true),
            Number("overdue, anybody’s", new WorkFilter(When: WorkFilter.Overdue), isLate: true),
            Number("due this week", new WorkFilter(When: WorkFilter.Week)),
            Number("given to nobody yet", new WorkFilter(WorkFilter.Nobody)),
        ];
    }

    private (int Count, string Words, WorkFilter Filter, bool IsLate) Number(string words, WorkFilter filter, bool isLate = false)
    {
        var count = Work.Count(filter.Whose, filter.When);
        return (count, words, filter, isLate && count > 0);
    }
}
