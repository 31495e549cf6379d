using System.Globalization;

namespace RightToBid.Web.Register.Searching;

/// <summary>A part of the map: degrees west, south, east and north, as GeoJSON orders them.</summary>
internal sealed record MapBox(double West, double South, double East, double North)
{
    /// <summary>From <c>?bbox=-2.6,51.4,-2.4,51.6</c>; nothing where nothing is given.</summary>
    public static (MapBox? Box, string? Wrong) Read(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return (null, null);
        }

        var numbers = typed.Split(',').Select(text =>
            double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : double.NaN).ToList();
        return numbers is [>= -180 and <= 180, >= -90 and <= 90, >= -180 and <= 180, >= -90 and <= 90] && numbers[0] <= numbers[2] && numbers[1] <= numbers[3]
            ? (new MapBox(numbers[0], numbers[1], numbers[2], numbers[3]), null)
            : (null, $"“{typed}” is no part of the map. Write west, south, east and north in degrees, like -2.6,51.4,-2.4,51.6");
    }
}
