using System.Text.Json;

using RightToBid.Web.Platform.Json;
using RightToBid.Web.Register.Versions;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Register.OpenData;

/// <summary>Both lists as one JSON document, each record as the API gives it.</summary>
internal sealed class RegisterJson : OpenFormat
{
    public override string Key => "json";

    public override string FileName => "register.json";

    public override string MediaType => "application/json; charset=utf-8";

    public override string InWords => "Both lists with every owner’s notice and where each asset stands, as JSON";

    public override async Task Write(Stream to, OpenDataset dataset, CancellationToken cancellation)
    {
        await using var json = new StreamedJson(to);
        json.Writer.WriteStartObject();
        WriteHead(json.Writer, dataset);
        json.Writer.WriteStartArray("listed");
        var list = PublishedList.Listed;
        await foreach (var record in dataset.Records.WithCancellation(cancellation))
        {
            if (record.List != list)
            {
                json.Writer.WriteEndArray();
                json.Writer.WriteStartArray("unsuccessful");
                list = record.List;
            }

            WriteRecord(json.Writer, record, dataset);
            await json.WrittenOne(cancellation);
        }

        json.Writer.WriteEndArray();
        if (list is PublishedList.Listed)
        {
            json.Writer.WriteStartArray("unsuccessful");
            json.Writer.WriteEndArray();
        }

        json.Writer.WriteEndObject();
        await json.Flush(cancellation);
    }

    /// <summary>What every document says first: whose records they are, as at which day, at which versions, and under which licence.</summary>
    internal static void WriteHead(Utf8JsonWriter json, OpenDataset dataset)
    {
        json.WriteString("authority", dataset.Scope);
        json.WriteString("asAt", dataset.On.Iso());
        json.WriteString("licence", OpenDataset.Licence);
        json.WriteString("attribution", dataset.Attribution);
        json.WritePropertyName("versions");
        JsonSerializer.Serialize(json, dataset.Versions, CaseJson.Spoken);
    }

    private static void WriteRecord(Utf8JsonWriter json, OpenRecord record, OpenDataset dataset)
    {
        if (record is OpenEntry entry)
        {
            JsonSerializer.Serialize(json, EntryDocument.Of(entry, dataset.On), CaseJson.Spoken);
        }
        else
        {
            JsonSerializer.Serialize(json, NominationDocument.Of((OpenNomination)record), CaseJson.Spoken);
        }
    }
}
