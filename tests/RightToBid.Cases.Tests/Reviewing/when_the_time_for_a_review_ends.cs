using RightToBid.Cases.Reviewing;

using static RightToBid.Cases.Tests.Reviewing.TheReview;
using static RightToBid.Cases.Tests.Stories;
using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests.Reviewing;

public class when_the_time_for_a_review_ends
{
    private static readonly ListingReviewRequested Requested = RequestedOn("Friday 1 March 2024");

    private static readonly Deadline EightWeeks = new(
        "review-completion", On("Thursday 25 April 2024"), "Assets of Community Value (England) Regulations 2012, Sch. 2 para. 9", Version2014);

    private static readonly Deadline Appeal = new(
        "review-appeal",
        On("Tuesday 2 April 2024"),
        "Tribunal Procedure (First-tier Tribunal) (General Regulatory Chamber) Rules 2009, r. 22(1)(b)",
        Version2014);

    private static readonly ICaseEvent[] Upheld = UpheldAndSentOn("Friday 1 March 2024");

    [Fact]
    public void it_is_overdue_on_the_day_after() =>
        ListingReviewSaga.OnDue(Fold<ListingReview>([Requested]), EightWeeks, Of2024).ShouldBe([new ListingReviewOverdue(On("Thursday 25 April 2024"))]);

    [Fact]
    public void it_is_said_once()
    {
        var said = Fold<ListingReview>([Requested, new ListingReviewOverdue(On("Thursday 25 April 2024"))]);

        ListingReviewSaga.Deadlines(said, Of2024).ShouldBeEmpty();
        ListingReviewSaga.OnDue(said, EightWeeks, Of2024).ShouldBeEmpty();
    }

    [Fact]
    public void it_is_said_late_where_the_timer_was_late_and_the_review_still_open() =>
        ListingReviewSaga.Deadlines(Fold<ListingReview>([Requested, Independent]), Of2024).ShouldBe([EightWeeks]);

    [Fact]
    public void it_is_not_said_of_a_review_that_was_decided_or_given_up()
    {
        ListingReviewSaga.OnDue(Fold<ListingReview>([Requested, Upheld[2]]), EightWeeks, Of2024).ShouldBeEmpty();
        ListingReviewSaga.OnDue(Fold<ListingReview>([Requested, new ReviewRequestWithdrawn(On("Monday 4 March 2024"), null)]), EightWeeks, Of2024)
            .ShouldBeEmpty();
    }

    [Fact]
    public void it_is_not_said_where_nothing_was_asked_for() => ListingReviewSaga.Deadlines(ListingReview.Initial, Of2024).ShouldBeEmpty();

    [Fact]
    public void it_waits_for_the_longer_time_that_was_agreed()
    {
        var agreed = Fold<ListingReview>([Requested, new LongerReviewAgreed(On("Friday 31 May 2024"), On("Monday 22 April 2024"))]);

        ListingReviewSaga.OnDue(agreed, EightWeeks, Of2024).ShouldBeEmpty();
        ListingReviewSaga.Deadlines(agreed, Of2024).ShouldHaveSingleItem().LastDay.ShouldBe(On("Friday 31 May 2024"));
    }

    [Fact]
    public void longer_time_agreed_too_late_makes_the_review_due_again()
    {
        var state = Fold<ListingReview>(
            [Requested, new ListingReviewOverdue(On("Thursday 25 April 2024")), new LongerReviewAgreed(On("Friday 31 May 2024"), On("Monday 29 April 2024"))]);

        ReviewClock.IsOverdueOn(state, On("Friday 31 May 2024")).ShouldBeFalse();
        ReviewClock.IsOverdueOn(state, On("Saturday 1 June 2024")).ShouldBeTrue();
        ListingReviewSaga.Deadlines(state, Of2024).ShouldHaveSingleItem().LastDay.ShouldBe(On("Friday 31 May 2024"));
    }

    [Fact]
    public void the_time_for_an_appeal_runs_from_the_day_the_decision_was_sent()
    {
        ListingReviewSaga.Deadlines(Fold<ListingReview>(Upheld), Of2024).ShouldBe([Appeal]);
        ListingReviewSaga.Deadlines(Fold<ListingReview>(Upheld[..^1]), Of2024).ShouldBeEmpty();
    }

    [Fact]
    public void the_end_of_the_time_for_an_appeal_is_said_once()
    {
        var state = Fold<ListingReview>(Upheld);
        var said = ListingReviewSaga.OnDue(state, Appeal, Of2024).ShouldHaveSingleItem();

        said.ShouldBe(new ReviewAppealPeriodEnded(On("Tuesday 2 April 2024")));
        ListingReviewSaga.OnDue(state.Evolve(said), Appeal, Of2024).ShouldBeEmpty();
    }

    [Fact]
    public void the_end_of_the_time_for_an_appeal_is_not_said_once_there_is_one() =>
        ListingReviewSaga.OnDue(
            Fold<ListingReview>([.. Upheld, new AppealLodged(Appellant.Requester, Freeholder, On("Thursday 14 March 2024"), null, false, null)]),
            Appeal,
            Of2024).ShouldBeEmpty();

    [Fact]
    public void a_decision_for_the_owner_leaves_nothing_to_appeal_against() =>
        ListingReviewSaga.Deadlines(
            Fold<ListingReview>([Requested, new ListingReviewDecided(ReviewOutcome.Reversed, "Ancillary.", On("Friday 1 March 2024")), Upheld[^1]]), Of2024)
            .ShouldBeEmpty();

    [Fact]
    public void where_no_calendar_reaches_nothing_is_watched_until_one_does()
    {
        ListingReviewSaga.Deadlines(Fold<ListingReview>(Upheld), Law.Time.WorkingDays.NoYears).ShouldBeEmpty();
        ListingReviewSaga.Deadlines(Fold<ListingReview>(Upheld), Of2024).ShouldBe([Appeal]);
    }

    [Fact]
    public void the_time_for_permission_ends_too()
    {
        var state = Fold<ListingReview>(
        [
            .. Upheld,
            new AppealLodged(Appellant.Requester, Freeholder, On("Thursday 14 March 2024"), null, false, null),
            new AppealDecided(AppealOutcome.Dismissed, "No.", On("Monday 3 June 2024"), On("Tuesday 4 June 2024")),
        ]);
        var due = ListingReviewSaga.Deadlines(state, Of2024).ShouldHaveSingleItem();

        (due.Kind, due.LastDay).ShouldBe(("permission-to-appeal", On("Tuesday 2 July 2024")));
        var said = ListingReviewSaga.OnDue(state, due, Of2024).ShouldHaveSingleItem();
        said.ShouldBe(new PermissionPeriodEnded(On("Tuesday 2 July 2024")));
        ListingReviewSaga.OnDue(state.Evolve(said), due, Of2024).ShouldBeEmpty();
        ListingReviewSaga.OnDue(state.Evolve(new FurtherAppealSought(TribunalParty.Appellant, On("Monday 1 July 2024"), null, false)), due, Of2024)
            .ShouldBeEmpty();
    }
}
