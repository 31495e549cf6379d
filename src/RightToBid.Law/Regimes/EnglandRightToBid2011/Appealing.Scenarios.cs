using RightToBid.Law.Tests.Regimes;

namespace RightToBid.Law.Regimes.EnglandRightToBid2011;

public class rule_22_appeals
{
    /// <summary>The window, the day of the fact, the last day and the day after it.</summary>
    public static TheoryData<string, string, string, string> Boundaries => new()
    {
        { "review-appeal", "Thursday 29 February 2024", "Thursday 28 March 2024", "Friday 29 March 2024" },   // before 17:00; nominal day is a working day
        { "review-appeal", "Friday 1 March 2024", "Tuesday 2 April 2024", "Wednesday 3 April 2024" },
        { "review-appeal", "Thursday 31 August 2023", "Thursday 28 September 2023", "Friday 29 September 2023" },   // before 17:00
        { "compensation-appeal", "Tuesday 28 November 2023", "Wednesday 27 December 2023", "Thursday 28 December 2023" },   // before 17:00; nominal 2023-12-26 Boxing Day
        { "permission-to-appeal", "Thursday 29 February 2024", "Thursday 28 March 2024", "Friday 29 March 2024" },
        { "permission-to-appeal", "Friday 1 March 2024", "Tuesday 2 April 2024", "Wednesday 3 April 2024" },   // Good Friday, a weekend and Easter Monday
    };

    [Theory]
    [MemberData(nameof(Boundaries))]
    public void open_on_the_last_day_and_over_the_day_after(string window, string factOn, string lastDay, string dayAfter) =>
        England.OpensUntil(window, factOn, lastDay, dayAfter);

    // APP-03 and APP-06: the hour is said, for a day alone cannot say it.
    [Fact]
    public void says_before_five_and_which_days_were_passed_over() =>
        England.Opened("review-appeal", "Friday 1 March 2024").Counting.ShouldBe(
            "1 March is not counted, so 2 March is the first day. The 28th is Friday 29 March 2024. 29 March is a bank holiday, " +
            "30 March is a Saturday, 31 March is a Sunday and 1 April is a bank holiday, so the last day is the next working day: " +
            "Tuesday 2 April 2024, before 5pm.");

    [Fact]
    public void says_so_where_nothing_moves() =>
        England.Opened("review-appeal", "Thursday 29 February 2024").Counting.ShouldBe(
            "29 February is not counted, so 1 March is the first day. The 28th is the last day: Thursday 28 March 2024, before 5pm. " +
            "It is a working day, so nothing moves.");

    [Fact]
    public void cautions_that_five_oclock_is_late() =>
        England.Opened("compensation-appeal", "Tuesday 28 November 2023").Caution!.ShouldStartWith(
            "The tribunal must have it before 5pm on the last day: 17:00 is late (A37). The last day moved on from Tuesday 26 December 2023: " +
            "26 December is a bank holiday.");

    [Fact]
    public void a_year_without_a_calendar_is_refused() =>
        Should.Throw<LawNotEncodedException>(() => England.Opened("review-appeal", "Monday 4 December 2028"));

    [Fact]
    public void the_last_day_that_the_calendar_reaches_is_not() =>
        England.Opened("review-appeal", "Friday 1 December 2028").LastDay.ShouldBe(On("Friday 29 December 2028"));
}
