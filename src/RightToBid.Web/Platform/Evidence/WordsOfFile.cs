using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

using UglyToad.PdfPig;

namespace RightToBid.Web.Platform.Evidence;

/// <summary>The words of a file, as far as a program can read them: of a PDF that holds text, of a Word document, of an e-mail. A picture has none.</summary>
internal static partial class WordsOfFile
{
    /// <summary>The longest text that is read of one part of a file: a small archive can unpack to a very large one.</summary>
    private const int MostCharacters = 20_000_000;

    /// <summary>Nothing where no words could be read.</summary>
    public static string? Of(string mediaType, byte[] content)
    {
        try
        {
            return mediaType switch
            {
                "application/pdf" => OfPdf(content),
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document" => OfArchive(content),
                "message/rfc822" => OfMail(content),
                _ when mediaType.StartsWith("text/", StringComparison.Ordinal) => Encoding.UTF8.GetString(content),
                _ => null,
            } is { } words && !string.IsNullOrWhiteSpace(words) ? words : null;
        }
#pragma warning disable CA1031 // Whatever is wrong with a file that somebody sent: it could not be read, and that is the answer. Settled.
        catch (Exception unreadable) when (unreadable is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            return null;
        }
    }

    private static string OfPdf(byte[] content)
    {
        using var document = PdfDocument.Open(content);
        return string.Join('\n', document.GetPages().Select(page => string.Join(' ', page.GetWords().Select(word => word.Text))));
    }

    /// <summary>Word documents keep their words in XML, a sentence in many pieces.</summary>
    private static string OfArchive(byte[] content)
    {
        using var archive = new ZipArchive(new MemoryStream(content));
        return string.Join('\n', archive.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)).Select(entry =>
        {
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            var part = new char[Math.Min(entry.Length, MostCharacters)];
            var xml = new string(part, 0, reader.ReadBlock(part, 0, part.Length));
            return WebUtility.HtmlDecode(Tags().Replace(Ends().Replace(xml, "\n"), ""));
        }));
    }

    /// <summary>As it was sent; its parts in Base64 and its soft ends of lines as they read.</summary>
    private static string OfMail(byte[] content)
    {
        var sent = Encoding.UTF8.GetString(content);
        var plain = sent.Replace("=\r\n", "", StringComparison.Ordinal).Replace("=\n", "", StringComparison.Ordinal);
        return string.Join('\n', Encoded().Matches(sent).Select(part => Decoded(part.Value)).Prepend(plain));
    }

    private static string Decoded(string base64)
    {
        var plain = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, plain, out var length) ? Encoding.UTF8.GetString(plain, 0, length) : "";
    }

    [GeneratedRegex(@"</w:(p|tab|br)\b[^>]*>|<w:(tab|br)\b[^>]*/>")]
    private static partial Regex Ends();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"(?:[A-Za-z0-9+/]{4}[\r\n]*){10,}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?")]
    private static partial Regex Encoded();
}
