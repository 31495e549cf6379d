using RightToBid.Law.Tests.Regimes;

namespace RightToBid.Law.Regimes.EnglandRightToBid2011;

/// <summary>Readings of the register that no rule's own scenarios show, by their numbers there.</summary>
public class the_register_of_ambiguities
{
    private static readonly ListedPeriod Listed = new(On("Monday 6 January 2020"));
    private static readonly CommunityBody Charity = CommunityBody.WithLocalConnection(LegalForm.Charity);
    private static readonly CommunityBody Unincorporated = CommunityBody.WithLocalConnection(LegalForm.UnincorporatedBody);

    // Six weeks from the listing would have ended on Sunday 16 February 2020.
    [Theory]
    [InlineData("Monday 17 February 2020", "NO_NOTICE")]
    [InlineData("Monday 22 June 2020", "INTERIM_MORATORIUM")]
    [InlineData("Tuesday 23 June 2020", "CONDITIONS_MET")]
    public void A2_neither_listing_nor_marketing_starts_a_moratorium(string exchange, string branch) =>
        Branch(new("A", On(exchange)), NoticeOf("A")).ShouldBe(branch);

    // From the request of 22 June, or after the six weeks, the six months would have ended in December.
    [Theory]
    [InlineData("Wednesday 11 November 2020", "FULL_MORATORIUM")]
    [InlineData("Thursday 12 November 2020", "CONDITIONS_MET")]
    public void A3_six_months_count_from_receipt_of_the_notice(string exchange, string branch) =>
        Branch(new("A", On(exchange)), NoticeOf("A", (Charity, "Monday 22 June 2020"))).ShouldBe(branch);

    // The anniversary, or the forty-second day after, is the first day outside.
    [Theory]
    [InlineData("interim-moratorium", "Tuesday 12 May 2020", "Monday 22 June 2020", "Tuesday 23 June 2020")]
    [InlineData("listing", "Monday 6 January 2020", "Sunday 5 January 2025", "Monday 6 January 2025")]
    public void A5_the_last_day_is_stored_and_not_the_day_after(string window, string factOn, string lastDay, string dayAfter) =>
        England.OpensUntil(window, factOn, lastDay, dayAfter);

    [Fact]
    public void A6_month_ends_are_read_as_A35_says() =>
        England.Opened("full-moratorium", "Thursday 31 August 2023").Caution!.ShouldContain("(A35)");

    [Theory]
    [InlineData("Monday 22 June 2020", "FULL_MORATORIUM")]
    [InlineData("Tuesday 23 June 2020", "CONDITIONS_MET")]
    public void A8_a_nominator_without_effect_may_find_a_group_within_the_six_weeks(string foundOn, string branch) =>
        Branch(
            new("A", On("Wednesday 1 July 2020")),
            NoticeOf("A", (Unincorporated, "Monday 1 June 2020"), (Charity, foundOn))).ShouldBe(branch);

    [Fact]
    public void A10_each_owner_has_a_notice_and_a_clock_of_its_own()
    {
        var later = new OwnersNotice("B", On("Monday 1 June 2020"), []);

        Branch(new("A", On("Tuesday 23 June 2020")), NoticeOf("A"), later).ShouldBe("CONDITIONS_MET");
        Branch(new("B", On("Sunday 12 July 2020")), NoticeOf("A"), later).ShouldBe("INTERIM_MORATORIUM");
        Branch(new("B", On("Monday 13 July 2020")), NoticeOf("A"), later).ShouldBe("CONDITIONS_MET");
    }

    [Fact]
    public void A12_part_of_the_listed_land_needs_a_notice_and_the_exemption_says_so()
    {
        Branch(new("A", On("Wednesday 1 July 2020"))).ShouldBe("NO_NOTICE");
        Answer(new("A", On("Wednesday 1 July 2020")) { Exemption = "EX_PART_LISTED" }).Caution!.ShouldContain("(A12)");
    }

    [Fact]
    public void A18_the_day_the_notice_was_given_is_the_first_of_the_eight_weeks_for_a_review() =>
        England.Opened("review-request", "Monday 8 January 2024").FirstDay.ShouldBe(On("Monday 8 January 2024"));

    [Fact]
    public void A20_nothing_is_deemed_when_the_eight_weeks_pass() =>
        England.Window("nomination-decision").WhenItEnds.ShouldContain("Nothing is deemed");

    [Theory]
    [InlineData("EX_GIFT", "(A26)")]
    [InlineData("EX_INSOLVENCY", "(A43)")]
    [InlineData("EX_OPTION", "A27")]
    public void A26_A27_A43_a_claimed_exemption_is_recorded_with_whose_risk_it_is(string code, string number)
    {
        var answer = Answer(new("A", On("Wednesday 1 July 2020")) { Exemption = code });
        answer.Branch.ShouldBe(code);
        $"{answer.Explanation} {answer.Caution}".ShouldContain(number);
    }

    [Fact]
    public void A28_a_sale_in_breach_is_said_to_be_ineffective_and_to_leave_the_entry() =>
        Answer(new("A", On("Monday 22 June 2020")), NoticeOf("A")).Explanation.ShouldContain("ineffective");

    [Fact]
    public void A29_no_rule_comes_from_anywhere_but_the_published_law() =>
        England.RightToBid.Windows.Select(window => window.Source.Link.Host).Distinct().ShouldBe(["www.legislation.gov.uk"]);

    private static OwnersNotice NoticeOf(string owner, params IEnumerable<(CommunityBody Body, string On)> requests) =>
        new(owner, On("Tuesday 12 May 2020"), [.. requests.Select(request => new BidRequest(request.Body, On(request.On)))]);

    private static DisposalAnswer Answer(ProposedDisposal disposal, params IReadOnlyList<OwnersNotice> notices) =>
        England.RightToBid.MayDispose(new(Listed, notices, disposal));

    private static string Branch(ProposedDisposal disposal, params IReadOnlyList<OwnersNotice> notices) => Answer(disposal, notices).Branch;
}
