using CsvHelper;

namespace RightToBid.Web.Tests.Register.OpenData;

/// <summary>A table as a library reads it that has nothing to do with the one that wrote it.</summary>
internal sealed record Table(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyDictionary<string, string>> Rows)
{
    public static Table Read(string text)
    {
        using var csv = CsvReader.Create(new StringReader(text), new CsvReaderOptions { Separator = ',' }, leaveOpen: false);
        var rows = new List<IReadOnlyDictionary<string, string>>();
        while (csv.Read())
        {
            csv.FieldCount.ShouldBe(csv.Headers.Count);
            rows.Add(csv.Headers.Select((column, place) => (column, Text: csv.GetString(place))).ToDictionary(cell => cell.column, cell => cell.Text));
        }

        return new([.. csv.Headers], rows);
    }

    public IReadOnlyDictionary<string, string> Row(string reference) => Rows.Single(row => row["reference"] == reference);
}
