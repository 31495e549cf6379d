using static RightToBid.Law.Regimes.EnglandRightToBid2011.AuthorityNotices;

namespace RightToBid.Law.Regimes.EnglandRightToBid2011.Letters;

/// <summary>The particulars that go to the registers: the local land charge, and the restriction on a registered title.</summary>
internal static class RegistryLetters
{
    internal static readonly LetterTemplate Charge = new(
        "N13",
        "Particulars of a local land charge",
        LandCharge,
        [Circumstance.LocalLandCharges],
        [
            Say.Subject("{asset}: local land charge to be registered, listed on {entered}"),
            Say.Position(
                "{council} included {asset}, {place}, in its list of assets of community value on {entered}. Its inclusion in the list is a " +
                "local land charge.",
                supplies: LandCharge.Contents[1]),
            Say.Position("The land charged is: {land}.", supplies: LandCharge.Contents[0]),
            Say.Position("The originating authority is {council}. Its reference is {reference}.", supplies: LandCharge.Contents[2]),
            Say.Can("Register the charge. The land stays listed to the end of {listing}, unless it is removed sooner."),
            Say.Why("You keep the local land charges register for the area where the land is."),
            Say.Law("The charge arises from the inclusion of the land in the list. The entry can be inspected on the council’s list."),
        ],
        [LandCharge.Source, ListEntries.Listing.Source]);

    internal static readonly LetterTemplate ChargeCancelled = Charge with
    {
        Key = "N13-CANCEL",
        Name = "Request to cancel a local land charge",
        Paragraphs =
        [
            Say.Subject("{asset}: local land charge to be cancelled, listed to the end of {listing}", onlyIf: Circumstance.Expired),
            Say.Subject("{asset}: local land charge to be cancelled, removed from the list on {removed}"),
            Say.Position(
                "{asset}, {place}, is no longer in {council}’s list of assets of community value. Its inclusion in the list, from {entered}, was " +
                "a local land charge.",
                supplies: LandCharge.Contents[1]),
            Say.Position("The land charged is: {land}.", supplies: LandCharge.Contents[0]),
            Say.Position("The originating authority is {council}. Its reference is {reference}.", supplies: LandCharge.Contents[2]),
            Say.Can("Cancel the registration of the charge."),
            Say.Why("You keep the local land charges register for the area where the land is."),
            Say.Law("The charge arose from the inclusion of the land in the list, and goes with it."),
        ],
    };

    internal static readonly LetterTemplate Entered = new(
        "N14",
        "Particulars of an application for a restriction in Form QQ",
        Restriction,
        [Circumstance.LandRegistry],
        [
            Say.Subject("Application for a restriction in Form QQ: {titles}, land listed on {entered}"),
            Say.Position(
                "{council} applies for a restriction in Form QQ to be entered in the register of {titles}.", supplies: Restriction.Contents[0]),
            Say.Position(
                "The words of the restriction: “No transfer or lease is to be registered without a certificate signed by a conveyancer that the " +
                "transfer or lease did not contravene section 95(1) of the Localism Act 2011.”",
                supplies: Restriction.Contents[1]),
            Say.Can("Enter the restriction. The council’s reference is {reference}; write to {write-to}."),
            Say.Why(
                "The council included {asset}, {place}, in its list of assets of community value on {entered}. The land listed is: {land}. It " +
                "includes the registered estate, whose proprietor is an owner as defined in section 107 of the Localism Act 2011."),
            Say.Law(
                "A local authority that has entered land in its list must apply for the restriction as soon as practicable, unless there is one " +
                "in that form already."),
        ],
        [Restriction.Source]);

    internal static readonly LetterTemplate Cancelled = new(
        "N15",
        "Particulars of an application to cancel a restriction in Form QQ",
        RestrictionCancelled,
        [Circumstance.LandRegistry],
        [
            Say.Subject("Application to cancel a restriction in Form QQ: {titles}"),
            Say.Position(
                "{council} applies for the restriction in Form QQ in the register of {titles} to be cancelled.",
                supplies: RestrictionCancelled.Contents[0]),
            Say.Position(
                "The land was listed to the end of {listing}, and is no longer in the list.",
                onlyIf: Circumstance.Expired, supplies: RestrictionCancelled.Contents[1]),
            Say.Position(
                "The land has been removed from the list. It has not been listed since {removed}.",
                unless: Circumstance.Expired, supplies: RestrictionCancelled.Contents[1]),
            Say.Can("Cancel the restriction. The council’s reference is {reference}; write to {write-to}."),
            Say.Why("The council had the restriction entered when it listed {asset}, {place}."),
            Say.Law(
                "A local authority that caused the restriction to be entered must apply for its cancellation as soon as is practicable after it " +
                "removes the land from its list."),
        ],
        [RestrictionCancelled.Source]);
}
