using NodaTime;

using RightToBid.Law.Tests.Regimes;

namespace RightToBid.Law.Regimes.EnglandRightToBid2011;

public class regulations_14_and_15_claims
{
    private static readonly ClaimedPart Whole = new("part 1, interest", true, true);

    private static string[] Conditions(string madeOn, string lossFinishedOn, bool inWriting = true, params ClaimedPart[] parts) =>
        [.. England.RightToBid.ConditionsOf(new(inWriting, On(madeOn), On(lossFinishedOn), parts)).Select(condition => condition.Code)];

    [Fact]
    public void the_four_conditions_are_met_by_a_claim_that_lacks_nothing() =>
        Conditions("Thursday 28 September 2017", "Thursday 29 June 2017", parts: Whole).ShouldBe(["IN_WRITING", "IN_TIME", "AMOUNT", "EVIDENCE"]);

    // CMP-02: late, and late also from the end of the twelve weeks that were argued for.
    [Theory]
    [InlineData("Thursday 29 June 2017", "Thursday 28 September 2017")]
    [InlineData("Thursday 5 October 2017", "Thursday 4 January 2018")]
    public void a_claim_of_19_january_2018_was_out_of_time(string lossFinishedOn, string lastDay)
    {
        Conditions("Friday 19 January 2018", lossFinishedOn, parts: Whole)[1].ShouldBe("OUT_OF_TIME");
        Conditions(lastDay, lossFinishedOn, parts: Whole)[1].ShouldBe("IN_TIME");
    }

    // A7: the notice of Thursday 12 October 2023 ended its interim moratorium on 22 November; the loss had ended before.
    [Fact]
    public void the_thirteen_weeks_run_from_the_loss_and_not_from_the_end_of_the_moratorium()
    {
        Conditions("Wednesday 10 January 2024", "Wednesday 11 October 2023", parts: Whole)[1].ShouldBe("IN_TIME");
        Conditions("Thursday 11 January 2024", "Wednesday 11 October 2023", parts: Whole)[1].ShouldBe("OUT_OF_TIME");
    }

    [Fact]
    public void each_part_needs_its_amount_and_its_evidence()
    {
        var claim = new ClaimMade(
            true,
            On("Monday 2 October 2023"),
            On("Friday 1 September 2023"),
            [Whole, new("part 2, rates", false, true), new("part 3, insurance", true, false)]);

        var conditions = England.RightToBid.ConditionsOf(claim);

        (conditions[2].Code, conditions[2].Explanation).ShouldBe(("NO_AMOUNT", "No amount is stated for part 2, rates."));
        (conditions[3].Code, conditions[3].Explanation).ShouldBe(("NO_EVIDENCE", "No supporting evidence came for part 3, insurance."));
    }

    [Fact]
    public void a_claim_by_word_of_mouth_or_without_parts_is_none() =>
        Conditions("Monday 2 October 2023", "Friday 1 September 2023", inWriting: false)
            .ShouldBe(["NOT_IN_WRITING", "IN_TIME", "NO_AMOUNT", "NO_EVIDENCE"]);

    // CMP-05, CMP-10 and A25: the listing council itself is a body of regulation 15(a).
    [Theory]
    [InlineData(ClaimantStanding.Owner, AuditedBody.None, true, "OWNER")]
    [InlineData(ClaimantStanding.FormerOwner, AuditedBody.None, true, "FORMER_OWNER")]
    [InlineData(ClaimantStanding.Neither, AuditedBody.None, false, "NOT_OWNER")]
    [InlineData(ClaimantStanding.Owner, AuditedBody.LocalAudit, false, "R15A")]
    [InlineData(ClaimantStanding.Owner, AuditedBody.NationalAudit, false, "R15B")]
    [InlineData(ClaimantStanding.FormerOwner, AuditedBody.ExaminableInThatYear, false, "R15C")]
    [InlineData(ClaimantStanding.Neither, AuditedBody.LocalAudit, false, "NOT_OWNER")]
    public void owners_may_claim_and_public_bodies_may_not(ClaimantStanding standing, AuditedBody body, bool may, string code)
    {
        var answer = England.RightToBid.MayClaim(standing, body);

        (answer.IsMet, answer.Code).ShouldBe((may, code));
    }

