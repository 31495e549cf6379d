using System.Globalization;

using CsvHelper;
using CsvHelper.Configuration;

namespace RightToBid.Web.Tests.Register.OpenData;

/// <summary>A table as a library reads it that has nothing to do with the one that wrote it.</summary>
internal sealed record Table(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyDictionary<string, string>> Rows)
{
    public static Table Read(string text)
    {
        using var csv = new CsvReader(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture) { DetectDelimiter = false });
        csv.Read().ShouldBeTrue();
        csv.ReadHeader();
        var columns = csv.HeaderRecord.ShouldNotBeNull();
        var rows = new List<IReadOnlyDictionary<string, string>>();
        while (csv.Read())
        {
            csv.Parser.Count.ShouldBe(columns.Length);
            rows.Add(columns.ToDictionary(column => column, column => csv.GetField(column) ?? ""));
        }

        return new(columns, rows);
    }

    public IReadOnlyDictionary<string, string> Row(string reference) => Rows.Single(row => row["reference"] == reference);
}
