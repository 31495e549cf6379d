using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Bidding;
using RightToBid.Cases.Compensating;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.HandingOver;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Notifying;
using RightToBid.Cases.Reviewing;

namespace RightToBid.Web.Dashboards.CaseHistory;

/// <summary>The day on which something happened, as the law counts it: not the day on which somebody wrote it down.</summary>
internal static class LegalDay
{
    /// <summary>The event's own day; nothing where the recording is itself what happened, as with a correction.</summary>
    public static LocalDate? Of(ICaseEvent happened) => happened switch
    {
        IAnnouncement e => e.LastDay,

        NominationReceived e => e.ReceivedOn,
        EligibilityAssessed e => e.AssessedOn,
        NominationReturnedForCompletion e => e.ReturnedOn,
        NominationCompleted e => e.CompletedOn,
        NominationAccepted e => e.DecidedOn,
        NominationUnsuccessful e => e.DecidedOn,
        NominationInvalid e => e.DecidedOn,
        NominationWithdrawn e => e.WithdrawnOn,
        ListingReversedOnReview e => e.DecidedOn,
        LandEnteredInUnsuccessfulList e => e.EnteredOn,
        UnsuccessfulEntryRemoved e => e.RemovedOn,
        ChecksAnswered e => e.AnsweredOn,
        OtherAuthorityNoted e => e.NotedOn,
        NominationLinked e => e.LinkedOn,
        NominationReinstated e => e.ReinstatedOn,

        LandEnteredInList e => e.EnteredOn,
        InclusionNoticeGiven e => e.GivenOn,
        LongerToAskForReviewAllowed e => e.AllowedOn,
        DisposalNoticeNoted e => e.ReceivedOn,
        BidderRequestNoted e => e.RequestedOn,
        ListEntryExtentAmended e => e.AmendedOn,
        LandRemovedFromList e => e.RemovedOn,
        ParcelsNamed e => e.NamedOn,
        RelevantDisposalNoted e => e.DisposedOn,
        ListEntryRestored e => e.ListedAgainOn,
        RegistrationRecorded e => e.DoneOn,
        TitleRecorded e => e.RegisteredOn ?? e.FoundOn,
        NominationJoined e => e.AcceptedOn,
        RenewalNoted e => e.RenewedOn,
        RenewedEntryNoted e => e.Listed.RemovedOn ?? e.Listed.EnteredOn,

        DisposalNoticeReceived e => e.ReceivedOn,
        BidderRegistered e => e.RequestedOn,
        PublicityGiven e => e.GivenOn,
        DisposalNoticeWithdrawn e => e.WithdrawnOn,
        DisposalRecorded e => e.BindingOn,
        DisposalCompleted e => e.CompletedOn,
        DisposalFellThrough e => e.FellThroughOn,
        BreachSettled e => e.SettledOn,
        OwnerChanged e => e.ChangedOn,
        RequestReceivedWithoutEffect e => e.RequestedOn,
        OwnersNoticeNoted e => e.Notice.ReceivedOn,
        MoratoriumTerminated e => e.UnlistedOn,
        RenewedListingNoted e => e.Listed.RemovedOn ?? e.Listed.EnteredOn,

        BidOpened e => e.RequestedOn,
        MilestoneReached e => e.ReachedOn,
        OfferMade e => e.MadeOn,
        OfferAnswered e => e.AnsweredOn,
        BidWithdrawn e => e.WithdrawnOn,
        BidLost e => e.LostOn,
        BidSucceeded e => e.AgreedOn,

        HandoverBegun e => e.BegunOn,
        ConditionAdded e => e.AddedOn,
        ConditionFulfilled e => e.FulfilledOn,
        HandoverCompleted e => e.CompletedOn,
        PromiseAdded e => e.MadeOn,
        MonitoringRecorded e => e.MonitoredOn,
        HandoverDischarged e => e.DischargedOn,
        HandoverDefaulted e => e.DefaultedOn,

        ListingReviewRequested e => e.ReceivedOn,
        ListingReviewDecided e => e.DecidedOn,
        RepresentativeAppointed e => e.AppointedOn,
        ReviewerAppointed e => e.AppointedOn,
        HearingRequested e => e.RequestedOn,
        HearingHeld e => e.HeldOn,
        RepresentationsMade e => e.MadeOn,
        LongerReviewAgreed e => e.AgreedOn,
        ReviewRequestWithdrawn e => e.WithdrawnOn,
        AppealLodged e => e.ReceivedOn,
        AppealTimeDecided e => e.DecidedOn,
        AppealDecided e => e.DecidedOn,
        AppealWithdrawn e => e.WithdrawnOn,
        TribunalPaperSent e => e.SentOn,
        FurtherAppealSought e => e.SoughtOn,
        PermissionDecided e => e.DecidedOn,
        FurtherAppealDecided e => e.DecidedOn,

        CompensationClaimReceived e => e.ReceivedOn,
        ClaimPartCompleted e => e.ReceivedOn,
        ClaimEvidenceAttached e => e.AttachedOn,
        ClaimFoundValid e => e.CheckedOn,
        ClaimRejected e => e.RejectedOn,
        DelayFound e => e.FoundOn,
        ClaimDecided e => e.DecidedOn,
        LongerReviewRequestAllowed e => e.AllowedOn,
        CompensationReviewRequested e => e.ReceivedOn,
        CompensationReviewDecided e => e.DecidedOn,
        ClaimSettled e => e.SettledOn,
        ClaimWithdrawn e => e.WithdrawnOn,

        NoticeServed e => e.Service.GivenOn,
        EvidenceAttached e => e.AttachedOn,
        LetterKept e => e.SentOn,
        InterestedPartyEnded e => e.EndedOn,
        _ => null,
    };

    /// <summary>
    /// How many days after it happened it was recorded. A window's end can be announced on the day after it at the earliest,
    /// which is not late.
    /// </summary>
    public static int LateBy(ICaseEvent happened, LocalDate recordedOn) => Of(happened) is { } day
        ? Math.Max(0, Period.DaysBetween(day, recordedOn) - (happened is IAnnouncement ? 1 : 0))
        : 0;
}
