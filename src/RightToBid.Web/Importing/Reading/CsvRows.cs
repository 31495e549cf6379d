using System.Text;

using CsvHelper;

namespace RightToBid.Web.Importing.Reading;

/// <summary>Rows of a text file with separators: quotes, line breaks inside cells, any of four separators.</summary>
internal static class CsvRows
{
    private const int LongestRow = 4 * 1024 * 1024;
    private static readonly char[] Separators = [',', ';', '\t', '|'];

    public static IEnumerable<SheetRow> Read(Stream stream, Encoding encoding, string fileName)
    {
        var separator = SeparatorOf(stream, encoding);
        stream.Position = 0;
        string? problem = null;
        using var text = new StreamReader(stream, encoding, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        using var reader = CsvReader.Create(text, Options(separator) with { OnMalformedRecord = record => problem = ProblemOf(record) }, leaveOpen: true);
        var number = 0;
        while (Advance(reader, number, fileName))
        {
            number++;
            yield return new(null, number, [.. Enumerable.Range(0, reader.FieldCount).Select(column => new Cell(Clean(reader.GetString(column))))], problem);
            problem = null;
        }
    }

    /// <summary>No separator leaves it to the file's own first line, "sep=;", which Excel writes and hides.</summary>
    private static CsvReaderOptions Options(char? separator) => new()
    {
        HasHeader = false,
        Separator = separator,
        DetectSeparatorHint = separator is null,
        SkipEmptyLines = false,
        MaxRecordSize = LongestRow,
    };

    private static bool Advance(CsvReader reader, int number, string fileName)
    {
        try
        {
            return reader.Read();
        }
        catch (CsvFormatException cause)
        {
            throw new UnusableInputException(
                $"In {fileName}, the row after row {number} is longer than any register's: a quotation mark is probably not closed.", cause);
        }
    }

    private static string Clean(string text) => text.ReplaceLineEndings("\n");

    private static string? ProblemOf(CsvMalformedRecord record) => record.Reason == CsvMalformedReason.UnterminatedQuote
        ? "A quotation mark is opened in this row and not closed, so what follows it was read into one cell."
        : null;

    /// <summary>The separator that splits most rows at the top into equally many cells: rows above the headings do not mislead it.</summary>
    private static char? SeparatorOf(Stream stream, Encoding encoding)
    {
        stream.Position = 0;
        using var reader = new StreamReader(stream, encoding, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        var block = new char[64 * 1024];
        var top = new string(block, 0, reader.ReadBlock(block));
        return top.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) ? null : Separators.MaxBy(separator => Evenness(top, separator));
    }

    private static int Evenness(string top, char separator)
    {
        using var reader = CsvReader.FromText(top, Options(separator));
        var widths = new List<int>();
        while (widths.Count < 30 && reader.Read()) widths.Add(reader.FieldCount);
        return widths.Where(width => width > 1).GroupBy(width => width).Select(same => same.Count() * (same.Key - 1)).DefaultIfEmpty(0).Max();
    }
}
