using RightToBid.Web.Importing.Reading;
using RightToBid.Web.Importing.Recognising;

namespace RightToBid.Web.Importing;

/// <summary>What is to be said of a file as a whole: how it was read, headings nobody knows, columns that look month-first.</summary>
internal sealed class FileNotes
{
    private readonly List<HeadingRow> headings = [];
    private readonly Dictionary<string, (int Count, int FirstRow)> monthFirst = [];
    private readonly HashSet<string> sheets = [];
    private readonly HashSet<string> sheetsRead = [];

    public IReadOnlyList<HeadingRow> Headings => headings;

    public void Add(ToldRow row)
    {
        if (row.Source.Row.Sheet is { } sheet) sheets.Add(sheet);
        if (row.Source is { Kind: RowKind.Headings, Headings: { } found } && headings.LastOrDefault() != found)
        {
            headings.Add(found);
            sheetsRead.Add(found.Sheet ?? string.Empty);
        }

        foreach (var heading in row.Source.Interpreted?.MonthFirst ?? [])
        {
            monthFirst[heading] = monthFirst.TryGetValue(heading, out var known) ? (known.Count + 1, known.FirstRow) : (1, row.Source.Row.Number);
        }
    }

    public IReadOnlyList<string> Of(RegisterFile file) =>
    [
        .. file.Note is { } note ? [note] : Array.Empty<string>(),
        .. sheets.Except(sheetsRead).Select(sheet => $"The sheet \"{sheet}\" has no row of headings that names an asset, so nothing was brought in from it."),
        .. headings.Where(row => row.Unrecognised.Count > 0).Select(row =>
            $"Not recognised in row {row.Number}{(row.Sheet is null ? "" : $" of {row.Sheet}")}, and kept as published: {string.Join(", ", row.Unrecognised)}."),
        .. monthFirst.Select(column =>
            $"Under \"{column.Key}\", {column.Value.Count} of the dates can only be read with the month first (row {column.Value.FirstRow} is the first). "
            + "If the whole column is written so, the others were read wrongly: put the column right and look again."),
    ];
}
