namespace RightToBid.Law.Regimes.EnglandRightToBid2011;

/// <summary>The notices that the authority owes, from the nomination to a claim for compensation.</summary>
/// <remarks>The codes are our own. Where no days are counted, a reminder is policy and never statutory.</remarks>
internal static class AuthorityNotices
{
    private const string NoDays = "No days are counted.";
    private const string InsideReview = "Inside the eight weeks for completing the review, or the longer period agreed in writing.";

    /// <summary>What a listing review's decision and a compensation review's have to say.</summary>
    private static readonly string[] DecisionContents = ["the decision on the review", "the reasons for the decision"];

    /// <summary>What is done where it is not reasonably practicable to give notice of inclusion or removal.</summary>
    internal static readonly LegalReference AlternativeSteps =
        Provision.Section("91(2)", "must instead take reasonable alternative steps");

    // AMBIGUITY A41: where the owner is the freeholder, other leaseholders need not be told; they may be as lawful occupants.
    internal static readonly StatutoryNotice Considering = new(
        "N01",
        "Information that the council is considering the listing",
        "A parish council if any of the land is in its area; the owner; where the owner is not the freeholder, the freeholder and every " +
        "other leaseholder; any lawful occupant.",
        $"While the council is considering the nomination. {NoDays} The council must take all practicable steps.",
        ["that the council is considering whether to include the land in its list"],
        Provision.Regulation("8", "must take all practicable steps to give the information that it is considering"))
    {
        InWriting = false,
    };

    internal static readonly StatutoryNotice Unsuccessful = new(
        "N02",
        "Reasons for an unsuccessful nomination",
        "The body that nominated the land.",
        "On the decision, inside the eight weeks.",
        ["the council's written reasons why the land could not be included in the list"],
        Provision.Section("90(6)", "the authority's written reasons for its decision"))
    {
        InsideWindow = Nominating.Decision.Key,
    };

    internal static readonly StatutoryNotice Inclusion = new(
        "N03",
        "Notice of inclusion in the list",
        "The owner; the occupier, if not the owner; the body that nominated the land; the freeholder and every leaseholder, where not " +
        "the owner; a parish council if any of the land is in its area.",
        $"When the land is included. {NoDays}",
        [
            "that the land has been included in the list",
            "what the law provides about listed land",
            "in particular, the consequences for the land and its owner",
            "in particular, the owner's right to ask for a review",
        ],
        Provision.Section("91(2)", "must give written notice of the inclusion or removal"))
    {
        StartsWindow = Reviewing.Request.Key,
        StatesEndsOf = [ListEntries.Listing.Key, Reviewing.Request.Key],
        AlternativeSteps = AlternativeSteps,
    };

    internal static readonly StatutoryNotice Removal = new(
        "N04",
        "Notice of removal from the list",
        "Everybody to whom notice of inclusion is due.",
        $"When the land is removed, for whatever reason, the end of the five years included. {NoDays}",
        ["that the land has been removed from the list", "the reasons for the removal"],
        Provision.Section("91(4)", "must state the reasons for the removal"))
    {
        AlternativeSteps = AlternativeSteps,
    };

    internal static readonly StatutoryNotice ReviewProcedure = new(
        "N05",
        "Procedure of the listing review",
        "The owner who asked for the review, or the owner's representative.",
        "As soon as is practicable after the written request.",
        [
            "the procedure to be followed in the review",
            "that a representative may be appointed",
            "that the owner may require an oral hearing in writing",
            "that representations may be made orally, in writing or both",
        ],
        Provision.Schedule(2, "6", "shall notify the owner of the procedure to be followed"))
    {
        StatesEndsOf = [Reviewing.Completion.Key],
    };

    // AMBIGUITY A46: the section does not say that the decision must be written; the time for an appeal runs from its sending.
    internal static readonly StatutoryNotice ReviewDecision = new(
        "N06",
        "Decision on the listing review",
        "Whoever asked for the review.",
        InsideReview,
        DecisionContents,
        Provision.Section("92(3)", "must notify the person who asked for the review"))
    {
        InsideWindow = Reviewing.Completion.Key,
        StartsWindow = Appealing.Review.Key,
        StartsWhenSent = true,
        StatesEndsOf = [Appealing.Review.Key],
    };

    internal static readonly StatutoryNotice ReversalReasons = new(
        "N07",
        "Reasons after a listing was reversed",
        "The body that nominated the land.",
        $"When the review has decided that the land should not have been listed. {NoDays}",
        ["a written copy of the reasons for the decision on the review"],
        Provision.Section("92(4)(b)(ii)", "must give a written copy of the reasons"));

