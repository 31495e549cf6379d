using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.SigningIn;
using RightToBid.Web.Shared;

namespace RightToBid.Web.PersonalData;

/// <summary>A copy of somebody's data as one file: a page to read, the same for a program, and letters as they were sent.</summary>
internal static class CopyFile
{
    public const string ContentType = "application/zip";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Of(KeptAbout kept)
    {
        IEnumerable<(string Name, string Text)> files = [("copy.html", Page(kept)), ("copy.json", Data(kept)), .. kept.Letters.Select(letter => (letter.Name, letter.Page))];
        using var written = new MemoryStream();
        using (var zip = new ZipArchive(written, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
                entry.LastWriteTime = kept.MadeAt.InZone(Clock.London).ToDateTimeOffset();
                using var into = entry.Open();
                into.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return written.ToArray();
    }

    public static string NameOf(KeptAbout kept) => $"copy-of-data-{kept.MadeAt.InZone(Clock.London).Date.Iso()}.zip";

    private static string Data(KeptAbout kept) => new JsonObject
    {
        ["of"] = kept.Subject.ToString(),
        ["kept_by"] = AccountMail.NameOf(kept.Authority),
        ["made_at"] = kept.MadeAt.ToString(),
        ["kept"] = new JsonArray([.. kept.Parts.Select(part => (JsonNode)new JsonObject
        {
            ["where"] = part.Place,
            ["what"] = part.Heading,
            ["rows"] = new JsonArray([.. part.Rows.Select(row => row.DeepClone())]),
        })]),
    }.ToJsonString(Indented);

    private static string Page(KeptAbout kept)
    {
        var council = AccountMail.NameOf(kept.Authority);
        using var writer = new StringWriter();
        ((Html)$"""
            <!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Copy of the data about {kept.Name}</title></head><body>
            <h1>Copy of the data about {kept.Name}</h1>
            <p>This is what {council} keeps about you in its register of assets of community value, as it stood on {kept.MadeAt.InZone(Clock.London).Date.InFull()}.</p>
            <p>You may ask for it under <a href="https://www.legislation.gov.uk/eur/2016/679/article/15">UK GDPR, Article 15</a>. If something is wrong, ask {council} to put it
            right (Article 16). The content of files is not here: ask for a file by its name. The letters are in a folder beside this page, and the same data for
            a program is in copy.json.</p>
            {Html.Join(kept.Parts.Select(Part))}
            </body></html>
            """).WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }

    private static Html Part(KeptPart part) => $"""
        <h2>{part.Heading}</h2>{(part.Rows.Count == 0 ? (Html)$"<p>Nothing.</p>" : Html.Nothing)}
        {Html.Join(part.Rows.Select(row => (Html)$"<dl>{Html.Join(row.Where(cell => cell.Value is not null && cell.Key is not ("tenant_id" or "body")).Select(Cell))}</dl>"))}
        """;

    private static Html Cell(KeyValuePair<string, JsonNode?> cell) => $"<dt>{cell.Key.Replace('_', ' ')}</dt><dd>{Words(cell.Value!)}</dd>";

    private static string Words(JsonNode value) => value is JsonValue ? value.ToString() : value.ToJsonString(Indented);
}
