namespace RightToBid.Law.Regimes.EnglandRightToBid2011.Letters;

/// <summary>Provisions that letters speak of and that no rule of this regime decides.</summary>
internal static class LetterSources
{
    /// <summary>What becomes of a disposal in breach.</summary>
    internal static readonly LegalReference Ineffective =
        Provision.Regulation("21(1)", "is ineffective if it is a disposal that contravenes section 95(1) of the Act");

    /// <summary>A representative, to whom documents are then sent.</summary>
    internal static readonly LegalReference Representative =
        Provision.Schedule(2, "5(1)", "The owner may appoint any representative (whether legally qualified or not)");

    /// <summary>The hearing that the owner can require.</summary>
    internal static readonly LegalReference Hearing =
        Provision.Schedule(2, "7(1)", "An oral hearing must be held at the owner’s written request");

    /// <summary>First registration of listed land.</summary>
    internal static readonly LegalReference RestrictionOnFirstRegistration =
        Provision.LandRegistrationRule("27A(1)", "must at the same time apply for entry of a restriction in Form QQ");
}
