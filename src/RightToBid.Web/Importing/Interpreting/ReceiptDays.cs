using System.Globalization;

using NodaTime;

using RightToBid.Law;
using RightToBid.Law.Time;

namespace RightToBid.Web.Importing.Interpreting;

/// <summary>Which days of receipt fit the ends that a council published, where it did not publish the day itself.</summary>
/// <param name="Candidates">For each published end, the days of receipt whose window ends on it.</param>
/// <param name="Fitting">The days that fit every published end.</param>
internal sealed record ReceiptDays(IReadOnlyList<EndWithCandidates> Candidates, IReadOnlyList<LocalDate> Fitting)
{
    /// <summary>The one day that fits all, if there is exactly one.</summary>
    public LocalDate? Only => Fitting is [var day] ? day : null;

    public static ReceiptDays ThatFit(IRegime regime, IEnumerable<PublishedEnd> ends)
    {
        var candidates = ends.Select(end => new EndWithCandidates(end, EndingOn(regime.Window(end.Window), end.On))).ToList();
        var fitting = candidates.Count == 0
            ? []
            : candidates.Select(end => end.ReceivedOn.AsEnumerable()).Aggregate((some, others) => some.Intersect(others)).ToList();
        return new(candidates, fitting);
    }

    /// <summary>Why there is, or is not, a day: each end with the days that would give it, and what another end makes of them.</summary>
    public string Explain(IRegime regime) => Fitting switch
    {
        [var day] => $"{Day(day)} is the only day of receipt that fits {Names()}.",
        [_, _, ..] => $"{string.Join(" and ", Fitting.Select(Day))} fit {Names()} alike, so none is taken.",
        _ => $"No one day of receipt fits {Names()}: {string.Join("; ", Candidates.Select(end => Explain(end, regime)))}.",
    };

    private string Names() => Candidates.Count == 1
        ? $"the published end ({Day(Candidates[0].End.On)})"
        : $"all {Candidates.Count} published ends";

    private string Explain(EndWithCandidates one, IRegime regime)
    {
        if (one.ReceivedOn is not [var day, ..]) return $"no day gives {Day(one.End.On)} as the end of the {NameOf(one.End, regime)}";
        var others = Candidates.Where(other => other != one && !other.ReceivedOn.Contains(day)).Select(other =>
        {
            var given = LastDay(regime.Window(other.End.Window), day);
            return $"the {NameOf(other.End, regime)} would then end on {Day(given)}, and {Day(other.End.On)} is published ({DaysApart(given, other.End.On)})";
        });
        return $"{Day(day)} gives {Day(one.End.On)} for the {NameOf(one.End, regime)}, but {string.Join(" and ", others)}";
    }

    /// <summary>A window of this law is eighteen months at most, so two years back is far enough.</summary>
    private static List<LocalDate> EndingOn(WindowRule window, LocalDate end)
    {
        var days = new List<LocalDate>();
        for (var day = end.PlusDays(-731); day <= end; day = day.PlusDays(1))
        {
            if (LastDay(window, day) == end) days.Add(day);
        }

        return days;
    }

    private static LocalDate LastDay(WindowRule window, LocalDate received) => window.Opens(received, WorkingDays.NoYears).LastDay;

    private static string NameOf(PublishedEnd end, IRegime regime)
    {
        var name = regime.Window(end.Window).Name;
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    private static string DaysApart(LocalDate given, LocalDate published) => Math.Abs(Period.DaysBetween(given, published)) switch
    {
        1 => "one day apart",
        var days => $"{days} days apart",
    };

    private static string Day(LocalDate day) => day.ToString("d MMMM uuuu", CultureInfo.InvariantCulture);
}

/// <summary>A published end and the days of receipt that would give it.</summary>
internal sealed record EndWithCandidates(PublishedEnd End, IReadOnlyList<LocalDate> ReceivedOn);
