using RightToBid.Cases.Compensating;
using RightToBid.Cases.Reviewing;
using RightToBid.Law.Time;

using static RightToBid.Cases.Tests.Compensating.AClaim;
using static RightToBid.Cases.Tests.Stories;

namespace RightToBid.Cases.Tests.Compensating;

/// <summary>Each timer: on time, late, twice, after the end, never.</summary>
public class when_time_for_a_claim_ends
{
    private static readonly ICaseEvent[] Incomplete = [ReceivedOn("Monday 20 November 2023", parts: Interest with { HasEvidence = false })];

    private static readonly ICaseEvent[] UnderReview = [.. Decided, ReviewAskedFor];

    public static TheoryData<string, string> Windows => new()
    {
        { "compensation-claim", "Wednesday 10 January 2024" },
        { "compensation-review-request", "Tuesday 27 February 2024" },
        { "compensation-review-completion", "Thursday 14 March 2024" },
        { "compensation-appeal", "Tuesday 2 April 2024" },
        { "permission-to-appeal", "Tuesday 30 July 2024" },
    };

    private static IEnumerable<Deadline> Deadlines(CompensationClaim state) => CompensationClaimSaga.Deadlines(state, Calendar);

    private static IReadOnlyList<ICaseEvent> OnDue(CompensationClaim state, Deadline due) => CompensationClaimSaga.OnDue(state, due, Calendar);

    private static CompensationClaim Before(string window) => Fold<CompensationClaim>(window switch
    {
        "compensation-claim" => Incomplete,
        "compensation-review-request" => Decided,
        "compensation-review-completion" => UnderReview,
        "compensation-appeal" => Reviewed,
        _ => [.. Reviewed, Lodged, new AppealDecided(AppealOutcome.Dismissed, "No.", On("Monday 1 July 2024"), On("Tuesday 2 July 2024"))],
    });

    [Theory]
    [MemberData(nameof(Windows))]
    public void it_is_said_once_on_time_late_or_twice(string window, string lastDay)
    {
        var state = Before(window);
        var due = Deadlines(state).ShouldHaveSingleItem();
        (due.Kind, due.LastDay).ShouldBe((window, On(lastDay)));

        var said = OnDue(state, due).ShouldHaveSingleItem().ShouldBeAssignableTo<IAnnouncement>()!;

        (said.Kind, said.LastDay).ShouldBe((window, On(lastDay)));
        OnDue(state.Evolve(said), due).ShouldBeEmpty();
        Deadlines(state.Evolve(said)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Windows))]
    public void it_is_not_said_after_the_claim_has_ended(string window, string lastDay)
    {
        var state = Before(window);
        var due = Deadlines(state).Single();
        due.LastDay.ShouldBe(On(lastDay));

        OnDue(state.Evolve(new ClaimSettled(1, On("Tuesday 9 January 2024"))), due).ShouldBeEmpty();
        OnDue(state.Evolve(new ClaimWithdrawn(On("Tuesday 9 January 2024"))), due).ShouldBeEmpty();
    }

    [Fact]
    public void it_is_never_said_where_what_was_awaited_came()
    {
        var claim = Before("compensation-claim");
        var due = Deadlines(claim).Single();
        OnDue(claim.Evolve(new ClaimPartCompleted(1, null, true, On("Tuesday 9 January 2024"))), due).ShouldBeEmpty();

        var decided = Before("compensation-review-request");
        OnDue(decided.Evolve(ReviewAskedFor), Deadlines(decided).Single()).ShouldBeEmpty();

        var reviewed = Before("compensation-review-completion");
        OnDue(reviewed.Evolve(ReviewRefused), Deadlines(reviewed).Single()).ShouldBeEmpty();
        OnDue(
            reviewed.Evolve(new ReviewRequestWithdrawn(On("Monday 5 February 2024"), null)), Deadlines(reviewed).Single())
            .ShouldBeEmpty();

        var sent = Before("compensation-appeal");
        OnDue(sent.Evolve(Lodged), Deadlines(sent).Single()).ShouldBeEmpty();

        var dismissed = Before("permission-to-appeal");
        OnDue(dismissed.Evolve(new FurtherAppealSought(TribunalParty.Appellant, On("Monday 22 July 2024"), null, false)), Deadlines(dismissed).Single())
            .ShouldBeEmpty();
    }

    [Fact]
    public void it_is_not_watched_where_no_calendar_reaches() =>
        CompensationClaimSaga.Deadlines(Before("compensation-appeal"), WorkingDays.NoYears).ShouldBeEmpty();

    [Fact]
    public void it_ends_later_where_that_was_allowed_or_agreed_in_writing()
    {
        Deadlines(Fold<CompensationClaim>(
            [.. Decided, new LongerReviewRequestAllowed(On("Friday 15 March 2024"), On("Monday 4 March 2024"))]))
            .LastDay("compensation-review-request").ShouldBe(On("Friday 15 March 2024"));
        Deadlines(Fold<CompensationClaim>(
            [.. UnderReview, new LongerReviewAgreed(On("Friday 12 April 2024"), On("Monday 4 March 2024"))]))
            .LastDay("compensation-review-completion").ShouldBe(On("Friday 12 April 2024"));
    }

    [Fact]
    public void nothing_is_awaited_of_a_claim_that_came_too_late_or_lacks_nothing()
    {
        Deadlines(Fold<CompensationClaim>(
            [ReceivedOn("Thursday 11 January 2024", parts: Interest with { HasEvidence = false })])).ShouldBeEmpty();
        Deadlines(Fold<CompensationClaim>([Received])).ShouldBeEmpty();
    }

    [Fact]
    public void the_position_says_so_from_the_day_after()
    {
        var state = Before("compensation-review-completion");

        ClaimPosition.Of(state, On("Thursday 14 March 2024")).Sentence.ShouldBe(
            "The council has to the end of Thursday 14 March 2024 to complete the review.");
        ClaimPosition.Of(state, On("Friday 15 March 2024")).Sentence.ShouldEndWith("It must still decide.");
        ClaimPosition.Of(Before("compensation-claim"), On("Wednesday 10 January 2024")).Sentence.ShouldEndWith(
            "What is missing may still come, to the end of Wednesday 10 January 2024.");
        ClaimPosition.Of(Before("compensation-claim"), On("Thursday 11 January 2024")).Sentence.ShouldEndWith("has to be checked.");
    }

    [Fact]
    public void it_moves_no_other_stream() =>
        UnderReview.ShouldAllBe(happened => !CompensationClaimSaga.React(happened, Before("compensation-review-completion")).Any());
}
