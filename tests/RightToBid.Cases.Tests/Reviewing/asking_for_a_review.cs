using RightToBid.Cases.Correcting;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Reviewing;
using RightToBid.Law;

using static RightToBid.Cases.Tests.Reviewing.TheReview;
using static RightToBid.Cases.Tests.Stories;
using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests.Reviewing;

public class asking_for_a_review
{
    private const string AfterNotice = "Assets of Community Value (England) Regulations 2012, Sch. 2 para. 1(1)";
    private const string AfterSteps = "Assets of Community Value (England) Regulations 2012, Sch. 2 para. 1(2)";

    // REV-01
    [Fact]
    public void is_in_time_on_the_last_day_of_the_eight_weeks() =>
        Given<ListingReview>().When(RequestsOn("Sunday 3 March 2024")).Then(RequestedOn("Sunday 3 March 2024"));

    // REV-02
    [Fact]
    public void is_out_of_time_on_the_day_after() =>
        Given<ListingReview>().When(RequestsOn("Monday 4 March 2024")).ThenRefused(
            "OUT_OF_TIME",
            "The owner had to the end of Sunday 3 March 2024 to ask. The council is not bound to review.",
            AfterNotice);

    [Theory]
    [InlineData("Sunday 31 March 2024", true)]
    [InlineData("Monday 1 April 2024", false)]
    public void may_come_as_late_as_the_council_allowed_in_writing(string day, bool isInTime)
    {
        var outcome = Given<ListingReview>().When(RequestsOn(day, allowedTo: "Sunday 31 March 2024"));

        if (isInTime)
        {
            outcome.Then(RequestedOn(day) with { AllowedToOn = On("Sunday 31 March 2024") });
        }
        else
        {
            outcome.ThenRefused(
                "OUT_OF_TIME", "The owner had to the end of Sunday 31 March 2024 to ask. The council is not bound to review.", AfterNotice);
        }
    }

    // REV-04
    [Fact]
    public void after_other_steps_runs_from_the_day_they_were_complete() =>
        Given<ListingReview>().When(RequestsOn("Saturday 25 May 2024", "Sunday 31 March 2024", bySteps: true))
            .Then(RequestedOn("Saturday 25 May 2024", "Sunday 31 March 2024", bySteps: true));

    [Fact]
    public void after_other_steps_is_out_of_time_on_the_day_after() =>
        Given<ListingReview>().When(RequestsOn("Sunday 26 May 2024", "Sunday 31 March 2024", bySteps: true))
            .ThenRefused("OUT_OF_TIME", under: AfterSteps);

    // REV-09: A36, no power to allow longer after other steps.
    [Fact]
    public void after_other_steps_cannot_be_allowed_for_longer()
    {
        var outcome = Given<ListingReview>().When(
            RequestsOn("Monday 1 July 2024", "Sunday 31 March 2024", bySteps: true, allowedTo: "Monday 1 July 2024"));

        outcome.ThenRefused(
            "OUT_OF_TIME", "The owner had to the end of Saturday 25 May 2024 to ask. The council is not bound to review.", AfterSteps);
        outcome.Decision.Refusal!.Instead.ShouldBe(
            "The council said that the owner might ask to the end of Monday 1 July 2024, but paragraph 1(2) gives no power to allow longer (A36).");
    }

    [Fact]
    public void is_never_late_where_the_owner_was_not_told() =>
        Given<ListingReview>().When(RequestsOn("Monday 2 September 2024", noticeGivenOn: null))
            .Decision.Refusal.ShouldBeNull();

    [Fact]
    public void A21_by_a_nominator_is_answered_with_what_else_can_be_done() =>
        Given<ListingReview>().When(RequestsOn("Sunday 3 March 2024", isOwner: false)).Decision.Refusal!.Instead.ShouldBe(
            "A nominator whose nomination failed can make a better one, complain, or seek judicial review.");

    [Fact]
    public void is_for_owners_alone() =>
        Given<ListingReview>().When(RequestsOn("Sunday 3 March 2024", isOwner: false))
            .ThenRefused("NOT_OWNER", "Only an owner of the listed land can ask for a review.", "Localism Act 2011, s. 92(1)");

    [Fact]
    public void is_about_land_that_is_listed() =>
        Given<ListingReview>().When(RequestsOn("Thursday 4 January 2024", noticeGivenOn: null))
            .ThenRefused("NOT_LISTED", "The land was not in the list on Thursday 4 January 2024, so there is no listing to review.", "Localism Act 2011, s. 92(1)");

