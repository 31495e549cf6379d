namespace RightToBid.Law.Regimes.EnglandRightToBid2011;

/// <summary>What a relevant disposal is, and is not (s. 96).</summary>
internal static class RelevantDisposals
{
    private const int QualifyingLeaseYears = 25;

    internal static readonly LegalReference Freehold = Provision.Section("96(2)", "if it is a disposal with vacant possession");
    internal static readonly LegalReference Leasehold = Provision.Section("96(3)", "if it is a grant or assignment with vacant possession");
    internal static readonly LegalReference Lease = Provision.Section("96(6)", "a term which, when granted, had at least 25 years to run");
    internal static readonly LegalReference Estate = Provision.Section("96(2), (3)", "A disposal of the freehold estate in land");

    /// <summary>Why the disposal is not a relevant one, or nothing where it is.</summary>
    /// <exception cref="LawNotEncodedException">A lease with vacant possession has no term.</exception>
    internal static DisposalAnswer? NotOne(ProposedDisposal disposal) => disposal switch
    {
        { Exemption: ExemptByRegulations.NoDisposal } =>
            No(disposal.Exemption, Estate, "A change of use, a demolition or marketing disposes of nothing."),
        { VacantPossession: false } => No(
            "NR_NO_VP",
            disposal.Estate is Law.Estate.Freehold ? Freehold : Leasehold,
            "Without vacant possession, for example subject to a tenancy, it is not a relevant disposal."),
        { Estate: Law.Estate.Lease, ShareSale: false, LeaseYears: null } => throw new LawNotEncodedException(
            "How many years the lease had to run when granted was not said, and section 96(6) turns on it."),
        { Estate: Law.Estate.Lease, LeaseYears: < QualifyingLeaseYears } =>
            No("NR_SHORT_LEASE", Lease,
                $"A lease of {disposal.LeaseYears} years is not a qualifying leasehold estate, which had at least 25 years to run when " +
                "granted."),
        { ShareSale: true } => No("NR_SHARE_SALE", Estate, "A sale of shares in the owning company disposes of no estate in the land."),
        _ => null,
    };

    private static DisposalAnswer No(string branch, LegalReference source, string explanation) => new(true, branch, source, explanation);
}
