using NodaTime;
using RightToBid.Cases.Compensating;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Notifying;
using RightToBid.Cases.Reviewing;
using RightToBid.Law;
using RightToBid.Law.Time;

using static RightToBid.Cases.Tests.Compensating.AClaim;
using static RightToBid.Cases.Tests.Reviewing.TheReview;
using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests;

/// <summary>The reviews and the claims of a random case.</summary>
internal sealed partial class RandomCase
{
    private void AskForReview(int choice)
    {
        DateOfInclusion(out var givenOn);
        var day = (givenOn ?? Plain.EnteredOn!.Value).PlusDays(choice % 60);
        var isRecorded = Done(new RequestListingReview(
            ReviewId, ListEntryId, Reference, Pub.Name, Freeholder, "the freeholder", day, Live.State<ListEntry>(ListEntryId).Listed, givenOn,
            NominationId: NominationId));
        if (Plain.ReviewAskedOn is not null) return;
        isRecorded.ShouldBe(Plain.IsListed(day) && day <= Stories.LongAfter && !(givenOn?.PlusDays(55) < day), $"a review asked for on {Words.Full(day)}");
        if (isRecorded) Plain.ReviewAskedOn = day;
    }

    private void DateOfInclusion(out LocalDate? givenOn) => givenOn = Plain.Services
        .Where(service => service is { Code: "N03", To: NoticeRecipient.Owner }).Select(service => (LocalDate?)service.GivenOn).LastOrDefault();

    private void Review(int choice)
    {
        if (Plain.ReviewAskedOn is not { } askedOn || Plain.ReviewedOn is not null) return;
        Live.Deliver(int.MaxValue);
        var (day, isReversed) = (askedOn.PlusDays(choice % 70), choice % 3 == 0);
        Live.Do(new AppointReviewer(ReviewId, HeadOfLegal, "Head of Legal Services", [ListingOfficer], TookNoPart: true, askedOn));
        if (!Done(new DecideListingReview(ReviewId, isReversed ? ReviewOutcome.Reversed : ReviewOutcome.Upheld, "So it was found.", day))) return;
        (Plain.ReviewedOn, Plain.IsReversed) = (day, isReversed);
        if (!isReversed || Plain.RemovedOn is not null || !Plain.IsListed(day)) return;
        (Plain.RemovedOn, Plain.IsRemovedByReview) = (day, true);
        if (choice % 2 == 0) return;
        Live.Deliver(int.MaxValue);
    }

    private void CorrectReview(int choice)
    {
        if (Plain.ReviewAskedOn is { } askedOn && choice % 3 == 0) CorrectReviewRequest(askedOn.PlusDays((choice % 29) - 14));
        if (Plain.ReviewedOn is not { } former) return;
        Live.Deliver(int.MaxValue);
        var day = former.PlusDays((choice % 41) - 20);
        if (!Correct<ListingReview, ListingReviewDecided>(ReviewId, "listing-review-decided.decided-on", day)) return;
        Plain.ReviewedOn = day;
        if (Plain.IsRemovedByReview) Plain.RemovedOn = day;
        Live.Deliver(int.MaxValue);
    }

    private void CorrectReviewRequest(LocalDate day)
    {
        Live.Deliver(int.MaxValue);
        if (Done(new CorrectReviewRequestDay(ReviewId, day, Misread, [.. ReviewOrders.OfRequestDay(Live.State<ListingReview>(ReviewId), Live.State<ListEntry>(ListEntryId))])))
        {
            Plain.ReviewAskedOn = day;
        }
    }

    private void Claim(int choice)
    {
        if (Plain.ClaimedOn is not null) return;
        var loss = nominatedOn.PlusDays(choice % 200);
        var day = loss.PlusDays(85 + (choice % 9));
        if (Done(new ReceiveClaim(ClaimId, ListEntryId, Reference, Pub.Name, Freeholder, ClaimantStanding.Owner, loss, [Interest], day)))
        {
            (Plain.LossOn, Plain.ClaimedOn) = (loss, day);
        }
    }

    private void DecideClaim(int choice)
    {
        if (Plain is not { ClaimedOn: { } claimedOn, ClaimDecidedOn: null }) return;
        var day = claimedOn.PlusDays(choice % 100);
        if (Plain.IsClaimValid)
        {
            if (Done(new DecideClaim(ClaimId, 100, "A part of it.", day))) Plain.ClaimDecidedOn = day;
        }
        else if (Done(new CheckClaim(ClaimId, day)))
        {
            Plain.IsClaimValid = claimedOn <= Plain.LossOn!.Value.PlusDays(91);
            if (!Plain.IsClaimValid) Plain.ClaimDecidedOn = day;
        }
    }

    private void CorrectClaim(int choice)
    {
        if (Plain.ClaimedOn is null) return;
        if (choice % 2 == 0)
        {
            var loss = Plain.LossOn!.Value.PlusDays((choice % 9) - 4);
            if (Correct<CompensationClaim, CompensationClaimReceived>(ClaimId, "compensation-claim-received.loss-finished-on", loss))
            {
                Plain.LossOn = loss;
            }
        }
        else if (Plain.ClaimDecidedOn is { } former)
        {
            var day = former.PlusDays((choice % 21) - 10);
            if (Plain.IsClaimValid
                ? Correct<CompensationClaim, ClaimDecided>(ClaimId, "claim-decided.decided-on", day)
                : Correct<CompensationClaim, ClaimRejected>(ClaimId, "claim-rejected.rejected-on", day))
            {
                Plain.ClaimDecidedOn = day;
            }
        }
    }
}