    // CMP-12: a failed appeal is outside the named type; it is not thereby excluded.
    [Theory]
    [InlineData(CompensationHead.Delay, false, true, "DELAY")]
    [InlineData(CompensationHead.AppealExpenses, true, true, "APPEAL_EXPENSES")]
    [InlineData(CompensationHead.AppealExpenses, false, false, "APPEAL_FAILED")]
    [InlineData(CompensationHead.Other, false, false, "OTHER")]
    public void two_types_of_claim_are_named_and_no_other_is_excluded(CompensationHead head, bool succeeded, bool isNamed, string code)
    {
        var answer = England.RightToBid.IsNamed(head, succeeded);

        (answer.IsMet, answer.Code).ShouldBe((isNamed, code));
        if (!isNamed) answer.Explanation.ShouldContain("ther types");
    }

    // CMP-08: six weeks from the day on which notice could reasonably have been given; compensated from its receipt.
    [Fact]
    public void delay_is_compensated_from_receipt_to_the_end_of_the_relevant_six_weeks()
    {
        var delay = England.RightToBid.DelayOf(new(On("Friday 1 March 2024"), On("Friday 9 February 2024"), ProhibitionContinued: false));

        (delay.RelevantFromOn, delay.RelevantToOn).ShouldBe((On("Friday 9 February 2024"), On("Thursday 21 March 2024")));
        delay.Compensable.ShouldBe(new DateInterval(On("Friday 1 March 2024"), On("Thursday 21 March 2024")));
        delay.Source.Provision.ShouldBe("reg. 14(3)(a)(i)");
    }

    [Fact]
    public void delay_is_compensated_for_six_weeks_where_notice_came_as_soon_as_was_reasonable()
    {
        var prompt = England.RightToBid.DelayOf(new(On("Friday 1 March 2024"), null, ProhibitionContinued: false));

        prompt.Compensable.ShouldBe(new DateInterval(On("Friday 1 March 2024"), On("Thursday 11 April 2024")));
        England.RightToBid.DelayOf(new(On("Friday 1 March 2024"), On("Monday 4 March 2024"), ProhibitionContinued: false)).ShouldBe(prompt);
    }

    [Fact]
    public void delay_is_compensated_for_six_months_where_the_prohibition_continued()
    {
        var delay = England.RightToBid.DelayOf(new(On("Thursday 31 August 2023"), null, ProhibitionContinued: true));

        delay.Compensable.ShouldBe(new DateInterval(On("Thursday 31 August 2023"), On("Thursday 29 February 2024")));
        delay.Source.Provision.ShouldBe("reg. 14(3)(a)(ii)");
    }

    // The last day of six weeks from Friday 19 January 2024 is Thursday 29 February 2024.
    [Theory]
    [InlineData("Thursday 29 February 2024", true)]
    [InlineData("Friday 1 March 2024", false)]
    public void nothing_is_left_where_notice_came_after_the_relevant_six_weeks(string receivedOn, bool isLeft)
    {
        var delay = England.RightToBid.DelayOf(new(On(receivedOn), On("Friday 19 January 2024"), ProhibitionContinued: false));

        delay.RelevantToOn.ShouldBe(On("Thursday 29 February 2024"));
        (delay.Compensable is not null).ShouldBe(isLeft);
    }

    [Fact]
    public void a_notice_before_commencement_is_refused_and_one_on_the_day_is_not()
    {
        Should.Throw<LawNotEncodedException>(() => England.RightToBid.DelayOf(new(On("Thursday 20 September 2012"), null, false)));
        England.RightToBid.DelayOf(new(On("Friday 21 September 2012"), null, false)).Compensable.ShouldNotBeNull();
    }
}
