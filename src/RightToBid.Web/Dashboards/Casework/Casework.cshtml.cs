using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

using NodaTime;

using RightToBid.Web.Dashboards.DueBoard;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;

namespace RightToBid.Web.Dashboards.Casework;

/// <summary>An officer's first page: what must I do today, what arrived, what is about to run out.</summary>
[Authorize(Permissions.SeeCasework)]
internal sealed class CaseworkPage(DueQuery due, ArrivalsQuery arrivals, CaseRemarks remarks, IClock clock) : PageModel
{
    private const int Weeks = 2;

    public Board Board { get; private set; } = null!;

    /// <summary>What somebody has to do: late, today, or as soon as practicable.</summary>
    public IReadOnlyList<DueRow> ToDo { get; private set; } = [];

    /// <summary>What ends today, and what ends or has to be done in the next four weeks.</summary>
    public IReadOnlyList<DueRow> RunningOut { get; private set; } = [];

    public IReadOnlyList<Arrival> Arrived { get; private set; } = [];

    /// <summary>How many remarks of people on public pages wait to be looked at.</summary>
    public int Remarks { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var authority = Caller.Of(User).Authority;
        var today = clock.Today();
        Board = await due.Board(authority, today, DueFilter.Nothing, cancellation);
        var todays = Board.Group(Urgency.Today).ToLookup(row => row.Kind.IsDuty);
        ToDo = [.. Board.Group(Urgency.Overdue), .. todays[true], .. Board.Group(Urgency.AsSoonAsPracticable)];
        RunningOut = [.. todays[false], .. Board.Group(Urgency.NextSevenDays), .. Board.Group(Urgency.NextFourWeeks)];
        Remarks = (await remarks.Open(authority, cancellation)).Count;
        Arrived = await arrivals.Since(authority, today.PlusWeeks(-Weeks), today, cancellation);
    }
}
