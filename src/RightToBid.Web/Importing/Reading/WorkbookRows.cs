using System.Globalization;
using System.Xml;

using ExcelDataReader;
using ExcelDataReader.Exceptions;

using NodaTime;

namespace RightToBid.Web.Importing.Reading;

/// <summary>Rows of every sheet of an Excel workbook (XLSX, XLS, XLSB), one after another as they are read.</summary>
internal static class WorkbookRows
{
    public static IEnumerable<SheetRow> Read(Stream stream, string fileName)
    {
        _ = FileContent.Windows1252;
        stream.Position = 0;
        using var reader = Reading(fileName, () => ExcelReaderFactory.CreateReader(stream, new() { LeaveOpen = true }));
        do
        {
            var number = 0;
            while (Reading(fileName, reader.Read))
            {
                number++;
                yield return new(reader.Name, number, [.. Enumerable.Range(0, reader.FieldCount).Select(column => CellOf(reader, column))]);
            }
        }
        while (Reading(fileName, reader.NextResult));
    }

    /// <summary>A damaged workbook fails the library in as many ways as it can be damaged.</summary>
    private static T Reading<T>(string fileName, Func<T> step)
    {
        try
        {
            return step();
        }
        catch (InvalidPasswordException cause)
        {
            throw new UnusableInputException($"{fileName} is protected by a password. Save a copy without one.", cause);
        }
        catch (Exception cause) when (cause is ExcelReaderException or InvalidDataException or XmlException or EndOfStreamException
            or ArgumentException or FormatException or IndexOutOfRangeException or OverflowException or InvalidOperationException
            or NotSupportedException or NullReferenceException)
        {
            throw new UnusableInputException($"{fileName} is not an Excel workbook that can be read, or it is damaged.", cause);
        }
    }

    private static Cell CellOf(IExcelDataReader reader, int column) => reader.GetValue(column) switch
    {
        null => new(string.Empty),
        string text => new(text.ReplaceLineEndings("\n")),
        DateTime moment => DayOf(moment),
        double number => new(number.ToString("R", CultureInfo.InvariantCulture)),
        bool answer => new(answer ? "Yes" : "No"),
        var other => new(Convert.ToString(other, CultureInfo.InvariantCulture) ?? string.Empty),
    };

    private static Cell DayOf(DateTime moment)
    {
        var day = LocalDate.FromDateTime(moment);
        return moment.TimeOfDay == TimeSpan.Zero
            ? new(day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture), day)
            : new(moment.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), day);
    }
}
