namespace RightToBid.Law.Regimes.EnglandRightToBid2011;

/// <summary>Who may ask to be treated as a potential bidder: a narrower circle than those who may nominate (reg. 12).</summary>
internal static class CommunityInterestGroups
{
    internal static readonly LegalReference Parish = Provision.Regulation("12(a)", "if any of the land is in the council’s area");
    internal static readonly LegalReference Body = Provision.Regulation("12(b)(i)", "is within one or more of sub-paragraphs (d) to (g)");
    internal static readonly LegalReference Connection = Provision.Regulation("12(b)(ii)", "has a local connection with the land");

    /// <summary>
    /// Whether a request from <paramref name="body"/> has effect. It is judged at receipt (A40) and need not be the nominator.
    /// </summary>
    // AMBIGUITY A40: a group that withdraws or changes later leaves the full moratorium as it is.
    internal static Eligibility MayAskToBid(CommunityBody body) => body.Form switch
    {
        LegalForm.ParishCouncil when body.Parish is ParishConnection.LandInOwnArea =>
            new(true, "CIG_PARISH", Parish, "A parish council may ask if any of the land in the owner's notice is in its area."),
        LegalForm.ParishCouncil =>
            No(Parish,
                "A parish council may ask only if some of the land in the owner's notice is in its own area; an adjoining parish is " +
                "not enough."),
        LegalForm.Charity => IfConnected(body, "CIG_CHARITY", "A charity with a local connection may ask."),
        LegalForm.CompanyLimitedByGuarantee or LegalForm.RegisteredSociety when body.DistributesSurplus =>
            No(Body, "A body that distributes a surplus to its members is not a community interest group."),
        LegalForm.CompanyLimitedByGuarantee =>
            IfConnected(body, "CIG_CLG", "A company limited by guarantee that distributes no surplus and has a local connection may ask."),
        LegalForm.RegisteredSociety => IfConnected(body, "CIG_COOP_CBS",
            "A registered society that distributes no surplus and has a local connection may ask."),
        LegalForm.CommunityInterestCompany => IfConnected(body, "CIG_CIC", "A community interest company with a local connection may ask."),
        // AMBIGUITY A8: the unincorporated nominator must incorporate, or find a group that qualifies, within the six weeks.
        LegalForm.NeighbourhoodForum or LegalForm.UnincorporatedBody =>
            No(Body,
                "A neighbourhood forum or an unincorporated body may nominate, but its request to bid has no effect. It must " +
                "incorporate, or find a group that qualifies, within the six weeks."),
        _ => No(Body, "The request has no effect: this body is not a community interest group."),
    };

    /// <summary>Whether a request made by several bodies together has effect: if the body that makes it is itself such a group.</summary>
    /// <remarks>
    /// Regulation 12 defines a group body by body, and a consortium is none of its bodies. Who makes the request is named in it; the
    /// others neither spoil it nor save it.
    /// </remarks>
    // AMBIGUITY A49: the reading taken. The other is AnyOneOf.
    internal static Eligibility MayAskTogether(CommunityBody maker, IReadOnlyList<CommunityBody> members) => MayAskToBid(maker) switch
    {
        { IsMet: false } no when members.Any(member => MayAskToBid(member).IsMet) => no with
        {
            Explanation = $"{no.Explanation} A member that is a community interest group may make the request itself (A49).",
        },
        var answer => answer,
    };

    /// <summary>The reading not taken: a request made by several bodies has effect if any one of them could have made it.</summary>
    // AMBIGUITY A49: generous to groups, but it holds an owner back on a request that no qualifying body made.
    internal static bool AnyOneOf(CommunityBody maker, IReadOnlyList<CommunityBody> members) =>
        members.Prepend(maker).Any(body => MayAskToBid(body).IsMet);

    private static Eligibility IfConnected(CommunityBody body, string code, string explanation) =>
        LocalConnection.MissingFrom(body) is { } missing
            ? No(Connection, $"It has no local connection. {missing.Reason}")
            : new(true, code, Body, explanation);

    private static Eligibility No(LegalReference source, string explanation) => new(false, "NOT_CIG", source, explanation);
}