    private const string WishToSellWhen =
        $"When the owner's notice is received. {NoDays} It is best given on the same day: the six weeks are running.";

    private static readonly string[] WishToSellContents =
    [
        "that the council has received the owner's notice of a wish to sell",
        "the day on which it was received",
        "the ends of the interim moratorium, the full moratorium and the protected period",
    ];

    private static readonly string[] WishToSellEnds = [Moratorium.Interim.Key, Moratorium.Full.Key, Moratorium.Protected.Key];

    internal static readonly StatutoryNotice WishToSellToNominator = new(
        "N08",
        "Notice to the nominator that the owner wishes to sell",
        "The body that nominated the land, where it was listed on a community nomination.",
        WishToSellWhen,
        WishToSellContents,
        Provision.Section("97(3)", "must give written notice, to the person who made the nomination"))
    {
        StatesEndsOf = WishToSellEnds,
    };

    internal static readonly StatutoryNotice WishToSellToPublic = new(
        "N09",
        "Publicity that the owner wishes to sell",
        "People in the area where the land is.",
        WishToSellWhen,
        WishToSellContents,
        Provision.Section("97(4)", "must make arrangements for those matters to be publicised in the area"))
    {
        StatesEndsOf = WishToSellEnds,
    };

    internal static readonly StatutoryNotice RequestPassedOn = new(
        "N10",
        "A group's request, passed on to the owner",
        "The owner.",
        "As soon after receiving the request as is practicable.",
        ["the group's request, or its details"],
        Provision.Section("98(2)", "either pass on the request to the owner of the land or inform"))
    {
        InWriting = false,
        StatesEndsOf = [Moratorium.Full.Key],
    };

    internal static readonly StatutoryNotice CompensationDecision = new(
        "N11",
        "Decision on a claim for compensation",
        "The claimant.",
        $"On the decision. {NoDays}",
        ["the decision on the claim", "the written reasons for it"],
        Provision.Regulation("14(6)", "must give the claimant written reasons for its decisions"))
    {
        StartsWindow = Compensating.ReviewRequest.Key,
        StatesEndsOf = [Compensating.ReviewRequest.Key],
    };

    internal static readonly StatutoryNotice CompensationReviewDecision = new(
        "N12",
        "Decision on a compensation review",
        "Whoever asked for the review.",
        InsideReview,
        DecisionContents,
        Provision.Regulation("16(3)", "must give written notification to the person who asked for the review"))
    {
        InsideWindow = Compensating.ReviewCompletion.Key,
        StartsWindow = Appealing.Compensation.Key,
        StartsWhenSent = true,
        StatesEndsOf = [Appealing.Compensation.Key],
    };

    internal static readonly StatutoryNotice LandCharge = new(
        "N13",
        "Local land charge",
        "The local land charges register, with the council as originating authority.",
        $"Registered when the land is included, cancelled when it is removed. {NoDays}",
        ["the land", "that its inclusion in the list is a local land charge", "the originating authority"],
        Provision.Section("100", "inclusion in the list is a local land charge"));

    internal static readonly StatutoryNotice Restriction = new(
        "N14",
        "Application for a restriction in Form QQ",
        "The Land Registry, for each registered estate whose proprietor is an owner, unless the restriction is there already.",
        "As soon as practicable after the land is included.",
        ["the title", "the restriction in Form QQ"],
        Provision.LandRegistrationRule("94(11)(a)", "as soon as practicable by the local authority in respect of that registered estate"));

    internal static readonly StatutoryNotice RestrictionCancelled = new(
        "N15",
        "Application to cancel a restriction in Form QQ",
        "The Land Registry, for each estate in which the council caused the restriction to be entered.",
        "As soon after the removal as is practicable.",
        ["the title", "that the land has been removed from the list"],
        Provision.Regulation("18", "apply to the registrar for cancellation of the restriction"));

    internal static readonly IReadOnlyList<StatutoryNotice> All =
    [
        Considering,
        Unsuccessful,
        Inclusion,
        Removal,
        ReviewProcedure,
        ReviewDecision,
        ReversalReasons,
        WishToSellToNominator,
        WishToSellToPublic,
        RequestPassedOn,
        CompensationDecision,
        CompensationReviewDecision,
        LandCharge,
        Restriction,
        RestrictionCancelled,
    ];
}
