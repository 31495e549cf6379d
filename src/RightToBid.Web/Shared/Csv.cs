using System.Globalization;

namespace RightToBid.Web.Shared;

/// <summary>
/// Tables as text (RFC 4180): a field is quoted only where it must be. What a spreadsheet would run as a formula gets an apostrophe before it, by which it is
/// shown as it was typed, unless the table promises every cell word for word (ADR 52).
/// </summary>
internal static class Csv
{
    private static readonly char[] NeedQuotes = [',', '"', '\r', '\n'];

    public static string Write(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string?>> rows) =>
        string.Concat(rows.Prepend(columns).Select(Row));

    /// <summary>One row with its line end, for tables that are written as they are read.</summary>
    public static string Row(IReadOnlyList<string?> cells) => ExactRow([.. cells.Select(AsText)]);

    /// <summary>The same with every cell word for word, for tables that programs read and that are to say exactly what was recorded.</summary>
    public static string ExactRow(IReadOnlyList<string?> cells) => string.Join(',', cells.Select(Field)) + "\r\n";

    private static string? AsText(string? cell) =>
        cell is ['=' or '+' or '-' or '@' or '\t', ..] && !int.TryParse(cell, CultureInfo.InvariantCulture, out _) ? $"'{cell}" : cell;

    private static string Field(string? text) => text is null ? ""
        : text.IndexOfAny(NeedQuotes) < 0 ? text
        : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
