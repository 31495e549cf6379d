using RightToBid.Cases;

namespace RightToBid.Web.Shared.Places;

/// <summary>Where an asset is on a map: its point, or else a point inside its boundary.</summary>
internal static class AssetPoint
{
    /// <summary>Latitude and longitude in degrees; nothing where nobody has said where it is.</summary>
    public static (double Latitude, double Longitude)? Of(Asset asset) => asset switch
    {
        { Point: { } point } => ((double)point.Latitude, (double)point.Longitude),
        _ when Outline.FromWellKnownText(asset.Outline) is { Inside: var (latitude, longitude) } => ((double)latitude, (double)longitude),
        _ => null,
    };
}
