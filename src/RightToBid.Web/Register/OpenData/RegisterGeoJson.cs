using System.Text.Json;

using RightToBid.Web.Platform.Json;
using RightToBid.Web.Register.Versions;

namespace RightToBid.Web.Register.OpenData;

/// <summary>Both lists as a map (RFC 7946): WGS84, longitude first, boundaries anticlockwise, and null where nobody recorded where the land is.</summary>
internal sealed class RegisterGeoJson : OpenFormat
{
    public override string Key => "geojson";

    public override string FileName => "register.geojson";

    public override string MediaType => "application/geo+json; charset=utf-8";

    public override string InWords => "Both lists with boundaries and points, for maps, as GeoJSON";

    public override async Task Write(Stream to, OpenDataset dataset, CancellationToken cancellation)
    {
        await using var json = new StreamedJson(to);
        json.Writer.WriteStartObject();
        json.Writer.WriteString("type", "FeatureCollection");
        RegisterJson.WriteHead(json.Writer, dataset);
        json.Writer.WriteStartArray("features");
        await foreach (var record in dataset.Records.WithCancellation(cancellation))
        {
            WriteFeature(json.Writer, record, dataset);
            await json.WrittenOne(cancellation);
        }

        json.Writer.WriteEndArray();
        json.Writer.WriteEndObject();
        await json.Flush(cancellation);
    }

    private static void WriteFeature(Utf8JsonWriter json, OpenRecord record, OpenDataset dataset)
    {
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteString("id", $"{record.Authority}/{record.Reference}/{PublishedLists.Key(record.List)}");
        WriteGeometry(json, record.Land);
        json.WriteStartObject("properties");
        json.WriteString("list", PublishedLists.Key(record.List));
        var document = record is OpenEntry entry
            ? JsonSerializer.SerializeToElement(EntryDocument.Of(entry, dataset.On), CaseJson.Spoken)
            : JsonSerializer.SerializeToElement(NominationDocument.Of((OpenNomination)record), CaseJson.Spoken);
        foreach (var member in document.EnumerateObject().Where(member => member.Name is not ("point" or "outline")))
        {
            member.WriteTo(json);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteGeometry(Utf8JsonWriter json, OpenLand land)
    {
        if (land.Ring is { } ring)
        {
            json.WriteStartObject("geometry");
            json.WriteString("type", "Polygon");
            json.WriteStartArray("coordinates");
            json.WriteStartArray();
            foreach (var corner in ring)
            {
                WritePosition(json, corner[0], corner[1]);
            }

            json.WriteEndArray();
            json.WriteEndArray();
            json.WriteEndObject();
        }
        else if (land is { Latitude: { } latitude, Longitude: { } longitude })
        {
            json.WriteStartObject("geometry");
            json.WriteString("type", "Point");
            json.WritePropertyName("coordinates");
            WritePosition(json, longitude, latitude);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("geometry");
        }
    }

    private static void WritePosition(Utf8JsonWriter json, double longitude, double latitude)
    {
        json.WriteStartArray();
        json.WriteNumberValue(longitude);
        json.WriteNumberValue(latitude);
        json.WriteEndArray();
    }
}
