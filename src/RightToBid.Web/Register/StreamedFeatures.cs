using System.Text.Json;

using RightToBid.Web.Register.Searching;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Register;

/// <summary>Entries as GeoJSON (RFC 7946), written as they arrive. An entry of which nobody said where it is has no geometry.</summary>
/// <param name="most">So many are written, and whether there are more is said beside them (<c>more</c>); all where nothing is given.</param>
internal sealed class StreamedFeatures(IAsyncEnumerable<RegisterEntry> entries, AskedDays asked, int? most) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var cancellation = httpContext.RequestAborted;
        httpContext.Response.ContentType = "application/geo+json";
        await using var streamed = new StreamedJson(httpContext.Response.Body);
        var json = streamed.Writer;
        json.WriteStartObject();
        json.WriteString("type", "FeatureCollection");
        json.WriteStartArray("features");
        var written = 0;
        var hasMore = false;
        await foreach (var entry in entries.WithCancellation(cancellation))
        {
            if (written == most)
            {
                hasMore = true;
                break;
            }

            Write(json, entry);
            written++;
            await streamed.WrittenOne(cancellation);
        }

        json.WriteEndArray();
        if (most is not null)
        {
            json.WriteBoolean("more", hasMore);
        }

        json.WriteEndObject();
        await streamed.Flush(cancellation);
    }

    private void Write(Utf8JsonWriter json, RegisterEntry entry)
    {
        var position = EntryPosition.Of(entry, asked.On);
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteString("id", $"{entry.Authority}/{entry.Reference}");
        if (entry is { Latitude: { } latitude, Longitude: { } longitude })
        {
            json.WriteStartObject("geometry");
            json.WriteString("type", "Point");
            json.WriteStartArray("coordinates");
            json.WriteNumberValue(longitude);
            json.WriteNumberValue(latitude);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("geometry");
        }

        json.WriteStartObject("properties");
        json.WriteString("authority", entry.Authority);
        json.WriteString("reference", entry.Reference);
        json.WriteString("asset", entry.AssetName);
        json.WriteString("address", entry.Address);
        json.WriteString("kind", entry.Kind);
        json.WriteString("enteredOn", entry.EnteredOn.Iso());
        json.WriteString("lastListedOn", entry.LastListedOn.Iso());
        json.WriteString("removedOn", entry.AsAt(asked.On).RemovedOn?.Iso());
        json.WriteString("standing", position.Tag);
        json.WriteString("position", position.Sentence);
        json.WriteString("page", asked.Of(Links.Case(entry.Authority, entry.Reference)));
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
