using System.Globalization;

namespace RightToBid.Web.Platform.Evidence;

/// <summary>How large a file is, as people say it.</summary>
internal static class FileSize
{
    private const decimal Kilo = 1024;

    public static string InWords(long bytes) => bytes switch
    {
        < 1024 => string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes"),
        < 1024 * 1024 => string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(bytes / Kilo):0} KB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / Kilo / Kilo:0.0} MB"),
    };
}
