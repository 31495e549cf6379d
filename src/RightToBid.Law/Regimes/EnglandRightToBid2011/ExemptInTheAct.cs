namespace RightToBid.Law.Regimes.EnglandRightToBid2011;

/// <summary>Disposals that section 95(5) takes out of the prohibition.</summary>
internal static class ExemptInTheAct
{
    internal static readonly IReadOnlyList<Exemption> All =
    [
        new("EX_GIFT", "A disposal by way of gift, including to trustees by way of settlement.",
            Provision.Section("95(5)(a)", "if the disposal is by way of gift")),
        new("EX_PR_ENTITLEMENT", "A disposal by personal representatives in satisfaction of an entitlement under a will or intestacy.",
            Provision.Section("95(5)(b)", "in satisfaction of an entitlement under the will")),
        new("EX_PR_RAISE_MONEY",
            "A disposal by personal representatives to raise money for debts, taxes, the costs of the estate, or legacies and other " +
            "entitlements.",
            Provision.Section("95(5)(c)", "by personal representatives of a deceased person in order to raise money")),
        new("EX_FAMILY", "A disposal by a member of the family of a person to whom it is made.",
            Provision.Section("95(5)(d)", "is a member of the family of the person"),
            "The direction matters: the seller must be the buyer's spouse or civil partner, or descend from a grandparent of the " +
            "buyer; marriage counts as blood. Grandchild to grandparent is exempt, grandparent to grandchild is not (s. 95(7), (8))."),
        new("EX_PART_LISTED",
            "A disposal of one estate, partly listed and partly not, with a single owner and every part reachable from every other.",
            Provision.Section("95(5)(e)", "a part-listed disposal of a description specified in regulations"),
            "All of it must have a single owner and be reachable without crossing other ownership; a road, railway, river or canal is " +
            "ignored (Sch. 3 para. 11). A sale of part of the listed land is the opposite case and is not exempt (A12)."),
        new("EX_GOING_CONCERN", "A disposal of an estate on which a business is carried on, with the business as a going concern.",
            Provision.Section("95(5)(f)", "a disposal of that business as a going concern"),
            "Land and business must go at the same time and to the same person."),
        new("EX_TRUSTEE_CHANGE", "A disposal occasioned by a person ceasing to be, or becoming, a trustee.",
            Provision.Section("95(5)(g)", "ceasing to be, or becoming, a trustee")),
        new("EX_TRUST_ENTITLEMENT", "A disposal by trustees in satisfaction of an entitlement, or in exercise of a power to re-settle.",
            Provision.Section("95(5)(h)", "in satisfaction of an entitlement under the trusts")),
        new("EX_PARTNER_CHANGE", "A disposal occasioned by a person ceasing to be, or becoming, a partner.",
            Provision.Section("95(5)(i)", "ceasing to be, or becoming, a partner in a partnership")),
        new("EX_REGS", "A disposal of a description that the regulations specify.",
            Provision.Section("95(5)(j)", "in cases of a description specified in regulations"),
            "Name the case: the regulations list them in Schedule 3, each with its own code, and in regulation 13(1)."),
    ];
}
