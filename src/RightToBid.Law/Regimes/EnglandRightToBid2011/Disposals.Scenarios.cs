using RightToBid.Law.Tests.Regimes;

namespace RightToBid.Law.Regimes.EnglandRightToBid2011;

public class section_95_entering_into_a_disposal
{
    private const string Entered = "Monday 9 January 2023";
    private const string EndOfAugust = "Thursday 31 August 2023";

    private static readonly ListedPeriod From2020 = new(On("Monday 6 January 2020"));
    private static readonly CommunityBody Cic = CommunityBody.WithLocalConnection(LegalForm.CommunityInterestCompany);
    private static readonly CommunityBody Charity = CommunityBody.WithLocalConnection(LegalForm.Charity);
    private static readonly CommunityBody Unincorporated = CommunityBody.WithLocalConnection(LegalForm.UnincorporatedBody);

    [Theory]
    [InlineData("Wednesday 11 October 2023", false, "INTERIM_MORATORIUM")]  // MOR-19
    [InlineData("Thursday 12 October 2023", true, "CONDITIONS_MET")]        // MOR-20
    [InlineData("Friday 28 February 2025", true, "CONDITIONS_MET")]         // MOR-23: exchange, whenever completion is
    [InlineData("Saturday 1 March 2025", false, "PROTECTED_PERIOD_ENDED")]
    [InlineData("Wednesday 30 August 2023", false, "NO_NOTICE")]
    public void without_a_request(string exchange, bool isAllowed, string branch) =>
        Asked(exchange, Notice(EndOfAugust)).ShouldBe((isAllowed, branch));

    [Theory]
    [InlineData("Thursday 29 February 2024", false, "FULL_MORATORIUM")]     // MOR-21
    [InlineData("Friday 1 March 2024", true, "CONDITIONS_MET")]             // MOR-22
    [InlineData("Monday 2 October 2023", false, "FULL_MORATORIUM")]
    [InlineData("Tuesday 19 September 2023", false, "INTERIM_MORATORIUM")]  // the day before the group asked
    public void with_a_request(string exchange, bool isAllowed, string branch) =>
        Asked(exchange, Notice(EndOfAugust, (Charity, "Wednesday 20 September 2023"))).ShouldBe((isAllowed, branch));

    // MOR-14, MOR-15, MOR-17, MOR-18, MOR-49: who asks, and when, decides whether the owner waits six weeks or six months.
    [Theory]
    [InlineData(LegalForm.CommunityInterestCompany, "Monday 22 June 2020", false, "FULL_MORATORIUM")]
    [InlineData(LegalForm.CommunityInterestCompany, "Tuesday 23 June 2020", true, "CONDITIONS_MET")]
    [InlineData(LegalForm.UnincorporatedBody, "Monday 1 June 2020", true, "CONDITIONS_MET")]
    [InlineData(LegalForm.Charity, "Monday 1 June 2020", false, "FULL_MORATORIUM")]
    [InlineData(LegalForm.Charity, "Tuesday 12 May 2020", false, "FULL_MORATORIUM")]
    [InlineData(LegalForm.Charity, "Monday 11 May 2020", true, "CONDITIONS_MET")]
    public void a_request_counts_from_a_group_inside_the_six_weeks(LegalForm form, string requested, bool isAllowed, string branch) =>
        Asked("Wednesday 24 June 2020", [Notice("Tuesday 12 May 2020", (CommunityBody.WithLocalConnection(form), requested))], From2020)
            .ShouldBe((isAllowed, branch));

    [Theory]
    [InlineData("Wednesday 11 November 2020", false, "FULL_MORATORIUM")]
    [InlineData("Thursday 12 November 2020", true, "CONDITIONS_MET")]
    [InlineData("Thursday 11 November 2021", true, "CONDITIONS_MET")]
    [InlineData("Friday 12 November 2021", false, "PROTECTED_PERIOD_ENDED")]
    public void the_full_moratorium_and_the_protected_period_end(string exchange, bool isAllowed, string branch) =>
        Asked(exchange, [Notice("Tuesday 12 May 2020", (Cic, "Monday 22 June 2020"))], From2020).ShouldBe((isAllowed, branch));

    // MOR-33, EXP-07, MOR-36
    [Theory]
    [InlineData("Friday 15 March 2019", null, "Thursday 14 March 2024", false, "FULL_MORATORIUM")]
    [InlineData("Friday 15 March 2019", null, "Friday 15 March 2024", true, "NOT_LISTED")]
    [InlineData(Entered, "Friday 1 December 2023", "Friday 1 December 2023", true, "NOT_LISTED")]
    [InlineData(Entered, "Friday 1 December 2023", "Thursday 30 November 2023", false, "INTERIM_MORATORIUM")]
    public void the_end_of_the_listing_ends_the_restriction(string entered, string? removed, string exchange, bool isAllowed, string branch)
    {
        var notice = removed is null ? Notice("Friday 1 December 2023", (Charity, "Monday 4 December 2023")) : Notice("Wednesday 29 November 2023");
        Asked(exchange, [notice], new(On(entered), removed is null ? null : On(removed))).ShouldBe((isAllowed, branch));
    }

