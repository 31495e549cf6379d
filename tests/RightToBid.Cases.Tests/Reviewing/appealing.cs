using RightToBid.Cases.Listing;
using RightToBid.Cases.Reviewing;

using static RightToBid.Cases.Tests.Reviewing.TheReview;
using static RightToBid.Cases.Tests.Stories;
using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests.Reviewing;

public class appealing
{
    private static readonly ICaseEvent[] Upheld = UpheldAndSentOn("Thursday 29 February 2024");

    private static readonly AppealLodged Appealed =
        new(Appellant.Requester, Freeholder, On("Thursday 14 March 2024"), null, false, "CR/2024/0003");

    // APP-03, and the minute before five.
    [Theory]
    [InlineData(16, 59, AppealTiming.InTime)]
    [InlineData(17, 0, AppealTiming.NeedsExtension)]
    [InlineData(17, 30, AppealTiming.NeedsExtension)]
    public void on_the_last_day_must_be_done_before_five(int hour, int minute, AppealTiming timing) =>
        TimingOf(Upheld, Lodges("Thursday 28 March 2024", hour, minute)).ShouldBe(timing);

    // APP-06: the last day was Good Friday and moved past Easter Monday; clocks are an hour ahead.
    [Theory]
    [InlineData(16, 59, AppealTiming.InTime)]
    [InlineData(17, 0, AppealTiming.NeedsExtension)]
    public void on_a_day_that_moved_too(int hour, int minute, AppealTiming timing) =>
        TimingOf(UpheldAndSentOn("Friday 1 March 2024"), Lodges("Tuesday 2 April 2024", hour, minute)).ShouldBe(timing);

    [Fact]
    public void before_the_last_day_needs_no_hour() =>
        Given<ListingReview>(Upheld).With2024().When(new LodgeAppeal(ReviewId, Appellant.Requester, On("Thursday 14 March 2024"), TribunalReference: "CR/2024/0003"))
            .Then(Appealed);

    [Fact]
    public void on_the_last_day_needs_the_hour() =>
        Given<ListingReview>(Upheld).With2024().When(new LodgeAppeal(ReviewId, Appellant.Requester, On("Thursday 28 March 2024")))
            .ThenAsksAgainFor("ReceivedAt");

    [Fact]
    public void says_one_day_and_not_two() =>
        Given<ListingReview>(Upheld).With2024().When(Lodges("Thursday 28 March 2024", 12, 0) with { ReceivedOn = On("Wednesday 27 March 2024") })
            .ThenAsksAgainFor("ReceivedAt");

    // APP-04, A21
    [Theory]
    [InlineData(Appellant.Nominator)]
    [InlineData(Appellant.SomebodyElse)]
    public void is_not_for_the_nominator_or_a_stranger(Appellant by) =>
        Given<ListingReview>().When(new LodgeAppeal(ReviewId, by, On("Thursday 14 March 2024"))).ThenRefused(
            "NO_JURISDICTION",
            "Only the owner who asked for the review, or a later owner of the land, can appeal to the tribunal.",
            "Assets of Community Value (England) Regulations 2012, reg. 11(1)");

    [Fact]
    public void needs_a_decision_on_a_review() =>
        Given<ListingReview>(RequestedOn("Friday 1 March 2024")).When(new LodgeAppeal(ReviewId, Appellant.Requester, On("Thursday 14 March 2024")))
            .ThenRefused("NO_REVIEW_DECISION", under: "Assets of Community Value (England) Regulations 2012, reg. 11(1)");

    // A38
    [Fact]
    public void by_a_later_owner_is_of_uncertain_time()
    {
        var outcome = Given<ListingReview>(Upheld).With2024()
            .When(new LodgeAppeal(ReviewId, Appellant.LaterOwner, On("Friday 12 April 2024"), AppellantPartyId: Leaseholder));

        outcome.Decision.Refusal.ShouldBeNull();
        outcome.State.Appeal!.AppellantPartyId.ShouldBe(Leaseholder);
        AppealClock.Timing(outcome.State.Appeal, ReviewClock.Appeal(outcome.State, Of2024)).ShouldBe(AppealTiming.TimeUncertain);
    }

    // A46: time runs from the sending, so the decision has to be written.
    [Fact]
    public void where_the_decision_was_never_sent_is_of_unknown_time() =>
        TimingOf(Upheld[..3], Lodges("Friday 12 April 2024", 12, 0)).ShouldBe(AppealTiming.NotKnown);

