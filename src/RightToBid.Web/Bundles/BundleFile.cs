using System.IO.Compression;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;

using RightToBid.Web.Platform;

namespace RightToBid.Web.Bundles;

/// <summary>A bundle as one file. The same case at the same instant gives the same bytes: fixed order, and the time that the bundle says.</summary>
internal static class BundleFile
{
    public const string ContentType = "application/zip";

    public static byte[] Of(CaseBundle bundle)
    {
        (string Name, byte[] Content)[] files =
        [
            ("README.txt", Encoding.UTF8.GetBytes(ReadMe(bundle))),
            ("bundle.html", Encoding.UTF8.GetBytes(BundleHtml.Of(bundle))),
            ("chronology.csv", BundleTables.Chronology(bundle)),
            ("dates.csv", BundleTables.Dates(bundle)),
            ("notices.csv", BundleTables.Notices(bundle)),
            ("letters.csv", BundleTables.Letters(bundle)),
            ("evidence.csv", BundleTables.Evidence(bundle)),
            ("documents.csv", BundleTables.Documents(bundle)),
            ("events.jsonl", BundleTables.Events(bundle)),
            .. bundle.Redacted.Any() ? [("redactions.csv", BundleTables.Redactions(bundle))] : Array.Empty<(string, byte[])>(),
            .. bundle.Notes is null ? Array.Empty<(string, byte[])>() : [("notes.csv", BundleTables.OfficersNotes(bundle.Notes))],
            .. bundle.Letters.Where(letter => letter.HtmlPath is not null).Select(letter => (letter.HtmlPath!, letter.Html!)),
            .. bundle.Letters.Where(letter => letter.DocumentPath is not null).Select(letter => (letter.DocumentPath!, letter.Document!)),
            .. bundle.Files.Where(file => file.Path is not null).DistinctBy(file => file.Path).Select(file => (file.Path!, file.Content!)),
            .. bundle.Documents.Where(document => document.Path is not null).Select(document => (document.Path!, document.Content)),
        ];
        var manifest = string.Concat(files.Select(file => $"{Convert.ToHexStringLower(SHA256.HashData(file.Content))}  {file.Name}\n"));
        using var written = new MemoryStream();
        using (var zip = new ZipArchive(written, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files.Append(("manifest.sha256", Encoding.ASCII.GetBytes(manifest))))
            {
                var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
                entry.LastWriteTime = bundle.MadeAt.InZone(Clock.London).ToDateTimeOffset();
                using var into = entry.Open();
                into.Write(content);
            }
        }

        return written.ToArray();
    }

    /// <summary>bundle-ACV-2026-0042.zip, with the day where it is as known on one.</summary>
    public static string NameOf(BundleRequest request)
    {
        var reference = string.Concat(request.Reference.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-'));
        return request.AsKnownOn is { } day ? $"bundle-{reference}-as-known-on-{day:uuuu-MM-dd}.zip" : $"bundle-{reference}.zip";
    }

    /// <summary>A text that travels inside the program.</summary>
    public static string Embedded(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"RightToBid.Web.Bundles.{name}")
            ?? throw new InvalidOperationException($"There is no embedded text called {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static string ReadMe(CaseBundle bundle) => Embedded("readme.txt")
        .Replace("{asset}", bundle.AssetName, StringComparison.Ordinal)
        .Replace("{reference}", bundle.Reference, StringComparison.Ordinal)
        .Replace("{authority}", bundle.AuthorityName, StringComparison.Ordinal)
        .Replace("{made}", $"{Words.InLondon(bundle.MadeAt)} (London)", StringComparison.Ordinal)
        .Replace("{heads}", string.Concat(bundle.Streams.Select(stream =>
            $"  {stream.StreamId}  event {stream.Last.Line.Version}\n    {stream.Last.Chain}\n")), StringComparison.Ordinal);
}