    [Theory]
    [InlineData("Saturday 21 November 2026", false, "NO_NOTICE")]
    [InlineData("Sunday 22 November 2026", true, "NOT_LISTED")]
    public void five_years_of_listing_without_a_notice(string exchange, bool isAllowed, string branch) =>
        Asked(exchange, [], new(On("Monday 22 November 2021"))).ShouldBe((isAllowed, branch));

    // MOR-29, A44
    [Theory]
    [InlineData("Wednesday 10 January 2024", true, "NR_PRE_LISTING")]
    [InlineData("Wednesday 31 January 2024", true, "NR_PRE_LISTING")]
    [InlineData("Thursday 1 February 2024", false, "NO_NOTICE")]
    public void a_contract_before_the_date_of_entry(string exchange, bool isAllowed, string branch) =>
        Asked(exchange, [], new(On("Thursday 1 February 2024"))).ShouldBe((isAllowed, branch));

    [Fact]
    public void a_contract_on_the_date_of_entry_carries_a_caution() =>
        Answer(new("A", On(Entered)), [], new(On(Entered))).Caution!.ShouldContain("(A44)");

    [Fact]
    public void land_that_was_never_listed() =>
        England.RightToBid.MayDispose(new(null, [], new("A", On("Wednesday 1 May 2024")))).Branch.ShouldBe("NOT_LISTED");

    // MOR-34, A9: a notice serves the owner who gave it.
    [Theory]
    [InlineData("A", true, "CONDITIONS_MET")]
    [InlineData("B", false, "NO_NOTICE")]
    public void another_owners_notice_is_no_notice(string by, bool isAllowed, string branch)
    {
        var answer = Answer(new(by, On("Friday 1 March 2024")), [Notice("Wednesday 10 January 2024")]);
        (answer.IsAllowed, answer.Branch).ShouldBe((isAllowed, branch));
    }

    // MOR-37, MOR-38, MOR-40, MOR-54
    [Theory]
    [InlineData("Thursday 31 August 2023", true, "REG_13_1")]
    [InlineData("Friday 15 September 2023", true, "REG_13_1")]
    [InlineData("Friday 28 February 2025", true, "REG_13_1")]
    [InlineData("Saturday 1 March 2025", false, "PROTECTED_PERIOD_ENDED")]
    [InlineData("Wednesday 30 August 2023", false, "NO_NOTICE")]
    public void to_a_community_interest_group(string exchange, bool isAllowed, string branch) =>
        Sold(new("A", On(exchange)) { To = Cic }, Notice(EndOfAugust)).ShouldBe((isAllowed, branch));

    [Fact]
    public void to_such_a_group_without_any_notice() =>
        Sold(new("A", On("Friday 15 September 2023")) { To = Cic }).ShouldBe((false, "NO_NOTICE"));

    [Fact]
    public void to_a_body_that_is_not_such_a_group() =>
        Sold(new("A", On("Friday 15 September 2023")) { To = Unincorporated }, Notice(EndOfAugust)).ShouldBe((false, "INTERIM_MORATORIUM"));

    [Fact]
    public void to_such_a_group_by_an_owner_who_gave_no_notice_with_a_flag()
    {
        var answer = Answer(new("B", On("Monday 3 June 2024")) { To = Charity }, [Notice("Friday 1 March 2024")]);
        answer.Branch.ShouldBe("REG_13_1");
        answer.Caution!.ShouldContain("(A33)");
        Answer(new("A", On("Monday 3 June 2024")) { To = Charity }, [Notice("Friday 1 March 2024")]).Caution!.ShouldNotContain("(A33)");
    }

    // MOR-30, MOR-31
    [Fact]
    public void what_is_not_a_relevant_disposal()
    {
        var on = On("Wednesday 1 May 2024");
        Sold(new("A", on) { VacantPossession = false }).ShouldBe((true, "NR_NO_VP"));
        Sold(new("A", on) { Estate = Estate.Lease, LeaseYears = 20 }).ShouldBe((true, "NR_SHORT_LEASE"));
        Sold(new("A", on) { Estate = Estate.Lease, LeaseYears = 24 }).ShouldBe((true, "NR_SHORT_LEASE"));
        Sold(new("A", on) { Estate = Estate.Lease, LeaseYears = 25 }).ShouldBe((false, "NO_NOTICE"));
        Sold(new("A", on) { ShareSale = true }).ShouldBe((true, "NR_SHARE_SALE"));
        Sold(new("A", on) { ByIsOwner = false }).ShouldBe((true, "NR_NOT_OWNER"));
        Sold(new("A", on) { Exemption = "NR_NO_DISPOSAL" }).ShouldBe((true, "NR_NO_DISPOSAL"));
        Sold(new("A", on)).ShouldBe((false, "NO_NOTICE"));
    }

