using NodaTime;

using RightToBid.Web.Dashboards.DueBoard;
using RightToBid.Web.Platform.Cases;

namespace RightToBid.Web.Dashboards.WorkList;

/// <summary>What is due, by who works on it and by when. Nothing here is kept: it is made each time from rows, who has which case, and a day.</summary>
internal sealed class Work
{
    private readonly IReadOnlyList<DueRow> open;
    private readonly CaseLoad load;
    private readonly Guid? me;

    public Work(IReadOnlyList<DueRow> rows, CaseLoad load, Guid? me, LocalDate today, WorkFilter filter)
    {
        (this.load, this.me, Filter) = (load, me, filter);
        open = [.. rows.Where(row => row.Kind.IsDuty || row.LastDay >= today)];
        Today = today;
        var left = open.Where(row => IsWhose(row, filter.Whose) && IsWhen(row, filter.When)).ToList();
        Board = new Board(left, today, new DueFilter(filter.Kind, filter.Search));
    }

    public LocalDate Today { get; }

    public WorkFilter Filter { get; }

    /// <summary>What the filters leave, in the board's groups.</summary>
    public Board Board { get; }

    public CaseLoad Load => load;

    /// <summary>How many rows there are of somebody's, and when; whatever else is asked.</summary>
    public int Count(string whose, string when) => open.Count(row => IsWhose(row, whose) && IsWhen(row, when));

    /// <summary>The first day ahead of what is whose it is asked, whenever that is; of everything where that has none.</summary>
    public DueRow? NextAhead => Ahead(Filter.Whose) ?? Ahead(WorkFilter.Everybody);

    /// <summary>The references of the rows on show, each once.</summary>
    public IReadOnlyList<string> References => [.. Board.Shown.Select(row => row.Reference).Distinct()];

    private DueRow? Ahead(string whose) => open.Where(row => row.LastDay > Today && IsWhose(row, whose)).MinBy(row => row.LastDay);

    private bool IsWhose(DueRow row, string whose) => whose switch
    {
        WorkFilter.Everybody => true,
        WorkFilter.Mine => me is not null && load.OfficerOf(row.Reference) == me,
        WorkFilter.Nobody => load.OfficerOf(row.Reference) is null,
        _ => load.OfficerOf(row.Reference)?.ToString() == whose,
    };

    private bool IsWhen(DueRow row, string when) => when switch
    {
        WorkFilter.Overdue => row.UrgencyOn(Today) is Urgency.Overdue,
        WorkFilter.Week => row.UrgencyOn(Today) is Urgency.Today or Urgency.NextSevenDays,
        WorkFilter.AsSoonAsPracticable => row.UrgencyOn(Today) is Urgency.AsSoonAsPracticable,
        _ => true,
    };
}
