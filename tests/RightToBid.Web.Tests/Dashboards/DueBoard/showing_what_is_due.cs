using NodaTime;

using RightToBid.Cases;
using RightToBid.Web.Dashboards.DueBoard;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Dashboards.DueBoard;

public class showing_what_is_due
{
    private static readonly LocalDate Today = On("Tuesday 12 May 2020");

    [Theory]
    [InlineData("Monday 11 May 2020", "Overdue", "1 day overdue")]
    [InlineData("Tuesday 12 May 2020", "Today", "Today is the last day")]
    [InlineData("Wednesday 13 May 2020", "NextSevenDays", "1 day left")]
    [InlineData("Tuesday 19 May 2020", "NextSevenDays", "7 days left")]
    [InlineData("Wednesday 20 May 2020", "NextFourWeeks", "8 days left")]
    [InlineData("Tuesday 9 June 2020", "NextFourWeeks", "28 days left")]
    [InlineData("Wednesday 10 June 2020", "Later", "29 days left")]
    public void puts_a_duty_in_the_group_of_its_last_day(string lastDay, string group, string distance)
    {
        var row = Decision(On(lastDay));

        new Board([row], Today, DueFilter.Nothing).Group(Enum.Parse<Urgency>(group)).ShouldBe([row]);
        row.DistanceOn(Today).ShouldBe(distance);
    }

    // Friday 8 May 2020 was a bank holiday, and Saturday is none.
    [Theory]
    [InlineData("Friday 8 May 2020", false)]
    [InlineData("Saturday 9 May 2020", true)]
    [InlineData("Sunday 10 May 2020", false)]
    public void A47_says_of_a_duty_due_on_a_bank_holiday_what_can_be_argued_on_the_next_day(string today, bool isArguable)
    {
        var row = Decision(On("Friday 8 May 2020"));

        row.MarkOn(On(today)).ShouldBe(isArguable ? "HOLIDAY_GRACE_ARGUABLE" : null);
        (row.HolidayOn(On(today)) is not null).ShouldBe(isArguable);
        row.UrgencyOn(On(today)).ShouldBe(isArguable || today.StartsWith("Sunday", StringComparison.Ordinal) ? Urgency.Overdue : Urgency.Today);
    }

    [Fact]
    public void A47_says_nothing_of_a_window_or_of_what_no_statute_asks()
    {
        Interim(On("Friday 8 May 2020")).MarkOn(On("Saturday 9 May 2020")).ShouldBeNull();
        Row(WindowKeys.YearlyMonitoring, On("Friday 8 May 2020")).HolidayOn(On("Saturday 9 May 2020")).ShouldBeNull();
    }

    [Fact]
    public void never_calls_a_duty_overdue_that_has_no_last_day() =>
        new Board([Publicity(since: On("Wednesday 1 January 2020"))], Today, DueFilter.Nothing).Group(Urgency.AsSoonAsPracticable).Count.ShouldBe(1);

    [Fact]
    public void shows_a_window_on_its_last_day() =>
        new Board([Interim(On("Tuesday 12 May 2020"))], Today, DueFilter.Nothing).Shown.Count.ShouldBe(1);

    [Fact]
    public void forgets_a_window_the_day_after_whether_or_not_anything_announced_it() =>
        new Board([Interim(On("Monday 11 May 2020"))], Today, DueFilter.Nothing).HasAnything.ShouldBeFalse();

    [Fact]
    public void says_that_it_is_quiet_and_which_date_is_ahead()
    {
        var board = new Board([Interim(On("Friday 5 June 2020")), Decision(On("Monday 1 June 2020"))], Today, DueFilter.Nothing);

        board.IsQuiet.ShouldBeTrue();
        board.NextAhead!.LastDay.ShouldBe(On("Monday 1 June 2020"));
    }

    [Fact]
    public void is_not_quiet_while_somebody_waits_to_be_told() =>
        new Board([Publicity(since: Today)], Today, DueFilter.Nothing).IsQuiet.ShouldBeFalse();

    [Fact]
    public void finds_by_every_word_in_the_asset_the_place_the_reference_or_the_group()
    {
        DueRow[] rows = [Decision(Today), Interim(Today) with { AssetName = "The Forge" }];

        Shown("fox ashcombe").ShouldBe(["The Fox Inn"]);
        Shown("2020/0007").ShouldBe(["The Fox Inn", "The Forge"], ignoreOrder: true);
        Shown("forge inn").ShouldBeEmpty();

        IEnumerable<string> Shown(string search) => new Board(rows, Today, new DueFilter(Search: search)).Shown.Select(row => row.AssetName);
    }

    [Fact]
    public void counts_each_kind_that_the_search_leaves()
    {
        var board = new Board(
            [Decision(Today), Decision(Today.PlusDays(3)), Interim(Today)], Today, new DueFilter(WindowKeys.InterimMoratorium));

        board.Kinds.Select(known => (known.Kind.Key, known.Count)).ShouldBe([(WindowKeys.NominationDecision, 2), (WindowKeys.InterimMoratorium, 1)]);
        board.Shown.Select(row => row.Kind.Key).ShouldBe([WindowKeys.InterimMoratorium]);
    }

    [Fact]
    public void keeps_the_filters_in_the_address()
    {
        new DueFilter("listing", "fox & hounds").AddressOf("/casework/due").ShouldBe("/casework/due?kind=listing&q=fox%20%26%20hounds");
        DueFilter.Nothing.AddressOf("/casework/due").ShouldBe("/casework/due");
    }

    [Fact]
    public void describes_every_window_that_a_saga_watches() => typeof(WindowKeys).GetFields().Select(field => (string)field.GetValue(null)!)
        .Except(DueKind.All.Select(kind => kind.Key)).ShouldBeEmpty();

    private static DueRow Decision(LocalDate lastDay) => Row(WindowKeys.NominationDecision, lastDay);

    private static DueRow Interim(LocalDate lastDay) => Row(WindowKeys.InterimMoratorium, lastDay);

    private static DueRow Publicity(LocalDate since) => Row(DueKind.PublicTold, null) with { Since = since };

    private static DueRow Row(string kind, LocalDate? lastDay) => new(
        DueKind.Of(kind), Guid.Empty, "ACV/2020/0007", "The Fox Inn", "12 High Street, Ashcombe", null, lastDay, null,
        "a provision", "england-right-to-bid-2011@2014-08-01", null);
}
