using RightToBid.Cases.Compensating;
using RightToBid.Cases.Notifying;

using static RightToBid.Cases.Tests.Compensating.AClaim;
using static RightToBid.Cases.Tests.Stories;

namespace RightToBid.Cases.Tests.Compensating;

public class deciding_a_claim
{
    private static readonly DecideClaim Award = new(ClaimId, 8_000m, "The delay of the first three weeks is proven.", On("Tuesday 2 January 2024"));

    private static ServeClaimNotice Serve(string notice, string sentOn, string? givenOn = null) => new(
        ClaimId, notice, new(MeansOfService.FirstClassPost, On(sentOn), On(givenOn ?? sentOn), null, []));

    [Fact]
    public void awards_an_amount_with_reasons_when_the_claim_is_valid()
    {
        Given<CompensationClaim>(Received, Valid).When(Award).Then(new ClaimDecided(8_000m, Award.Reasons, On("Tuesday 2 January 2024")));
        Given<CompensationClaim>(Received).When(Award).ThenRefused("NOT_CHECKED");
    }

    [Fact]
    public void refuses_with_nought_and_the_reasons()
    {
        var refused = Given<CompensationClaim>(Received, Valid).When(Award with { AwardedInPounds = 0 });

        refused.State.Decision!.IsRefusal.ShouldBeTrue();
        ClaimPosition.Of(refused.State, LongAfter).Sentence.ShouldBe("Decided on Tuesday 2 January 2024: compensation was refused.");
    }

    [Fact]
    public void awards_all_that_was_claimed_at_most()
    {
        var story = Given<CompensationClaim>(Received, Valid);

        story.When(Award with { AwardedInPounds = 13_000.50m }).Decision.Refusal.ShouldBeNull();
        story.When(Award with { AwardedInPounds = 13_000.51m }).ThenAsksAgainFor("AwardedInPounds", "The claim is for £13,000.50 in all. Enter that or less.");
        story.When(Award with { AwardedInPounds = -1 }).ThenAsksAgainFor("AwardedInPounds");
        story.When(Award with { Reasons = "" }).ThenAsksAgainFor("Reasons");
        story.When(Award with { DecidedOn = On("Sunday 26 November 2023") }).ThenAsksAgainFor("DecidedOn");
        story.RecordedOn("Monday 1 January 2024").When(Award).ThenAsksAgainFor("DecidedOn");
    }

    // No statute sets a time: what is shown as a reminder is policy.
    [Fact]
    public void has_no_last_day_but_a_reminder_that_is_policy()
    {
        CompensationClaimSaga.Deadlines(Fold<CompensationClaim>([Received, Valid]), Calendar).ShouldBeEmpty();
        CompensationPolicy.DecideBy(Fold<CompensationClaim>([Received, Valid])).ShouldBe(On("Monday 15 January 2024"));
        CompensationPolicy.Basis.ShouldContain("not statutory");
    }

    [Fact]
    public void is_told_with_reasons_and_that_starts_the_time_for_a_review()
    {
        var told = Given<CompensationClaim>(Received, Valid, Refused)
            .When(Serve(NoticeCodes.CompensationDecision, "Tuesday 2 January 2024", "Wednesday 3 January 2024"));

        told.Decision.Refusal.ShouldBeNull();
        ClaimClock.ReviewRequest(told.State)!.Value.LastDay.ShouldBe(On("Tuesday 27 February 2024"));
        ClaimClock.ReviewRequest(Fold<CompensationClaim>([Received, Valid, Refused])).ShouldBeNull();
    }

    [Fact]
    public void is_told_no_sooner_than_it_is_made()
    {
        var story = Given<CompensationClaim>(Received, Valid, Refused);

        story.When(Serve(NoticeCodes.CompensationDecision, "Monday 1 January 2024")).ThenAsksAgainFor("SentOn");
        story.When(Serve(NoticeCodes.CompensationReviewDecision, "Wednesday 3 January 2024")).ThenRefused("NOTHING_TO_SERVE");
        story.When(Serve(NoticeCodes.ReviewProcedure, "Wednesday 3 January 2024")).ThenRefused("NOTHING_TO_SERVE");
        story.When(Serve(NoticeCodes.Inclusion, "Wednesday 3 January 2024")).ThenRefused(
            "NOTHING_TO_SERVE", "This is not a notice that a claim for compensation makes the council owe.");
        Given<CompensationClaim>(Received, Valid).When(Serve(NoticeCodes.CompensationDecision, "Wednesday 3 January 2024")).ThenRefused("NOTHING_TO_SERVE");
    }

    [Fact]
    public void counts_a_rejection_as_a_decision_and_reasons_for_it_only_while_it_stands()
    {
        var rejected = new ClaimRejected("NO_EVIDENCE", null, "None.", null, On("Monday 27 November 2023"));
        var told = Given(NoticeCodes.CompensationDecision, "Tuesday 28 November 2023");
        var incomplete = ReceivedOn("Monday 20 November 2023", parts: Interest with { HasEvidence = false });

        ClaimClock.ReasonsGivenOn(Fold<CompensationClaim>([incomplete, rejected, told])).ShouldBe(On("Tuesday 28 November 2023"));
        ClaimClock.ReasonsGivenOn(Fold<CompensationClaim>(
            [incomplete, rejected, told, new ClaimPartCompleted(1, null, true, On("Friday 1 December 2023")), Valid with { CheckedOn = On("Monday 4 December 2023") }, Refused]))
            .ShouldBeNull();
    }

    [Fact]
    public void ends_with_a_payment_or_a_withdrawal()
    {
        var story = Given<CompensationClaim>([.. Decided]);

        story.When(new SettleClaim(ClaimId, 500m, On("Monday 5 February 2024"))).Then(new ClaimSettled(500m, On("Monday 5 February 2024")));
        story.When(new SettleClaim(ClaimId, 0, On("Monday 5 February 2024"))).ThenAsksAgainFor("AmountInPounds");
        story.When(new SettleClaim(ClaimId, 500m, On("Sunday 19 November 2023"))).ThenAsksAgainFor("SettledOn");
        story.When(new WithdrawClaim(ClaimId, On("Monday 5 February 2024"))).Then(new ClaimWithdrawn(On("Monday 5 February 2024")));
        story.When(new WithdrawClaim(ClaimId, On("Sunday 19 November 2023"))).ThenAsksAgainFor("WithdrawnOn");
    }
}
