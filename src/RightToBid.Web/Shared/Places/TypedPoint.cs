using System.Globalization;

namespace RightToBid.Web.Shared.Places;

/// <summary>A point as people type it: latitude and longitude, like <c>51.5012, -2.5471</c>.</summary>
internal static class TypedPoint
{
    /// <summary>The point that was typed; nothing where that is none on the earth.</summary>
    public static (double Latitude, double Longitude)? Read(string typed) =>
        typed.Split([',', ';', ' ', '\t'], StringSplitOptions.RemoveEmptyEntries) is [var north, var east]
        && Number(north) is { } latitude and >= -90 and <= 90 && Number(east) is { } longitude and >= -180 and <= 180
            ? (latitude, longitude)
            : null;

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number
            : null;
}
