using RightToBid.Cases.Compensating;
using RightToBid.Law;

using static RightToBid.Cases.Tests.Compensating.AClaim;
using static RightToBid.Cases.Tests.Stories;
using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests.Compensating;

public class checking_a_claim
{
    private static CheckClaim Check(string day = "Monday 27 November 2023", bool? isExcludedBody = null) => new(ClaimId, On(day), isExcludedBody);

    private static ClaimRejected RejectionOf(params ICaseEvent[] history) =>
        Given<CompensationClaim>(history).When(Check("Wednesday 1 July 2026")).Decision.Events.ShouldHaveSingleItem().ShouldBeOfType<ClaimRejected>();

    [Fact]
    public void begins_with_parts_that_have_periods_of_their_own()
    {
        var part = Fees with { FromOn = On("Monday 2 October 2023"), ToOn = On("Wednesday 11 October 2023") };

        var received = Given<CompensationClaim>().When(Receives("Monday 20 November 2023", parts: [part]));

        received.Decision.Events.ShouldHaveSingleItem().ShouldBeOfType<CompensationClaimReceived>().Parts.ShouldBe([part with { Number = 1 }]);
    }

    [Theory]
    [InlineData("Thursday 12 October 2023", null, nameof(ReceiveClaim.Parts))]
    [InlineData("Wednesday 11 October 2023", "Tuesday 10 October 2023", nameof(ReceiveClaim.Parts))]
    [InlineData(null, "Thursday 12 October 2023", nameof(ReceiveClaim.LossFinishedOn))]
    public void does_not_begin_with_a_part_that_goes_on_after_the_loss_had_finished(string? from, string? to, string field)
    {
        var part = Fees with { FromOn = from is null ? null : On(from), ToOn = to is null ? null : On(to) };

        Given<CompensationClaim>().When(Receives("Monday 20 November 2023", parts: [part])).Decision.Refusal!.Field.ShouldBe(field);
    }

    [Fact]
    public void begins_with_a_paper_that_is_recorded_as_it_came()
    {
        var received = Given<CompensationClaim>()
            .When(Receives("Monday 20 November 2023", parts: [Fees with { Number = 7, AmountInPounds = null, HasEvidence = false }]));

        var recorded = received.Decision.Events.ShouldHaveSingleItem().ShouldBeOfType<CompensationClaimReceived>();
        recorded.Parts.ShouldBe([new ClaimPart(1, CompensationHead.Other, "a surveyor's second visit", null, false)]);
        (recorded.RuleVersion, recorded.How).ShouldBe((Version2014, MeansOfReceipt.Email));
    }

    [Fact]
    public void asks_again_for_what_makes_no_claim()
    {
        var story = Given<CompensationClaim>().RecordedOn("Monday 20 November 2023");

        story.When(Receives("Monday 20 November 2023")).Decision.Refusal.ShouldBeNull();
        story.When(Receives("Tuesday 21 November 2023")).ThenAsksAgainFor("ReceivedOn");
        story.When(Receives("Monday 20 November 2023", "Tuesday 21 November 2023")).ThenAsksAgainFor("LossFinishedOn");
        story.When(Receives("Monday 20 November 2023") with { Parts = [] }).ThenAsksAgainFor("Parts");
        story.When(Receives("Monday 20 November 2023", parts: Fees with { What = " " })).ThenAsksAgainFor("Parts");
        story.When(Receives("Monday 20 November 2023", parts: Fees with { AmountInPounds = 0 })).ThenAsksAgainFor("Parts");
    }

    [Fact]
    public void refuses_a_loss_before_the_law_was_in_force_and_takes_one_on_the_day()
    {
        var story = Given<CompensationClaim>();

        story.When(Receives("Monday 1 October 2012", "Thursday 20 September 2012")).ThenRefused("LAW_NOT_ENCODED");
        story.When(Receives("Monday 1 October 2012", "Friday 21 September 2012")).Decision.Refusal.ShouldBeNull();
    }

    [Fact]
    public void finds_a_claim_valid_that_lacks_nothing() => Given<CompensationClaim>(Received).When(Check()).Then(Valid);

