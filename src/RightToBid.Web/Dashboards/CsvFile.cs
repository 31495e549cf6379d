using System.Globalization;
using System.Text;

using NodaTime;

using RightToBid.Web.Shared;

namespace RightToBid.Web.Dashboards;

/// <summary>A table as a file that a spreadsheet opens: UTF-8 with its mark, and no cell that would run as a formula.</summary>
internal static class CsvFile
{
    public static IResult Of(string name, IReadOnlyList<string> columns, IEnumerable<string?[]> rows) => TypedResults.File(
        Bytes(columns, rows),
        "text/csv; charset=utf-8",
        name);

    public static byte[] Bytes(IReadOnlyList<string> columns, IEnumerable<string?[]> rows) =>
        [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Csv.Write(columns, rows))];

    /// <summary>The days from one day to another, or an empty cell.</summary>
    public static string? Days(LocalDate from, LocalDate? to) =>
        to is { } day ? Period.DaysBetween(from, day).ToString(CultureInfo.InvariantCulture) : null;
}
