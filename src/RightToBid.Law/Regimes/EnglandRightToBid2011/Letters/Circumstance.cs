namespace RightToBid.Law.Regimes.EnglandRightToBid2011.Letters;

/// <summary>Whom a letter of this regime goes to, and what else its wording turns on.</summary>
internal static class Circumstance
{
    internal const string Owner = "owner";
    internal const string Occupier = "occupier";
    internal const string Nominator = "nominator";
    internal const string Freeholder = "freeholder";
    internal const string Leaseholder = "leaseholder";
    internal const string ParishCouncil = "parish-council";
    internal const string Public = "public";
    internal const string ReviewRequester = "review-requester";
    internal const string Claimant = "claimant";
    internal const string LocalLandCharges = "local-land-charges";
    internal const string LandRegistry = "land-registry";

    /// <summary>The case says who nominated the land.</summary>
    internal const string NominatorKnown = "nominator-known";

    /// <summary>The listing came to its end after five years.</summary>
    internal const string Expired = "expired";

    /// <summary>A review reversed the listing.</summary>
    internal const string RemovedOnReview = "removed-on-review";

    /// <summary>An appeal against the listing was allowed.</summary>
    internal const string RemovedOnAppeal = "removed-on-appeal";

    /// <summary>The land is in the list of unsuccessful nominations.</summary>
    internal const string InOtherList = "in-unsuccessful-list";

    /// <summary>The owner could not be given notice, so that steps were taken instead.</summary>
    internal const string ByOtherSteps = "owner-by-other-steps";

    /// <summary>The six weeks for asking had ended when the letter was written.</summary>
    internal const string TooLateToAsk = "too-late-to-ask";

    /// <summary>A community interest group asked in time.</summary>
    internal const string GroupAsked = "group-asked";

    /// <summary>A review or a decision went against the one who asked.</summary>
    internal const string Upheld = "upheld";

    /// <summary>A longer time for the review has been agreed in writing.</summary>
    internal const string LongerTime = "longer-time";

    /// <summary>The office that carries out the review is known.</summary>
    internal const string ReviewerKnown = "reviewer-known";

    /// <summary>The owner has asked in writing for an oral hearing.</summary>
    internal const string HearingAsked = "hearing-asked";

    /// <summary>Compensation was awarded.</summary>
    internal const string Awarded = "awarded";

    internal static readonly IReadOnlyList<string> ToldOfListing =
        [Owner, Occupier, Nominator, Freeholder, Leaseholder, ParishCouncil];
}
