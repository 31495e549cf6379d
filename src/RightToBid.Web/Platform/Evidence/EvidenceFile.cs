using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace RightToBid.Web.Platform.Evidence;

/// <summary>A file that proves a service, or that came as evidence for a claim.</summary>
internal sealed record EvidenceFile(string Name, string MediaType, byte[] Content)
{
    public const int MostBytes = 10 * 1024 * 1024;

    /// <summary>The most that a page which takes a file reads: more than a file may have, so that the answer stands beside the field.</summary>
    public const int MostInRequest = 3 * MostBytes;

    private const int LongestName = 200;

    private static readonly (string Extension, string MediaType, Func<byte[], bool> IsOne)[] Kinds =
    [
        (".pdf", "application/pdf", content => Begins(content, "%PDF"u8)),
        (".jpg", "image/jpeg", content => Begins(content, [0xFF, 0xD8, 0xFF])),
        (".jpeg", "image/jpeg", content => Begins(content, [0xFF, 0xD8, 0xFF])),
        (".png", "image/png", content => Begins(content, [0x89, (byte)'P', (byte)'N', (byte)'G'])),
        (".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", content => Begins(content, "PK\x03\x04"u8)),
        (".txt", "text/plain", IsText),
        (".eml", "message/rfc822", IsMail),
    ];

    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(Content));

    /// <summary>The file as it was sent, or what is wrong with it. Its content must be what its name says.</summary>
    public static (EvidenceFile? File, string? Wrong) Read(string name, byte[] content)
    {
        var kind = Array.Find(Kinds, known => known.Extension.Equals(Path.GetExtension(name), StringComparison.OrdinalIgnoreCase));
        return content switch
        {
            { Length: 0 } => (null, "The file is empty"),
            { Length: > MostBytes } => (null, "The file must be 10 MB or smaller"),
            _ when kind.MediaType is null => (null, "The file must be a PDF, JPG, PNG, DOCX, TXT or EML"),
            _ when !kind.IsOne(content) => (null, $"The file’s content is not what its name says: {Path.GetExtension(name)}"),
            _ => (new EvidenceFile(PlainName(name), kind.MediaType, content), null),
        };
    }

    /// <summary>The file that was chosen on a page, or what is wrong with it. Of one that is too large, one byte more than is allowed is read.</summary>
    public static async Task<(EvidenceFile? File, string? Wrong)> Read(IFormFile? upload, CancellationToken cancellation)
    {
        if (upload is null)
        {
            return (null, "Select a file");
        }

        var content = new byte[Math.Min(upload.Length, MostBytes + 1)];
        await using var from = upload.OpenReadStream();
        await from.ReadExactlyAsync(content, cancellation);
        return Read(upload.FileName, content);
    }

    /// <summary>Without folders, of whichever system, and without signs that nobody sees and that turn a name around.</summary>
    private static string PlainName(string name)
    {
        var plain = string.Concat(name[(name.LastIndexOfAny(['/', '\\']) + 1)..]
            .Where(sign => char.GetUnicodeCategory(sign) is not (UnicodeCategory.Control or UnicodeCategory.Format)));
        return plain.Length > LongestName ? plain[^LongestName..] : plain;
    }

    private static bool Begins(byte[] content, ReadOnlySpan<byte> with) => content.AsSpan().StartsWith(with);

    /// <summary>Plain text is in UTF-8 and has no signs but those of writing.</summary>
    private static bool IsText(byte[] content)
    {
        try
        {
            return !new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(content)
                .Any(sign => char.IsControl(sign) && sign is not ('\t' or '\r' or '\n' or '\f'));
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    /// <summary>An e-mail begins with a header: a name without spaces, and a colon.</summary>
    private static bool IsMail(byte[] content) => Encoding.Latin1.GetString(content, 0, Math.Min(content.Length, 200)).Split('\n')[0] is var first
        && first.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && first[..colon].All(character => char.IsAsciiLetterOrDigit(character) || character == '-');
}
