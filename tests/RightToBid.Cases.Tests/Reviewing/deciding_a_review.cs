using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Reviewing;

using static RightToBid.Cases.Tests.Reviewing.TheReview;
using static RightToBid.Cases.Tests.Stories;
using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests.Reviewing;

public class deciding_a_review
{
    private static readonly ListingReviewRequested Requested = RequestedOn("Friday 1 March 2024");

    [Fact]
    public void needs_a_reviewer() =>
        Given<ListingReview>(Requested).When(Decides(ReviewOutcome.Upheld)).ThenRefused(
            "NO_REVIEWER",
            "No reviewer has been appointed. An officer who took no part in the first decision must carry out the review and decide it.",
            "Assets of Community Value (England) Regulations 2012, Sch. 2 para. 4");

    [Fact]
    public void needs_reasons() =>
        Given<ListingReview>(Requested, Independent).When(Decides(ReviewOutcome.Upheld) with { Reasons = " " }).ThenRefused(
            "REASONS_REQUIRED",
            "Give the reasons for the decision: whoever asked for the review must have them.",
            "Localism Act 2011, s. 92(3)");

    [Fact]
    public void upholds_the_listing_and_changes_nothing_else()
    {
        var outcome = Given<ListingReview>(Requested, Independent).When(Decides(ReviewOutcome.Upheld));

        outcome.Then(new ListingReviewDecided(ReviewOutcome.Upheld, Reasons, On("Wednesday 10 April 2024")));
        ListingReviewSaga.React(outcome.Decision.Events[0], outcome.State).ShouldBeEmpty();
    }

    // REV-07: the nomination becomes unsuccessful, with the reasons in its list, and the entry goes.
    [Fact]
    public void that_reverses_the_listing_makes_the_nomination_unsuccessful_and_removes_the_entry()
    {
        var outcome = Given<ListingReview>(Requested, Independent).When(Decides(ReviewOutcome.Reversed));

        ListingReviewSaga.React(outcome.Decision.Events[0], outcome.State).ShouldBe(
        [
            new ReverseListing(NominationId, Reasons, On("Wednesday 10 April 2024")),
            new RemoveFromList(ListEntryId, RemovalReason.ReviewReversed, Reasons, On("Wednesday 10 April 2024"), IsConsequence: true),
        ]);
    }

    [Fact]
    public void that_reverses_a_listing_on_no_community_nomination_removes_the_entry_alone()
    {
        var outcome = Given<ListingReview>(Requested with { NominationId = null }, Independent).When(Decides(ReviewOutcome.Reversed));

        ListingReviewSaga.React(outcome.Decision.Events[0], outcome.State).ShouldBe(
            [new RemoveFromList(ListEntryId, RemovalReason.ReviewReversed, Reasons, On("Wednesday 10 April 2024"), IsConsequence: true)]);
    }

    [Fact]
    public void comes_after_the_request() =>
        Given<ListingReview>(Requested, Independent).When(Decides(ReviewOutcome.Upheld) with { DecidedOn = On("Thursday 29 February 2024") })
            .ThenAsksAgainFor("DecidedOn");

    [Fact]
    public void is_done_once() =>
        Given<ListingReview>(Requested, Independent, new ListingReviewDecided(ReviewOutcome.Upheld, Reasons, On("Tuesday 9 April 2024")))
            .When(Decides(ReviewOutcome.Reversed)).ThenRefused("REVIEW_DECIDED", "The review was decided on Tuesday 9 April 2024.");

    [Fact]
    public void late_is_still_a_decision() =>
        Given<ListingReview>(Requested, Independent).When(Decides(ReviewOutcome.Upheld) with { DecidedOn = On("Monday 3 June 2024") })
            .Decision.Refusal.ShouldBeNull();

    [Theory]
    [InlineData("Monday 1 April 2024", null)]
    [InlineData("Tuesday 2 April 2024", "HOLIDAY_GRACE_ARGUABLE")]
    [InlineData("Wednesday 3 April 2024", null)]
    public void A47_on_the_day_after_a_bank_holiday_is_marked_and_moves_no_day(string decided, string? mark)
    {
        var state = Fold<ListingReview>(
            [RequestedOn("Tuesday 6 February 2024"), Independent, new ListingReviewDecided(ReviewOutcome.Upheld, Reasons, On(decided))]);

        ReviewClock.HolidayMark(state, Of2024).ShouldBe(mark);
        ReviewClock.CompleteBy(state).ShouldBe(On("Monday 1 April 2024"));
    }

    // A19: neither the request nor an appeal asks anything of the listing.
    [Fact]
    public void and_all_that_comes_before_it_leaves_the_land_listed()
    {
        var state = Fold<ListingReview>([Requested]);
        ListingReviewSaga.React(Requested, state).ShouldBeEmpty();

        var appeal = new AppealLodged(Appellant.Requester, Freeholder, On("Thursday 14 March 2024"), null, false, null);
        ListingReviewSaga.React(appeal, Fold<ListingReview>([.. UpheldAndSentOn("Thursday 29 February 2024"), appeal])).ShouldBeEmpty();
    }

    private const string Reasons = "The use was ancillary.";

    private static DecideListingReview Decides(ReviewOutcome outcome) => new(ReviewId, outcome, Reasons, On("Wednesday 10 April 2024"));
}
