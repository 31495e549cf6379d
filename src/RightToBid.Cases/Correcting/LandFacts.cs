using RightToBid.Law;

namespace RightToBid.Cases.Correcting;

/// <summary>What can be put right about land as the law asks of it whether it may be listed at all.</summary>
internal static class LandFacts
{
    public static IEnumerable<CorrectableFact> Of<TEvent>(string key, Func<TEvent, LandDescription> read, Func<TEvent, LandDescription, TEvent> write)
        where TEvent : class, ICaseEvent =>
    [
        Correctable.YesOrNo<TEvent>(
            $"{key}.land-outside-area", "Whether none of the land is in the area", e => read(e).OutsideArea,
            (e, isSo) => write(e, read(e) with { OutsideArea = isSo })),
        Correctable.YesOrNo<TEvent>(
            $"{key}.land-is-residence", "Whether the land is a residence or goes with one", e => read(e).IsResidence,
            (e, isSo) => write(e, read(e) with { IsResidence = isSo })),
        Correctable.YesOrNo<TEvent>(
            $"{key}.land-residence-is-part", "Whether only part of the building is a residence", e => read(e).ResidenceIsPartOfEligibleBuilding,
            (e, isSo) => write(e, read(e) with { ResidenceIsPartOfEligibleBuilding = isSo })),
        Correctable.YesOrNo<TEvent>(
            $"{key}.land-residence-only-in-permission", "Whether homes are permitted and not yet there", e => read(e).ResidenceOnlyInPermission,
            (e, isSo) => write(e, read(e) with { ResidenceOnlyInPermission = isSo })),
        Correctable.YesOrNo<TEvent>(
            $"{key}.land-is-caravan-site", "Whether the land is a licensed caravan site", e => read(e).IsLicensedCaravanSite,
            (e, isSo) => write(e, read(e) with { IsLicensedCaravanSite = isSo })),
        Correctable.YesOrNo<TEvent>(
            $"{key}.land-is-operational", "Whether the land is operational land", e => read(e).IsOperationalLand,
            (e, isSo) => write(e, read(e) with { IsOperationalLand = isSo })),
    ];
}
