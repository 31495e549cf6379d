using NodaTime;

using RightToBid.Law.Tests.Regimes;
using RightToBid.Law.Time;

namespace RightToBid.Law.Regimes.EnglandRightToBid2011;

public class section_95_6_moratoria
{
    /// <summary>The window, the day of the fact, the last day and the day after it.</summary>
    public static TheoryData<string, string, string, string> Boundaries => new()
    {
        { "interim-moratorium", "Tuesday 12 May 2020", "Monday 22 June 2020", "Tuesday 23 June 2020" },   // real notice; matches the council letter
        { "interim-moratorium", "Thursday 31 August 2023", "Wednesday 11 October 2023", "Thursday 12 October 2023" },   // no 31 Feb: last day of the month
        { "interim-moratorium", "Wednesday 30 August 2023", "Tuesday 10 October 2023", "Wednesday 11 October 2023" },   // no 30 Feb: last day of the month
        { "interim-moratorium", "Friday 1 September 2023", "Thursday 12 October 2023", "Friday 13 October 2023" },   // same moratorium ends as a 31 August notice
        { "interim-moratorium", "Friday 1 March 2024", "Thursday 11 April 2024", "Friday 12 April 2024" },   // day after a leap day
        { "interim-moratorium", "Tuesday 28 February 2023", "Monday 10 April 2023", "Tuesday 11 April 2023" },   // end of February, ordinary year
        { "interim-moratorium", "Sunday 31 March 2024", "Saturday 11 May 2024", "Sunday 12 May 2024" },   // BST starts; no 31 Sep
        { "interim-moratorium", "Sunday 27 October 2024", "Saturday 7 December 2024", "Sunday 8 December 2024" },   // clocks go back
        { "interim-moratorium", "Friday 31 October 2025", "Thursday 11 December 2025", "Friday 12 December 2025" },   // no 31 Apr
        { "interim-moratorium", "Tuesday 24 December 2024", "Monday 3 February 2025", "Tuesday 4 February 2025" },   // Christmas Eve; nothing moved
        { "interim-moratorium", "Monday 29 August 2022", "Sunday 9 October 2022", "Monday 10 October 2022" },   // six months then twelve is not eighteen for this day
        { "interim-moratorium", "Wednesday 10 January 2024", "Tuesday 20 February 2024", "Wednesday 21 February 2024" },
        { "full-moratorium", "Tuesday 12 May 2020", "Wednesday 11 November 2020", "Thursday 12 November 2020" },   // real notice; matches the council letter
        { "full-moratorium", "Thursday 31 August 2023", "Thursday 29 February 2024", "Friday 1 March 2024" },   // no 31 Feb: last day of the month
        { "full-moratorium", "Wednesday 30 August 2023", "Thursday 29 February 2024", "Friday 1 March 2024" },   // no 30 Feb: last day of the month
        { "full-moratorium", "Friday 1 September 2023", "Thursday 29 February 2024", "Friday 1 March 2024" },   // same moratorium ends as a 31 August notice
        { "full-moratorium", "Friday 1 March 2024", "Saturday 31 August 2024", "Sunday 1 September 2024" },   // day after a leap day
        { "full-moratorium", "Tuesday 28 February 2023", "Sunday 27 August 2023", "Monday 28 August 2023" },   // end of February, ordinary year
        { "full-moratorium", "Sunday 31 March 2024", "Monday 30 September 2024", "Tuesday 1 October 2024" },   // BST starts; no 31 Sep
        { "full-moratorium", "Sunday 27 October 2024", "Saturday 26 April 2025", "Sunday 27 April 2025" },   // clocks go back
        { "full-moratorium", "Friday 31 October 2025", "Thursday 30 April 2026", "Friday 1 May 2026" },   // no 31 Apr
        { "full-moratorium", "Tuesday 24 December 2024", "Monday 23 June 2025", "Tuesday 24 June 2025" },   // Christmas Eve; nothing moved
        { "full-moratorium", "Monday 29 August 2022", "Tuesday 28 February 2023", "Wednesday 1 March 2023" },   // six months then twelve is not eighteen for this day
        { "full-moratorium", "Friday 1 December 2023", "Friday 31 May 2024", "Saturday 1 June 2024" },
        { "protected-period", "Tuesday 12 May 2020", "Thursday 11 November 2021", "Friday 12 November 2021" },   // real notice; matches the council letter
        { "protected-period", "Thursday 31 August 2023", "Friday 28 February 2025", "Saturday 1 March 2025" },   // no 31 Feb: last day of the month
        { "protected-period", "Wednesday 30 August 2023", "Friday 28 February 2025", "Saturday 1 March 2025" },   // no 30 Feb: last day of the month
        { "protected-period", "Friday 1 September 2023", "Friday 28 February 2025", "Saturday 1 March 2025" },   // same moratorium ends as a 31 August notice
        { "protected-period", "Friday 1 March 2024", "Sunday 31 August 2025", "Monday 1 September 2025" },   // day after a leap day
        { "protected-period", "Tuesday 28 February 2023", "Tuesday 27 August 2024", "Wednesday 28 August 2024" },   // end of February, ordinary year
        { "protected-period", "Sunday 31 March 2024", "Tuesday 30 September 2025", "Wednesday 1 October 2025" },   // BST starts; no 31 Sep
        { "protected-period", "Sunday 27 October 2024", "Sunday 26 April 2026", "Monday 27 April 2026" },   // clocks go back
        { "protected-period", "Friday 31 October 2025", "Friday 30 April 2027", "Saturday 1 May 2027" },   // no 31 Apr
        { "protected-period", "Tuesday 24 December 2024", "Tuesday 23 June 2026", "Wednesday 24 June 2026" },   // Christmas Eve; nothing moved
        { "protected-period", "Monday 29 August 2022", "Wednesday 28 February 2024", "Thursday 29 February 2024" },   // six months then twelve is not eighteen for this day
        { "sale-to-group", "Thursday 31 August 2023", "Friday 28 February 2025", "Saturday 1 March 2025" },   // sale to a community interest group, reg 13(1)
        { "sale-to-group", "Friday 1 March 2024", "Sunday 31 August 2025", "Monday 1 September 2025" },   // sale to a community interest group, reg 13(1)
    };

