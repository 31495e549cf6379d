using System.Text.Json.Nodes;

using RightToBid.Web.Shared;

namespace RightToBid.Web.Register.OpenData;

internal enum CsvwType
{
    Text,

    /// <summary>A day, written 2024-02-29.</summary>
    Day,

    /// <summary>A decimal number.</summary>
    Number,
}

/// <summary>A column and what it holds. One that is not required may be empty, which says that nothing is known or that it does not apply.</summary>
internal sealed record CsvwColumn(string Name, string Description, CsvwType Type = CsvwType.Text, bool IsRequired = false);

/// <summary>A description of a table for programs: W3C CSV on the Web, metadata vocabulary for tabular data.</summary>
internal sealed record Csvw(string Title, IReadOnlyList<CsvwColumn> Columns, IReadOnlyList<string> PrimaryKey)
{
    public const string MediaType = "application/csvm+json";

    /// <summary>What an address of a table gets behind it for the address of its description.</summary>
    public const string Suffix = "-metadata.json";

    /// <param name="url">The table's address, relative to the description's.</param>
    public JsonObject Describe(string url, OpenDataset dataset) => new()
    {
        ["@context"] = new JsonArray("http://www.w3.org/ns/csvw", new JsonObject { ["@language"] = "en" }),
        ["url"] = url,
        ["dc:title"] = $"{Title}: {dataset.Source}, as at {dataset.On.Iso()}",
        ["dc:license"] = new JsonObject { ["@id"] = OpenDataset.Licence },
        ["dc:rights"] = dataset.Attribution,
        ["dc:date"] = new JsonObject { ["@value"] = dataset.On.Iso(), ["@type"] = "xsd:date" },
        ["dc:hasVersion"] = new JsonArray([.. dataset.VersionsInWords.Select(version => (JsonNode)version)]),
        ["dialect"] = new JsonObject { ["encoding"] = "utf-8", ["header"] = true, ["lineTerminators"] = new JsonArray("\r\n") },
        ["tableSchema"] = new JsonObject
        {
            ["columns"] = new JsonArray([.. Columns.Select(Describe)]),
            ["primaryKey"] = new JsonArray([.. PrimaryKey.Select(name => (JsonNode)name)]),
        },
    };

    private static JsonNode Describe(CsvwColumn column)
    {
        var described = new JsonObject
        {
            ["name"] = column.Name.Replace('-', '_'),
            ["titles"] = column.Name,
            ["dc:description"] = column.Description,
            ["datatype"] = column.Type switch
            {
                CsvwType.Day => new JsonObject { ["base"] = "date", ["format"] = "yyyy-MM-dd" },
                CsvwType.Number => "decimal",
                _ => "string",
            },
        };
        if (column.IsRequired)
        {
            described["required"] = true;
        }

        return described;
    }
}
