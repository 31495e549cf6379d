using System.Text.Json;

using RightToBid.Web.Platform.Json;

namespace RightToBid.Web.Importing.Reporting;

/// <summary>The report as a JSON file, written row by row: <c>{"rows": [...], "summary": {...}}</c>.</summary>
internal sealed class ReportFile : IDisposable
{
    private readonly Utf8JsonWriter writer;

    /// <exception cref="UnusableInputException">The file cannot be written.</exception>
    public ReportFile(string path)
    {
        try
        {
            writer = new Utf8JsonWriter(File.Create(path), new() { Indented = true });
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UnusableInputException($"The report cannot be written to {path}.", cause);
        }

        writer.WriteStartObject();
        writer.WriteStartArray("rows");
    }

    public void Add(RowReport row)
    {
        JsonSerializer.Serialize(writer, row, CaseJson.Spoken);
        if (writer.BytesPending > 64 * 1024) writer.Flush();
    }

    public void End(ImportSummary summary)
    {
        writer.WriteEndArray();
        writer.WritePropertyName("summary");
        JsonSerializer.Serialize(writer, summary, CaseJson.Spoken);
        writer.WriteEndObject();
    }

    public void Dispose() => writer.Dispose();
}