    // MOR-19, MOR-21, MOR-23, MOR-27, MOR-29, MOR-31, MOR-37, MOR-40, MOR-46, MOR-53: the provision that each answer names.
    [Fact]
    public void each_answer_names_the_provision_it_rests_on()
    {
        var asked = Notice(EndOfAugust, (Charity, "Wednesday 20 September 2023"));

        Provision(new("A", On("Wednesday 11 October 2023")), Notice(EndOfAugust)).ShouldBe("s. 95(3)(a)");
        Provision(new("A", On("Thursday 29 February 2024")), asked).ShouldBe("s. 95(3)(b)");
        Provision(new("A", On("Saturday 1 March 2025")), Notice(EndOfAugust)).ShouldBe("s. 95(4)");
        Provision(new("A", On("Friday 15 September 2023"))).ShouldBe("s. 95(2)");
        Provision(new("A", On("Sunday 8 January 2023"))).ShouldBe("s. 96(4)");
        Provision(new("A", On("Friday 15 September 2023")) { VacantPossession = false }).ShouldBe("s. 96(2)");
        Provision(new("A", On("Friday 15 September 2023")) { To = Cic }, Notice(EndOfAugust)).ShouldBe("reg. 13(1)");
        Provision(new("A", On("Friday 15 September 2023")) { Exemption = "EX_GIFT" }).ShouldBe("s. 95(5)(a)");
        Provision(new("A", On("Friday 15 September 2023")) { Exemption = "EX_FAMILY" }).ShouldBe("s. 95(5)(d)");
        Provision(new("A", On("Friday 15 September 2023")) { Exemption = "EX_MORTGAGEE" }).ShouldBe("Sch. 3 para. 6");
    }

    [Fact]
    public void a_lease_without_a_term_is_not_guessed_at() =>
        Should.Throw<LawNotEncodedException>(() => Sold(new("A", On("Wednesday 1 May 2024")) { Estate = Estate.Lease }));

    // A13
    [Fact]
    public void any_one_of_an_owners_notices_is_enough()
    {
        var notices = new[] { Notice("Friday 1 March 2024"), Notice("Monday 3 February 2025", (Charity, "Monday 10 February 2025")) };
        var answer = Answer(new("A", On("Friday 2 May 2025")), notices);
        answer.Branch.ShouldBe("CONDITIONS_MET");
        answer.Caution!.ShouldContain("(A13)");
        Answer(new("A", On("Monday 1 September 2025")), notices).Branch.ShouldBe("CONDITIONS_MET");
        Answer(new("A", On("Monday 1 September 2025")), [notices[0]]).Branch.ShouldBe("PROTECTED_PERIOD_ENDED");
    }

    // A14
    [Theory]
    [InlineData("Wednesday 11 October 2023", false, "INTERIM_MORATORIUM")]
    [InlineData("Thursday 12 October 2023", true, "CONDITIONS_MET")]
    public void a_withdrawal_changes_no_date_and_is_flagged(string exchange, bool isAllowed, string branch)
    {
        var answer = Answer(new("A", On(exchange)), [Notice(EndOfAugust) with { WithdrawnOn = On("Monday 11 September 2023") }]);
        (answer.IsAllowed, answer.Branch).ShouldBe((isAllowed, branch));
        answer.Caution!.ShouldContain("(A14)");
    }

    // A15
    [Fact]
    public void a_notice_from_an_earlier_listing_is_no_notice() =>
        Asked("Friday 1 March 2024", [Notice(EndOfAugust)], new(On("Monday 8 January 2024"))).ShouldBe((false, "NO_NOTICE"));

    // A16: the first entry of 9 January 2019 was renewed on 8 January 2024, so that no day is missing.
    [Theory]
    [InlineData("Wednesday 9 January 2019", "Thursday 29 February 2024", false, "FULL_MORATORIUM")]
    [InlineData("Wednesday 9 January 2019", "Friday 1 March 2024", true, "CONDITIONS_MET")]
    [InlineData("Wednesday 9 January 2019", "Tuesday 8 January 2019", true, "NR_PRE_LISTING")]
    [InlineData("Wednesday 9 January 2019", "Wednesday 9 January 2019", false, "NO_NOTICE")]
    [InlineData(null, "Thursday 29 February 2024", false, "NO_NOTICE")]
    [InlineData(null, "Wednesday 9 January 2019", true, "NR_PRE_LISTING")]
    public void a_notice_goes_on_under_a_renewal_that_leaves_no_gap(string? since, string exchange, bool isAllowed, string branch) =>
        Asked(
            exchange,
            [Notice(EndOfAugust, (Charity, "Wednesday 20 September 2023"))],
            new(On("Monday 8 January 2024"), WithoutGapSinceOn: since is null ? null : On(since))).ShouldBe((isAllowed, branch));

