using System.Globalization;

namespace RightToBid.Web.Shared;

/// <summary>Whole pounds as people read and type them.</summary>
internal static class Pounds
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    public static string InWords(int pounds) => string.Create(British, $"£{pounds:N0}");

    /// <summary>"410000", "410,000" and "£410,000" are the same amount. Pence are refused: every amount here is whole pounds.</summary>
    public static bool TryRead(string typed, out int pounds) => int.TryParse(
        typed.Replace("£", "", StringComparison.Ordinal), NumberStyles.AllowThousands | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite,
        British, out pounds) && pounds > 0;
}
