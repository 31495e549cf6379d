using NodaTime;

using RightToBid.Cases.Nominating;
using RightToBid.Web.Dashboards.DueBoard;
using RightToBid.Web.Dashboards.LegalOverview;
using RightToBid.Web.Platform.Cases;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Dashboards.LegalOverview;

public class counting_figures
{
    private static readonly LocalDate Today = On("Sunday 22 November 2026");
    private static readonly Guid Ann = Guid.Parse("0190a5f0-0000-7000-8000-00000000a001");

    [Theory]
    [InlineData("Sunday 22 November 2026", 3, true)]
    [InlineData("Saturday 21 November 2026", 3, false)]
    [InlineData("Sunday 21 February 2027", 3, true)]
    [InlineData("Monday 22 February 2027", 3, false)]
    [InlineData("Monday 22 February 2027", 6, true)]
    [InlineData("Friday 21 May 2027", 6, true)]
    [InlineData("Saturday 22 May 2027", 6, false)]
    [InlineData("Sunday 21 November 2027", 12, true)]
    [InlineData("Monday 22 November 2027", 12, false)]
    public void an_entry_expires_within_months_that_begin_today(string lastListedOn, int months, bool counts) =>
        Counts($"expiring-{months}", Sources with { Listed = [new("ACV/2021/0001", "The Fox Inn", On("Monday 1 November 2021"), On(lastListedOn))] })
            .ShouldBe(counts ? 1 : 0);

    [Theory]
    [InlineData("Monday 4 March 2024", "decided-in-time")]
    [InlineData("Tuesday 5 March 2024", "decided-late")]
    public void a_decision_is_in_time_on_the_last_day_and_late_the_day_after(string decidedOn, string figure)
    {
        var from = Sources with { Decisions = [Decided(decidedOn)] };

        Counts(Figures.DecidedInTime, from).ShouldBe(figure == Figures.DecidedInTime ? 1 : 0);
        Counts(Figures.DecidedLate, from).ShouldBe(figure == Figures.DecidedLate ? 1 : 0);
    }

    [Fact]
    public void a_late_decision_that_is_in_time_from_the_complete_version_says_so_and_stays_late()
    {
        var row = Counted.Find(
            Sources with { Decisions = [Decided("Tuesday 5 March 2024") with { WorkingLastDay = On("Monday 11 March 2024") }] }, Figures.DecidedLate, null, null)!
            .Rows.Single();

        row.Note.ShouldBe("In time counted from the complete version, to the end of Monday 11 March 2024.");
    }

    [Fact]
    public void A47_a_late_decision_that_a_bank_holiday_may_excuse_says_so_and_stays_late()
    {
        var late = Decided("Wednesday 27 December 2023") with { LastDay = On("Tuesday 26 December 2023") };

        Counted.Find(Sources with { Decisions = [late] }, Figures.DecidedLate, null, null)!.Rows.Single().Note!
            .ShouldContain("Banking and Financial Dealings Act 1971, section 1(4)");
        Counted.Find(Sources with { Decisions = [late with { DecidedOn = On("Thursday 28 December 2023") }] }, Figures.DecidedLate, null, null)!
            .Rows.Single().Note.ShouldBeNull();
    }

    [Fact]
    public void decisions_are_counted_by_the_month_in_which_they_were_made()
    {
        Decided("Thursday 29 February 2024").Month.ShouldBe("2024-02");
        var months = DecisionMonth.Of([Decided("Thursday 29 February 2024"), Decided("Friday 1 March 2024"), Decided("Tuesday 5 March 2024")]);

        months.ShouldBe([new("2024-03", 1, 1), new("2024-02", 1, 0)]);
        months[0].InWords.ShouldBe("March 2024");
    }

    [Fact]
    public void a_month_leads_to_its_own_decisions_alone()
    {
        var from = Sources with { Decisions = [Decided("Thursday 29 February 2024"), Decided("Friday 1 March 2024")] };

        Counted.Find(from, Figures.DecidedInTime, "2024-03", null)!.Rows.Single().What.ShouldBe("Accepted on 1 March 2024");
        Counted.Find(from, Figures.DecidedInTime, "2024-04", null).ShouldBeNull();
    }

    [Theory]
    [InlineData("Saturday 21 November 2026", 1)]
    [InlineData("Sunday 22 November 2026", 0)]
    public void a_duty_is_overdue_from_the_day_after_its_last_day(string lastDay, int overdue)
    {
        var from = Sources with { Due = [Owed("ACV/2026/0001", On(lastDay))] };

        Counts("duties-open", from).ShouldBe(1);
        Counts("duties-overdue", from).ShouldBe(overdue);
    }

