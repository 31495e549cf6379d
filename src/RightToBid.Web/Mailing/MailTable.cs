using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Compensating;
using RightToBid.Cases.Correcting;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.HandingOver;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Notifying;
using RightToBid.Cases.Reviewing;

namespace RightToBid.Web.Mailing;

/// <summary>The one table of which fact is told to whom, and in which words. It knows no address and no clock.</summary>
internal static class MailTable
{
    /// <summary>An end that was noticed later than this is news to nobody.</summary>
    private const int DaysOfNews = 7;

    /// <summary>The streams whose facts are told.</summary>
    public static IReadOnlyList<string> StreamTypes { get; } =
    [
        Nomination.StreamType, ListEntry.StreamType, Moratorium.StreamType, Handover.StreamType, ListingReview.StreamType, CompensationClaim.StreamType,
    ];

    /// <summary>Whether anybody may have to be told, so that the fact waits in the outbox.</summary>
    public static bool Tells(ICaseEvent happened) => happened is NominationReceived { PublishedIn: null } or NominationReturnedForCompletion
        or NominationAccepted or NominationUnsuccessful or NominationInvalid or NominationDecisionOverdue or LandRemovedFromList or ListingExpired
        or DisposalNoticeReceived or BidderRegistered or InterimMoratoriumEnded or FullMoratoriumEnded or HandoverBegun or HandoverCompleted
        || IsOfReview(happened) || IsOfClaim(happened) || IsChange(happened);

    /// <summary>Whether it changes what was told before, so that it concerns those alone who were told.</summary>
    public static bool IsChange(ICaseEvent happened) => happened is NominationReceiptDayCorrected or DisposalNoticeReceiptDayCorrected
        or BidderRequestDayCorrected or ReviewRequestDayCorrected or FactCorrected or FactStruckOut;

    /// <summary>What a reader is told of a fact; nothing where it does not concern them, or is over.</summary>
    /// <param name="before">The state without the fact.</param>
    /// <param name="after">The state with it.</param>
    public static CaseMail? Of(ICaseEvent happened, object before, object after, MailReader reader, LocalDate today) => (happened, before, after) switch
    {
        (NominationReceived { PublishedIn: null }, _, Nomination nomination) => NominationMail.Receipt(nomination),
        (NominationReturnedForCompletion e, _, Nomination nomination) => NominationMail.Returned(nomination, e),
        (NominationAccepted e, _, Nomination nomination) => NominationMail.Listed(nomination, e),
        (NominationUnsuccessful e, _, Nomination nomination) => NominationMail.NotListed(nomination, e),
        (NominationInvalid e, _, Nomination nomination) => NominationMail.NotValid(nomination, e),
        (NominationDecisionOverdue e, _, Nomination { PublishedIn: null } nomination) when e.IsNewsOn(today) => NominationMail.Overdue(nomination, e),
        (LandRemovedFromList { Reason: not (RemovalReason.ReviewReversed or RemovalReason.AppealAllowed) } e, _, ListEntry entry) when !reader.IsOwner =>
            NominationMail.Removed(entry, e.RemovedOn),
        (ListingExpired e, _, ListEntry entry) when !reader.IsOwner && e.IsNewsOn(today) => NominationMail.Removed(entry, e.LastDay.PlusDays(1)),
        (DisposalNoticeReceived, _, Moratorium notice) when IsLive(notice, today) =>
            reader.IsOwner ? MoratoriumMail.OwnersReceipt(notice) : MoratoriumMail.Notice(notice, reader),
        (BidderRegistered e, _, Moratorium notice) when IsLive(notice, today) =>
            reader.IsOwner ? MoratoriumMail.OwnersAsked(notice, e) : MoratoriumMail.Asked(notice, e, reader),
        (InterimMoratoriumEnded e, _, Moratorium notice) when e.IsNewsOn(today) && IsLive(notice, today) && !MoratoriumClock.HasRequestInTime(notice) =>
            MoratoriumMail.MaySell(notice, e.LastDay, MoratoriumClock.Interim(notice), reader),
        (FullMoratoriumEnded e, _, Moratorium notice) when e.IsNewsOn(today) && IsLive(notice, today) =>
            MoratoriumMail.MaySell(notice, e.LastDay, MoratoriumClock.Full(notice), reader),
        (HandoverBegun, _, Handover handover) => HandoverMail.Begun(handover),
        (HandoverCompleted e, _, Handover handover) => HandoverMail.Completed(handover, e),
        (_, ListingReview was, ListingReview now) => ListingReviewMail.Of(happened, was, now, reader, today),
        (_, CompensationClaim was, CompensationClaim now) => ClaimMail.Of(happened, was, now, reader, today),
        (_, Nomination was, Nomination now) when Reason(happened) is { } reason => NominationMail.Moved(was, now, reason),
        (_, ListEntry was, ListEntry now) when reader.IsOwner && Reason(happened) is { } reason => ReviewMail.Moved(was, now, reader, reason),
        (_, Moratorium was, Moratorium now) when Reason(happened) is { } reason => MoratoriumMail.Moved(was, now, reason),
        (_, Handover was, Handover now) when Reason(happened) is { } reason => HandoverMail.Moved(was, now, reason),
        _ => null,
    };

    /// <summary>Why something was put right.</summary>
    public static string? Reason(ICaseEvent happened) => happened switch
    {
        ReviewRequestDayCorrected e => e.Reason,
        NominationReceiptDayCorrected e => e.Reason,
        DisposalNoticeReceiptDayCorrected e => e.Reason,
        BidderRequestDayCorrected e => e.Reason,
        FactCorrected e => e.Reason,
        FactStruckOut e => e.Reason,
        _ => null,
    };

    private static bool IsLive(Moratorium notice, LocalDate today) => notice.IsReceived && !(MoratoriumClock.End(notice)?.EndedOn <= today)
        && !MoratoriumClock.Protected(notice).HasEndedBy(today);

    /// <summary>Whether an end is still news.</summary>
    public static bool IsNewsOn(this IAnnouncement ended, LocalDate today) => ended.LastDay.PlusDays(DaysOfNews) >= today;

    private static bool IsOfReview(ICaseEvent happened) => happened is ListingReviewRequested or HearingRequested or HearingHeld or ReviewerAppointed
        or LongerReviewAgreed or ListingReviewOverdue or ReviewRequestWithdrawn or ListingReviewDecided or ReviewAppealPeriodEnded
        or NoticeServed { Notice: NoticeCodes.ReviewDecision }
        or AppealLodged or AppealTimeDecided or AppealDecided or AppealWithdrawn or FurtherAppealSought or PermissionDecided or FurtherAppealDecided;

    private static bool IsOfClaim(ICaseEvent happened) => happened is CompensationClaimReceived or ClaimFoundValid or ClaimRejected or ClaimDecided
        or NoticeServed { Notice: NoticeCodes.CompensationDecision or NoticeCodes.CompensationReviewDecision }
        or LongerReviewRequestAllowed or CompensationReviewRequested or CompensationReviewOverdue or CompensationReviewDecided
        or ClaimTimeEnded or CompensationReviewTimeEnded or CompensationAppealTimeEnded or ClaimSettled or ClaimWithdrawn;
}
