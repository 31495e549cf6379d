using NodaTime;

namespace RightToBid.Web.Importing.Reading;

/// <summary>One cell as the officer sees it.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Day">Set only where the workbook itself says that the cell holds a date.</param>
public readonly record struct Cell(string Text, LocalDate? Day = null)
{
    public bool IsEmpty => string.IsNullOrWhiteSpace(Text);
}

/// <summary>One row, numbered as the officer's spreadsheet numbers it.</summary>
/// <param name="Sheet">The sheet, in a workbook.</param>
/// <param name="Problem">What is wrong with the row as text, if anything is.</param>
public sealed record SheetRow(string? Sheet, int Number, IReadOnlyList<Cell> Cells, string? Problem = null)
{
    public bool IsEmpty => Cells.All(cell => cell.IsEmpty);

    public Cell this[int column] => column < Cells.Count ? Cells[column] : new(string.Empty);
}
