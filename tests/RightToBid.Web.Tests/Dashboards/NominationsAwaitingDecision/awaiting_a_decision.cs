using NodaTime;

using RightToBid.Web.Dashboards.NominationsAwaitingDecision;
using RightToBid.Web.Demonstration;
using RightToBid.Web.Tests.Demonstration;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Dashboards.NominationsAwaitingDecision;

public class awaiting_a_decision
{
    private static readonly LocalDate Today = On("Saturday 21 November 2026");

    [Theory]
    [InlineData("Station Road Allotments", 1, "Friday 15 January 2027", false)]
    [InlineData("Brook Lane Playing Field", 55, "Sunday 22 November 2026", false)]
    [InlineData("The Old Library", 70, "Saturday 7 November 2026", true)]
    [InlineData("Ford Meadow", 20, "Sunday 27 December 2026", false)]
    public async Task uses_up_its_eight_weeks(string asset, int daysUsed, string lastDay, bool isOverdue)
    {
        var nomination = (await Undecided()).Single(known => known.AssetName == asset);

        nomination.DaysUsedOn(Today).ShouldBe(daysUsed);
        nomination.DaysInAll.ShouldBe(56);
        nomination.LastDay.ShouldBe(On(lastDay));
        nomination.IsOverdueOn(Today).ShouldBe(isOverdue);
    }

    [Fact]
    public async Task is_not_overdue_on_its_last_day_and_is_the_day_after()
    {
        var nomination = (await Undecided()).Single(known => known.AssetName == "Brook Lane Playing Field");

        nomination.IsOverdueOn(On("Sunday 22 November 2026")).ShouldBeFalse();
        nomination.IsOverdueOn(On("Monday 23 November 2026")).ShouldBeTrue();
    }

    [Theory]
    [InlineData("Saturday 26 December 2026", "Sunday 27 December 2026", false)]
    [InlineData("Monday 28 December 2026", "Monday 28 December 2026", false)]
    [InlineData("Monday 28 December 2026", "Tuesday 29 December 2026", true)]
    [InlineData("Monday 28 December 2026", "Wednesday 30 December 2026", false)]
    [InlineData("Tuesday 29 December 2026", "Wednesday 30 December 2026", false)]
    public async Task A47_may_be_excused_on_the_day_after_a_bank_holiday_and_stays_overdue(string lastDay, string today, bool isArguable)
    {
        var late = (await Undecided())[0] with { LastDay = On(lastDay) };

        late.IsOverdueOn(On(today)).ShouldBe(On(lastDay) < On(today));
        if (isArguable)
        {
            late.HolidayOn(On(today)).ShouldNotBeNull().ShouldContain("Banking and Financial Dealings Act 1971, section 1(4)");
        }
        else
        {
            late.HolidayOn(On(today)).ShouldBeNull();
        }
    }

    [Fact]
    public async Task says_what_a_returned_one_lacks()
    {
        var returned = (await Undecided()).Single(known => known.ReturnedOn is not null);

        returned.AssetName.ShouldBe("Ford Meadow");
        returned.Missing.ShouldBe(["the boundaries of the land", "evidence that the body may nominate"]);
    }

    private static async Task<IReadOnlyList<UndecidedNomination>> Undecided() =>
    [
        .. Rows.Of(new UndecidedNominationsModel(), await TellingStage.With(Today, AshcombeDemonstration.Tellings)).All.Select(row => new UndecidedNomination(
            (string)row["reference"]!, (string)row["asset_name"]!, (string)row["nominated_by"]!, (LocalDate)row["received_on"]!,
            (LocalDate)row["last_day"]!, (LocalDate?)row["returned_on"], (string)row["rule_version"]!, (UndecidedDisplay)row["display"]!)),
    ];
}
