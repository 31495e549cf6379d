using RightToBid.Storage.Database;

namespace RightToBid.Web.Platform.Places;

/// <summary>A parish or a ward in which the land of a case lies, as the public sees it.</summary>
/// <param name="Code">Its code, by the Office for National Statistics where it has one.</param>
/// <param name="Kind"><c>Parish</c> or <c>Ward</c>.</param>
internal sealed record LandPlace(string Code, string Name, string Kind)
{
    public static IReadOnlyList<LandPlace> Read(Row row) => row.Json<IReadOnlyList<LandPlace>>("land_places");

    /// <summary>The places of a case's land as one column, <c>land_places</c>, for a query over what is published.</summary>
    /// <param name="tenant">The authority, as the query has it.</param>
    /// <param name="reference">The reference, as the query has it.</param>
    public static string Column(string tenant, string reference) =>
        $"""
        coalesce((
            select jsonb_agg(jsonb_build_object('Code', p.code, 'Name', p.name, 'Kind', p.kind) order by p.kind, lower(p.name), p.code)
            from rtb.land_places l join rtb.places p on p.tenant_id = l.tenant_id and p.place_id = l.place_id
            where l.tenant_id = {tenant} and lower(l.reference) = lower({reference})), '[]')::text as land_places
        """;

    /// <summary>The names or the codes of one kind, as one cell of a table; nothing where there are none.</summary>
    public static string? Cell(IReadOnlyList<LandPlace> places, PlaceKind kind, Func<LandPlace, string> part) =>
        string.Join("; ", places.Where(place => place.Kind == kind.ToString()).Select(part)) is { Length: > 0 } cell ? cell : null;
}