    [Fact]
    public void and_on_the_day_of_entry_it_is() =>
        Given<ListingReview>().When(RequestsOn("Friday 5 January 2024", noticeGivenOn: null)).Decision.Refusal.ShouldBeNull();

    [Fact]
    public void of_land_that_has_left_the_list_is_too_late() =>
        Given<ListingReview>().When(RequestsOn("Sunday 3 March 2024") with
        {
            Listed = new ListedPeriod(On("Friday 5 January 2024"), On("Friday 1 March 2024")),
        }).ThenRefused("NOT_LISTED");

    [Fact]
    public void does_not_happen_in_the_future() =>
        Given<ListingReview>().RecordedOn("Saturday 2 March 2024").When(RequestsOn("Sunday 3 March 2024")).ThenAsksAgainFor("ReceivedOn");

    [Fact]
    public void says_who_asks() =>
        Given<ListingReview>().When(RequestsOn("Sunday 3 March 2024") with { RequesterLabel = " " }).ThenAsksAgainFor("RequesterLabel");

    [Fact]
    public void is_followed_by_the_right_day_where_it_was_misread() =>
        Given<ListingReview>(RequestedOn("Friday 1 March 2024"))
            .When(new CorrectReviewRequestDay(ReviewId, On("Sunday 3 March 2024"), "The stamp was misread."))
            .Then(new ReviewRequestDayCorrected(
                On("Sunday 3 March 2024"), On("Friday 1 March 2024"), "The stamp was misread.", RegimeKeys.EnglandRightToBid2011, Version2014));

    [Fact]
    public void cannot_be_corrected_into_a_request_out_of_time() =>
        Given<ListingReview>(RequestedOn("Friday 1 March 2024"))
            .When(new CorrectReviewRequestDay(ReviewId, On("Monday 4 March 2024"), "The stamp was misread."))
            .ThenRefused("OUT_OF_TIME", under: AfterNotice);

    [Fact]
    public void cannot_be_corrected_to_a_day_on_which_the_land_was_not_listed()
    {
        var story = Given<ListingReview>(RequestedOn("Friday 1 March 2024"));
        var removed = new LandRemovedFromList(RemovalReason.NoLongerOfCommunityValue, "It burnt down.", On("Sunday 3 March 2024"));

        To("Monday 5 February 2024").ThenAsksAgainFor(
            "ReceivedOn",
            "The request for a review of the listing on Monday 5 February 2024 would be before the land was listed, on Tuesday 6 February 2024.");
        To("Tuesday 6 February 2024").Decision.Refusal.ShouldBeNull();
        To("Saturday 2 March 2024", removed).Decision.Refusal.ShouldBeNull();
        To("Sunday 3 March 2024", removed).ThenAsksAgainFor(
            "ReceivedOn",
            "The last day of the listing on Saturday 2 March 2024 would be before the council received the request, on Sunday 3 March 2024.");
        To("Sunday 3 March 2024", removed with { Reason = RemovalReason.ReviewReversed }).ThenAsksAgainFor("ReceivedOn");
        story = Given<ListingReview>(RequestedOn("Friday 1 March 2024"), new ListingReviewDecided(ReviewOutcome.Reversed, "So it was.", On("Sunday 3 March 2024")));
        To("Sunday 3 March 2024", removed with { Reason = RemovalReason.ReviewReversed }).Decision.Refusal.ShouldBeNull();

        Outcome<ListingReview> To(string day, params ICaseEvent[] after) => story.When(new CorrectReviewRequestDay(
            ReviewId, On(day), "The stamp was misread.", [.. ReviewOrders.OfRequestDay(story.State, Fold<ListEntry>([EnteredOn("Tuesday 6 February 2024"), .. after]))]));
    }

    [Fact]
    public void can_be_put_right_by_steps_where_the_streams_contradict_each_other_already()
    {
        var story = Given<ListingReview>(RequestedOn("Friday 1 March 2024"));
        IReadOnlyList<DayOrder> elsewhere = [.. ReviewOrders.OfRequestDay(story.State, Fold<ListEntry>([EnteredOn("Sunday 10 March 2024")]))];

        story.When(new CorrectReviewRequestDay(ReviewId, On("Saturday 2 March 2024"), "Misread.", elsewhere)).Decision.Refusal.ShouldBeNull();
    }

    [Fact]
    public void moves_the_time_for_the_review_when_its_day_is_corrected()
    {
        var corrected = Given<ListingReview>(RequestedOn("Friday 1 March 2024"))
            .When(new CorrectReviewRequestDay(ReviewId, On("Sunday 3 March 2024"), "The stamp was misread."));

        ReviewClock.CompleteBy(corrected.State).ShouldBe(On("Saturday 27 April 2024"));
    }
}