    // Section 95(2) speaks of the land: a notice serves for the part of it that the notice covers.
    [Theory]
    [InlineData("Wednesday 11 October 2023", "the field", false, "INTERIM_MORATORIUM")]
    [InlineData("Thursday 12 October 2023", "the field", true, "CONDITIONS_MET")]
    [InlineData("Thursday 12 October 2023", "the pub", false, "NO_NOTICE")]
    public void only_a_notice_that_covers_the_part_sold_counts(string exchange, string part, bool isAllowed, string branch)
    {
        var ofField = Notice(EndOfAugust) with { Parcels = ["the field"] };
        Sold(new("A", On(exchange)) { Parcels = [part] }, ofField).ShouldBe((isAllowed, branch));
        Sold(new("A", On(exchange)) { Parcels = [part] }, Notice(EndOfAugust)).Item2.ShouldNotBe("NO_NOTICE");
    }

    [Fact]
    public void several_parts_are_each_judged_by_the_notices_that_cover_them()
    {
        var ofPub = Notice("Monday 2 January 2023") with { Parcels = ["the pub"], ReceivedOn = On("Monday 9 January 2023") };
        var ofField = Notice(EndOfAugust, (Charity, "Wednesday 20 September 2023")) with { Parcels = ["the field"] };
        var both = new ProposedDisposal("A", On("Thursday 29 February 2024")) { Parcels = ["the pub", "the field"] };

        Sold(both with { Parcels = ["the pub"] }, ofPub, ofField).ShouldBe((true, "CONDITIONS_MET"));
        Sold(both, ofPub, ofField).ShouldBe((false, "FULL_MORATORIUM"));
        Answer(both, [ofPub, ofField]).Explanation.ShouldEndWith("This is so for the field.");
        Sold(both with { BindingOn = On("Friday 1 March 2024") }, ofPub, ofField).ShouldBe((true, "CONDITIONS_MET"));
    }

    [Fact]
    public void to_a_group_needs_a_notice_that_covers_the_part_sold()
    {
        var ofField = Notice(EndOfAugust) with { Parcels = ["the field"] };
        var sale = new ProposedDisposal("A", On("Friday 15 September 2023")) { To = Cic };

        Sold(sale with { Parcels = ["the field"] }, ofField).ShouldBe((true, "REG_13_1"));
        Sold(sale with { Parcels = ["the pub"] }, ofField).ShouldBe((false, "NO_NOTICE"));
        Answer(sale with { Parcels = ["the pub"] }, [ofField]).Explanation.ShouldStartWith("This owner's notice covers other land, and not the pub.");
    }

    // A35: the protected period that ends with a month that has no such day.
    [Fact]
    public void a_month_end_is_flagged_in_the_answer() =>
        Answer(new("A", On("Friday 28 February 2025")), [Notice(EndOfAugust)]).Caution!.ShouldContain("Thursday 27 February 2025");

    // MOR-51
    [Fact]
    public void a_refusal_says_what_a_breach_leads_to() =>
        Answer(new("A", On("Wednesday 11 October 2023")), [Notice(EndOfAugust)]).Explanation.ShouldContain("ineffective");

    private static OwnersNotice Notice(string receivedOn, params IEnumerable<(CommunityBody Body, string On)> requests) =>
        new("A", On(receivedOn), [.. requests.Select(request => new BidRequest(request.Body, On(request.On)))]);

    private static DisposalAnswer Answer(ProposedDisposal disposal, IReadOnlyList<OwnersNotice> notices, ListedPeriod? entry = null) =>
        England.RightToBid.MayDispose(new(entry ?? new(On(Entered)), notices, disposal));

    private static string Provision(ProposedDisposal disposal, params IReadOnlyList<OwnersNotice> notices) =>
        Answer(disposal, notices).Source.Provision;

    private static (bool, string) Sold(ProposedDisposal disposal, params IReadOnlyList<OwnersNotice> notices) =>
        Answer(disposal, notices) is var answer ? (answer.IsAllowed, answer.Branch) : default;

    private static (bool, string) Asked(string exchange, params IReadOnlyList<OwnersNotice> notices) => Sold(new("A", On(exchange)), notices);

    private static (bool, string) Asked(string exchange, IReadOnlyList<OwnersNotice> notices, ListedPeriod entry) =>
        Answer(new("A", On(exchange)), notices, entry) is var answer ? (answer.IsAllowed, answer.Branch) : default;
}
