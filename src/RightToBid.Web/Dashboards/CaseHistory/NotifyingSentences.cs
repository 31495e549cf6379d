using RightToBid.Cases;
using RightToBid.Cases.Notifying;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Dashboards.CaseHistory;

/// <summary>Notices served, in sentences.</summary>
internal static class NotifyingSentences
{
    public static string? For(ICaseEvent happened) => happened switch
    {
        NoticeServed { Service.Means: MeansOfService.AlternativeSteps } e =>
            $"{To(e.Recipient)} could not be given {What(e.Notice)}; the steps taken instead were complete on {e.Service.GivenOn.InFull()}.",
        NoticeServed { Recipient: NoticeRecipient.Council } e => $"The council was given {What(e.Notice)}{How(e.Service.Means)}.",
        EvidenceAttached e => $"Proof that {LowerTo(e.Recipient)} {(e.Recipient is NoticeRecipient.Public ? "were" : "was")} given {What(e.Notice)} was kept.",
        LetterKept { IsMailed: true } e => $"A letter to {LowerTo(e.Recipient)} with {What(e.Notice)} was handed over for e-mail, and kept as it was sent.",
        LetterKept e => $"The letter to {LowerTo(e.Recipient)} with {What(e.Notice)} was kept as it was sent.",
        InterestedPartyRecorded { Answer: InterestAnswer.NotKnown } e => $"It was recorded that the council does not know who {Is(e.Role)}.",
        InterestedPartyRecorded { Answer: InterestAnswer.Nobody } e => $"It was recorded that {Nobody(e.Role)}.",
        InterestedPartyRecorded { PublicName: { Length: > 0 } name } e => $"{name} was recorded as {As(e.Role)}.",
        InterestedPartyRecorded e => $"It was recorded who {Is(e.Role)}.",
        InterestedPartyEnded e => $"Somebody recorded as {As(e.Role)} no longer was from {e.EndedOn.InFull()}.",
        NoticeServed e => $"{To(e.Recipient)} {(e.Recipient is NoticeRecipient.Public ? "were" : "was")} given {What(e.Notice)}{How(e.Service.Means)}.",
        _ => null,
    };

    internal static string To(NoticeRecipient recipient) => recipient switch
    {
        NoticeRecipient.Owner => "The owner",
        NoticeRecipient.Occupier => "The occupier",
        NoticeRecipient.Nominator => "The nominator",
        NoticeRecipient.Freeholder => "The freeholder",
        NoticeRecipient.Leaseholder => "A leaseholder",
        NoticeRecipient.ParishCouncil => "The parish council",
        NoticeRecipient.Public => "People in the area",
        NoticeRecipient.ReviewRequester => "Whoever asked for the review",
        NoticeRecipient.Claimant => "The claimant",
        NoticeRecipient.LocalLandCharges => "The local land charges register",
        NoticeRecipient.LandRegistry => "HM Land Registry",
        NoticeRecipient.Council => "The council",
        _ => throw new ArgumentOutOfRangeException(nameof(recipient)),
    };

    private static string What(string notice) => notice switch
    {
        NoticeCodes.Considering => "notice that the council is considering whether to list the land",
        NoticeCodes.Unsuccessful => "the reasons why the nomination was unsuccessful",
        NoticeCodes.Inclusion => "notice that the land is listed",
        NoticeCodes.Removal => "notice that the land has left the list",
        NoticeCodes.ReviewProcedure => "notice of how the review will be conducted",
        NoticeCodes.ReviewDecision => "the decision on the review, with reasons",
        NoticeCodes.ReversalReasons => "the reasons for which the review reversed the listing",
        NoticeCodes.DisposalNoticeToNominator or NoticeCodes.DisposalNoticeToPublic => "notice that the owner wishes to sell",
        NoticeCodes.RequestPassedOn => "the group's request to be treated as a potential bidder",
        NoticeCodes.CompensationDecision => "the decision on the claim for compensation, with reasons",
        NoticeCodes.CompensationReviewDecision => "the decision on the compensation review, with reasons",
        NoticeCodes.LandCharge => "what is to be registered as a local land charge",
        NoticeCodes.Restriction => "the application for a restriction in Form QQ",
        NoticeCodes.RestrictionCancelled => "the application to cancel the restriction in Form QQ",
        NoticeCodes.FirstRegistration => "information that the land was registered for the first time",
        NoticeCodes.NewOwner => "information about the new owner",
        _ => "a notice",
    };

    private static string LowerTo(NoticeRecipient recipient) => To(recipient) is var words && recipient is NoticeRecipient.LandRegistry
        ? words
        : char.ToLowerInvariant(words[0]) + words[1..];

    private static string Is(NoticeRecipient role) => role switch
    {
        NoticeRecipient.Owner => "owns the land",
        NoticeRecipient.Occupier => "occupies the land besides the owner",
        NoticeRecipient.Freeholder => "holds the freehold",
        NoticeRecipient.Leaseholder => "holds a lease of the land",
        _ => "governs the parish",
    };

    private static string Nobody(NoticeRecipient role) => role switch
    {
        NoticeRecipient.Owner => "nobody owns the land",
        NoticeRecipient.Occupier => "nobody but the owner occupies the land",
        NoticeRecipient.Freeholder => "the owner holds the freehold",
        NoticeRecipient.Leaseholder => "nobody else holds a lease of the land",
        _ => "the land is in no parish council's area",
    };

    private static string As(NoticeRecipient role) => role switch
    {
        NoticeRecipient.Owner => "the owner",
        NoticeRecipient.Occupier => "an occupier",
        NoticeRecipient.Freeholder => "the freeholder",
        NoticeRecipient.Leaseholder => "a leaseholder",
        _ => "a parish council of the area",
    };

    private static string How(MeansOfService means) => means switch
    {
        MeansOfService.NotRecorded => "",
        MeansOfService.ByHand => ", by hand",
        MeansOfService.LeftAtAddress => ", left at the address",
        MeansOfService.FirstClassPost => ", by first-class post",
        MeansOfService.SecondClassPost => ", by second-class post",
        MeansOfService.Email => ", by e-mail",
        MeansOfService.Online => ", online",
        MeansOfService.FixedToLand => ", fixed to the land",
        MeansOfService.Published => ", by publication",
        _ => throw new ArgumentOutOfRangeException(nameof(means)),
    };
}
