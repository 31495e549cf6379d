using CsvHelper;

using NodaTime.Text;

using RightToBid.Law;

namespace RightToBid.Web.CommandLine;

/// <summary>
/// <c>windows --csv</c>: a row of <c>fact,date</c> in, the same row once per window out. Row by row, whatever the length.
/// </summary>
internal static class WindowsInBulk
{
    private const int LongestRow = 64 * 1024;

    private static readonly CsvReaderOptions Reading = new()
    {
        HasHeader = false,
        Separator = ',',
        MaxRecordSize = LongestRow,
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Throw,
    };

    private static readonly CsvWriterOptions Writing = new() { HasHeader = false, NewLine = "\n" };

    private static readonly string[] Added = ["window", "first_day", "last_day", "basis", "caution"];

    public static void Answer(IRegime regime, string path, string output)
    {
        using var reader = WholeFile.Read(path);
        using var rows = CsvReader.Create(reader, Reading, leaveOpen: true);
        WholeFile.Write(output, writer =>
        {
            using var answers = CsvWriter.Create(writer, Writing, leaveOpen: true);
            Copy(regime, rows, answers);
        });
    }

    private static void Copy(IRegime regime, CsvReader rows, CsvWriter answers)
    {
        if (!Next(rows))
        {
            throw new BadInputException("The file is empty. Its first line must name the columns fact and date.");
        }

        var (fact, date, columns) = (Column(rows, "fact"), Column(rows, "date"), rows.FieldCount);
        Write(answers, Cells(rows), Added);
        while (Next(rows))
        {
            var line = rows.LineNumber;
            if (rows.FieldCount != columns)
            {
                throw BadInputException.AtLine(line, $"there are {rows.FieldCount} cells where the heading has {columns}.");
            }

            try
            {
                foreach (var window in WindowsVerb.Opened(regime, rows.GetString(fact), WindowsVerb.Day(rows.GetString(date))))
                {
                    Write(answers, Cells(rows),
                    [
                        window.Rule.Key,
                        LocalDatePattern.Iso.Format(window.FirstDay),
                        LocalDatePattern.Iso.Format(window.LastDay),
                        window.Rule.Source.ToString(),
                        window.Caution ?? "",
                    ]);
                }
            }
            catch (Exception wrong) when (wrong is BadInputException or LawNotEncodedException)
            {
                throw BadInputException.AtLine(line, wrong.Message);
            }
        }
    }

    private static bool Next(CsvReader rows)
    {
        try
        {
            return rows.Read();
        }
        catch (CsvFormatException wrong)
        {
            throw BadInputException.AtLine(wrong.LineNumber, "a quotation mark is out of place or never closed.");
        }
    }

    private static int Column(CsvReader rows, string name) =>
        Array.FindIndex(Cells(rows), cell => cell.Trim().Equals(name, StringComparison.OrdinalIgnoreCase)) is >= 0 and var index
            ? index
            : throw BadInputException.AtLine(rows.LineNumber, $"there is no column \"{name}\". The first line must name the columns fact and date.");

    private static string[] Cells(CsvReader rows) => [.. Enumerable.Range(0, rows.FieldCount).Select(rows.GetString)];

    private static void Write(CsvWriter answers, string[] given, string[] added) => answers.WriteRecord([.. given, .. added]);
}
