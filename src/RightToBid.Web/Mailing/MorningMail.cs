using NodaTime;

using RightToBid.Web.Platform;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Mailing;

/// <summary>What an officer is told on a working morning: what is overdue, due today, and to be decided in the next seven days. Policy: no law asks for it.</summary>
internal static class MorningMail
{
    private const int DaysAhead = 7;

    /// <summary>The subject and the page; nothing where there is nothing to tell, so that no e-mail is one of habit.</summary>
    public static (string Subject, Html Body)? Of(IReadOnlyList<DueWorkOfCouncil> due, LocalDate today, Func<string, Uri> casework)
    {
        var overdue = due.Where(row => row.LastDay < today).ToList();
        var now = due.Where(row => row.LastDay == today).ToList();
        var soon = due.Where(row => row.LastDay > today && row.LastDay <= today.PlusDays(DaysAhead)).ToList();
        return overdue.Count + now.Count + soon.Count == 0 ? null : (
            $"{Counted(overdue.Count)} overdue, {Counted(now.Count)} due today: {today.InFull()}",
            (Html)$"""
                {Group("Overdue", overdue, today, casework)}{Group("Today", now, today, casework)}{Group("In the next seven days", soon, today, casework)}
                <p>You get this on working mornings because you work on these cases, or nobody is named for them. It is the council’s policy, and no law asks for it.</p>
                """);
    }

    private static string Counted(int count) => count == 0 ? "nothing" : $"{count}";

    private static Html Group(string heading, List<DueWorkOfCouncil> rows, LocalDate today, Func<string, Uri> casework) => rows.Count == 0
        ? Html.Nothing
        : (Html)$"""
            <h2>{heading}</h2>
            <ul>{Html.Join(rows.OrderBy(row => row.LastDay).ThenBy(row => row.Reference, StringComparer.Ordinal).Select(row => Row(row, today, casework)))}</ul>
            """;

    private static Html Row(DueWorkOfCouncil row, LocalDate today, Func<string, Uri> casework) => $"""
        <li>{row.AssetName}: {Sentences.GoOn(row.What)}, {row.LastDay!.Value.ToTheEndOf()} ({row.LastDay.Value.Distance(today)}).
        <a href="{casework(row.Reference).AbsoluteUri}">{row.Reference}</a>. {row.Basis}</li>
        """;
}
