using RightToBid.Law.Tests.Regimes;

namespace RightToBid.Law.Regimes.EnglandRightToBid2011;

public class regulation_7_nomination_decision
{
    /// <summary>The window, the day of the fact, the last day and the day after it.</summary>
    public static TheoryData<string, string, string, string> Boundaries => new()
    {
        { "nomination-decision", "Monday 8 January 2024", "Monday 4 March 2024", "Tuesday 5 March 2024" },   // ordinary; overdue from 2024-03-05; no deemed decision
        { "nomination-decision", "Tuesday 31 October 2023", "Tuesday 26 December 2023", "Wednesday 27 December 2023" },   // bank holiday; not moved
        { "nomination-decision", "Friday 25 June 2021", "Friday 20 August 2021", "Saturday 21 August 2021" },   // decided 2021-08-16 in a litigated case: in time
        { "nomination-decision", "Wednesday 30 October 2013", "Wednesday 25 December 2013", "Thursday 26 December 2013" },   // Christmas Day; not moved
    };

    [Theory]
    [MemberData(nameof(Boundaries))]
    public void open_on_the_last_day_and_over_the_day_after(string window, string factOn, string lastDay, string dayAfter) =>
        England.OpensUntil(window, factOn, lastDay, dayAfter);

    // NOM-04: received 30 October 2013, listed 20 December 2013.
    [Fact]
    public void is_in_time_before_its_last_day() =>
        England.Opened("nomination-decision", "Wednesday 30 October 2013").IsOpenOn(On("Friday 20 December 2013")).ShouldBeTrue();

    [Fact]
    public void may_be_made_on_the_day_of_receipt_though_that_day_is_not_counted()
    {
        var window = England.Opened("nomination-decision", "Monday 8 January 2024");
        window.FirstDay.ShouldBe(On("Tuesday 9 January 2024"));
        window.IsOpenOn(On("Monday 8 January 2024")).ShouldBeTrue();
        window.IsOpenOn(On("Sunday 7 January 2024")).ShouldBeFalse();
    }

    [Fact]
    public void explains_its_counting() =>
        England.Opened("nomination-decision", "Monday 8 January 2024").Counting.ShouldBe(
            "8 January is not counted, so 9 January is the first day. Eight weeks are 56 days, and the 56th is the last day: " +
            "Monday 4 March 2024. Weekends and bank holidays make no difference.");
}
