using RightToBid.Web.Importing.Recognising;

namespace RightToBid.Web.Importing.Reporting;

/// <summary>An import as a whole.</summary>
/// <param name="FileNotes">What is to be said of the file rather than of a row.</param>
public sealed record ImportSummary(
    string File,
    string Sha256,
    string AuthorityCode,
    string AuthorityName,
    bool DryRun,
    IReadOnlyList<HeadingRow> Headings,
    ImportCounts Counts,
    IReadOnlyList<string> FileNotes);

/// <summary>How many rows became what, and what their dates said. Rows = Blank + AboveHeadings + HeadingRows + Imported + AlreadyThere + SetAside.</summary>
public sealed record ImportCounts
{
    public int Rows { get; init; }

    public int Blank { get; init; }

    public int AboveHeadings { get; init; }

    public int HeadingRows { get; init; }

    public int Imported { get; init; }

    public int AlreadyThere { get; init; }

    public int SetAside { get; init; }

    public int WithWarnings { get; init; }

    public int Streams { get; init; }

    public long Events { get; init; }

    /// <summary>Published dates that could be set beside the law's.</summary>
    public int DatesCompared { get; init; }

    public int DatesThatDiffer { get; init; }

    internal ImportCounts With(RowReport row, int streams) => this with
    {
        Rows = Rows + 1,
        Blank = Blank + One(row.Status == RowStatus.Blank),
        AboveHeadings = AboveHeadings + One(row.Status == RowStatus.AboveHeadings),
        HeadingRows = HeadingRows + One(row.Status == RowStatus.Headings),
        Imported = Imported + One(row.Status == RowStatus.Imported),
        AlreadyThere = AlreadyThere + One(row.Status == RowStatus.AlreadyThere),
        SetAside = SetAside + One(row.Status == RowStatus.SetAside),
        WithWarnings = WithWarnings + One(row.Status != RowStatus.SetAside && row.Issues.Any(issue => issue.Level == Interpreting.IssueLevel.Warning)),
        Streams = Streams + streams,
        Events = Events + row.Events,
        DatesCompared = DatesCompared + row.Compared.Count,
        DatesThatDiffer = DatesThatDiffer + row.Compared.Count(each => each.Differs),
    };

    private static int One(bool isSo) => isSo ? 1 : 0;
}
