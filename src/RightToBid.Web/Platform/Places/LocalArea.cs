using NodaTime;

using RightToBid.Web.Authorities;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Platform.Places;

/// <summary>How an area that matters to a body lies to the authority's own.</summary>
internal enum AreaFound
{
    /// <summary>It is the authority's area, or a part of it.</summary>
    OwnArea,

    /// <summary>It is the area of a council that shares part of its boundary with the authority.</summary>
    NeighbouringArea,

    /// <summary>The register does not show it, so that an officer must find it.</summary>
    NotShown,
}

/// <summary>What the register shows of one limb of a local connection, with the reason.</summary>
internal sealed record AreaAnswer(AreaFound Found, string Reason)
{
    public bool IsShown => Found is not AreaFound.NotShown;
}

/// <summary>A council recorded as a neighbour, with the day from which it counts as one.</summary>
internal sealed record Neighbour(Authority Council, LocalDate FromOn);

/// <summary>An authority's area and its neighbours', as on one day.</summary>
/// <param name="Authority">The authority's own code.</param>
internal sealed record LocalArea(string Authority, IReadOnlyList<Neighbour> Neighbours, LocalDate On)
{
    /// <summary>Whether a body that is active in these councils' areas, or benefits them, has that limb: regulation 4(1)(a) or (b).</summary>
    /// <param name="codes">The councils, by code.</param>
    /// <param name="place">The parish or ward of the authority that is the body's own.</param>
    /// <param name="does">What the body does there, to begin a sentence: <c>Its activities concern</c>.</param>
    public AreaAnswer Of(IReadOnlyList<string> codes, Place? place, string does) =>
        place?.ExistsOn(On) is true ? new(AreaFound.OwnArea, $"{does} {place.Name}, which is in this council’s area.")
        : codes.FirstOrDefault(IsOwn) is { } own ? new(AreaFound.OwnArea, own == Authority
            ? $"{does} this council’s area."
            : $"{does} the area of {NameOf(own)}, which lies in this council’s area.")
        : codes.Select(code => (Code: code, Beside: Beside(code))).FirstOrDefault(known => known.Beside is not null) is { Beside: { } beside } found
            ? new(AreaFound.NeighbouringArea, InWords(does, found.Code, beside))
        : new(AreaFound.NotShown, codes.Count == 0
            ? "The register does not say, by council, where that is."
            : $"{does} the area of {string.Join(" and ", codes.Select(NameOf))}. On {On.InFull()} the register shows that neither as this council’s area nor as a neighbour’s.");

    private bool IsOwn(string code) => code == Authority || (Standing(code) is { } standing && standing == Standing(Authority));

    private Neighbour? Beside(string code) => Standing(code) is { } standing
        ? Neighbours.FirstOrDefault(neighbour => neighbour.FromOn <= On && KnownAuthorities.StandingFor(neighbour.Council, On) is [var beside] && beside == standing)
        : null;

    private string InWords(string does, string code, Neighbour beside)
    {
        var standing = Standing(code)!;
        var area = standing.Code == KnownAuthorities.Find(code)!.Code
            ? $"the area of {standing.OfficialName}"
            : $"the area of {NameOf(code)}, which was part of that of {standing.OfficialName} on {On.InFull()}";
        return $"{does} {area}. {standing.OfficialName} is a neighbouring authority: the two share part of a boundary (regulation 1(3)).";
    }

    /// <summary>The one council in whose area the area of another lies on the day. Where several took it over, none is known to.</summary>
    private Authority? Standing(string code) =>
        KnownAuthorities.Find(code) is { } known && KnownAuthorities.StandingFor(known, On) is [var one] ? one : null;

    private static string NameOf(string code) => KnownAuthorities.Find(code)?.OfficialName ?? code;
}