    [Fact]
    public void late_is_not_decided_before_the_tribunal_extends_time() =>
        Given<ListingReview>([.. Upheld, Late]).With2024().When(Decides(AppealOutcome.Dismissed)).ThenRefused(
            "NEEDS_EXTENSION",
            "The notice of appeal came late, and it is not recorded that the tribunal extended time.",
            "Tribunal Procedure (First-tier Tribunal) (General Regulatory Chamber) Rules 2009, r. 22(4)");

    [Fact]
    public void late_is_decided_once_the_tribunal_has_extended_time() =>
        Given<ListingReview>([.. Upheld, Late, new AppealTimeDecided(true, On("Wednesday 10 April 2024"))]).With2024()
            .When(Decides(AppealOutcome.Dismissed)).Decision.Refusal.ShouldBeNull();

    [Fact]
    public void late_and_not_admitted_leaves_the_listing_as_it_was()
    {
        var outcome = Given<ListingReview>([.. Upheld, Late]).With2024().When(new DecideAppealTime(ReviewId, false, On("Wednesday 10 April 2024")));

        outcome.Then(new AppealTimeDecided(false, On("Wednesday 10 April 2024")));
        ReviewPosition.Of(outcome.State, LongAfter, Of2024).Sentence
            .ShouldBe("The owner’s appeal came late, and the tribunal did not extend time. The listing stands.");
        ListingReviewSaga.React(outcome.Decision.Events[0], outcome.State).ShouldBeEmpty();
    }

    [Fact]
    public void in_time_leaves_nothing_to_extend() =>
        Given<ListingReview>([.. Upheld, Appealed]).With2024().When(new DecideAppealTime(ReviewId, true, On("Wednesday 10 April 2024")))
            .ThenRefused("IN_TIME");

    [Fact]
    public void with_success_takes_the_land_off_the_list_and_makes_no_unsuccessful_nomination()
    {
        var outcome = Given<ListingReview>([.. Upheld, Appealed]).With2024().When(Decides(AppealOutcome.Allowed));

        ListingReviewSaga.React(outcome.Decision.Events[0], outcome.State).ShouldBe(
            [new RemoveFromList(ListEntryId, RemovalReason.AppealAllowed, Summary, On("Monday 3 June 2024"), IsConsequence: true)]);
    }

    [Fact]
    public void without_success_leaves_the_land_listed()
    {
        var outcome = Given<ListingReview>([.. Upheld, Appealed]).With2024().When(Decides(AppealOutcome.Dismissed));

        ListingReviewSaga.React(outcome.Decision.Events[0], outcome.State).ShouldBeEmpty();
        ReviewPosition.Of(outcome.State, LongAfter, Of2024).ShouldBe(new(
            ReviewStanding.AppealDismissed, "The owner’s appeal was dismissed on Monday 3 June 2024. The listing stands."));
    }

    [Fact]
    public void can_be_given_up_and_tried_again()
    {
        ICaseEvent[] withdrawn = [.. Upheld, Appealed, new AppealWithdrawn(On("Monday 18 March 2024"))];

        Given<ListingReview>(withdrawn).With2024().When(Decides(AppealOutcome.Dismissed))
            .ThenRefused("APPEAL_WITHDRAWN", "The appeal was withdrawn on Monday 18 March 2024.");
        Given<ListingReview>(withdrawn).With2024().When(Lodges("Thursday 28 March 2024", 12, 0)).Decision.Refusal.ShouldBeNull();
    }

    [Fact]
    public void twice_at_a_time_is_once_too_often() =>
        Given<ListingReview>([.. Upheld, Appealed]).With2024().When(Lodges("Thursday 28 March 2024", 12, 0)).ThenRefused("ALREADY_APPEALED");

    private static AppealLodged Late { get; } =
        new(Appellant.Requester, Freeholder, On("Thursday 28 March 2024"), At("Thursday 28 March 2024", 17, 30), true, null);

    private const string Summary = "The tribunal was not satisfied of the community use.";

    private static LodgeAppeal Lodges(string day, int hour, int minute) => new(ReviewId, Appellant.Requester, On(day), At(day, hour, minute));

    private static DecideAppeal Decides(AppealOutcome outcome) =>
        new(ReviewId, outcome, Summary, On("Monday 3 June 2024"), On("Tuesday 4 June 2024"));

    private static AppealTiming TimingOf(ICaseEvent[] history, LodgeAppeal appeal)
    {
        var outcome = Given<ListingReview>(history).With2024().When(appeal);
        outcome.Decision.Refusal.ShouldBeNull();
        return AppealClock.Timing(outcome.State.Appeal!, ReviewClock.Appeal(outcome.State, Of2024));
    }
}
