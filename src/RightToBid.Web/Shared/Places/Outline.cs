using System.Globalization;

using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace RightToBid.Web.Shared.Places;

/// <summary>A boundary that somebody drew on a map: one ring of corners in WGS84 that does not cross itself.</summary>
/// <remarks>It is kept as well-known text (OGC Simple Features), longitude first; people type and read latitude first.</remarks>
internal sealed class Outline
{
    public const int FewestCorners = 3;
    public const int MostCorners = 200;

    /// <summary>About a tenth of a metre.</summary>
    private const int Decimals = 6;
    private const double MetresInDegree = 111_320;
    private const double LargestSquareMetres = 25_000_000;

    private static readonly GeometryFactory Geometries = new(new PrecisionModel(), 4326);

    /// <summary>The United Kingdom, with the sea round it.</summary>
    private static readonly Envelope Country = new(-9, 2, 49, 61);

    private readonly Polygon polygon;

    private Outline(Polygon polygon) => this.polygon = polygon;

    /// <summary>The corners in order, latitude first. The first is not repeated at the end.</summary>
    public IReadOnlyList<(double Latitude, double Longitude)> Corners =>
        [.. polygon.ExteriorRing.Coordinates.SkipLast(1).Select(corner => (corner.Y, corner.X))];

    public string WellKnownText => new WKTWriter { OutputOrdinates = Ordinates.XY }.Write(polygon);

    /// <summary>As people type it: a corner on each line.</summary>
    public string Typed => string.Join('\n', Corners.Select(corner => $"{Degrees(corner.Latitude)}, {Degrees(corner.Longitude)}"));

    /// <summary>A point that is certainly inside.</summary>
    public (decimal Latitude, decimal Longitude) Inside =>
        (decimal.Round((decimal)polygon.InteriorPoint.Y, Decimals), decimal.Round((decimal)polygon.InteriorPoint.X, Decimals));

    /// <summary>The area in square metres, true to about a hundredth for land of this size.</summary>
    public double SquareMetres => polygon.Area * MetresInDegree * MetresEast;

    private double MetresEast => MetresInDegree * Math.Cos(polygon.Centroid.Y * Math.PI / 180);

    public string AreaInWords => SquareMetres >= 1000
        ? $"about {(SquareMetres / 10_000).ToString("0.0#", CultureInfo.InvariantCulture)} hectares"
        : $"about {Math.Max(1, Math.Round(SquareMetres)).ToString(CultureInfo.InvariantCulture)} square metres";

    /// <summary>The outline in metres east and south of its own north-western corner, which is how a drawing wants it.</summary>
    public IReadOnlyList<(double East, double South)> InMetres
    {
        get
        {
            var box = polygon.EnvelopeInternal;
            return [.. Corners.Select(corner => ((corner.Longitude - box.MinX) * MetresEast, (box.MaxY - corner.Latitude) * MetresInDegree))];
        }
    }

    /// <summary>Reads what was typed or clicked. What is wrong is said in words for whoever typed it.</summary>
    public static (Outline? Outline, string? Wrong) FromTyped(string typed)
    {
        var lines = typed.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (lines.Length > MostCorners)
        {
            return (null, $"Draw the boundary with {MostCorners} corners or fewer");
        }

        var corners = new List<Coordinate>();
        foreach (var line in lines)
        {
            if (CornerFrom(line) is not { } corner)
            {
                return (null, $"Enter latitude and longitude on each line, like 51.5012, -2.5471: “{line}” is not understood");
            }

            if (!Country.Contains(corner))
            {
                return (null, $"Enter points in the United Kingdom, latitude first: “{line}” is not in it");
            }

            corners.Add(corner);
        }

        return corners.Distinct().Count() < FewestCorners
            ? (null, "Give at least three corners of the land, or leave the boundary undrawn")
            : Checked(corners);
    }

    /// <summary>The outline that well-known text describes; nothing where it is not one ring, or not text of that kind.</summary>
    public static Outline? FromWellKnownText(string? text)
    {
        try
        {
            return text is { Length: > 0 } && new WKTReader(new NetTopologySuite.NtsGeometryServices()).Read(text) is Polygon { NumInteriorRings: 0, IsEmpty: false } read
                ? Checked([.. read.ExteriorRing.Coordinates.SkipLast(1)]).Outline
                : null;
        }
        catch (Exception failure) when (failure is ParseException or ArgumentException)
        {
            return null;
        }
    }

    private static (Outline? Outline, string? Wrong) Checked(List<Coordinate> corners)
    {
        var ring = corners[0].Equals2D(corners[^1]) && corners.Count > FewestCorners ? corners : [.. corners, corners[0].Copy()];
        var outline = new Outline(Geometries.CreatePolygon([.. ring]));
        return outline switch
        {
            { polygon.IsValid: false } => (null, "The boundary crosses itself: give the corners in order, going round the land"),
            { SquareMetres: < 1 } => (null, "The boundary holds no land: give its corners farther apart"),
            { SquareMetres: > LargestSquareMetres } => (null, "The boundary is larger than 25 square kilometres: check the points"),
            _ => (outline, null),
        };
    }

    private static Coordinate? CornerFrom(string line) =>
        line.Split([',', ';', ' ', '\t'], StringSplitOptions.RemoveEmptyEntries) is [var north, var east] && Number(north) is { } latitude && Number(east) is { } longitude
            ? new Coordinate(longitude, latitude)
            : null;

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? Math.Round(number, Decimals)
            : null;

    private static string Degrees(double number) => number.ToString("0.######", CultureInfo.InvariantCulture);
}
