using System.Reflection;

using CsvHelper;

namespace RightToBid.Web.Shared;

/// <summary>A small reference table with a row of headings: rows as heading to cell.</summary>
internal static class EmbeddedCsv
{
    /// <summary>The rows of a table that travels inside the program, named by its folder and file: <c>Authorities.authorities.csv</c>.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"RightToBid.Web.{name}")
            ?? throw new InvalidOperationException($"There is no embedded table called {name}.");
        return Read(stream);
    }

    /// <summary>The names of the tables under a folder, without it.</summary>
    public static IReadOnlyList<string> NamesUnder(string folder) =>
    [
        .. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith($"RightToBid.Web.{folder}.", StringComparison.Ordinal))
            .Select(name => name[$"RightToBid.Web.{folder}.".Length..]),
    ];

    /// <exception cref="CsvFormatException">It is not a table.</exception>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(Stream stream)
    {
        using var reader = CsvReader.Create(stream, null, leaveOpen: true);
        var rows = new List<IReadOnlyDictionary<string, string>>();
        while (reader.Read())
        {
            rows.Add(reader.Headers.Select((heading, column) => (heading, Text: reader.GetString(column)))
                .ToDictionary(cell => cell.heading, cell => cell.Text, StringComparer.OrdinalIgnoreCase));
        }

        return rows;
    }
}
