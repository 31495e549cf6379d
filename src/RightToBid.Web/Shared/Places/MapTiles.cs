namespace RightToBid.Web.Shared.Places;

/// <summary>The map under what is drawn: the section <c>Map</c> of the configuration. Without an address there is no map, and points are typed.</summary>
/// <remarks>Whoever looks at a map tells the server of the tiles which place they look at.</remarks>
public sealed class MapTiles
{
    public const string Section = "Map";

    /// <summary>The address of a tile, with <c>{z}</c>, <c>{x}</c> and <c>{y}</c>.</summary>
    public string? Tiles { get; init; }

    /// <summary>Whom the licence of the map asks to name.</summary>
    public string? Attribution { get; init; }

    /// <summary>The origin that pages are allowed to take tiles from.</summary>
    /// <exception cref="UriFormatException">The address is not one.</exception>
    public string? Origin => Tiles is { Length: > 0 } tiles ? new Uri(tiles.Replace("{s}.", "*.", StringComparison.Ordinal)).GetLeftPart(UriPartial.Authority) : null;
}
