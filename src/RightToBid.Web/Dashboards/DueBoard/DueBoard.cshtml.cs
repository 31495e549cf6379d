using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using NodaTime;

using RightToBid.Web.Platform;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Dashboards.DueBoard;

/// <summary>Everything that is due, for officers of one authority.</summary>
[Authorize(Permissions.SeeCasework)]
internal sealed class DueBoardPage(DueQuery due, IClock clock) : PageModel
{
    private const int LaterAtFirst = 20;

    [BindProperty(SupportsGet = true, Name = "kind")]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Search { get; set; }

    /// <summary>Whether the last group is shown in full.</summary>
    [BindProperty(SupportsGet = true, Name = "all")]
    public bool All { get; set; }

    public Board Board { get; private set; } = null!;

    public IReadOnlyList<(Urgency Urgency, string Anchor, string Heading, string InNumbers)> Groups { get; } =
    [
        (Urgency.Overdue, "overdue", "Overdue", "overdue"),
        (Urgency.Today, "today", "Today", "today"),
        (Urgency.AsSoonAsPracticable, "as-soon-as-practicable", "As soon as practicable", "to do as soon as practicable"),
        (Urgency.NextSevenDays, "next-seven-days", "Next seven days", "in the next seven days"),
        (Urgency.NextFourWeeks, "next-four-weeks", "Next four weeks", "in the next four weeks"),
        (Urgency.Later, "later", "Later", "later"),
    ];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var authority = Caller.Of(User).Authority;
        Board = await due.Board(authority, clock.Today(), new DueFilter(string.IsNullOrEmpty(Kind) ? null : Kind, Search), cancellation);
    }

    /// <summary>The rows of a group that are shown, which are all but for a long tail.</summary>
    public IReadOnlyList<DueRow> Shown(Urgency urgency) => urgency is Urgency.Later && !All
        ? [.. Board.Group(urgency).Take(LaterAtFirst)]
        : Board.Group(urgency);

    public string AllAddress => Board.Filter.AddressOf(Links.DueBoard) is var address
        ? $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}all=true#later"
        : "";
}
