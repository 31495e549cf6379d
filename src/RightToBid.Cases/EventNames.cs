using RightToBid.Cases.Bidding;
using RightToBid.Cases.Correcting;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.HandingOver;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Notifying;
using RightToBid.Cases.Reviewing;

namespace RightToBid.Cases;

/// <summary>The one approved list of stored event names.</summary>
/// <remarks>A stored name never changes and never gets another meaning: it is how every event ever written is read again.</remarks>
public static class EventNames
{
    public static IReadOnlyList<(string Name, Type Type)> All { get; } =
    [
        ("nomination_received", typeof(NominationReceived)),
        ("eligibility_assessed", typeof(EligibilityAssessed)),
        ("nomination_returned_for_completion", typeof(NominationReturnedForCompletion)),
        ("nomination_completed", typeof(NominationCompleted)),
        ("nomination_receipt_day_corrected", typeof(NominationReceiptDayCorrected)),
        ("nomination_accepted", typeof(NominationAccepted)),
        ("nomination_unsuccessful", typeof(NominationUnsuccessful)),
        ("nomination_invalid", typeof(NominationInvalid)),
        ("nomination_withdrawn", typeof(NominationWithdrawn)),
        ("nomination_decision_overdue", typeof(NominationDecisionOverdue)),
        ("listing_reversed_on_review", typeof(ListingReversedOnReview)),
        ("land_entered_in_unsuccessful_list", typeof(LandEnteredInUnsuccessfulList)),
        ("unsuccessful_entry_may_be_removed", typeof(UnsuccessfulEntryMayBeRemoved)),
        ("unsuccessful_entry_removed", typeof(UnsuccessfulEntryRemoved)),
        ("checks_answered", typeof(ChecksAnswered)),
        ("other_authority_noted", typeof(OtherAuthorityNoted)),
        ("nomination_linked", typeof(NominationLinked)),
        ("nomination_reinstated", typeof(NominationReinstated)),

        ("land_entered_in_list", typeof(LandEnteredInList)),
        ("inclusion_notice_given", typeof(InclusionNoticeGiven)),
        ("review_request_period_ended", typeof(ReviewRequestPeriodEnded)),
        ("disposal_notice_noted", typeof(DisposalNoticeNoted)),
        ("bidder_request_noted", typeof(BidderRequestNoted)),
        ("list_entry_extent_amended", typeof(ListEntryExtentAmended)),
        ("list_entry_day_corrected", typeof(ListEntryDayCorrected)),
        ("list_entry_dates_published", typeof(ListEntryDatesPublished)),
        ("listing_expired", typeof(ListingExpired)),
        ("land_removed_from_list", typeof(LandRemovedFromList)),
        ("parcels_named", typeof(ParcelsNamed)),
        ("relevant_disposal_noted", typeof(RelevantDisposalNoted)),
        ("list_entry_restored", typeof(ListEntryRestored)),
        ("registration_recorded", typeof(RegistrationRecorded)),
        ("nomination_joined", typeof(NominationJoined)),
        ("renewal_noted", typeof(RenewalNoted)),

        ("disposal_notice_received", typeof(DisposalNoticeReceived)),
        ("bidder_registered", typeof(BidderRegistered)),
        ("publicity_given", typeof(PublicityGiven)),
        ("disposal_notice_receipt_day_corrected", typeof(DisposalNoticeReceiptDayCorrected)),
        ("bidder_request_day_corrected", typeof(BidderRequestDayCorrected)),
        ("disposal_notice_withdrawn", typeof(DisposalNoticeWithdrawn)),
        ("interim_moratorium_ended", typeof(InterimMoratoriumEnded)),
        ("full_moratorium_ended", typeof(FullMoratoriumEnded)),
        ("protected_period_ended", typeof(ProtectedPeriodEnded)),
        ("disposal_recorded", typeof(DisposalRecorded)),
        ("disposal_completed", typeof(DisposalCompleted)),
        ("disposal_fell_through", typeof(DisposalFellThrough)),
        ("breach_settled", typeof(BreachSettled)),
        ("owner_changed", typeof(OwnerChanged)),
        ("request_received_without_effect", typeof(RequestReceivedWithoutEffect)),
        ("entry_day_noted", typeof(EntryDayNoted)),
        ("moratorium_terminated", typeof(MoratoriumTerminated)),
        ("moratorium_dates_published", typeof(MoratoriumDatesPublished)),

        ("bid_opened", typeof(BidOpened)),
        ("request_facts_noted", typeof(RequestFactsNoted)),
        ("milestone_reached", typeof(MilestoneReached)),
        ("offer_made", typeof(OfferMade)),
        ("offer_answered", typeof(OfferAnswered)),
        ("bid_moratorium_ended", typeof(BidMoratoriumEnded)),
        ("bid_withdrawn", typeof(BidWithdrawn)),
        ("bid_lost", typeof(BidLost)),
        ("bid_succeeded", typeof(BidSucceeded)),
        ("bid_struck_out", typeof(BidStruckOut)),

        ("handover_begun", typeof(HandoverBegun)),
        ("condition_added", typeof(ConditionAdded)),
        ("condition_fulfilled", typeof(ConditionFulfilled)),
        ("handover_completed", typeof(HandoverCompleted)),
        ("promise_added", typeof(PromiseAdded)),
        ("monitoring_fell_due", typeof(MonitoringFellDue)),
        ("monitoring_recorded", typeof(MonitoringRecorded)),
        ("long_stop_date_passed", typeof(LongStopDatePassed)),
        ("handover_discharged", typeof(HandoverDischarged)),
        ("handover_defaulted", typeof(HandoverDefaulted)),

        ("listing_review_requested", typeof(ListingReviewRequested)),
        ("review_request_day_corrected", typeof(ReviewRequestDayCorrected)),
        ("listing_review_decided", typeof(ListingReviewDecided)),
        ("listing_review_overdue", typeof(ListingReviewOverdue)),
        ("review_appeal_period_ended", typeof(ReviewAppealPeriodEnded)),
        ("permission_period_ended", typeof(PermissionPeriodEnded)),
        ("representative_appointed", typeof(RepresentativeAppointed)),
        ("reviewer_appointed", typeof(ReviewerAppointed)),
        ("hearing_requested", typeof(HearingRequested)),
        ("hearing_held", typeof(HearingHeld)),
        ("representations_made", typeof(RepresentationsMade)),
        ("longer_review_agreed", typeof(LongerReviewAgreed)),
        ("review_request_withdrawn", typeof(ReviewRequestWithdrawn)),
        ("appeal_lodged", typeof(AppealLodged)),
        ("appeal_time_decided", typeof(AppealTimeDecided)),
        ("appeal_decided", typeof(AppealDecided)),
        ("appeal_withdrawn", typeof(AppealWithdrawn)),
        ("tribunal_paper_sent", typeof(TribunalPaperSent)),
        ("further_appeal_sought", typeof(FurtherAppealSought)),
        ("permission_decided", typeof(PermissionDecided)),
        ("further_appeal_decided", typeof(FurtherAppealDecided)),

        ("notice_served", typeof(NoticeServed)),

        ("fact_corrected", typeof(FactCorrected)),
        ("fact_struck_out", typeof(FactStruckOut)),
    ];
}
