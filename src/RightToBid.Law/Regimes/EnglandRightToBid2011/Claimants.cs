namespace RightToBid.Law.Regimes.EnglandRightToBid2011;

/// <summary>Who may claim compensation: owners and former owners, but for the public bodies of regulation 15.</summary>
internal static class Claimants
{
    internal static readonly LegalReference Owners =
        Provision.Regulation("14(1)", "An owner or former owner of listed land or of previously listed land");

    internal static readonly LegalReference LocalAudit =
        Provision.Regulation("15(a)", "accounts which are required by section 2 of the Audit Commission Act 1998");

    internal static readonly LegalReference NationalAudit =
        Provision.Regulation("15(b)", "section 6 of the National Audit Act 1983 (“the 1983 Act”) applies to it");

    internal static readonly LegalReference ThatYear =
        Provision.Regulation("15(c)", "its use of resources in that year is examinable under section 7");

    /// <summary>Whether the claimant is among those entitled.</summary>
    /// <remarks>As things were when the loss or expense was incurred; for regulation 15(c), in that financial year.</remarks>
    internal static Eligibility MayClaim(ClaimantStanding standing, AuditedBody body) => (standing, body) switch
    {
        (ClaimantStanding.Neither, _) => new(
            false, "NOT_OWNER", Owners, "Compensation is for an owner or a former owner of the land. Whoever nominated it may not claim."),
        // AMBIGUITY A39: the Act that is named has been repealed; principal authorities and parish councils are taken to be meant.
        // AMBIGUITY A25: the authority that keeps the list may itself be the owner: it is one of these bodies, so it pays itself nothing.
        (_, AuditedBody.LocalAudit) => new(
            false,
            "R15A",
            LocalAudit,
            "A body whose accounts were audited as a local authority's has no compensation. The Act named has been repealed; principal " +
            "authorities and parish councils are taken to be meant (A39), the listing council itself among them (A25), and an officer confirms it."),
        (_, AuditedBody.NationalAudit) => new(
            false, "R15B", NationalAudit, "A department, authority or body to which section 6 of the National Audit Act 1983 applied has no compensation."),
        (_, AuditedBody.ExaminableInThatYear) => new(
            false,
            "R15C",
            ThatYear,
            "A body whose use of resources in that financial year was examinable under section 7 of the National Audit Act 1983 has no compensation."),
        (ClaimantStanding.FormerOwner, _) => new(
            true, "FORMER_OWNER", Owners, "A former owner may claim for what was incurred while they were the owner and the land was listed."),
        _ => new(true, "OWNER", Owners, "The owner may claim for what was incurred while the land was listed."),
    };
}
