using RightToBid.Law.Tests.Regimes;

namespace RightToBid.Law.Regimes.EnglandRightToBid2011;

public class sections_87_and_93_five_years_in_a_list
{
    /// <summary>The window, the day of the fact, the last day and the day after it.</summary>
    public static TheoryData<string, string, string, string> Boundaries => new()
    {
        { "listing", "Friday 15 March 2019", "Thursday 14 March 2024", "Friday 15 March 2024" },
        { "listing", "Thursday 29 February 2024", "Wednesday 28 February 2029", "Thursday 1 March 2029" },   // no 29 Feb 2029; first unlisted day 2029-03-01
        { "listing", "Tuesday 28 February 2023", "Sunday 27 February 2028", "Monday 28 February 2028" },   // 29 Feb 2028 exists but 28 Feb is the corresponding date
        { "listing", "Monday 22 November 2021", "Saturday 21 November 2026", "Sunday 22 November 2026" },
        { "listing", "Friday 1 March 2024", "Wednesday 28 February 2029", "Thursday 1 March 2029" },
        { "unsuccessful-list", "Monday 14 June 2021", "Saturday 13 June 2026", "Sunday 14 June 2026" },   // removable from 2026-06-14
        { "unsuccessful-list", "Thursday 31 December 2020", "Tuesday 30 December 2025", "Wednesday 31 December 2025" },   // removable from 2025-12-31
    };

    [Theory]
    [MemberData(nameof(Boundaries))]
    public void open_on_the_last_day_and_over_the_day_after(string window, string factOn, string lastDay, string dayAfter) =>
        England.OpensUntil(window, factOn, lastDay, dayAfter);

    // EXP-06: a renewal has its own date of entry and its own five years, with no gap.
    [Fact]
    public void a_renewal_has_its_own_five_years()
    {
        var first = England.Opened("listing", "Friday 15 March 2019");
        var renewal = England.Opened("listing", "Friday 1 March 2024");
        first.IsOpenOn(renewal.FirstDay).ShouldBeTrue();
        renewal.LastDay.ShouldBe(On("Wednesday 28 February 2029"));
    }

    [Fact]
    public void an_entry_of_29_february_carries_a_caution_with_both_days() =>
        England.Opened("listing", "Thursday 29 February 2024").Caution.ShouldBe(
            "There is no 29 February 2029, and no modern decision is known on what then follows (A35). The last day is taken to be " +
            "Wednesday 28 February 2029; the other candidate is Tuesday 27 February 2029. A group should renew by the earlier day; " +
            "an owner should treat the land as listed to the end of the later.");

    [Fact]
    public void an_entry_of_28_february_carries_none() => England.Opened("listing", "Tuesday 28 February 2023").Caution.ShouldBeNull();

    [Fact]
    public void an_unsuccessful_entry_says_from_when_it_may_go() =>
        England.Opened("unsuccessful-list", "Monday 14 June 2021").Counting.ShouldBe(
            "14 June 2021 is the first day. Five years on the corresponding day is 14 June 2026, so the last day is the day before it: " +
            "Saturday 13 June 2026. It may be removed from Sunday 14 June 2026. Weekends and bank holidays make no difference.");
}