    // CMP-02, and A7: neither from the loss nor from the end of the twelve weeks that were argued for was it in time.
    [Theory]
    [InlineData("Thursday 29 June 2017", "Thursday 28 September 2017")]
    [InlineData("Thursday 5 October 2017", "Thursday 4 January 2018")]
    public void rejects_a_claim_out_of_time(string lossFinishedOn, string lastDay)
    {
        var rejected = RejectionOf(ReceivedOn("Friday 19 January 2018", lossFinishedOn));

        rejected.Code.ShouldBe("OUT_OF_TIME");
        rejected.Explanation.ShouldStartWith($"The thirteen weeks ended with {lastDay}");
        Given<CompensationClaim>(ReceivedOn(lastDay, lossFinishedOn)).When(Check("Friday 19 January 2018"))
            .Then(new ClaimFoundValid(On("Friday 19 January 2018"), null));
    }

    [Fact]
    public void is_in_time_on_the_last_day_of_the_thirteen_weeks_and_not_a_day_later()
    {
        Given<CompensationClaim>(ReceivedOn("Wednesday 10 January 2024")).When(Check("Thursday 11 January 2024"))
            .Then(new ClaimFoundValid(On("Thursday 11 January 2024"), null));
        RejectionOf(ReceivedOn("Thursday 11 January 2024")).Code.ShouldBe("OUT_OF_TIME");
    }

    // CMP-05 and A39: what the council seems to be, an officer must confirm.
    [Fact]
    public void rejects_a_council_whose_accounts_were_audited_as_such_when_an_officer_confirms_it()
    {
        var story = Given<CompensationClaim>(Received with { Body = AuditedBody.LocalAudit });

        story.When(Check()).ThenAsksAgainFor("IsExcludedBody");
        var rejected = story.When(Check(isExcludedBody: true)).Decision.Events.ShouldHaveSingleItem().ShouldBeOfType<ClaimRejected>();
        (rejected.Code, rejected.Ground, rejected.IsExcludedBody).ShouldBe(("NOT_ELIGIBLE", "R15A", true));
        story.When(Check(isExcludedBody: false)).Then(Valid with { IsExcludedBody = false });
    }

    // A25: the listing council owns the land. It is a body of regulation 15(a) like any other council.
    [Theory]
    [InlineData(AuditedBody.LocalAudit, "R15A")]
    [InlineData(AuditedBody.NationalAudit, "R15B")]
    [InlineData(AuditedBody.ExaminableInThatYear, "R15C")]
    public void rejects_each_of_the_public_bodies(AuditedBody body, string ground) =>
        Given<CompensationClaim>(Received with { Body = body }).When(Check(isExcludedBody: true)).Decision.Events
            .ShouldHaveSingleItem().ShouldBeOfType<ClaimRejected>().Ground.ShouldBe(ground);

    // CMP-10.
    [Fact]
    public void rejects_a_nominator_and_not_a_former_owner()
    {
        var rejected = RejectionOf(Received with { Standing = ClaimantStanding.Neither });
        (rejected.Code, rejected.Ground).ShouldBe(("NOT_ELIGIBLE", "NOT_OWNER"));

        Given<CompensationClaim>(Received with { Standing = ClaimantStanding.FormerOwner }).When(Check()).Then(Valid);
    }

    [Fact]
    public void rejects_a_claim_by_word_of_mouth() => RejectionOf(Received with { InWriting = false }).Code.ShouldBe("NOT_IN_WRITING");

    [Fact]
    public void rejects_a_part_without_amount_or_evidence_and_says_everything_that_is_missing()
    {
        var rejected = RejectionOf(ReceivedOn(
            "Monday 20 November 2023", parts: [Interest with { AmountInPounds = null }, Fees with { HasEvidence = false }]));

        rejected.Code.ShouldBe("NO_AMOUNT");
        rejected.Explanation.ShouldBe(
            "No amount is stated for part 1, interest on a loan. No supporting evidence came for part 2, a surveyor's second visit.");
        RejectionOf(ReceivedOn("Monday 20 November 2023", parts: Fees with { HasEvidence = false })).Code.ShouldBe("NO_EVIDENCE");
    }

    // CMP-12: outside the named type, and not excluded by that: the claim is as valid as any other.
    [Fact]
    public void leaves_the_expenses_of_a_failed_appeal_to_the_decision()
    {
        var failed = new ClaimPart(1, CompensationHead.AppealExpenses, "counsel's fee", 4_000, true);
        var state = Fold<CompensationClaim>([ReceivedOn("Monday 20 November 2023", parts: failed)]);

        ClaimLaw.IsNamed(state, state.Parts[0]).Code.ShouldBe("APPEAL_FAILED");
        ClaimLaw.IsNamed(state, failed with { AppealSucceeded = true }).IsMet.ShouldBeTrue();
        Given<CompensationClaim>(ReceivedOn("Monday 20 November 2023", parts: failed)).When(Check()).Then(Valid);
    }

