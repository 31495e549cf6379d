using RightToBid.Law.Tests.Regimes;
using RightToBid.Law.Time;

namespace RightToBid.Law.Regimes.EnglandRightToBid2011;

public class regulation_14_compensation
{
    /// <summary>The window, the day of the fact, the last day and the day after it.</summary>
    public static TheoryData<string, string, string, string> Boundaries => new()
    {
        { "compensation-claim", "Thursday 29 June 2017", "Thursday 28 September 2017", "Friday 29 September 2017" },
        { "compensation-claim", "Wednesday 11 October 2023", "Wednesday 10 January 2024", "Thursday 11 January 2024" },   // loss finished on the last day of an interim moratorium
        { "compensation-claim", "Sunday 27 October 2024", "Sunday 26 January 2025", "Monday 27 January 2025" },   // clocks go back on the trigger day; Sunday; not moved
        { "compensation-claim", "Thursday 5 October 2017", "Thursday 4 January 2018", "Friday 5 January 2018" },
        { "compensation-review-request", "Wednesday 3 January 2024", "Tuesday 27 February 2024", "Wednesday 28 February 2024" },
        { "compensation-review-request", "Tuesday 31 October 2023", "Monday 25 December 2023", "Tuesday 26 December 2023" },   // Christmas Day; not moved
        { "compensation-review-completion", "Monday 4 November 2024", "Sunday 29 December 2024", "Monday 30 December 2024" },   // Sunday; not moved
    };

    [Theory]
    [MemberData(nameof(Boundaries))]
    public void open_on_the_last_day_and_over_the_day_after(string window, string factOn, string lastDay, string dayAfter) =>
        England.OpensUntil(window, factOn, lastDay, dayAfter);

    // CMP-02: late, and late also from the end of the twelve weeks that were argued for.
    [Theory]
    [InlineData("Thursday 29 June 2017")]
    [InlineData("Thursday 5 October 2017")]
    public void a_claim_of_19_january_2018_is_out_of_time(string lossFinished) =>
        England.Opened("compensation-claim", lossFinished).HasEndedBy(On("Friday 19 January 2018")).ShouldBeTrue();

    // CMP-08: the relevant six weeks begin with the day on which notice could reasonably have been given.
    [Fact]
    public void the_relevant_six_weeks_may_begin_before_the_notice() =>
        Counting.WeeksBeginningWith(6, On("Friday 9 February 2024")).ShouldBe(On("Thursday 21 March 2024"));
}
