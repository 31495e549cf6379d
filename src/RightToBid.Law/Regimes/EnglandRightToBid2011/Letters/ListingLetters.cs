using static RightToBid.Law.Regimes.EnglandRightToBid2011.AuthorityNotices;

namespace RightToBid.Law.Regimes.EnglandRightToBid2011.Letters;

/// <summary>Letters about an entry in the list: that it was made, and that it has gone.</summary>
internal static class ListingLetters
{
    internal static readonly LetterTemplate Included = new(
        "N03",
        "Notice of inclusion in the list",
        Inclusion,
        Circumstance.ToldOfListing,
        [
            Say.Subject("{asset}: listed as an asset of community value on {entered}"),
            Say.Position(
                "{council} included {asset}, {place}, in its list of assets of community value on {entered}. It stays listed to the end " +
                "of {listing}, unless it is removed sooner.",
                supplies: Inclusion.Contents[0]),
            Say.Position("The land listed is: {land}."),
            Say.Can(
                "You can ask the council to review its decision to list the land. Ask in writing, to {write-to}. This notice is given on " +
                "{given}, and you have to the end of {review-request} to ask. The council can allow longer, in writing.",
                onlyIf: Circumstance.Owner, unless: Circumstance.ByOtherSteps, supplies: Inclusion.Contents[3]),
            Say.Can(
                "You can ask the council to review its decision to list the land. Ask in writing, to {write-to}. Steps to bring this notice " +
                "to your attention were complete on {given}, and you have to the end of {review-request} to ask.",
                onlyIf: Circumstance.ByOtherSteps, supplies: Inclusion.Contents[3]),
            Say.Can(
                "If you wish to sell, tell the council so in writing before you agree to anything. From the day of listing you may not enter " +
                "into certain disposals until the council has had your notice and a waiting time has ended: see “The law” below. You need not " +
                "sell to a community group, and nothing in the listing says at what price you sell or how you use the land.",
                onlyIf: Circumstance.Owner),
            Say.Can(
                "The owner can ask the council to review its decision to list the land, in the eight weeks beginning with the day on which " +
                "the owner is given notice of the listing.",
                unless: Circumstance.Owner, supplies: Inclusion.Contents[3]),
            Say.Can(
                "If the owner tells the council of a wish to sell, the council will write to you. A community interest group then has six " +
                "weeks, beginning with the day on which the council received the owner’s notice, to ask to be treated as a potential bidder. " +
                "An unincorporated group or a neighbourhood forum cannot ask.",
                onlyIf: Circumstance.Nominator),
            Say.Can("You need do nothing.", onlyIf: Circumstance.Occupier),
            Say.Why(
                "The land was listed because {nominator} nominated it. As far as the council knows, you are {role}.",
                onlyIf: Circumstance.NominatorKnown),
            Say.Why("As far as the council knows, you are {role}.", unless: Circumstance.NominatorKnown),
            Say.Law(
                "What listing means for the land and its owner: while the land is listed, the owner may not enter into a relevant disposal of " +
                "it unless three conditions are met. A relevant disposal is a sale of the freehold with vacant possession, or the grant or " +
                "assignment with vacant possession of a lease that had at least 25 years to run when it was granted.",
                supplies: [Inclusion.Contents[1], Inclusion.Contents[2]]),
            Say.Law(
                "First, the owner has told the council in writing of the wish to enter into it. The council then tells the body " +
                "that nominated the land, and makes it known in the area."),
            Say.Law(
                "Second, the waiting time has ended. That is the interim moratorium, the six weeks beginning with the day on which the council " +
                "received the owner’s notice. Where a community interest group asks in those weeks to be treated as a potential bidder, it is the " +
                "full moratorium instead, the six months beginning with the same day."),
            Say.Law("Third, the protected period has not ended. That is the eighteen months beginning with the same day."),
            Say.Law(
                "Within those eighteen months the owner may sell to a community interest group at any time. Some disposals are outside these " +
                "rules, among them gifts, disposals within a family, and the sale of land together with the business carried on there as a " +
                "going concern."),
            Say.Law(
                "A disposal made against these rules has no effect, unless the person making it had made all reasonable efforts to find out " +
                "whether the land was listed and did not know that it was."),
            Say.Law(
                "The inclusion of the land in the list is a local land charge. Where the owner’s estate is registered, the council applies to " +
                "the Land Registry for a restriction: no transfer or lease is then registered without a conveyancer’s certificate that it did " +
                "not contravene section 95(1). Whoever becomes the owner of listed land must tell the council as soon as practicable, with " +
                "their name and address."),
            Say.Law(
                "An owner, or former owner, to whom the listing has caused loss or expense may claim compensation from the council: in " +
                "writing, before the end of thirteen weeks after it was incurred or finished being incurred, with the amount and evidence for " +
                "each part. Some public bodies may not claim."),
            Say.Law(
                "The owner may ask for a review of the listing and, if the review upholds it, may appeal to the First-tier Tribunal. The land " +
                "stays listed meanwhile."),
        ],
        [
            Inclusion.Source, Reviewing.Request.Source, Disposals.Listed, Moratorium.Interim.Source, Moratorium.SaleToGroup.Source,
            LetterSources.Ineffective, LandCharge.Source, OwnerNotices.NewOwner.Source, Compensating.Claim.Source,
        ])
    {
        Windows = [ListEntries.Listing.Key, Reviewing.Request.Key],
    };

    internal static readonly LetterTemplate Removed = new(
        "N04",
        "Notice of removal from the list",
        Removal,
        Circumstance.ToldOfListing,
        [
            Say.Subject("{asset}: listed as an asset of community value to the end of {listing}, and no longer", onlyIf: Circumstance.Expired),
            Say.Subject("{asset}: removed from the list of assets of community value on {removed}"),
            Say.Position(
                "{asset}, {place}, is no longer in {council}’s list of assets of community value. It was listed to the end of {listing}.",
                onlyIf: Circumstance.Expired, supplies: Removal.Contents[0]),
            Say.Position(
                "{council} has removed {asset}, {place}, from its list of assets of community value. It has not been listed since {removed}.",
                unless: Circumstance.Expired, supplies: Removal.Contents[0]),
            Say.Position(
                "The reason for the removal is that the five years for which the land was listed have ended.",
                onlyIf: Circumstance.Expired, supplies: Removal.Contents[1]),
            Say.Position("A review of the listing decided that the land should not have been included.", onlyIf: Circumstance.RemovedOnReview),
            Say.Position("The First-tier Tribunal allowed an appeal against the listing.", onlyIf: Circumstance.RemovedOnAppeal),
            Say.Position(
                "The reasons for the removal are these:\n{removal-reasons}", unless: Circumstance.Expired, supplies: Removal.Contents[1]),
            Say.Can(
                "You may sell or let the land without telling the council first. The council cancels the local land charge and, where it had " +
                "a restriction entered on a registered title, asks the Land Registry to cancel it.",
                onlyIf: Circumstance.Owner),
            Say.Can("The owner may now sell or let the land without telling the council first.", unless: Circumstance.Owner),
            Say.Can(
                "The land can be nominated again, by any body entitled to nominate it.",
                onlyIf: Circumstance.Nominator),
            Say.Why("The council gave notice when the land was listed. As far as the council knows, you are {role}."),
            Say.Law("The council must give written notice when land is removed from its list, whatever the reason, and must state the reasons."),
        ],
        [Removal.Source, ListEntries.Listing.Source]);
}
