namespace RightToBid.Law.Regimes.EnglandRightToBid2011;

/// <summary>Local connection (reg. 4), limb by limb.</summary>
internal static class LocalConnection
{
    private const int LocalMembersNeeded = 21;

    internal static readonly LegalReference Activities =
        Provision.Regulation("4(1)(a)", "the body’s activities are wholly or partly concerned");
    internal static readonly LegalReference Surplus = Provision.Regulation("4(1)(b)", "any surplus it makes is wholly or partly applied");
    internal static readonly LegalReference Members = Provision.Regulation("4(1)(c)", "it has at least 21 local members");
    internal static readonly LegalReference AdjoiningParish =
        Provision.Regulation("4(2)(a)", "any part of the boundary of the first council’s area");
    internal static readonly LegalReference UnparishedLand =
        Provision.Regulation("4(2)(b)", "land that is in a local authority’s area but is not in");

    /// <summary>The first limb that the body does not meet, with the reason, or nothing where it has its local connection.</summary>
    internal static (LegalReference Source, string Reason)? MissingFrom(CommunityBody body) => body switch
    {
        { Form: LegalForm.ParishCouncil, Parish: ParishConnection.LandInAdjoiningParish or ParishConnection.LandUnparishedInOrBesideArea } => null,
        { Form: LegalForm.ParishCouncil } => (
            AdjoiningParish,
            "The land is not in the parish council's area, in an adjoining parish, or in an unparished place in or beside whose " +
            "authority the council's area lies."),
        { ActiveInArea: false } => (
            Activities, "Its activities are not concerned, even partly, with the area of this council or of a neighbouring one."),
        { Form: LegalForm.UnincorporatedBody or LegalForm.CompanyLimitedByGuarantee or LegalForm.RegisteredSociety, SurplusBenefitsArea: false } => (
            Surplus, "Its surplus is not applied, even partly, for the benefit of the area of this council or of a neighbouring one."),
        { Form: LegalForm.UnincorporatedBody, LocalMembers: < LocalMembersNeeded } => (
            Members, $"It has {body.LocalMembers} members who are local electors; it needs at least {LocalMembersNeeded}."),
        _ => null,
    };
}
