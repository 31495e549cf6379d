using System.Globalization;

namespace RightToBid.Web.Shared.Places;

/// <summary>What lies no farther from a point than so many kilometres, in a straight line.</summary>
internal record Circle(double Latitude, double Longitude, int Kilometres)
{
    /// <summary>How far it is where nobody says.</summary>
    public const int UsualKilometres = 10;

    private const int MostKilometres = 50;

    /// <summary>The kilometres as the chart measures them there.</summary>
    public double Radius => Chart.Degrees(Kilometres, Latitude);

    /// <summary>Where the point is on the chart.</summary>
    public double North => Chart.North(Latitude);

    /// <summary>The point as an address says it, to about a tenth of a metre.</summary>
    public string Point => $"{Degrees(Latitude)},{Degrees(Longitude)}";

    /// <summary>"within 10 kilometres of 51.5012, -2.5471".</summary>
    public string InWords => $"within {Far(Kilometres)} of {Degrees(Latitude)}, {Degrees(Longitude)}";

    /// <summary>How far, as an address says it; as usual where that is no whole number or too many.</summary>
    public static int ReadKilometres(string typed) =>
        int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= MostKilometres ? number : UsualKilometres;

    /// <summary>"10 kilometres".</summary>
    public static string Far(int kilometres) => kilometres == 1 ? "1 kilometre" : $"{kilometres} kilometres";

    private static string Degrees(double number) => number.ToString("0.######", CultureInfo.InvariantCulture);
}
