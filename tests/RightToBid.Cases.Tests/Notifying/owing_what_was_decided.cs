using RightToBid.Cases.Compensating;
using RightToBid.Cases.Notifying;
using RightToBid.Cases.Reviewing;
using RightToBid.Cases.Tests.Compensating;
using RightToBid.Cases.Tests.Reviewing;

using static RightToBid.Cases.Tests.Stories;
using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests.Notifying;

/// <summary>The notices of a review and of a claim for compensation.</summary>
public class owing_what_was_decided
{
    private static readonly ICaseEvent Asked = TheReview.RequestedOn("Friday 1 March 2024") with { NominationId = NominationId };
    private static readonly ICaseEvent Reversed = new ListingReviewDecided(ReviewOutcome.Reversed, "It is not of value.", On("Monday 22 April 2024"));

    [Fact]
    public void the_procedure_is_owed_from_the_request_until_the_review_is_decided()
    {
        Open<ListingReview>("Friday 1 March 2024", Asked).ShouldBe(["N05 ReviewRequester"]);
        Open<ListingReview>("Friday 1 March 2024", Asked, TheReview.Sent(NoticeCodes.ReviewProcedure, "Friday 1 March 2024")).ShouldBeEmpty();
        Open<ListingReview>("Sunday 21 April 2024", Asked, Reversed).ShouldContain("N05 ReviewRequester");
        Open<ListingReview>("Monday 22 April 2024", Asked, Reversed).ShouldNotContain("N05 ReviewRequester");
    }

    [Fact]
    public void a_reversal_is_owed_to_whoever_asked_and_its_reasons_to_the_nominator() =>
        Open<ListingReview>("Monday 22 April 2024", Asked, Reversed).ShouldBe(["N06 ReviewRequester", "N07 Nominator"]);

    [Theory]
    [InlineData("Thursday 25 April 2024", false)]
    [InlineData("Friday 26 April 2024", true)]
    public void the_decision_is_overdue_after_the_eight_weeks_for_the_review(string day, bool isOverdue) =>
        NoticeDuties.Of(Fold<ListingReview>([Asked, Reversed]), TheReview.Of2024)
            .Single(duty => duty.Notice.Key == NoticeCodes.ReviewDecision).IsOverdueOn(On(day)).ShouldBe(isOverdue);

    [Fact]
    public void the_decision_states_the_last_day_for_an_appeal_counted_from_its_sending() =>
        NoticeDuties.Of(Fold<ListingReview>([Asked, Reversed]), TheReview.Of2024)
            .Single(duty => duty.Notice.Key == NoticeCodes.ReviewDecision)
            .Ends(On("Monday 22 April 2024"), On("Wednesday 24 April 2024"), TheReview.Of2024)
            .ShouldBe([new(WindowKeys.ReviewAppeal, On("Monday 20 May 2024"))]);

    [Fact]
    public void a_claim_once_decided_owes_the_claimant_written_reasons()
    {
        Open<CompensationClaim>("Friday 1 March 2024", AClaim.Received).ShouldBeEmpty();
        ICaseEvent[] decided = [AClaim.Received, new ClaimFoundValid(On("Monday 27 November 2023"), null), new ClaimDecided(0, "Not proven.", On("Wednesday 3 January 2024"))];

        Open<CompensationClaim>("Wednesday 3 January 2024", decided).ShouldBe(["N11 Claimant"]);
        Open<CompensationClaim>("Wednesday 3 January 2024", [.. decided, AClaim.Given(NoticeCodes.CompensationDecision, "Wednesday 3 January 2024")]).ShouldBeEmpty();
        Open<CompensationClaim>("Wednesday 3 January 2024", [.. decided, AClaim.Given(NoticeCodes.CompensationDecision, "Tuesday 2 January 2024")])
            .ShouldBe(["N11 Claimant"]);
    }

    [Fact]
    public void a_review_of_the_claim_owes_its_procedure_and_then_its_decision()
    {
        ICaseEvent[] asked =
        [
            AClaim.Received, new ClaimFoundValid(On("Monday 27 November 2023"), null), new ClaimDecided(0, "Not proven.", On("Wednesday 3 January 2024")),
            AClaim.Given(NoticeCodes.CompensationDecision, "Wednesday 3 January 2024"), new CompensationReviewRequested(On("Monday 8 January 2024")),
        ];

        Open<CompensationClaim>("Monday 8 January 2024", asked).ShouldBe(["N05 Claimant"]);
        Open<CompensationClaim>("Monday 5 February 2024", [.. asked, new CompensationReviewDecided(0, "Still not.", On("Monday 5 February 2024"))])
            .ShouldBe(["N12 Claimant"]);
    }

    private static string[] Open<TState>(string day, params IEnumerable<ICaseEvent> history)
        where TState : IStreamState<TState> =>
        [
            .. NoticeDuties.Of(Fold<TState>(history), TheReview.Of2024).Where(duty => duty.IsOpenOn(On(day)))
                .Select(duty => $"{duty.Notice.Key} {duty.Recipient}"),
        ];
}
