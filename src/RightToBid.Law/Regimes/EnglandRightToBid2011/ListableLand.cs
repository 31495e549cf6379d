namespace RightToBid.Law.Regimes.EnglandRightToBid2011;

/// <summary>Land that may not be listed, whatever its value to the community (s. 90(3)(a); reg. 3; Sch. 1).</summary>
internal static class ListableLand
{
    internal static readonly LegalReference Area = Provision.Section("90(3)(a)", "is in the authority's area");
    internal static readonly LegalReference Residence =
        Provision.Schedule(1, "1(1)", "a residence together with land connected with that residence");
    internal static readonly LegalReference PartResidence =
        Provision.Schedule(1, "1(5)", "a building that is only partly used as a residence");
    internal static readonly LegalReference NotYetResidence =
        Provision.Schedule(1, "2(c)", "a building or other land is not a residence if");
    internal static readonly LegalReference CaravanSite = Provision.Schedule(1, "3", "Land in respect of which a site licence is required");
    internal static readonly LegalReference Operational = Provision.Schedule(1, "4", "Operational land as defined in section 263");
    internal static readonly LegalReference NotExcluded = Provision.Regulation("3", "within a description specified in Schedule 1");

    /// <summary>
    /// Whether nothing keeps the land out. What then decides, value to the community (s. 88), is an officer's judgement (A22).
    /// </summary>
    /// <remarks>Exclusions come first and in the order of the Schedule: an exception for one is no answer to another.</remarks>
    // AMBIGUITY A11: land of which only part qualifies is described, and asked about, part by part.
    internal static Eligibility MayBeListed(LandDescription land) => land switch
    {
        { OutsideArea: true } => new(false, "INV_AREA", Area, "None of the land is in this council's area."),
        { IsResidence: true, ResidenceIsPartOfEligibleBuilding: false, ResidenceOnlyInPermission: false } =>
            new(false, "X_RESIDENCE", Residence,
                "A residence, with the land connected with it, may not be listed. Hotels, holiday lets and houses in multiple " +
                "occupation count as residences."),
        { IsLicensedCaravanSite: true } => new(false, "X_CARAVAN", CaravanSite,
            "A caravan site that needs a site licence may not be listed."),
        { IsOperationalLand: true } => new(false, "X_OPERATIONAL", Operational,
            "Operational land of a statutory undertaker may not be listed."),
        { ResidenceOnlyInPermission: true } =>
            new(true, "X_RES_NOT", NotYetResidence,
                "It is not a residence: homes that are only permitted or unfinished, or that are to become something else, do not count."),
        { IsResidence: true } =>
            new(true, "X_RES_EXCEPTION", PartResidence,
                "The building is only partly a residence and would otherwise be eligible, so it may be listed."),
        _ => new(true, "NOT_EXCLUDED", NotExcluded, "Nothing in Schedule 1 keeps the land out of the list."),
    };
}
