using RightToBid.Web.Importing.Dating;
using RightToBid.Web.Importing.Reading;
using RightToBid.Web.Importing.Recognising;

namespace RightToBid.Web.Importing.Interpreting;

/// <summary>A row seen through its headings.</summary>
internal sealed class RegisterRow(SheetRow row, HeadingRow headings)
{
    public SheetRow Sheet => row;

    public bool HasColumn(params ReadOnlySpan<RegisterField> fields)
    {
        foreach (var field in fields)
        {
            if (headings.Of(field).Any()) return true;
        }

        return false;
    }

    /// <summary>The first cell with something in it among the field's columns.</summary>
    public (string Heading, Cell Cell)? Find(RegisterField field)
    {
        foreach (var heading in headings.Of(field))
        {
            if (!row[heading.Column].IsEmpty) return (heading.Text, row[heading.Column]);
        }

        return null;
    }

    public string? Text(RegisterField field) => Find(field)?.Cell.Text.Trim();

    public PublishedCell? Date(RegisterField field) =>
        Find(field) is var (heading, cell) && PublishedDates.Read(cell) is { IsBlank: false } reading ? new(field, heading, reading) : null;

    /// <summary>Cells of one field that disagree, in columns that mean the same.</summary>
    public IEnumerable<(RegisterField Field, string Used, string Other)> Disagreements() => headings.Headings
        .Where(heading => heading.Field is not (null or RegisterField.Kept) && !row[heading.Column].IsEmpty)
        .GroupBy(heading => heading.Field!.Value)
        .Where(same => same.Select(heading => row[heading.Column].Text.Trim()).Distinct().Skip(1).Any())
        .Select(same => (same.Key, same.First().Text, same.Last().Text));

    /// <summary>Every cell with something in it, under its heading, or under its column's letter where it has none.</summary>
    public IReadOnlyList<KeptCell> Kept()
    {
        var names = headings.Headings.ToDictionary(heading => heading.Column, heading => heading.Text);
        return
        [
            .. row.Cells.Select((cell, column) => (cell, column)).Where(each => !each.cell.IsEmpty)
                .Select(each => new KeptCell(names.GetValueOrDefault(each.column) ?? $"(column {Letter(each.column)})", each.cell.Text)),
        ];
    }

    private static string Letter(int column) =>
        column < 26 ? ((char)('A' + column)).ToString() : Letter((column / 26) - 1) + (char)('A' + (column % 26));
}
