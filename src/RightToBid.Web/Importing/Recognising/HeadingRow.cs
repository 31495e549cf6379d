using RightToBid.Web.Importing.Reading;

namespace RightToBid.Web.Importing.Recognising;

/// <summary>One heading as published and what it was taken to mean.</summary>
/// <param name="Field">Nothing where it was not recognised: its cells are kept as published all the same.</param>
/// <param name="Column">Counted from 0.</param>
public sealed record RecognisedHeading(int Column, string Text, RegisterField? Field);

/// <summary>The row of headings of a sheet.</summary>
public sealed record HeadingRow(string? Sheet, int Number, IReadOnlyList<RecognisedHeading> Headings)
{
    public IReadOnlyList<string> Unrecognised => [.. Headings.Where(heading => heading.Field is null).Select(heading => heading.Text)];

    /// <summary>The columns of a field, in the order of the sheet.</summary>
    public IEnumerable<RecognisedHeading> Of(RegisterField field) => Headings.Where(heading => heading.Field == field);

    /// <summary>Reads a row as headings: it is one if it names the asset and at least one other thing that a register holds.</summary>
    internal static HeadingRow? TryRead(SheetRow row, Headings headings)
    {
        var read = row.Cells
            .Select((cell, column) => new RecognisedHeading(column, cell.Text.Trim(), cell.IsEmpty ? null : headings.Find(cell.Text)))
            .Where(heading => heading.Text.Length > 0)
            .ToList();
        var fields = read.Select(heading => heading.Field).OfType<RegisterField>().Distinct().ToList();
        return fields.Exists(NamesTheAsset) && fields.Exists(field => !NamesTheAsset(field) && field != RegisterField.Kept)
            ? new(row.Sheet, row.Number, read)
            : null;
    }

    private static bool NamesTheAsset(RegisterField field) => field is RegisterField.Name or RegisterField.NameAndAddress or RegisterField.Address;
}
