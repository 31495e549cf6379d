using RightToBid.Web.Importing.Interpreting;
using RightToBid.Web.Importing.Reading;
using RightToBid.Web.Importing.Recognising;

namespace RightToBid.Web.Importing;

/// <summary>What a row of the file is.</summary>
public enum RowKind
{
    Blank,

    /// <summary>Above the headings: a title, a date of publication. Also every row of a sheet without headings.</summary>
    AboveHeadings,
    Headings,
    Entry,
}

/// <summary>A row and what it is. Every row of the file is one of these, so all of them can be accounted for.</summary>
internal sealed record ClassifiedRow(RowKind Kind, SheetRow Row, HeadingRow? Headings, InterpretedRow? Interpreted = null);

/// <summary>Goes through a file: finds the headings of each sheet, and interprets the rows below them, one at a time.</summary>
internal sealed class RegisterRows(Headings headings, Func<SheetRow, HeadingRow, InterpretedRow?> interpret)
{
    /// <summary>Titles and notes above the headings are seldom more than a few rows.</summary>
    private const int RowsSearched = 40;

    public IEnumerable<ClassifiedRow> Read(RegisterFile file)
    {
        HeadingRow? current = null;
        var (sheet, searched, anyHeadings) = ((string?)null, 0, false);
        var seen = new List<string>();
        foreach (var row in file.Rows())
        {
            if (row.Sheet != sheet) (sheet, searched, current) = (row.Sheet, 0, null);
            if (row.IsEmpty)
            {
                yield return new(RowKind.Blank, row, current);
                continue;
            }

            if (current is not null)
            {
                yield return IsRepeated(row, current) ? new(RowKind.Headings, row, current) : new(RowKind.Entry, row, current, interpret(row, current));
                continue;
            }

            current = searched++ < RowsSearched ? HeadingRow.TryRead(row, headings) : null;
            anyHeadings |= current is not null;
            if (current is null && seen.Count < 3) seen.Add(string.Join(" | ", row.Cells.Where(cell => !cell.IsEmpty).Select(cell => OneLine(cell.Text))));
            yield return new(current is null ? RowKind.AboveHeadings : RowKind.Headings, row, current);
        }

        if (!anyHeadings) throw NoHeadings(file.Name, seen);
    }

    /// <summary>Printed registers repeat their headings on each page.</summary>
    private static bool IsRepeated(SheetRow row, HeadingRow headings) =>
        headings.Headings.All(heading => row[heading.Column].Text.Trim() == heading.Text);

    private static UnusableInputException NoHeadings(string name, List<string> seen) => new(seen.Count == 0
        ? $"{name} has no rows."
        : $"{name} has no row of headings that names the asset and something about it. Found: {string.Join("; ", seen)}. A mapping can say what its headings mean.");

    private static string OneLine(string text) => text.Length > 60 ? text[..60].ReplaceLineEndings(" ") + "…" : text.ReplaceLineEndings(" ");
}
