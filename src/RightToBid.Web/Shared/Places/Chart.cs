using System.Globalization;

namespace RightToBid.Web.Shared.Places;

/// <summary>The chart on which nearness is measured: Mercator's, whose scale is the same in every direction at a place.</summary>
/// <remarks>
/// East is longitude, north is latitude stretched as longitude is. So the nearest on the chart are the nearest on the ground, and an index
/// over points can be asked for them. Measured at one place's scale, distances within fifty kilometres are true to about a hundredth.
/// </remarks>
internal static class Chart
{
    /// <summary>No land that is listed lies farther north or south, and the chart has no end there.</summary>
    private const double Farthest = 85;
    private const double KilometresInDegree = 111.32;

    public static double North(double latitude)
    {
        var angle = double.DegreesToRadians(Math.Clamp(latitude, -Farthest, Farthest));
        return double.RadiansToDegrees(Math.Log(Math.Tan((Math.PI / 4) + (angle / 2))));
    }

    /// <summary>So many kilometres on the ground there, as the chart measures.</summary>
    public static double Degrees(double kilometres, double latitude) => kilometres / KilometresAt(latitude);

    /// <summary>How far a point is from somewhere, at the scale of the latter.</summary>
    public static double Kilometres((double Latitude, double Longitude) from, (double Latitude, double Longitude) to) =>
        Math.Sqrt(Math.Pow(to.Longitude - from.Longitude, 2) + Math.Pow(North(to.Latitude) - North(from.Latitude), 2)) * KilometresAt(from.Latitude);

    /// <summary>"about 400 metres away", "about 2.3 kilometres away".</summary>
    public static string InWords(double kilometres) => kilometres switch
    {
        < 0.05 => "less than 50 metres away",
        < 0.95 => $"about {Math.Round(kilometres * 10) * 100:0} metres away",
        < 1.05 => "about 1 kilometre away",
        < 9.95 => $"about {kilometres.ToString("0.#", CultureInfo.InvariantCulture)} kilometres away",
        _ => $"about {kilometres.ToString("0", CultureInfo.InvariantCulture)} kilometres away",
    };

    private static double KilometresAt(double latitude) =>
        KilometresInDegree * Math.Cos(double.DegreesToRadians(Math.Clamp(latitude, -Farthest, Farthest)));
}