    [Fact]
    public void a_duty_without_a_day_is_open_and_never_overdue()
    {
        var from = Sources with { Due = [Owed("ACV/2026/0001", null)] };

        Counts("duties-practicable", from).ShouldBe(1);
        Counts("duties-overdue", from).ShouldBe(0);
    }

    [Fact]
    public void an_officer_carries_the_duties_of_the_cases_given_to_her_and_nobody_the_rest()
    {
        var from = Sources with
        {
            Due = [Owed("ACV/2026/0001", On("Saturday 21 November 2026")), Owed("ACV/2026/0002", null)],
            CaseLoad = new([new(Ann, "Ann Officer")], new Dictionary<string, Guid> { ["ACV/2026/0001"] = Ann }, new Dictionary<string, StandIn>(), Today),
        };

        OfficerLoad.Of(from).ShouldBe([new(Ann, "Ann Officer", Cases: 1, Open: 1, Overdue: 1), new(null, OfficerLoad.Nobody, Cases: 1, Open: 1, Overdue: 0)]);
        Counted.Find(from, Figures.Workload, null, Ann.ToString())!.Rows.Single().Reference.ShouldBe("ACV/2026/0001");
        Counted.Find(from, Figures.Workload, null, "nobody")!.Rows.Single().Reference.ShouldBe("ACV/2026/0002");
        Counted.Find(from, Figures.WorkloadOverdue, null, Ann.ToString())!.Rows.Single().Reference.ShouldBe("ACV/2026/0001");
        Counted.Find(from, Figures.WorkloadOverdue, null, "nobody")!.Rows.ShouldBeEmpty();
        Counted.Find(from, Figures.WorkloadCases, null, Ann.ToString())!.Rows
            .ShouldBe([new("ACV/2026/0001", "The Fox Inn", "1 open duty", On("Saturday 21 November 2026"), "Next last day")]);
        Counted.Find(from, Figures.WorkloadCases, null, "nobody")!.Rows.Single().Reference.ShouldBe("ACV/2026/0002");
    }

    [Fact]
    public void a_case_given_to_an_officer_who_has_left_is_nobodys() =>
        new CaseLoad([], new Dictionary<string, Guid> { ["ACV/2026/0001"] = Ann }, new Dictionary<string, StandIn>(), Today).OfficerOf("ACV/2026/0001").ShouldBeNull();

    [Theory]
    [InlineData("Saturday 21 November 2026", 1)]
    [InlineData("Sunday 22 November 2026", 0)]
    public void an_undecided_review_is_late_from_the_day_after_its_last_day(string lastDay, int late)
    {
        var from = Sources with { Proceedings = [Review with { LastDay = On(lastDay) }] };

        Counts("reviews-open", from).ShouldBe(1);
        Counts("reviews-late", from).ShouldBe(late);
    }

    [Fact]
    public void a_decided_review_is_ended_and_never_late()
    {
        var from = Sources with { Proceedings = [Review with { LastDay = On("Sunday 1 November 2026"), EndedOn = On("Monday 2 November 2026"), Outcome = "Upheld" }] };

        (Counts("reviews-open", from), Counts("reviews-late", from), Counts("reviews-ended", from)).ShouldBe((0, 0, 1));
    }

    [Fact]
    public void every_figure_has_its_own_key() =>
        Figures.All.SelectMany(group => group.Figures).Select(figure => figure.Key).ShouldBeUnique();

    [Fact]
    public void a_number_that_nobody_counts_is_not_found() => Counted.Find(Sources, "profits", null, null).ShouldBeNull();

    private static Sources Sources { get; } = new(Today, [], [], [], [], [], [], [], new([], new Dictionary<string, Guid>(), new Dictionary<string, StandIn>(), Today));

    private static Proceeding Review { get; } = new(
        "ACV/2026/0001", "The Fox Inn", ProceedingKind.ListingReview, "asked for", null, "reg. 10", On("Monday 5 October 2026"), null, null);

    private static NominationDecision Decided(string decidedOn) => new(
        "ACV/2024/0001", "The Fox Inn", On("Monday 8 January 2024"), On("Monday 4 March 2024"), On(decidedOn), NominationStatus.Accepted, null);

    private static DueRow Owed(string reference, LocalDate? lastDay) => new(
        new DueKind("tell", "Telling", "Tell the owner", "The council", IsDuty: true), Guid.AllBitsSet, reference, "The Fox Inn", null, null, lastDay,
        On("Sunday 1 November 2026"), "Localism Act 2011, s. 91", "england-right-to-bid-2011@2014-08-01", null);

    private static int Counts(string figure, Sources from) => Counted.Find(from, figure, null, null)!.Rows.Count;
}