    [Fact]
    public void is_not_done_before_the_claim_came() =>
        Given<CompensationClaim>(Received).When(Check("Sunday 19 November 2023")).ThenAsksAgainFor("CheckedOn");

    [Fact]
    public void begins_again_when_what_was_missing_comes_within_the_thirteen_weeks()
    {
        var incomplete = ReceivedOn("Monday 20 November 2023", parts: Interest with { HasEvidence = false });
        var rejected = new ClaimRejected("NO_EVIDENCE", null, "None.", null, On("Monday 27 November 2023"));
        var story = Given<CompensationClaim>(incomplete, rejected);
        CompletePart Evidence(string day) => new(ClaimId, 1, null, true, On(day));

        var completed = story.When(Evidence("Wednesday 10 January 2024"));
        completed.Then(new ClaimPartCompleted(1, null, true, On("Wednesday 10 January 2024")));
        (completed.State.Status, completed.State.Rejection, completed.State.DecisionOn).ShouldBe((ClaimStatus.Received, null, null));
        new Story<CompensationClaim>(completed.State, LongAfter).When(Check("Friday 12 January 2024"))
            .Then(new ClaimFoundValid(On("Friday 12 January 2024"), null));

        story.When(Evidence("Thursday 11 January 2024"))
            .ThenRefused("OUT_OF_TIME", under: "Assets of Community Value (England) Regulations 2012, reg. 14(5)(b)");
    }

    [Fact]
    public void takes_only_what_a_part_lacks()
    {
        var incomplete = ReceivedOn("Monday 20 November 2023", parts: [Interest with { AmountInPounds = null }, Fees]);
        var story = Given<CompensationClaim>(incomplete);
        var amount = new CompletePart(ClaimId, 1, 10m, false, On("Friday 1 December 2023"));

        story.When(amount).Then(new ClaimPartCompleted(1, 10m, false, On("Friday 1 December 2023")));
        story.When(amount with { AmountInPounds = null }).ThenAsksAgainFor("HasEvidence");
        story.When(amount with { AmountInPounds = -1 }).ThenAsksAgainFor("AmountInPounds");
        story.When(amount with { ReceivedOn = On("Sunday 19 November 2023") }).ThenAsksAgainFor("ReceivedOn");
        story.When(amount with { Number = 2 }).ThenRefused("PART_COMPLETE");
        story.When(amount with { Number = 3 }).ThenRefused("NO_SUCH_PART");
    }

    // CMP-08.
    [Fact]
    public void gives_the_period_of_delay_from_what_the_officer_finds()
    {
        var found = Given<CompensationClaim>(ReceivedOn("Monday 20 May 2024", "Thursday 21 March 2024"))
            .When(new FindDelay(ClaimId, On("Friday 1 March 2024"), On("Friday 9 February 2024"), false, On("Wednesday 22 May 2024")));

        found.Decision.Refusal.ShouldBeNull();
        var delay = ClaimLaw.Delay(found.State).ShouldNotBeNull();
        (delay.RelevantFromOn, delay.RelevantToOn).ShouldBe((On("Friday 9 February 2024"), On("Thursday 21 March 2024")));
        (delay.Compensable!.Start, delay.Compensable.End).ShouldBe((On("Friday 1 March 2024"), On("Thursday 21 March 2024")));
    }

    [Fact]
    public void finds_a_delay_only_where_one_is_claimed_and_notice_was_not_to_be_given_later()
    {
        var find = new FindDelay(ClaimId, On("Friday 1 March 2024"), null, true, On("Wednesday 22 May 2024"));
        var story = Given<CompensationClaim>(ReceivedOn("Monday 20 May 2024", "Thursday 21 March 2024"));

        story.When(find).Then(new DelayFound(On("Friday 1 March 2024"), null, true, On("Wednesday 22 May 2024")));
        story.When(find with { ReasonableOn = On("Saturday 2 March 2024") }).ThenAsksAgainFor("ReasonableOn");
        story.When(find with { FoundOn = On("Sunday 19 May 2024") }).ThenAsksAgainFor("FoundOn");
        Given<CompensationClaim>(ReceivedOn("Monday 20 May 2024", "Thursday 21 March 2024", Fees)).When(find).ThenRefused("NO_DELAY_CLAIMED");
        ClaimLaw.Delay(story.State).ShouldBeNull();
    }
}
