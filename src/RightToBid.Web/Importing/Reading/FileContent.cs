using System.Security.Cryptography;
using System.Text;

namespace RightToBid.Web.Importing.Reading;

internal enum FileKind
{
    Text,
    Workbook,
}

/// <summary>What a file turns out to be, from its bytes and not from its name. One pass, in bounded memory.</summary>
/// <param name="Encoding">For text: how its letters are stored.</param>
/// <param name="Note">What the officer should know about how it was read, if anything.</param>
internal sealed record FileContent(FileKind Kind, Encoding Encoding, string Sha256, string? Note)
{
    private static readonly (byte[] Start, string Is)[] Strangers =
    [
        ("%PDF"u8.ToArray(), "a PDF document"),
        ("{\\rtf"u8.ToArray(), "a rich text document"),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "a picture"),
        ([0xFF, 0xD8, 0xFF], "a picture"),
        ("GIF8"u8.ToArray(), "a picture"),
        ([0x1F, 0x8B], "a compressed archive"),
        ("Rar!"u8.ToArray(), "a compressed archive"),
    ];

    public static FileContent Of(Stream stream, string fileName)
    {
        var scan = Scan(stream);
        stream.Position = 0;
        var start = scan.Start.AsSpan();
        if (scan.Length == 0) throw new UnusableInputException($"{fileName} is empty.");
        if (start.StartsWith("PK\u0003\u0004"u8) || start.StartsWith(new byte[] { 0xD0, 0xCF, 0x11, 0xE0 }))
        {
            return new(FileKind.Workbook, Encoding.UTF8, scan.Sha256, null);
        }

        foreach (var (strangerStart, what) in Strangers)
        {
            if (start.StartsWith(strangerStart)) throw NotASheet(fileName, what);
        }

        if (start.Length > 1 && start[0] == 0xFF && start[1] == 0xFE)
        {
            return new(FileKind.Text, Encoding.Unicode, scan.Sha256, "The file was read as UTF-16.");
        }

        if (start.Length > 1 && start[0] == 0xFE && start[1] == 0xFF)
        {
            return new(FileKind.Text, Encoding.BigEndianUnicode, scan.Sha256, "The file was read as UTF-16.");
        }

        if (scan.HasNul) throw NotASheet(fileName, "not text");
        if (LooksLikeMarkup(start)) throw NotASheet(fileName, "a web page");
        return scan.IsUtf8
            ? new(FileKind.Text, Encoding.UTF8, scan.Sha256, null)
            : new(FileKind.Text, Windows1252, scan.Sha256, "The file is not UTF-8, so it was read as Windows-1252: check accents and pound signs.");
    }

    internal static Encoding Windows1252 { get; } = Register();

    private static Encoding Register()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(1252);
    }

    private static UnusableInputException NotASheet(string fileName, string what) =>
        new($"{fileName} is {what}, not a spreadsheet. Give a CSV, XLSX, XLS or XLSB file.");

    private static bool LooksLikeMarkup(ReadOnlySpan<byte> start)
    {
        var text = Encoding.UTF8.GetString(start).TrimStart('\uFEFF', ' ', '\r', '\n', '\t');
        string[] openings = ["<!DOCTYPE", "<html", "<?xml", "<table", "<meta"];
        return openings.Any(opening => text.StartsWith(opening, StringComparison.OrdinalIgnoreCase));
    }

    private static (byte[] Start, long Length, bool HasNul, bool IsUtf8, string Sha256) Scan(Stream stream)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var decoder = new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder();
        var bytes = new byte[64 * 1024];
        var chars = new char[bytes.Length + 4];
        byte[] start = [];
        var (length, hasNul, isUtf8) = (0L, false, true);
        while (stream.Read(bytes) is > 0 and var read)
        {
            var block = bytes.AsSpan(0, read);
            if (length == 0) start = [.. block[..Math.Min(read, 256)]];
            length += read;
            hash.AppendData(block);
            hasNul |= block.Contains((byte)0);
            isUtf8 = isUtf8 && Decodes(decoder, block, chars, flush: false);
        }

        isUtf8 = isUtf8 && Decodes(decoder, [], chars, flush: true);
        return (start, length, hasNul, isUtf8, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    private static bool Decodes(Decoder decoder, ReadOnlySpan<byte> block, char[] chars, bool flush)
    {
        try
        {
            decoder.GetChars(block, chars, flush);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
