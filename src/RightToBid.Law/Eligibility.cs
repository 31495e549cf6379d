namespace RightToBid.Law;

/// <summary>The answer to "may this body, or this land?", with the branch of the law that was taken.</summary>
/// <param name="IsMet">Whether it may.</param>
/// <param name="Code">The branch: <c>NOM_PARISH_OWN</c>, <c>INV_CONNECTION</c>, <c>X_CARAVAN</c>.</param>
/// <param name="Source">The provision that decides.</param>
/// <param name="Explanation">One or two sentences for the person who asked.</param>
public sealed record Eligibility(bool IsMet, string Code, LegalReference Source, string Explanation);

/// <summary>The legal form of a body, as the regulations divide them.</summary>
public enum LegalForm
{
    /// <summary>A parish council (town councils are parish councils).</summary>
    ParishCouncil,

    /// <summary>A body designated as a neighbourhood forum.</summary>
    NeighbourhoodForum,

    /// <summary>An unincorporated body.</summary>
    UnincorporatedBody,

    /// <summary>A charity.</summary>
    Charity,

    /// <summary>A company limited by guarantee.</summary>
    CompanyLimitedByGuarantee,

    /// <summary>A co-operative or community benefit society; before 1 August 2014 an industrial and provident society.</summary>
    RegisteredSociety,

    /// <summary>A community interest company.</summary>
    CommunityInterestCompany,

    /// <summary>A parish meeting: not in the text, so an officer must confirm.</summary>
    ParishMeeting,

    /// <summary>A public or local authority other than a parish council.</summary>
    PublicAuthority,

    /// <summary>An individual, a company limited by shares, a credit union, or anybody else.</summary>
    Other,
}

/// <summary>Where a parish council stands to the land.</summary>
public enum ParishConnection
{
    /// <summary>Not a parish council, or not stated.</summary>
    NotStated,

    /// <summary>Some of the land is in the council's own area.</summary>
    LandInOwnArea,

    /// <summary>The land is in another parish, and the two areas share part of a boundary.</summary>
    LandInAdjoiningParish,

    /// <summary>The land is in no parish, and the council's area is within the authority's or shares part of its boundary.</summary>
    LandUnparishedInOrBesideArea,

    /// <summary>None of these.</summary>
    None,
}

/// <summary>What the law needs to know of a body that nominates or asks to bid.</summary>
/// <param name="Form">Its legal form.</param>
public sealed record CommunityBody(LegalForm Form)
{
    /// <summary>A body of this form that meets every condition that the law sets for one, its local connection included.</summary>
    public static CommunityBody WithLocalConnection(LegalForm form) => new(form)
    {
        Parish = form is LegalForm.ParishCouncil ? ParishConnection.LandInOwnArea : ParishConnection.NotStated,
        ActiveInArea = true,
        SurplusBenefitsArea = true,
        IndividualMembers = 21,
        LocalMembers = 21,
    };

    /// <summary>For a parish council: where it stands to the land.</summary>
    public ParishConnection Parish { get; init; }

    /// <summary>Its activities are wholly or partly concerned with the authority's area or a neighbouring authority's.</summary>
    public bool ActiveInArea { get; init; }

    /// <summary>Any surplus is wholly or partly applied for the benefit of that area.</summary>
    public bool SurplusBenefitsArea { get; init; }

    /// <summary>It may distribute a surplus to its members.</summary>
    public bool DistributesSurplus { get; init; }

    /// <summary>How many individuals are members, where that matters.</summary>
    public int IndividualMembers { get; init; }

    /// <summary>How many members are local government electors in the authority's area or a neighbouring authority's.</summary>
    public int LocalMembers { get; init; }
}

/// <summary>What the law needs to know of land to say whether it may be listed at all.</summary>
public sealed record LandDescription
{
    /// <summary>None of the land is in this authority's area.</summary>
    public bool OutsideArea { get; init; }

    /// <summary>It is a residence, or land connected with one, in the Schedule's wide sense (hotels and holiday lets included).</summary>
    public bool IsResidence { get; init; }

    /// <summary>The residence is a building only partly used as one, and but for that use the land would be eligible.</summary>
    public bool ResidenceIsPartOfEligibleBuilding { get; init; }

    /// <summary>Homes are permitted but not yet there, or being built, or a former residence has permission for another use.</summary>
    public bool ResidenceOnlyInPermission { get; init; }

    /// <summary>A caravan site licence is required, or would be but for the listed exemptions.</summary>
    public bool IsLicensedCaravanSite { get; init; }

    /// <summary>It is operational land of a statutory undertaker.</summary>
    public bool IsOperationalLand { get; init; }
}
