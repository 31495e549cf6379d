using RightToBid.Web.Importing.Interpreting;
using RightToBid.Web.Importing.Reporting;

namespace RightToBid.Web.CommandLine;

/// <summary>An import as text: rows set aside, dates that differ, and the count of everything. A long file shows its first ones.</summary>
internal sealed class ImportInWords(TextWriter output)
{
    private const int Shown = 50;
    private int aside;
    private int differing;
    private int pointedOut;

    public void Add(RowReport row)
    {
        var place = $"{(row.Sheet is null ? "Row" : $"{row.Sheet}, row")} {row.Row}{(row.Asset is null ? "" : $", {row.Asset}")}";
        if (row.Status == RowStatus.SetAside && aside++ < Shown)
        {
            output.WriteLine($"SET ASIDE  {place}: {string.Join(" ", row.Issues.Where(issue => issue.Level == IssueLevel.Error).Select(Words))}");
        }

        if (row.Status != RowStatus.SetAside && row.Issues.Any(issue => issue.Level == IssueLevel.Warning) && pointedOut++ < Shown)
        {
            output.WriteLine($"LOOK AT    {place}: {string.Join(" ", row.Issues.Where(issue => issue.Level == IssueLevel.Warning).Select(Words))}");
        }

        foreach (var difference in row.Compared.Where(each => each.Differs))
        {
            if (differing++ < Shown) output.WriteLine($"DIFFERS    {place}: {difference.Sentence}");
        }
    }

    public void End(ImportSummary summary)
    {
        if (Math.Max(aside, Math.Max(differing, pointedOut)) > Shown) output.WriteLine($"Only the first {Shown} of a kind are shown; --report has them all.");
        foreach (var note in summary.FileNotes) output.WriteLine(note);
        var counts = summary.Counts;
        output.WriteLine($"{summary.File}, {summary.AuthorityName}{(summary.DryRun ? ": a dry run, nothing was written" : "")}");
        output.WriteLine(
            $"{counts.Rows} rows: {counts.Imported} {(summary.DryRun ? "would go in" : "brought in")}, {counts.AlreadyThere} already there, {counts.SetAside} set aside, "
            + $"{counts.HeadingRows} of headings, {counts.AboveHeadings} above them, {counts.Blank} blank.");
        output.WriteLine($"{counts.Streams} streams with {counts.Events} events. {counts.DatesCompared} published dates were compared with the law; {counts.DatesThatDiffer} differ.");
    }

    private static string Words(RowIssue issue) => issue.Heading is null ? issue.Sentence : $"[{issue.Heading}] {issue.Sentence}";
}
