using System.Globalization;

namespace RightToBid.Web.Shared;

/// <summary>Within how many days something must end that is asked for because it ends soon. This site's own measure, not the law's.</summary>
internal static class HowSoon
{
    /// <summary>How many days it is where nobody says.</summary>
    public const int UsualDays = 28;

    private const int MostDays = 366;

    /// <summary>How many days, as an address says it; as usual where that is no whole number or too many.</summary>
    public static int Read(string typed) =>
        int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= MostDays ? number : UsualDays;
}
