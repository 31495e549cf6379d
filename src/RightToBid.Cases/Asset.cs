namespace RightToBid.Cases;

/// <summary>Land or a building as people know it, and as the nomination or the list describes it.</summary>
public sealed record Asset(string Name, string Address)
{
    /// <summary>What it is, in words: <c>public house</c>, <c>playing field</c>.</summary>
    public string? Kind { get; init; }

    public string? Description { get; init; }

    /// <summary>The boundaries, in words or as well-known text in WGS84.</summary>
    public string? Boundaries { get; init; }

    public MapPoint? Point { get; init; }

    /// <summary>The boundary as it was drawn on a map: a polygon in well-known text, WGS84, longitude first. The words above are what counts.</summary>
    public string? Outline { get; init; }
}

/// <summary>A point in WGS84.</summary>
public sealed record MapPoint(decimal Latitude, decimal Longitude);
