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
        _ => "a notice",
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
