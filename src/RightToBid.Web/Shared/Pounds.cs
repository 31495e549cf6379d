using System.Globalization;

namespace RightToBid.Web.Shared;

/// <summary>Amounts as people read and type them.</summary>
internal static class Pounds
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    public static string InWords(int pounds) => string.Create(British, $"£{pounds:N0}");

    /// <summary>£12,400.50; whole pounds without pence.</summary>
    public static string InWords(decimal pounds) =>
        decimal.IsInteger(pounds) ? string.Create(British, $"£{pounds:N0}") : string.Create(British, $"£{pounds:N2}");

    /// <summary>Pounds with or without their pence: "12400.5", "£12,400.50". More than two places are refused.</summary>
    public static bool TryReadWithPence(string typed, out decimal pounds) => decimal.TryParse(
        typed.Replace("£", "", StringComparison.Ordinal),
        NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite,
        British, out pounds) && pounds >= 0 && pounds * 100 % 1 == 0;

    /// <summary>"410000", "410,000" and "£410,000" are the same amount. Pence are refused.</summary>
    public static bool TryRead(string typed, out int pounds) => int.TryParse(
        typed.Replace("£", "", StringComparison.Ordinal), NumberStyles.AllowThousands | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite,
        British, out pounds) && pounds > 0;
}