    [Theory]
    [MemberData(nameof(Boundaries))]
    public void open_on_the_last_day_and_over_the_day_after(string window, string factOn, string lastDay, string dayAfter) =>
        England.OpensUntil(window, factOn, lastDay, dayAfter);

    // MOR-13: stamped half past eleven in the evening in universal time, when London was still an hour ahead.
    [Fact]
    public void a_notice_counts_from_its_day_in_london()
    {
        var receivedOn = Instant.FromUtc(2024, 10, 26, 23, 30).InZone(DateTimeZoneProviders.Tzdb["Europe/London"]).Date;
        receivedOn.ShouldBe(On("Sunday 27 October 2024"));
        England.Window("interim-moratorium").Opens(receivedOn, WorkingDays.NoYears).LastDay.ShouldBe(On("Saturday 7 December 2024"));
    }

    [Fact]
    public void a_month_end_explains_itself() =>
        England.Opened("full-moratorium", "Thursday 31 August 2023").Counting.ShouldBe(
            "31 August is the first day. Six months on there is no 31 February, so the last day is the last day of that month: " +
            "Thursday 29 February 2024. Weekends and bank holidays make no difference.");

    [Fact]
    public void a_month_end_shows_both_days_and_who_goes_by_which() =>
        England.Opened("full-moratorium", "Thursday 31 August 2023").Caution.ShouldBe(
            "There is no 31 February 2024, and no modern decision is known on what then follows (A35). The last day is taken to be " +
            "Thursday 29 February 2024; the other candidate is Wednesday 28 February 2024. A group should act by the earlier day; " +
            "an owner should wait until the later has ended.");

    [Fact]
    public void an_ordinary_day_has_no_such_caution() => England.Opened("full-moratorium", "Friday 1 September 2023").Caution.ShouldBeNull();

    [Fact]
    public void an_ordinary_day_explains_itself() =>
        England.Opened("full-moratorium", "Tuesday 12 May 2020").Counting.ShouldBe(
            "12 May is the first day. Six months on the corresponding day is 12 November, so the last day is the day before it: " +
            "Wednesday 11 November 2020. Weekends and bank holidays make no difference.");

    [Fact]
    public void six_weeks_explain_themselves() =>
        England.Opened("interim-moratorium", "Tuesday 12 May 2020").Counting.ShouldBe(
            "12 May is the first day. Six weeks are 42 days, and the 42nd is the last day: Monday 22 June 2020. " +
            "Weekends and bank holidays make no difference.");

    // A1 to A4: all from one day, and overlapping.
    [Fact]
    public void all_begin_on_the_day_of_receipt() =>
        England.WindowsFollowing("disposal-notice-received").Select(rule => rule.Opens(On("Tuesday 12 May 2020"), WorkingDays.NoYears).FirstDay)
            .ShouldAllBe(first => first == On("Tuesday 12 May 2020"));

    [Fact]
    public void a_notice_before_commencement_opens_nothing() =>
        Should.Throw<LawNotEncodedException>(() => England.Opened("interim-moratorium", "Thursday 20 September 2012"));

    [Fact]
    public void a_notice_on_the_day_of_commencement_does() =>
        England.Opened("interim-moratorium", "Friday 21 September 2012").LastDay.ShouldBe(On("Thursday 1 November 2012"));
}
